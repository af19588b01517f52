"""People planned and brought in: nothing doubled, nothing lost, whatever the user did between two imports."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from mentorlog import attachments, imports, people
from mentorlog.affiliations import of_person
from mentorlog.contact_points import DayToRemember, Point
from mentorlog.contacts.apply import apply
from mentorlog.contacts.known import know
from mentorlog.contacts.plan import plan
from mentorlog.contacts.planned import ReadFile, decide
from mentorlog.contacts.reading import Reading, Unread
from mentorlog.contacts.record import ContactRecord
from mentorlog.credentials import holders
from mentorlog.errors import Cancelled, InvalidEntry
from mentorlog.models import Person, Step
from mentorlog.models.imports import NotDuplicate, SourceLink
from tests.core.facts import facts

PNG = b"\x89PNG\r\n\x1a\n"


def card(name, **values):
    """A contact of LinkedIn: the key follows from the name unless it is said."""
    return ContactRecord(name, **{"key": name.lower().replace(" ", "-"), "line": 2} | values)


def numbered(records):
    return [replace(record, line=line) for line, record in enumerate(records, start=2)]


def looked_at(logbook, *records, source="linkedin", unread=()):
    reading = Reading(source, tuple(numbered(records)), tuple(unread), sha256="a1")
    return plan(logbook, [ReadFile("Connections.csv", reading)])


def brought(logbook, *records, source="linkedin", shrink=None):
    return apply(logbook, looked_at(logbook, *records, source=source), shrink)


def outcomes(planned):
    return [row.outcome for row in planned.rows]


def names(logbook):
    return logbook.column(Person.select(Person.name).order_by(Person.id))


def one(logbook, who="ada"):
    return people.details(logbook, people.find(logbook, who))


ADA = card(
    "Ada Lindqvist",
    given="Ada",
    family="Lindqvist",
    suffix="PMP, CISM",
    organisation="Acme",
    title="PM",
    emails=(Point("ada@x.org", "work"),),
    phones=(Point("+46 70 123 45 67", "mobile"),),
    links=(Point("https://www.linkedin.com/in/ada-lindqvist"),),
    days=(DayToRemember("birthday", "--06-12"),),
    tags=("LinkedIn",),
    notes="Met in Lund",
    extra=("Connected On: 1 Nov 2026",),
)
BRUNO = card("Bruno Costa", emails=(Point("bruno@x.org"),))


def test_new_people_have_all_that_their_source_tells(logbook, today):
    done = brought(logbook, ADA, BRUNO)
    assert done.counts() == {"new": 2, "updated": 0, "same": 0, "review": 0, "skipped": 0}
    ada = one(logbook)
    assert (ada.given, ada.family, ada.suffix) == ("Ada", "Lindqvist", "PMP, CISM")
    assert (ada.emails, ada.phones, ada.links, ada.days) == (ADA.emails, ADA.phones, ADA.links, ADA.days)
    assert ada.tags == ("LinkedIn",)
    assert [(post.organisation, post.title, post.since) for post in ada.affiliations] == [
        ("Acme", "PM", None)
    ]
    assert {row.person for row in done.rows} == {ada.uid, one(logbook, "bruno").uid}


def test_imported_people_are_known_and_not_kept_up_with(logbook, today):
    brought(logbook, ADA)
    ada = one(logbook)
    assert (ada.every_days, ada.favourite, ada.needs_details, ada.notes) == (None, False, False, "")
    (link,) = logbook.tuples(SourceLink.select(SourceLink.notes, SourceLink.extra))
    assert link == ("Met in Lund", '["Connected On: 1 Nov 2026"]')


def test_letters_that_are_known_make_a_holder(logbook, today):
    brought(logbook, ADA)
    assert [name for _uid, name in holders.of_rule(logbook, "pmi-pmp")] == ["Ada Lindqvist"]


def test_a_plan_writes_nothing(logbook, today):
    before = facts(logbook)
    planned = looked_at(logbook, ADA, BRUNO)
    assert planned.counts()["new"] == 2
    assert facts(logbook) == before and logbook.steps() == []


def test_the_same_file_again_changes_nothing_and_says_when_it_was(logbook, today):
    brought(logbook, ADA, BRUNO)
    before, changes = facts(logbook), logbook.changes()
    again = looked_at(logbook, ADA, BRUNO)
    assert outcomes(again) == ["same", "same"]
    assert again.imported_before == imports.listing(logbook)[0].at
    done = apply(logbook, again)
    assert (done.uid, done.counts()["same"]) == ("", 2)
    assert facts(logbook) == before and logbook.changes() == changes and len(logbook.steps()) == 1


def test_what_the_user_did_since_survives_the_next_file(logbook, today):
    brought(logbook, ADA)
    uid = one(logbook).uid
    people.edit(logbook, uid, name="Ada L.", phones=[], emails=[Point("own@x.org"), *ADA.emails], tags=[])
    people.edit(logbook, uid, title="Head of PM", notes="Mine")
    before = facts(logbook)
    assert brought(logbook, ADA).uid == ""
    assert facts(logbook) == before


def test_a_new_job_ends_the_old_one_this_month(logbook, today):
    brought(logbook, ADA)
    done = brought(logbook, replace(ADA, organisation="Globex", title="CTO"))
    assert outcomes(done) == ["updated"]
    posts = [(p.organisation, p.title, p.since, p.until) for p in of_person(logbook, one(logbook).uid)]
    assert posts == [("Globex", "CTO", "2026-11", None), ("Acme", "PM", None, "2026-11")]
    assert [row.person_name or row.name for row in done.with_new_posts()] == ["Ada Lindqvist"]
    logbook.undo()
    assert [(p.organisation, p.until) for p in of_person(logbook, one(logbook).uid)] == [("Acme", None)]


def test_a_post_of_the_users_own_in_front_stays_untouched(logbook, today):
    brought(logbook, ADA)
    uid = one(logbook).uid
    acme = of_person(logbook, uid)[0]
    board = replace(acme, uid="", organisation="PMI Lund", title="Treasurer")
    people.edit(logbook, uid, affiliations=[board, acme])
    brought(logbook, replace(ADA, organisation="Globex"))
    posts = {p.organisation: p.until for p in of_person(logbook, uid)}
    assert posts == {"PMI Lund": None, "Globex": None, "Acme": "2026-11"}


def test_an_unknown_title_is_filled_in_and_no_new_post(logbook, today):
    people.add(logbook, "Bruno Costa", emails=[Point("bruno@x.org")], organisation="Acme")
    brought(logbook, replace(BRUNO, title="PM"))
    (post,) = of_person(logbook, one(logbook, "bruno").uid)
    assert (post.organisation, post.title, post.since) == ("Acme", "PM", None)


def test_somebody_here_by_name_and_address_is_updated_with_evidence(logbook, today):
    people.add(logbook, "Ada Lindqvist", emails=[Point("ada@x.org")], title="Boss")
    planned = looked_at(logbook, ADA)
    (row,) = planned.rows
    assert row.outcome == "updated" and "ada@x.org" in row.evidence
    happens = {(each.field, each.happens) for each in row.differences}
    assert {("title", "kept"), ("organisation", "taken"), ("phones", "added")} <= happens
    apply(logbook, planned)
    assert names(logbook) == ["Ada Lindqvist"]
    assert [p.title for p in of_person(logbook, one(logbook).uid)] == ["Boss"]
    assert outcomes(looked_at(logbook, ADA)) == ["same"]


def test_theirs_is_taken_where_the_user_wants_it(logbook, today):
    people.add(logbook, "Ada Lindqvist", emails=[Point("ada@x.org")], suffix="MBA")
    planned = looked_at(logbook, ADA)
    wanted = replace(planned, rows=(replace(planned.rows[0], taking=("suffix",)),))
    apply(logbook, wanted)
    assert one(logbook).suffix == "PMP, CISM"


def test_who_is_in_doubt_is_left_for_later(logbook, today):
    people.add(logbook, "Ada Lindqvist")
    planned = looked_at(logbook, ADA)
    assert outcomes(planned) == ["review"] and planned.rows[0].evidence == "The same name."
    done = apply(logbook, planned)
    assert (done.uid, outcomes(done)) == ("", ["review"])
    assert names(logbook) == ["Ada Lindqvist"] and one(logbook).emails == ()


@pytest.mark.parametrize(
    ("decision", "outcome", "there"),
    [
        ("same", "updated", ["Ada Lindqvist"]),
        ("new", "new", ["Ada Lindqvist", "Ada Lindqvist"]),
        ("skip", "skipped", ["Ada Lindqvist"]),
    ],
)
def test_what_was_decided_of_a_doubt_is_done(logbook, today, decision, outcome, there):
    people.add(logbook, "Ada Lindqvist")
    planned = looked_at(logbook, ADA)
    done = apply(logbook, replace(planned, rows=tuple(decide(row, decision) for row in planned.rows)))
    assert outcomes(done) == [outcome] and names(logbook) == there
    told_apart = logbook.tuples(NotDuplicate.select(NotDuplicate.person, NotDuplicate.other))
    assert told_apart == ([(1, 2)] if decision == "new" else [])
    if decision != "skip":
        assert outcomes(looked_at(logbook, ADA)) == ["same"]


def test_who_is_in_the_trash_is_skipped(logbook, today):
    brought(logbook, ADA)
    people.trash(logbook, [one(logbook).uid])
    planned = looked_at(logbook, replace(ADA, title="CTO"))
    assert outcomes(planned) == ["skipped"] and "Trash" in planned.rows[0].reason
    assert apply(logbook, planned).uid == ""


def test_one_person_twice_in_a_file_comes_once_with_all_that_is_said(logbook, today):
    more = replace(ADA, key="other-key", phones=(Point("+46 8 1"),), title="")
    done = brought(logbook, ADA, more)
    assert outcomes(done) == ["new", "same"] and "line 2" in done.rows[1].reason
    assert [point.value for point in one(logbook).phones] == ["+46 70 123 45 67", "+46 8 1"]
    assert outcomes(looked_at(logbook, ADA, more)) == ["same", "same"]


def test_one_key_for_two_people_makes_two(logbook, today):
    cards = [card("Ada Lindqvist", key="uid-1"), card("Bruno Costa", key="uid-1")]
    assert outcomes(brought(logbook, *cards, source="vcard")) == ["new", "new"]
    assert outcomes(looked_at(logbook, *cards, source="vcard")) == ["same", "same"]


def test_two_people_of_one_name_without_more_are_two(logbook, today):
    cards = [
        card("John Smith", key="", phones=(Point("+44 20 7946 0001"),)),
        card("John Smith", key="", phones=(Point("+44 20 7946 0002"),)),
    ]
    assert outcomes(brought(logbook, *cards)) == ["new", "new"]
    assert outcomes(looked_at(logbook, *cards)) == ["same", "same"]
    assert logbook.changes() == 1


def test_connections_that_are_gone_are_noted_once_and_come_back(logbook, today):
    brought(logbook, ADA, BRUNO)
    planned = looked_at(logbook, ADA)
    assert [gone.name for gone in planned.missing] == ["Bruno Costa"]
    apply(logbook, planned)
    missing = SourceLink.select(SourceLink.key).where(SourceLink.missing_since == today)
    assert logbook.column(missing) == ["bruno-costa"] and len(names(logbook)) == 2
    assert looked_at(logbook, ADA).missing == ()
    brought(logbook, ADA, BRUNO)
    assert logbook.column(missing) == []


def test_another_source_misses_nobody(logbook, today):
    brought(logbook, ADA, BRUNO, source="vcard")
    assert looked_at(logbook, ADA, source="vcard").missing == ()


def test_two_sources_of_one_person_do_not_take_from_each_other(logbook, today):
    brought(logbook, ADA)
    brought(logbook, replace(ADA, key="g1", emails=(*ADA.emails, Point("two@x.org"))), source="google")
    brought(logbook, replace(ADA, key="g1", emails=(Point("three@x.org"),)), source="google")
    assert {point.value for point in one(logbook).emails} == {"ada@x.org", "three@x.org"}


def test_two_entries_of_one_person_are_both_kept_up(logbook, today):
    people.add(logbook, "Ada Lindqvist", emails=[Point("ada@x.org"), Point("a@y.org")])
    first, second = (
        card("Ada Lindqvist", key="1", emails=(Point("ada@x.org"),), tags=("work",)),
        card("Ada Lindqvist", key="2", emails=(Point("a@y.org"),), tags=("work", "home")),
    )
    assert outcomes(brought(logbook, first, second, source="vcard")) == ["updated", "updated"]
    assert names(logbook) == ["Ada Lindqvist"] and one(logbook).tags == ("home", "work")
    changes = logbook.changes()
    assert outcomes(brought(logbook, first, second, source="vcard")) == ["same", "same"]
    assert logbook.changes() == changes


def test_a_plan_that_has_aged_does_what_is_right_by_now(logbook, today):
    brought(logbook, ADA)
    planned = looked_at(logbook, replace(ADA, title="CTO"), BRUNO)
    people.edit(logbook, one(logbook).uid, title="Head of PM")
    brought(logbook, ADA, BRUNO)
    done = apply(logbook, planned)
    assert outcomes(done) == ["same", "same"]
    assert names(logbook) == ["Ada Lindqvist", "Bruno Costa"]
    assert [p.title for p in of_person(logbook, one(logbook).uid)] == ["Head of PM"]


def test_who_was_trashed_since_the_plan_is_skipped(logbook, today):
    brought(logbook, ADA)
    planned = looked_at(logbook, replace(ADA, title="CTO"))
    people.trash(logbook, [one(logbook).uid])
    assert outcomes(apply(logbook, planned)) == ["skipped"]


def test_stopped_at_the_last_moment_nothing_is_kept(logbook, today):
    before = facts(logbook)

    def stop(done, total):
        if done == total:
            raise Cancelled

    with pytest.raises(Cancelled):
        apply(logbook, looked_at(logbook, ADA, BRUNO), progress=stop)
    assert facts(logbook) == before and logbook.steps() == []


def test_a_plan_can_be_stopped(logbook, today):
    def stop(done, _total):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        plan(logbook, [ReadFile("a.vcf", Reading("vcard", (ADA, BRUNO)))], stop)


def test_each_part_of_a_plan_and_its_import_tells_how_far_it_is(logbook, today):
    records = [card(f"Ada Lind{number}", emails=(Point(f"{number}@x.org"),)) for number in range(120)]
    brought(logbook, *records)
    told: list[float] = []
    changed = [replace(record, title="PM") for record in records]
    reading = Reading("linkedin", tuple(changed))
    planned = plan(logbook, [ReadFile("a.csv", reading)], lambda done, total: told.append(done / total))
    assert told == sorted(told) and {int(part * 6) for part in told} == {0, 1, 2, 3, 4, 5}
    told.clear()
    apply(logbook, planned, progress=lambda done, total: told.append(done / total))
    assert told == sorted(told) and told[-1] == 1 and {int(part * 3) for part in told} == {0, 1, 2, 3}


def test_an_import_can_be_stopped_while_it_looks_who_is_here(logbook, today):
    def stop(done, total):
        raise Cancelled

    planned = looked_at(logbook, ADA)
    people.add(logbook, "Ada Lindqvist")
    for work in (lambda: know(logbook, progress=stop), lambda: apply(logbook, planned, progress=stop)):
        with pytest.raises(Cancelled):
            work()
    assert names(logbook) == ["Ada Lindqvist"]


def test_photos_are_made_small_and_bad_ones_left_out(logbook, today):
    def shrink(data):
        if not data.startswith(PNG):
            raise InvalidEntry("photo", "This is not a picture that mentorlog can read.")
        return data[:9]

    done = brought(
        logbook, replace(ADA, photo=PNG + b"123"), replace(BRUNO, photo=b"/etc/passwd"), shrink=shrink
    )
    assert attachments.content(logbook, one(logbook).photo).bytes == PNG + b"1"
    assert one(logbook, "bruno").photo is None
    assert done.notes == ("Bruno Costa: This is not a picture that mentorlog can read.",)


def test_without_a_way_to_make_them_small_photos_are_left_out(logbook, today):
    done = brought(logbook, replace(ADA, photo=PNG), replace(BRUNO, photo=PNG))
    assert one(logbook).photo is None and len(done.notes) == 1


def test_a_photo_that_the_user_took_away_stays_away(logbook, today):
    record = replace(ADA, photo=PNG)
    brought(logbook, record, shrink=bytes)
    attachments.set_photo(logbook, one(logbook).uid, None)
    assert outcomes(looked_at(logbook, record)) == ["same"]
    assert outcomes(looked_at(logbook, replace(ADA, photo=PNG + b"2"))) == ["same"]


def test_what_cannot_be_read_or_kept_is_named_and_stops_nothing(logbook, today):
    odd = card("Odd", emails=(Point("no address"),), days=(DayToRemember("birthday", "1984-13-40"),))
    planned = looked_at(logbook, odd, card("", key="k"), unread=[Unread(9, "It has 3 cells.", ("a", "b"))])
    assert outcomes(planned) == ["new", "skipped", "skipped"]
    assert "no address" in planned.rows[0].reason and planned.rows[2].cells == ("a", "b")
    apply(logbook, planned)
    assert names(logbook) == ["Odd"]
    assert "1984-13-40" in logbook.value(SourceLink.select(SourceLink.extra))


def test_undo_gives_back_the_logbook_before(logbook, today):
    people.add(logbook, "Ada Lindqvist", emails=[Point("ada@x.org")])
    before = facts(logbook)
    done = brought(logbook, ADA, BRUNO)
    after = facts(logbook)
    logbook.undo()
    assert facts(logbook) == before
    logbook.redo()
    assert facts(logbook) == after
    imports.undo(logbook, done.uid)
    assert facts(logbook) | {"ImportBatch": []} == before
    assert outcomes(looked_at(logbook, ADA, BRUNO)) == ["updated", "new"]


def test_hundreds_of_names_are_no_part_of_a_label(logbook, today):
    brought(logbook, *(card(f"Person {number}") for number in range(300)))
    assert len(logbook.value(Step.select(Step.arguments))) < 60


def test_many_files_are_one_import(logbook, today):
    files = [
        ReadFile("ada.vcf", Reading("vcard", (replace(ADA, line=1),), sha256="a1")),
        ReadFile("bruno.vcf", Reading("vcard", (replace(BRUNO, line=1),), sha256="b2")),
        ReadFile("copy.vcf", Reading("vcard", (replace(ADA, line=1),), sha256="a1")),
    ]
    done = apply(logbook, plan(logbook, files))
    assert [(row.file, row.outcome) for row in done.rows] == [
        ("ada.vcf", "new"),
        ("bruno.vcf", "new"),
        ("copy.vcf", "same"),
    ]
    (line,) = imports.listing(logbook)
    assert line.file_name == "ada.vcf and 2 more" and len(logbook.steps()) == 1
    assert plan(logbook, files).imported_before and plan(logbook, files[:1]).imported_before is None


def test_nobody_is_missing_in_a_file_that_could_not_be_read_whole(logbook, today):
    brought(logbook, ADA, BRUNO)
    assert looked_at(logbook, ADA, unread=[Unread(3, "It has 3 cells.")]).missing == ()
