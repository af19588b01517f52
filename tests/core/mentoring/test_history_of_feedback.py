"""What was done with feedback and goals, as the history tells it."""

from __future__ import annotations

import re
from pathlib import Path

from mentorlog import evidence, history
from mentorlog.history_labels import LABELS
from mentorlog.mentoring import feedback, goals, themes


def sentences(logbook, limit):
    return [line.sentence for line in history.lines(logbook, limit)]


def test_feedback_is_named_by_how_it_begins(logbook, ada, today):
    uid = feedback.add(logbook, ada, "Escalate earlier:\n" + "much " * 30_000, "growth", themes=["Pace"])
    goal = goals.add(logbook, "Speak up")
    feedback.move(logbook, [uid], "accepted")
    feedback.tell(logbook, [uid], today)
    evidence.add_link(logbook, "https://example.org", feedback=[uid], goals=[goal])
    themes.rename(logbook, "Pace", "Tempo")
    goals.score(logbook, goal, 4)
    called = "“Escalate earlier: much much much much much much…”"
    assert sentences(logbook, 7) == [
        "Score goal “Speak up”",
        "Rename theme “Tempo”",
        f"Add evidence to {called}, “Speak up”",
        f"Tell the outcome of {called}",
        f"Decide on feedback {called}",
        "Set goal “Speak up”",
        f"Add feedback {called}",
    ]
    for _ in range(7):
        logbook.undo()
    told = sentences(logbook, 7)
    assert (told[0], told[5:]) == (
        "Score goal “Speak up”",
        ["Set goal “Speak up”", f"Add feedback {called}"],
    )


def test_every_step_of_feedback_and_goals_has_its_sentence():
    folder = Path(feedback.__file__).parent
    used = {
        label
        for path in folder.rglob("*.py")
        for label in re.findall(r'(?:edit|_close|_change)\(\s*(?:logbook, )?"([a-z-]+)"', path.read_text())
    }
    assert {"feedback-moved", "goals-reached", "competency-renamed", "mentorship-ended"} <= used
    assert used <= set(LABELS)
