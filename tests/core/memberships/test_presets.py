"""What is known of associations: each figure with its source, and found by whatever name one says."""

from __future__ import annotations

import pytest

from mentorlog.memberships.presets import of_organisation, presets, recorded, usual_currency


def test_the_five_associations_are_offered():
    assert list(presets()) == ["pmi", "isaca", "isc2", "scrum-alliance", "iiba"]


@pytest.mark.parametrize("key", presets())
def test_every_figure_has_a_confidence_and_a_source_with_its_year(key):
    preset = presets()[key]
    known = recorded().source
    for origin in (preset, *preset.origin.values(), *preset.dues):
        assert origin.confidence
        assert origin.sources
        assert all(2000 < known[source].year <= recorded().as_of.year for source in origin.sources)
    assert set(preset.origin) <= {"renewal_days", "grace_days", "auto_renew", "anchor"}
    assert all(dues.confidence != "high" for dues in preset.dues)  # no figure is less stable
    assert preset.link.startswith("https://www.")


def test_no_source_is_named_in_vain():
    named = {
        source
        for preset in presets().values()
        for origin in (preset, *preset.origin.values(), *preset.dues)
        for source in origin.sources
    }
    assert named == set(recorded().source)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("PMI", "pmi"),
        ("project management institute", "pmi"),
        (" Isaca ", "isaca"),
        ("(ISC)²", "isc2"),
        ("ISC2", "isc2"),
        ("Scrum Alliance", "scrum-alliance"),
    ],
)
def test_an_association_is_known_by_any_of_its_names(name, key):
    assert of_organisation(name) == presets()[key]


def test_what_is_not_known_is_nobody_else():
    assert of_organisation("PMI Bangalore Chapter") is None
    assert of_organisation("") is None
    assert (usual_currency("pmi"), usual_currency("iiba"), usual_currency("")) == ("USD", "", "")


def test_terms_and_dues_are_those_of_the_facts():
    pmi, isaca = presets()["pmi"], presets()["isaca"]
    assert (pmi.anchor, pmi.renewal_days, isaca.anchor, isaca.grace_days) == (
        "anniversary",
        90,
        "calendar-year",
        60,
    )
    assert [dues.amount for dues in (*pmi.dues, *isaca.dues)] == [16400, 14500, 13500, 6800, 2500]
