"""What an auditor would find in the evidence of an activity."""

from __future__ import annotations

import typing
from datetime import date

import pytest

from mentorlog import evidence
from mentorlog.credentials import activities, proofs
from mentorlog.credentials.rule_book import shipped
from mentorlog.credit_words import Proof
from mentorlog.errors import NotFound


@pytest.fixture
def evening(logbook, cism):
    return activities.add(logbook, "Chapter evening", "chapter-meeting", date(2026, 11, 20), minutes=90)


def test_each_proof_has_a_name_and_each_refused_one_is_a_proof():
    assert tuple(proofs.NAMES) == typing.get_args(Proof)
    refused = {each for rule in shipped().rules.values() for each in rule.audit.rejects}
    assert refused and refused <= set(proofs.NAMES)


def test_it_is_a_certificate_in_english_until_told_and_undo_forgets_it(logbook, evening):
    uid = evidence.add_link(logbook, "https://chapter.example/", activities=[evening], note="The agenda")
    [row] = proofs.of_activity(logbook, evening)
    assert (row.uid, row.link, row.note, row.proof, row.in_english) == (
        uid,
        "https://chapter.example/",
        "The agenda",
        "certificate",
        True,
    )
    proofs.say(logbook, evening, uid, proof="invitation", in_english=False)
    proofs.say(logbook, evening, uid)
    [row] = proofs.of_activity(logbook, evening)
    assert (row.proof, row.in_english) == ("invitation", False)
    logbook.undo()
    assert proofs.of_activity(logbook, evening)[0].proof == "certificate"


def test_the_same_evidence_may_be_another_proof_of_something_else(logbook, evening):
    talk = activities.add(logbook, "Talk", "presenting", date(2026, 11, 20))
    uid = evidence.add_link(logbook, "https://chapter.example/", activities=[evening, talk])
    proofs.say(logbook, talk, uid, proof="slides")
    shown = proofs.of_activities(logbook, [evening, talk])
    assert [[row.proof for row in shown[each]] for each in (evening, talk)] == [["certificate"], ["slides"]]


def test_what_is_no_evidence_of_it_is_not_found(logbook, evening):
    talk = activities.add(logbook, "Talk", "presenting", date(2026, 11, 20))
    uid = evidence.add_link(logbook, "https://chapter.example/", activities=[talk])
    for activity, piece in ((evening, uid), (evening, "nobody"), ("nothing", uid)):
        with pytest.raises(NotFound):
            proofs.say(logbook, activity, piece, proof="notes")
    with pytest.raises(NotFound):
        proofs.of_activity(logbook, "nothing")


@pytest.mark.parametrize(
    ("name", "proof"),
    [
        ("Evening.ICS", "invitation"),
        ("talk.pptx", "slides"),
        ("thanks.eml", "e-mail-without-duration"),
        ("learned.md", "notes"),
        ("scan.pdf", "certificate"),
        ("scan", "certificate"),
    ],
)
def test_a_file_is_likely_what_its_name_says(name, proof):
    assert proofs.likely(name) == proof
