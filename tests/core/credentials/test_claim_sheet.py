"""The claim sheet: the fields of the issuer's form in its order, and what is still missing."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from mentorlog import settings
from mentorlog.credentials import activities, claim_sheet
from mentorlog.credentials.activities import Part
from mentorlog.credentials.rule import ClaimField
from mentorlog.credentials.rule_book import rule_of, shipped
from mentorlog.errors import InvalidEntry

DAY = date(2026, 11, 20)
WHOLE = {
    "minutes": 120,
    "organisation": "PMI Lisbon",
    "notes": "How risks are told",
    "link": "https://chapter.example/",
    "code": "C123",
}


def sheet(logbook, uid, rule="pmi-pmp"):
    return {
        each.label: each.text or f"? {each.missing}"
        for each in claim_sheet.sheet(logbook, uid, rule_of(logbook, rule))
    }


def test_pmi_asks_in_its_order(logbook, pmp):
    parts = [Part("pmi-pmp", "power-skills", 150), Part("pmi-pmp", "business-acumen", 50)]
    uid = activities.add(logbook, "Risk evening", "chapter-meeting", DAY, parts=parts, **WHOLE)
    assert list(sheet(logbook, uid).items()) == [
        ("Organization/Host", "PMI Lisbon"),
        ("Title", "Risk evening"),
        ("Description", "How risks are told"),
        ("Date Started", "2026-11-20"),
        ("Date Completed", "2026-11-20"),
        ("URL", "https://chapter.example/"),
        ("PDUs: Ways of Working", "0"),
        ("PDUs: Power Skills", "1.5"),
        ("PDUs: Business Acumen", "0.5"),
        ("I agree this claim is accurate", "? This is for you to fill in on the form."),
    ]


def test_what_is_missing_says_why(logbook, pmp):
    uid = activities.add(logbook, "Risk evening", "chapter-meeting", DAY, minutes=60)
    told = sheet(logbook, uid)
    no_area = "? It has no skill area: say in its credits how much belongs to each."
    assert told["Organization/Host"] == "? Nobody is noted as its host."
    assert told["Description"] == "? Its notes are empty."
    assert told["URL"].startswith("? It has no link.")
    assert {told[f"PDUs: {area}"] for area in ("Ways of Working", "Power Skills")} == {no_area}


def test_what_is_given_back_has_a_field_of_its_own(logbook, pmp):
    uid = activities.add(logbook, "Talk", "presenting", DAY, minutes=60)
    labels = list(sheet(logbook, uid).items())
    assert labels[6:8] == [
        ("PDU: Giving Back", "1"),
        ("I agree this claim is accurate", "? This is for you to fill in on the form."),
    ]


def test_what_is_partly_given_back_has_both(logbook, pmp):
    parts = [Part("pmi-pmp", "power-skills", 50), Part("pmi-pmp", "giving-back", 25)]
    uid = activities.add(logbook, "Talk", "presenting", DAY, minutes=60, parts=parts)
    told = [(label, text) for label, text in sheet(logbook, uid).items() if label.startswith("PDU")]
    assert told == [
        ("PDUs: Ways of Working", "0"),
        ("PDUs: Power Skills", "0.5"),
        ("PDUs: Business Acumen", "0"),
        ("PDU: Giving Back", "0.25"),
    ]


def test_isaca_asks_for_the_attendee(logbook, cism):
    uid = activities.add(logbook, "Risk evening", "chapter-meeting", DAY, **WHOLE)
    assert sheet(logbook, uid, "isaca-cism")["Attendee"] == "? Your name is not in the settings."
    settings.choose(logbook, "own-name", "Kavya Rao")
    told = sheet(logbook, uid, "isaca-cism")
    assert (told["Attendee"], told["CPE hours"], told["Date"]) == ("Kavya Rao", "2.25", "2026-11-20")


def test_without_a_length_it_counts_nothing_yet(logbook, cism):
    uid = activities.add(logbook, "Risk evening", "chapter-meeting", DAY)
    assert sheet(logbook, uid, "isaca-cism")["CPE hours"] == "? It counts nothing yet."


def test_each_field_of_each_shipped_form_has_a_text_or_a_reason(logbook):
    for rule in shipped().rules.values():
        for mapping in rule.mappings:
            if mapping.credits:
                parts = [Part(rule.id, mapping.group)]
                uid = activities.add(logbook, "It", mapping.activity, DAY, parts=parts)
                filled = claim_sheet.sheet(logbook, uid, rule)
                assert filled and all(bool(each.text) != bool(each.missing) for each in filled)


def test_a_form_may_ask_for_everything_else(logbook, cism):
    rule = rule_of(logbook, "isaca-cism")
    holds = ("group", "kind", "number", "minutes")
    fields = tuple(ClaimField(each, each) for each in holds)
    uid = activities.add(logbook, "Risk evening", "chapter-meeting", DAY, **WHOLE)
    filled = claim_sheet.sheet(logbook, uid, replace(rule, claim_fields=fields))
    assert [each.text for each in filled] == ["Education", "Chapter meeting", "C123", "120"]


def test_what_does_not_count_cannot_be_claimed(logbook, cism):
    uid = activities.add(logbook, "Risk evening", "chapter-meeting", DAY, parts=[])
    with pytest.raises(InvalidEntry, match="“Risk evening” does not count towards CISM"):
        sheet(logbook, uid, "isaca-cism")
