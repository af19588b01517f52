"""The papers of a membership: receipts, cards, letters; they stay and go with it."""

from __future__ import annotations

from mentorlog import evidence, history
from mentorlog.memberships import memberships


def test_a_receipt_is_kept_with_the_membership(logbook, pmi, tmp_path):
    receipt = tmp_path / "receipt.pdf"
    receipt.write_bytes(b"%PDF")
    uid = evidence.add_file(logbook, receipt, memberships=[pmi], title="Receipt of 2026")
    [paper] = evidence.of_membership(logbook, pmi)
    assert (paper.uid, paper.title, paper.file_name) == (uid, "Receipt of 2026", "receipt.pdf")
    assert evidence.content(logbook, uid).bytes == b"%PDF"
    memberships.trash(logbook, [pmi])
    assert evidence.of_membership(logbook, pmi) == [paper]
    evidence.detach(logbook, uid, memberships=[pmi])
    assert evidence.of_membership(logbook, pmi) == []
    told = [line.sentence for line in history.lines(logbook, 3)]
    assert (told[0], told[2]) == ("Take evidence from PMI", "Add evidence to PMI")
    logbook.undo()
    assert evidence.of_membership(logbook, pmi) == [paper]
