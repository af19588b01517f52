"""What the page of credentials shows of each."""

from __future__ import annotations

from mentorlog.credentials import holdings, own_rules
from mentorlog.credentials.credential_list import cards


def test_held_ones_come_first_and_stand_somewhere(logbook, cism):
    working = holdings.add(logbook, "isc2-cissp", "working")
    retired = holdings.add(logbook, "sa-csm", "working")
    holdings.retire(logbook, retired)
    pmp = holdings.add(logbook, "pmi-pmp", earned=holdings.one(logbook, cism).earned)
    told = cards(logbook)
    assert [card.credential.uid for card in told] == [cism, pmp, working, retired]
    assert [card.standing is not None for card in told] == [True, True, False, False]
    assert [card.rule.id for card in told if card.rule] == ["isaca-cism", "pmi-pmp", "isc2-cissp", "sa-csm"]


def test_a_count_is_unsure_where_a_figure_that_it_rests_on_is(logbook, pmp, cism):
    unsure = {card.credential.uid: card.is_unsure for card in cards(logbook)}
    assert unsure == {pmp: False, cism: True}  # when ISACA's first cycle begins is assumed


def test_without_its_rule_a_credential_is_still_there(logbook, pmp):
    text = own_rules.text_of(logbook, "sa-csm").replace('id = "sa-csm"', 'id = "own-csm"')
    own_rules.save(logbook, text)
    mine = holdings.add(logbook, "own-csm", earned=holdings.one(logbook, pmp).earned)
    own_rules.remove(logbook, "own-csm")
    card = {card.credential.uid: card for card in cards(logbook)}[mine]
    assert (card.rule, card.standing, card.credential.name) == (None, None, "CSM")
