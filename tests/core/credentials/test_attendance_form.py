"""The verification of attendance, to be printed and signed."""

from __future__ import annotations

import re
import subprocess
from datetime import date

import pytest

from mentorlog import settings
from mentorlog.credentials import activities, attendance_form
from mentorlog.credentials.attendance_form import Attended
from mentorlog.document import as_text
from mentorlog.errors import LogbookInTheWay, NotFound
from ui.printing import print_pdf

DAY = date(2026, 11, 20)


def test_it_says_all_that_is_known_and_leaves_lines_for_the_rest(logbook):
    settings.choose(logbook, "own-name", "Kavya Rao")
    uid = activities.add(
        logbook, "Risk evening", "chapter-meeting", DAY, minutes=100, organisation="PMI Lisbon", notes="Risks"
    )
    blank = "_" * 44
    text = as_text(attendance_form.form(logbook, attendance_form.of_activity(logbook, uid)))
    paragraphs = [block.strip("\n") for block in text.split("\n\n")]
    assert paragraphs == [
        "Verification of attendance\n==========================",
        "Attendee: Kavya Rao",
        "Sponsor or host: PMI Lisbon",
        "Title: Risk evening",
        "Kind: Chapter meeting",
        "Date: Fri 20 Nov 2026",
        "Duration: 1.67 h (100 minutes)",
        "Description: Risks",
        "Confirmation\n------------",
        "I confirm that the person named above took part in this, on that date and for that long.",
        *(f"{blank}\n{label}" for label in ("Name", "Role", "Signature", "Date")),
    ]


def test_of_mentoring_it_is_confirmed_that_it_was_done(logbook):
    text = as_text(attendance_form.form(logbook, Attended("Exam prep", "mentoring", DAY)))
    assert "named above did this" in text
    assert len(re.findall("_{44}", text)) == 8


@pytest.mark.parametrize(
    ("minutes", "told"), [(60, "1"), (90, "1.5"), (75, "1.25"), (20, "0.33"), (1, "0.02"), (600, "10")]
)
def test_hours_are_exact_to_two_decimals(minutes, told):
    assert attendance_form.hours(minutes) == f"{told} h ({minutes} minutes)"


def test_it_is_printed_as_a_pdf_that_others_read(logbook, tmp_path, qapp):
    path = tmp_path / "form.pdf"
    evening = Attended("<b>Evening</b> & more", "webinar", DAY, minutes=60)
    attendance_form.write(logbook, evening, path, print_pdf)
    read = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True)
    assert "Title: <b>Evening</b> & more" in read.stdout and "____\nSignature\n" in read.stdout


def test_never_over_the_logbook_itself(logbook):
    with pytest.raises(LogbookInTheWay):
        attendance_form.write(logbook, Attended("Webinar", "webinar", DAY), logbook.path, print_pdf)


def test_of_nothing_there_is_no_form(logbook):
    with pytest.raises(NotFound):
        attendance_form.of_activity(logbook, "nothing")
