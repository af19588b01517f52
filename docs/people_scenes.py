"""The scenes of what imports know of people, and of people on their way out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from unittest.mock import patch

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from docs.scene import Scene, opened
from docs.stage import Stage, wait_until
from mentorlog import clock, introductions, people
from mentorlog.contacts import job_moves
from mentorlog.contacts.apply import apply
from mentorlog.contacts.plan import plan
from mentorlog.contacts.planned import ReadFile, decide
from mentorlog.contacts.reading import Reading
from mentorlog.contacts.record import ContactRecord, Source
from ui import theme
from ui.pages.people import PeoplePage
from ui.pages.person.details import Details
from ui.sheets.change_job import ChangeJobSheet
from ui.sheets.export_people import ExportPeopleSheet
from ui.sheets.follow_up import FollowUpSheet
from ui.sheets.introduction import ChangeIntroductionSheet, IntroductionSheet
from ui.sheets.relate import RelateSheet
from ui.widgets.blur import discretion

_TIMELINE, _DETAILS = 0, 2
_TURNS = 5
_CONNECTED, _MET = date(2025, 5, 2), date(2026, 2, 16)


def _moved(stage: Stage) -> QWidget:
    _imported(stage)
    _page(stage).detail.tabs.setCurrentIndex(_TIMELINE)
    return stage.window


def _moved_hidden(stage: Stage) -> QWidget:
    discretion.set_on(True)
    return _moved(stage)


def _sources(stage: Stage) -> QWidget:
    _imported(stage)
    return _at_sources(stage)


def _sources_hidden(stage: Stage) -> QWidget:
    """Hidden from somebody who looks on; and LinkedIn does not have her any more."""
    _imported(stage)
    _bring(stage, "linkedin", ContactRecord(stage.story.stranger, key="stranger"), clock.today())
    discretion.set_on(True)
    return _at_sources(stage)


def _congratulate(stage: Stage) -> QWidget:
    _imported(stage)
    ada = stage.uid(stage.story.ada)
    [move] = job_moves.of_person(stage.logbook, ada)
    return opened(FollowUpSheet(stage.desk, stage.window, [ada], move=move))


def _export(stage: Stage) -> QWidget:
    page = _page(stage)
    page.list.selectAll()
    selected = page.list.chosen_keys()[:4]
    return opened(ExportPeopleSheet(stage.desk, stage.window, selected, selected * 3))


def _imported(stage: Stage) -> None:
    """Ada's network knew her where she is, and says now that she has moved; an address book has notes."""
    story = stage.story
    ada = people.details(stage.logbook, stage.uid(story.ada))
    post = next(post for post in ada.affiliations if post.until is None)
    record = ContactRecord(ada.name, key="ada", emails=ada.emails[:1])
    then = replace(record, organisation=post.organisation, title=post.title, connected_on="2024-03-12")
    _bring(stage, "linkedin", then, _CONNECTED)
    _bring(stage, "google", replace(record, notes=f"{story.lines[0]}.\n{story.lines[1]}."), _MET)
    now = replace(then, organisation=story.company, title=story.new_title)
    _bring(stage, "linkedin", now, clock.today())


def _bring(stage: Stage, source: Source, record: ContactRecord, day: date) -> None:
    with patch.object(clock, "_pinned", day):
        file = ReadFile(f"{source}.csv", Reading(source, (record,), sha256=f"{source} {day}"))
        planned = plan(stage.logbook, [file])
        # Of somebody without an address a name alone is no proof: the user says who it is.
        apply(stage.logbook, replace(planned, rows=tuple(decide(row, "same") for row in planned.rows)))


def _page(stage: Stage) -> PeoplePage:
    stage.window.show_page("people", stage.uid(stage.story.ada))
    page = stage.window.current_page()
    assert isinstance(page, PeoplePage)
    return page


def _at_sources(stage: Stage) -> QWidget:
    return _at_detail(stage, lambda details: details.origins)


def _at_detail(stage: Stage, part: Callable[[Details], QWidget]) -> QWidget:
    """The details of the person, with one part of them in sight."""
    detail = _page(stage).detail
    detail.tabs.setCurrentIndex(_DETAILS)
    card = part(detail.details)
    places: list[int] = []

    def is_at_rest() -> bool:
        """Whether the fields above have found their room, which they do one after the other."""
        detail.ensureWidgetVisible(card, 0, theme.SPACE_28)
        places.append(card.mapTo(detail.widget(), card.pos()).y())
        return places[-_TURNS:] == places[-1:] * _TURNS

    wait_until(is_at_rest)
    return stage.window


def _introductions(stage: Stage) -> QWidget:
    """One that waits for thanks, and one that came to something."""
    ada, priya = (stage.uid(name) for name in (stage.story.ada, stage.story.priya))
    haruto = stage.uid(stage.story.haruto)
    introductions.add(stage.logbook, priya, introducer=ada, day=clock.today(), state="accepted")
    introductions.add(stage.logbook, ada, other=haruto, day=_MET, outcome=stage.story.lines[0])
    return _at_detail(stage, lambda details: details.introductions)


def _introduction(stage: Stage) -> QWidget:
    return opened(IntroductionSheet(stage.desk, stage.window, stage.uid(stage.story.ada)))


def _introduction_later(stage: Stage) -> QWidget:
    ada = stage.uid(stage.story.ada)
    introductions.add(stage.logbook, stage.uid(stage.story.priya), introducer=ada)
    [row] = introductions.listing(stage.logbook, ada)[:1]
    return opened(ChangeIntroductionSheet(stage.desk, stage.window, row))


def _change_job(stage: Stage) -> QWidget:
    sheet = ChangeJobSheet(stage.desk, stage.window, [stage.uid(stage.story.ada)])
    sheet.organisation.setText(stage.story.company)
    sheet.title.setText(stage.story.new_title)
    return opened(sheet)


def _relate(stage: Stage) -> QWidget:
    return opened(RelateSheet(stage.desk, stage.window, stage.uid(stage.story.ada)))


PEOPLE = (
    Scene("people-moved", _moved),
    Scene("people-moved-hidden", _moved_hidden),
    Scene("people-sources", _sources),
    Scene("people-sources-hidden", _sources_hidden),
    Scene("congratulate", _congratulate),
    Scene("export-people", _export),
    Scene("change-job", _change_job),
    Scene("relate", _relate),
    Scene("people-introductions", _introductions),
    Scene("introduction", _introduction),
    Scene("introduction-later", _introduction_later),
)
