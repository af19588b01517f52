"""The top of a person's page: who it is, how things stand, and what can be done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentorlog import clock, dates
from mentorlog.language import _
from mentorlog.people import PersonDetails
from mentorlog.people_list import PersonRow
from ui import icons, theme
from ui.actions import SPECS
from ui.desk import Desk
from ui.pages.person.editors import local_time
from ui.pages.person.mentorship_links import MentorshipLinks
from ui.photos import photo
from ui.rows.person_row import age_tone
from ui.rows.row import isolated, side_by_side
from ui.widgets.avatar import Avatar
from ui.widgets.blur import discretion
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.heading import Title
from ui.widgets.label import Label

_LONGEST_NAME = 18


class Header(QWidget):
    """Avatar, name, role, mentorships, chips; each of the buttons says what was wanted by its signal."""

    logging = Signal()
    promising = Signal()
    editing = Signal()
    starring = Signal()
    photo_dropped = Signal(Path)
    photo_wanted = Signal()
    went_back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._logbook = desk.logbook
        self.back = IconButton("arrow-left", _("Back to the list"), keys="Esc")
        self.avatar = PhotoAvatar()
        self.name = Title(secret=True)
        self._post = Label(tone="muted", wrap=True, secret=True)
        self.mentorships = MentorshipLinks(desk)
        self._chips = FlowLayout(gap=theme.SPACE_8)
        self.star = IconButton("star", _("Favourite"))
        self.star.setCheckable(True)
        self.log = Button(_("Log meeting"), "square-pen", look="primary", keys=_key("log-meeting"))
        self.follow_up = Button(_("Follow-up"), "bell-plus", keys=_key("new-follow-up"))
        self.edit = Button(_("Edit"), "pencil", keys=_key("edit"))
        self.more = IconButton("ellipsis", _("More"))
        self._given = ""
        self._lay_out()
        self._listen()

    def show_person(self, person: PersonDetails, row: PersonRow) -> None:
        """Show this person as the file has them."""
        self.avatar.set_person(person.name, person.uid, photo(self._logbook, person.photo))
        self.name.setText(person.name)
        self._post.setText(side_by_side(person.suffix, row.title, row.organisation))
        self._post.setVisible(bool(person.suffix or row.title or row.organisation))
        self.mentorships.show_person(person.uid)
        self._given = person.greeted
        self._name_buttons()
        self.star.setChecked(person.favourite)
        tone = "warn" if person.favourite else "muted"
        self.star.setIcon(icons.icon("star", tone, filled=person.favourite))
        self._show_chips(person, row)

    def set_alone(self, alone: bool) -> None:
        """Offer the way back to the list where that is not to be seen."""
        self.back.setVisible(alone)

    def _show_chips(self, person: PersonDetails, row: PersonRow) -> None:
        while self._chips.count():
            chip = self._chips.takeAt(0).widget()
            chip.hide()
            chip.deleteLater()
        for chip in (*self._tag_chips(row), *self._time_chips(person, row)):
            self._chips.addWidget(chip)
            chip.show()

    def _tag_chips(self, row: PersonRow) -> list[Chip]:
        return [Chip(tag, secret=True) for tag in row.tags]

    def _time_chips(self, person: PersonDetails, row: PersonRow) -> list[Chip]:
        chips = []
        if row.every_days:
            chips.append(Chip(dates.spoken_rhythm(row.every_days), tone="muted"))
        if row.paused_until and row.paused_until > clock.today():
            day = isolated(dates.spoken(row.paused_until, clock.today()))
            chips.append(Chip(_("paused until {day}").format(day=day), tone="muted"))
        if row.last_contact:
            ago = dates.relative(row.last_contact, clock.today())
            chips.append(Chip(_("last contact {ago}").format(ago=isolated(ago)), tone="muted"))
        if (tone := age_tone(row)) != "muted":
            chips.append(Chip(_("time to get in touch"), tone=tone))
        if person.needs_details:
            chips.append(Chip(_("needs details"), tone="muted"))
        if person.zone and person.zone != clock.zone() and (time := local_time(person.zone)):
            place = person.zone.rpartition("/")[2].replace("_", " ")
            chips.append(Chip(_("{time} in {place}").format(time=isolated(time), place=place), tone="muted"))
        return chips

    def _name_buttons(self) -> None:
        """Say whom the meeting would be with: the button beside the list has the plain words."""
        given = discretion.shown(self._given if len(self._given) <= _LONGEST_NAME else "")
        words = _("Log meeting with {name}").format(name=given) if given else _("Log meeting with them")
        self.log.setText(words.replace("&", "&&"))
        self.log.updateGeometry()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_4)
        words.addWidget(self.name)
        words.addWidget(self._post)
        words.addWidget(self.mentorships)
        chips = QWidget()
        self._chips.setContentsMargins(0, theme.SPACE_4, 0, 0)
        chips.setLayout(self._chips)
        words.addWidget(chips)
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE_16)
        top.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.avatar, alignment=Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(self.star, alignment=Qt.AlignmentFlag.AlignTop)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=theme.SPACE_8)
        for button in (self.log, self.follow_up, self.edit):
            flow.addWidget(button)
        actions = QHBoxLayout()
        actions.setSpacing(theme.SPACE_8)
        actions.addWidget(buttons, 1)
        actions.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_16)
        column.addLayout(top)
        column.addLayout(actions)
        self.back.hide()

    def _listen(self) -> None:
        for button, signal in (
            (self.log, self.logging),
            (self.follow_up, self.promising),
            (self.edit, self.editing),
            (self.star, self.starring),
            (self.back, self.went_back),
        ):
            button.clicked.connect(signal)
        self.avatar.wanted.connect(self.photo_wanted)
        self.avatar.dropped.connect(self.photo_dropped)
        discretion.changed.connect(self._name_buttons)


class PhotoAvatar(Avatar):
    """The avatar, which takes a picture that is dropped on it, and asks for one when it is pressed."""

    wanted = Signal()
    dropped = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(_("Drop a picture here, or click to choose one"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.wanted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_file(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _local_file(event)
        if path:
            event.acceptProposedAction()
            self.dropped.emit(path)


def _key(action: str) -> str:
    return SPECS[action].keys[0]


def _local_file(event: QDropEvent) -> Path | None:
    """The one file that is dragged, if it lies on this computer: nothing is fetched."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
