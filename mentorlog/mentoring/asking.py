"""Asking for feedback: questions worth asking, a text to send, and a follow-up to chase the answer."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from mentorlog import clock, contact_points, follow_ups, people
from mentorlog.dates import When
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.mentoring import mentorships, questions
from mentorlog.mentoring.presets import entries


def samples() -> list[str]:
    """Questions for whoever has none of their own, in the user's language."""
    return [_(each["words"]) for each in entries("questions", "question")]


def letter(logbook: Logbook, person: str, asked: Sequence[str]) -> str:
    """A text that asks somebody these questions, ready to be changed and sent; NotFound."""
    name = people.details(logbook, person).greeted
    lines = [_("Hello {name},").format(name=name), "", _("I would value your view on this:")]
    lines += ["", *(f"- {question}" for question in asked)] if asked else []
    lines += ["", _("A sentence or two is plenty, and please do not spare me. Thank you!")]
    return "\n".join(lines)


def mail_link(logbook: Logbook, person: str, text: str) -> str:
    """A mailto: link with the text, to the first address of a person, or to be addressed by the user."""
    address = next((point.value for point in contact_points.points_of(logbook, person, "email")), "")
    subject = quote(_("May I ask for your feedback?"))
    body = quote(text.replace("\n", "\r\n"))  # as the standard of such links wants its lines
    return f"mailto:{quote(address, safe='@')}?subject={subject}&body={body}"


def ask(logbook: Logbook, person: str, asked: Sequence[str], chase: When | None) -> str | None:
    """Tick questions off as asked, in words, and note a follow-up to chase the answer; gives its uid.

    A question that was not collected for this person is kept among theirs too. The follow-up is private
    where a mentorship with them is confidential. Raises InvalidEntry("due").
    """
    collected = {row.words: row.uid for row in questions.of_person(logbook, person, unasked=True)}
    with logbook.edit("feedback-asked", person):
        uids = [collected.get(words) or questions.add(logbook, person, words) for words in asked]
        if uids:
            questions.tick(logbook, uids, clock.today())
        if chase is None:
            return None
        what = _("Feedback from {name}").format(name=people.name_of(logbook, person))
        private = mentorships.is_confidential(logbook, person)
        return follow_ups.add(logbook, what, chase, people=[person], owed_by="them", private=private)
