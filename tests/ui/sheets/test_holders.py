"""Who in the network holds a credential."""

from __future__ import annotations

from mentorlog import people
from mentorlog.credentials import holders
from ui.sheets.holders import HoldersSheet


def test_people_are_noted_and_taken_away_and_new_ones_are_made_in_one_step(
    desk, behind, logbook, opened, known, notices
):
    holders.set_rules(logbook, known["priya"], ["isc2-cissp", "pmi-pmp"])
    sheet = opened(HoldersSheet(desk, behind, "isc2-cissp", "CISSP"))
    assert [token.key for token in sheet.who.tokens()] == [known["priya"]]
    sheet.show_values({"who": [[known["ada"], "Ada Lindqvist"], [None, "Noa Barak"]]})
    sheet.save()
    names = [name for _uid, name in holders.of_rule(logbook, "isc2-cissp")]
    assert names == ["Ada Lindqvist", "Noa Barak"]
    assert [name for _uid, name in holders.of_rule(logbook, "pmi-pmp")] == ["Priya Raman"]
    assert (notices[-1].text, notices[-1].undo) == ("Holders noted", True)
    logbook.undo()
    assert [name for _uid, name in holders.of_rule(logbook, "isc2-cissp")] == ["Priya Raman"]
    assert people.count(logbook) == 3


def test_untouched_it_is_no_step(desk, behind, logbook, opened, known):
    holders.set_rules(logbook, known["priya"], ["isc2-cissp"])
    before = logbook.undoable()
    opened(HoldersSheet(desk, behind, "isc2-cissp", "CISSP")).save()
    assert logbook.undoable() == before
