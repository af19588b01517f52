"""Organisations and what people are in them; relationships; tags of people."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from mentorlog import affiliations, organisations, people, people_list, relationships, tags
from mentorlog.affiliations import AffiliationRow
from mentorlog.errors import InvalidEntry
from mentorlog.logbook import Logbook
from mentorlog.people_list import PeopleFilter


def test_one_organisation_however_it_is_written(logbook: Logbook) -> None:
    people.add(logbook, "Ada", organisation="Northwind  Bank")
    people.add(logbook, "Bruno", organisation="northwind bank")
    (found,) = organisations.suggest(logbook, "bank")
    assert (found.name, found.people) == ("Northwind Bank", 2)
    there = people_list.listing(logbook, PeopleFilter(organisation=found.uid))
    assert [row.name for row in there] == ["Ada", "Bruno"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("PMI", "association"),
        ("PMI Lisbon Chapter", "chapter"),
        ("ISACA Lagos", "chapter"),
        ("Globex", "company"),
    ],
)
def test_the_kind_is_told_from_the_name(logbook: Logbook, name: str, kind: str) -> None:
    people.add(logbook, "Ada", organisation=name)
    assert organisations.suggest(logbook, name)[0].kind == kind


def test_a_changed_job_ends_one_post_and_starts_the_next(logbook: Logbook, today: date) -> None:
    ada = people.add(logbook, "Ada", organisation="Northwind", title="PMO")
    affiliations.change_job(logbook, [ada], "Globex", "CIO", today)
    posts = affiliations.of_person(logbook, ada)
    assert [(post.organisation, post.title, post.since, post.until) for post in posts] == [
        ("Globex", "CIO", "2026-11-24", None),
        ("Northwind", "PMO", None, "2026-11-24"),
    ]
    logbook.undo()
    assert [post.until for post in affiliations.of_person(logbook, ada)] == [None]
    affiliations.change_job(logbook, [ada], "", "Adviser", today)
    new, old = affiliations.of_person(logbook, ada)
    assert (new.organisation, new.title, old.until) == ("", "Adviser", "2026-11-24")
    affiliations.change_job(logbook, [ada], "", "", today)
    assert all(post.until for post in affiliations.of_person(logbook, ada))


def test_posts_with_dates_as_exact_as_known(logbook: Logbook) -> None:
    ada = people.add(logbook, "Ada")
    affiliations.add(logbook, ada, "Contoso", "Coach", since="2015", until="2019-04")
    (post,) = affiliations.of_person(logbook, ada)
    assert (post.since, post.until) == ("2015", "2019-04")
    coach = replace(post, title="Agile coach", since="2015-03", until=None)
    new = AffiliationRow("", "Globex", "", "CIO", "2020", None)
    alone = AffiliationRow("", " ", "", "Speaker", None, None)
    nothing = AffiliationRow("", " ", "", "", "2021", None)
    people.edit(logbook, ada, affiliations=[new, coach, nothing, alone])
    kept = affiliations.of_person(logbook, ada)
    assert [(post.organisation, post.title, post.since, post.until) for post in kept] == [
        ("Globex", "CIO", "2020", None),
        ("Contoso", "Agile coach", "2015-03", None),
        ("", "Speaker", None, None),
    ]
    assert kept[1].uid == post.uid
    people.edit(logbook, ada, affiliations=[])
    assert affiliations.of_person(logbook, ada) == []
    logbook.undo()
    assert affiliations.of_person(logbook, ada) == kept
    with pytest.raises(InvalidEntry):
        affiliations.add(logbook, ada, "Contoso", since="2015-13")
    with pytest.raises(InvalidEntry):
        affiliations.add(logbook, ada, " ")


def test_organisations_of_their_own(logbook: Logbook) -> None:
    uid = organisations.add(logbook, "PMI Lisbon", "chapter")
    organisations.edit(logbook, uid, name="PMI Portugal", notes="monthly dinner")
    assert organisations.suggest(logbook, "portugal")[0].uid == uid
    organisations.trash(logbook, [uid])
    assert organisations.suggest(logbook, "portugal") == []
    organisations.restore(logbook, [uid])
    assert organisations.suggest(logbook, "portugal")
    for refused in (
        lambda: organisations.add(logbook, " "),
        lambda: organisations.edit(logbook, uid, name=""),
    ):
        with pytest.raises(InvalidEntry):
            refused()


def test_a_relationship_is_read_from_both_sides(logbook: Logbook) -> None:
    ada, bruno = people.add(logbook, "Ada"), people.add(logbook, "Bruno")
    relationships.relate(logbook, ada, "mentor", bruno)
    relationships.relate(logbook, ada, "mentor", bruno)
    assert [(r.name, r.other_name) for r in relationships.of_person(logbook, bruno)] == [("mentor", "Ada")]
    (seen,) = relationships.of_person(logbook, ada)
    assert (seen.name, seen.other_name) == ("mentee", "Bruno")
    relationships.remove(logbook, seen.uid)
    assert relationships.of_person(logbook, ada) == []


def test_the_users_own_relationships(logbook: Logbook) -> None:
    ada, bruno = people.add(logbook, "Ada"), people.add(logbook, "Bruno")
    kind = relationships.add_type(logbook, "sponsor", "sponsored by")
    relationships.relate(logbook, ada, kind, bruno)
    assert relationships.of_person(logbook, ada)[0].name == "sponsored by"
    for refused in (
        lambda: relationships.relate(logbook, ada, kind, ada),
        lambda: relationships.relate(logbook, ada, "enemy", bruno),
        lambda: relationships.add_type(logbook, "", ""),
    ):
        with pytest.raises(InvalidEntry):
            refused()


def test_tagging_many_at_once(logbook: Logbook) -> None:
    uids = [people.add(logbook, name) for name in ("Ada", "Bruno")]
    tags.tag_people(logbook, uids, "Board")
    tags.tag_people(logbook, uids, "board")
    assert [row.tags for row in people_list.listing(logbook)] == [("Board",), ("Board",)]
    tags.untag_people(logbook, uids[:1], "BOARD")
    assert [row.tags for row in people_list.listing(logbook)] == [(), ("Board",)]
