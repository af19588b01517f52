"""Changes of job that an import told of: the post that ended, the one that began, and who said so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from msgspec import Struct

from mentorlog import affiliations, clock
from mentorlog.affiliations import AffiliationRow
from mentorlog.columns import among
from mentorlog.contacts.tables.kinds import NAMES
from mentorlog.dates import parse_partial, spoken_partial
from mentorlog.language import _
from mentorlog.logbook import Logbook
from mentorlog.models import Affiliation
from mentorlog.words import folded


class JobMove(Struct, frozen=True):
    """A change of job by the uid of the new post; `seen_on` is the day of the import that told of it."""

    uid: str
    before: AffiliationRow | None
    after: AffiliationRow
    seen_on: date


def of_person(logbook: Logbook, person: str) -> list[JobMove]:
    """The changes of job of a person that imports told of, the latest first.

    What a source said of them when it first did is where they were, and no change.
    """
    posts = affiliations.of_person(logbook, person)
    begun = [post for post in posts if post.seen_in and post.since]
    query = Affiliation.select(Affiliation.uid, Affiliation.created)
    noted = dict(logbook.tuples(query.where(among(Affiliation.uid, [post.uid for post in begun]))))
    here = ZoneInfo(clock.zone())
    moves = [
        JobMove(post.uid, _ended_with(posts, post), post, noted[post.uid].astimezone(here).date())
        for post in begun
    ]
    return sorted(moves, key=lambda move: (move.seen_on, move.uid), reverse=True)


def told(move: JobMove) -> str:
    """`Moved from Acme to Globex`; of somebody who stays there `Became CIO at Globex`."""
    before, after = move.before, move.after
    if after.title and (not before or folded(before.organisation) == folded(after.organisation)):
        words = _("Became {title} at {organisation}") if after.organisation else _("Became {title}")
    elif before and before.organisation and after.organisation:
        words = _("Moved from {before} to {organisation}")
    else:
        words = _("Moved to {organisation}")
    return words.format(
        before=before.organisation if before else "", title=after.title, organisation=after.organisation
    )


def seen(move: JobMove) -> str:
    """`seen in LinkedIn, Nov 2026`."""
    source = _(NAMES[move.after.seen_in])  # type: ignore[index]
    month = spoken_partial(parse_partial(f"{move.seen_on:%Y-%m}"))
    return _("seen in {source}, {month}").format(source=source, month=month)


def sentence(move: JobMove) -> str:
    """`Moved from Acme to Globex, seen in LinkedIn, Nov 2026`."""
    return f"{told(move)}, {seen(move)}"


def congratulation(move: JobMove, name: str) -> str:
    """What one may promise oneself: `Congratulate Ada on the new post: CIO, Globex`."""
    post = ", ".join(filter(None, (move.after.title, move.after.organisation)))
    return _("Congratulate {name} on the new post: {post}").format(name=name, post=post)


def _ended_with(posts: Sequence[AffiliationRow], began: AffiliationRow) -> AffiliationRow | None:
    """The post that was over when this one began."""
    return next((post for post in posts if post.until == began.since and post.uid != began.uid), None)
