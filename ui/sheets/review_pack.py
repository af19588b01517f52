"""The sheet that puts a review pack together: chosen by ticks, read before, and without names."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentorlog.document import Document, as_text
from mentorlog.errors import MentorlogError
from mentorlog.language import _, ngettext
from mentorlog.logbook import Logbook
from mentorlog.mentoring.feedback_list import ReviewFilter
from mentorlog.mentoring.pack.contents import Contents, gather
from mentorlog.mentoring.pack.document import document
from mentorlog.mentoring.pack.told import Found, Teller
from mentorlog.mentoring.pack.write import write
from ui import messages, theme
from ui.desk import Desk
from ui.printing import print_pdf
from ui.sheets.file_place import ask_file_place
from ui.sheets.pack_choice import PackChoice
from ui.sheets.pack_filter import PackFilter
from ui.sheets.pack_names import PackNames
from ui.sheets.sheet import Sheet
from ui.sheets.sheet_toasts import SheetToasts
from ui.tasks import Progress, Task, on_own_connection
from ui.widgets.banner import Banner
from ui.widgets.blur import discretion
from ui.widgets.button import Button
from ui.widgets.heading import Heading
from ui.widgets.label import Label

_PAUSE = 120  # milliseconds without another choice before the pack is told anew
_WIDTH = 150  # letters
_SIDE_BY_SIDE = 720  # pixels of width below which the preview goes under the choices
_PREVIEW_LINES = 26
_FRAME = "‹{}›"  # around what stands in place of a name


class Wanted(Struct, frozen=True):
    """What the user has chosen of the pack."""

    chosen: ReviewFilter
    with_names: bool
    with_private: bool
    left_out: frozenset[str]
    kept: frozenset[str]


class Pack(Struct, frozen=True):
    """A pack as it was chosen; `everything` is what could be chosen too."""

    everything: Contents
    contents: Contents
    teller: Teller
    document: Document
    preview: str
    found: list[Found]


class ReviewPackSheet(Sheet):
    """Shows the pack of the feedback chosen, and writes it once it is clear which of its words are names."""

    def __init__(self, desk: Desk, parent: QWidget | None, chosen: ReviewFilter) -> None:
        super().__init__(desk, parent, _("Review pack"), save=_("Save PDF…"))
        self._task: Task[Pack] | None = None
        self.pack: Pack | None = None
        self.filter = PackFilter(desk.logbook, chosen)
        self.with_names = QCheckBox(_("With names"))
        self.with_private = QCheckBox(_("With what is private"))
        self.waiting = Banner(kind="warn")
        self.choice = PackChoice()
        self.names = PackNames()
        self.preview = QPlainTextEdit(readOnly=True)
        self.markdown = Button(_("Save Markdown…"))
        self.table = Button(_("Save CSV…"))
        self.copy = Button(_("Copy as text"), look="quiet")
        self._toasts = SheetToasts(desk, self)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE, timeout=self._tell_anew)
        self._arrange()
        self._connect()
        self._allow(allowed=False)
        self.first = self.filter.period
        self.set_width(_WIDTH)
        self._tell_anew()

    def save(self) -> None:
        """Write the PDF."""
        if self.save_button.isEnabled():
            self._choose_file(".pdf", _("PDF files (*.pdf)"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the preview beside the choices where there is room for both."""
        directions = QBoxLayout.Direction
        beside = self.width() >= _SIDE_BY_SIDE
        self._halves.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self.fields.lay_out()
        super().resizeEvent(event)

    # --- the parts

    def _arrange(self) -> None:
        self.form.hide()
        self.waiting.hide()
        self.top.addWidget(self.waiting)
        self._halves.setSpacing(theme.SPACE_28)
        self._halves.addLayout(self._choices(), 2)
        self._halves.addLayout(self._reading(), 3)
        self.body.addLayout(self._halves)
        self.foot.aside.addWidget(self.copy)
        for place, button in enumerate((self.table, self.markdown), start=1):
            self.foot.buttons.insertWidget(place, button)

    def _choices(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_8)
        column.addWidget(self.filter)
        column.addWidget(self.with_names)
        column.addWidget(self.with_private)
        column.addWidget(self.choice, 1)
        column.addWidget(self.names)
        return column

    def _reading(self) -> QVBoxLayout:
        self.preview.setAccessibleName(_("Preview"))
        self.preview.setTabChangesFocus(True)
        self.preview.setMinimumHeight(self.fontMetrics().height() * _PREVIEW_LINES)
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_8)
        column.addWidget(Heading(_("Preview")))
        self.legend = Label(
            _("What stands in ‹ › takes the place of a name; the marks are not written."),
            tone="muted",
            scale=0.88,
            wrap=True,
        )
        column.addWidget(self.legend)
        column.addWidget(self.preview, 1)
        return column

    def _connect(self) -> None:
        for change in (self.filter.changed, self.with_names.clicked, self.with_private.clicked):
            change.connect(lambda: self._look_ahead())
        self.choice.changed.connect(self._look_ahead)
        self.names.answered.connect(self._look_ahead)
        self.markdown.clicked.connect(lambda: self._choose_file(".md", _("Markdown files (*.md)")))
        self.table.clicked.connect(lambda: self._choose_file(".csv", _("CSV files (*.csv)")))
        self.copy.clicked.connect(self._copy)
        discretion.changed.connect(self._show_preview)

    # --- the pack

    def _look_ahead(self) -> None:
        """Nothing may be written that is not yet seen."""
        self._allow(allowed=False)
        self._pause.start()

    def _allow(self, *, allowed: bool) -> None:
        for button in (self.save_button, self.markdown, self.table, self.copy):
            button.setEnabled(allowed)

    def _tell_anew(self) -> None:
        if self._task is not None:
            return  # at its end the task looks what is wanted by then
        wanted = self._wanted_now()
        work = on_own_connection(self.desk.logbook, lambda own, _progress: _put_together(own, wanted))
        self._task = Task(work, lambda pack: self._take(wanted, pack), self._fail)
        self._task.start()

    def _wanted_now(self) -> Wanted:
        return Wanted(
            self.filter.chosen,
            self.with_names.isChecked(),
            self.with_private.isChecked(),
            self.choice.left_out(),
            self.names.kept(),
        )

    def _take(self, wanted: Wanted, pack: Pack) -> None:
        self._task = None
        if not isValid(self):
            return  # closed meanwhile
        if wanted != self._wanted_now():
            self._tell_anew()
            return
        if self.pack is None or self.pack.everything != pack.everything:
            self.choice.show_contents(pack.everything)
        self.pack = pack
        self.names.show_found(pack.found)
        self.names.setHidden(wanted.with_names)
        self.legend.setHidden(wanted.with_names)
        self._show_preview()
        self._tell_open(self.names.open_questions(pack.found))

    def _tell_open(self, count: int) -> None:
        """Say why nothing can be saved yet."""
        words = ngettext(
            "Only you can tell of {n} word whether it is a name: answer under “Names” before you save.",
            "Only you can tell of {n} words whether they are names: answer under “Names” before you save.",
            count,
        )
        self.waiting.tell(words.format(n=count), "warn")
        self.waiting.setVisible(count > 0)
        self._allow(allowed=not count)

    def _fail(self, problem: MentorlogError) -> None:
        self._task = None
        if isValid(self):
            self.tell(str(problem))

    def _show_preview(self) -> None:
        if self.pack:
            self.preview.setPlainText(discretion.shown(self.pack.preview))

    # --- where it goes

    def _copy(self) -> None:
        assert self.pack
        QGuiApplication.clipboard().setText(as_text(self.pack.document))
        messages.notice(_("Review pack copied"))

    def _choose_file(self, ending: str, kinds: str) -> None:
        file = ask_file_place(self, "review", _("Review pack"), f"{_('review')}{ending}", kinds)
        if file is not None:
            self._write(file)

    def _write(self, file: Path) -> None:
        """Leave the place to the progress of the window, and come back for the next form of the same pack."""
        pack = self.pack
        assert pack
        self.hide()

        def work(_logbook: Logbook, progress: Progress) -> None:
            printer = partial(print_pdf, progress=progress)
            write(file, pack.document, pack.contents, pack.teller, printer)

        title = _("Saving {name}").format(name=file.name)
        self.desk.write_at_length(title, work, lambda _nothing: self._tell_written(file), self._tell_failure)

    def _tell_written(self, file: Path) -> None:
        self.head.trouble.hide()
        self.open()
        messages.notice(_("Written: {name}").format(name=discretion.named(file.name)))

    def _tell_failure(self, problem: MentorlogError) -> None:
        self.open()
        self.tell(str(problem))


def _put_together(logbook: Logbook, wanted: Wanted) -> Pack:
    everything = gather(logbook, wanted.chosen, with_private=wanted.with_private)
    contents = everything.without(wanted.left_out)
    teller = Teller(logbook, contents, with_names=wanted.with_names, kept=wanted.kept)
    return Pack(
        everything=everything,
        contents=contents,
        teller=teller,
        document=document(contents, teller),
        preview=as_text(document(contents, teller.marking(_FRAME))),
        found=teller.found(),
    )
