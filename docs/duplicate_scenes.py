"""The scenes of duplicates: pairs who may be one person, and the sheet that makes one of two."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from docs.scene import Scene, opened
from docs.stage import Stage, wait_until
from mentorlog import attachments, clock, meetings, people
from mentorlog.contact_points import Point
from mentorlog.contacts.merge import merge
from mentorlog.dates import When
from mentorlog.language import _
from mentorlog.meetings import Participant
from ui import theme
from ui.pages.duplicates import DuplicatesPage
from ui.sheets.merge_people import MergePeopleSheet
from ui.sheets.merges import MergesSheet
from ui.widgets.label import Label


def _page(stage: Stage) -> QWidget:
    _known_twice(stage)
    page = _show(stage)
    wait_until(lambda: page.list.model().rowCount() > 1)
    return stage.window


def _none(stage: Stage) -> QWidget:
    page = _show(stage)
    nobody = _("Nobody seems to be here twice")
    wait_until(lambda: nobody in (each.full_text() for each in page.findChildren(Label)))
    return stage.window


def _narrow(stage: Stage) -> QWidget:
    stage.window.resize(620, 760)
    _page(stage)
    page = _show(stage)
    page.list.opened.emit(None)
    return stage.window


def _merge(stage: Stage) -> QWidget:
    twin = _known_twice(stage)
    return opened(MergePeopleSheet(stage.desk, stage.window, stage.uid(stage.story.ada), twin))


def _merges(stage: Stage) -> QWidget:
    merge(stage.logbook, stage.uid(stage.story.ada), _known_twice(stage))
    return opened(MergesSheet(stage.desk, stage.window))


def _no_merges(stage: Stage) -> QWidget:
    return opened(MergesSheet(stage.desk, stage.window))


def _show(stage: Stage) -> DuplicatesPage:
    stage.window.show_page("duplicates")
    page = stage.window.current_page()
    assert isinstance(page, DuplicatesPage)
    return page


def _known_twice(stage: Stage) -> str:
    """Some of the story are there once more; gives the uid of the second Ada."""
    story, logbook = stage.story, stage.logbook
    ada, jonas = (people.details(logbook, stage.uid(name)) for name in (story.ada, story.jonas))
    people.add(logbook, jonas.name, organisation=jonas.affiliations[0].organisation, title=story.title)
    people.add(logbook, story.hugo, organisation=story.company, emails=[Point(story.email)])
    twin = people.add(
        logbook,
        f"{ada.name[0]}. {ada.name.split()[-1]}",
        emails=[*ada.emails, Point(story.email)],
        organisation=story.company,
        title=story.new_title,
        tags=story.tags,
        every_days=60,
        notes=story.lines[0],
    )
    attachments.set_photo(logbook, ada.uid, _picture("a"))
    attachments.set_photo(logbook, twin, _picture("b"))
    day = When(clock.today() - timedelta(days=9))
    meetings.log(logbook, [Participant(twin, line=story.lines[1])], day, kind="call", title=story.event)
    return twin


def _picture(seed: str) -> bytes:
    """A photo of somebody: a face in a circle, as it were."""
    image = QImage(96, 96, QImage.Format.Format_RGB32)
    image.fill(theme.avatar_color(seed).lighter(150))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.avatar_color(seed))
    painter.drawEllipse(30, 18, 36, 40)
    painter.drawEllipse(14, 62, 68, 70)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


DUPLICATES = (
    Scene("duplicates", _page),
    Scene("duplicates-narrow", _narrow),
    Scene("duplicates-none", _none),
    Scene("merge-people", _merge),
    Scene("merges", _merges),
    Scene("merges-none", _no_merges),
)
