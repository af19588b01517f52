"""What a meeting that is in the logbook counts towards credentials, and the way to let it count."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentorlog.credentials import activity_list
from mentorlog.language import _
from ui import theme
from ui.desk import Desk
from ui.sheets.activity import ActivitySheet
from ui.sheets.meeting_activity import counted_words
from ui.widgets.button import Button
from ui.widgets.label import Label


class MeetingCredits(QWidget):
    """A line that follows the logbook: "Counts 0.75 PDU", and a button."""

    def __init__(self, desk: Desk, meeting: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._meeting = desk, meeting
        self.words = Label(tone="muted", wrap=True)
        self.button = Button("", "award", look="quiet", ink="accent", flush=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_12)
        line.addWidget(self.words)
        line.addWidget(self.button)
        line.addStretch(1)
        self.button.clicked.connect(lambda _checked=False: count_meeting(desk, self.window(), meeting))
        desk.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Tell what it counts now."""
        earned = counted_words(self._desk.logbook, [self._meeting]).get(self._meeting)
        told = _("Counts {credits}").format(credits=earned) if earned else _("Counts nothing yet")
        self.words.setText(told)
        self.words.setVisible(earned is not None)
        self.button.setText(_("Count for credentials…") if earned is None else _("Change…"))


def count_meeting(desk: Desk, parent: QWidget, meeting: str) -> None:
    """Open the sheet in which a meeting counts, or what it counts is changed."""
    rows = activity_list.of_meetings(desk.logbook, [meeting])
    if rows:
        ActivitySheet(desk, parent, rows[0].uid).open()
    else:
        ActivitySheet(desk, parent, meeting=meeting).open()
