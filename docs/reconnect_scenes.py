"""The scenes of keeping in touch: whom to call this week, and the sheets that set rhythms."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from docs.scene import Scene, opened
from docs.stage import Stage
from mentorlog import clock, follow_ups, meetings, people, people_list, reconnect, settings, tags
from mentorlog.dates import When
from mentorlog.meetings import Participant
from ui.pages.reconnect import ReconnectPage
from ui.sheets.call_later import CallLaterSheet
from ui.sheets.rhythm import RhythmSheet
from ui.sheets.tag_rhythms import TagRhythmsSheet


def _page(stage: Stage) -> QWidget:
    _long_not_met(stage)
    _show(stage)
    return stage.window


def _narrow(stage: Stage) -> QWidget:
    stage.window.resize(620, 760)
    _long_not_met(stage)
    _show(stage).list.opened.emit(None)
    return stage.window


def _nobody(stage: Stage) -> QWidget:
    _show(stage)
    return stage.window


def _enough(stage: Stage) -> QWidget:
    _long_not_met(stage)
    settings.choose(stage.logbook, "reconnect-people", "1")
    [call] = reconnect.week(stage.logbook).calls
    reconnect.skip(stage.logbook, call.person.uid)
    _show(stage)
    return stage.window


def _later(stage: Stage) -> QWidget:
    ada = people_list.one(stage.logbook, stage.uid(stage.story.ada))
    return opened(CallLaterSheet(stage.desk, stage.window, ada))


def _rhythm(stage: Stage) -> QWidget:
    both = [stage.uid(stage.story.ada), stage.uid(stage.story.priya)]
    people.keep_in_touch(stage.logbook, both, 30, 45)
    people.pause(stage.logbook, both, clock.today() + timedelta(30))
    return opened(RhythmSheet(stage.desk, stage.window, both))


def _tags(stage: Stage) -> QWidget:
    first = tags.of_people(stage.logbook)[0]
    tags.keep_in_touch(stage.logbook, first.name, 28, 42)
    return opened(TagRhythmsSheet(stage.desk, stage.window))


def _show(stage: Stage) -> ReconnectPage:
    stage.window.show_page("reconnect")
    page = stage.window.current_page()
    assert isinstance(page, ReconnectPage)
    return page


def _long_not_met(stage: Stage) -> None:
    """Some of the story were met long ago, and there is more than one reason to call them."""
    story, logbook = stage.story, stage.logbook
    helen, hugo = (stage.uid(name) for name in (story.helen, story.hugo))
    people.keep_in_touch(logbook, [helen], 28, 42)
    people.keep_in_touch(logbook, [hugo], 60)
    for uid, days in ((helen, 94), (hugo, 76)):
        meetings.log(logbook, [Participant(uid)], When(clock.today() - timedelta(days)), title=story.event)
    follow_ups.add(logbook, story.steps[2], When(clock.today()), people=[helen])
    follow_ups.add(logbook, story.steps[1], When(clock.today()), people=[helen], owed_by="them")


RECONNECT = (
    Scene("reconnect", _page),
    Scene("reconnect-narrow", _narrow),
    Scene("reconnect-enough", _enough),
    Scene("reconnect-nobody", _nobody, is_empty=True),
    Scene("call-later", _later),
    Scene("rhythm", _rhythm),
    Scene("tag-rhythms", _tags),
)
