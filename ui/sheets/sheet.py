"""The frame of all sheets: title, fields, what went wrong, buttons, keys, and a draft that survives."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mentorlog.errors import InvalidEntry, MentorlogError
from mentorlog.language import _
from ui import messages, theme
from ui.desk import Desk
from ui.sheets import tab_order
from ui.sheets.draft import Draft, Values
from ui.sheets.fields_area import FieldsArea
from ui.sheets.form import Form
from ui.sheets.sheet_edges import Foot, Head
from ui.sheets.sheet_size import SheetSize
from ui.sheets.way_back import WayBack
from ui.widgets.button import Button

__all__ = ["Sheet", "Values"]


class Sheet(QDialog):
    """A dialog over the window in which something is typed and saved.

    A sheet fills `form` (`top` is above it and `body` under it), and overrides `write`, which hands the
    entries to the core in one edit: an InvalidEntry is shown at its field, other errors on top, and the sheet
    stays. A sheet that has a `draft` name overrides `values` and `show_values` too: what is typed is kept
    every second, and offered when the sheet is opened again.
    """

    saved = Signal()
    is_change = False  # whether it changes what is there: untouched it only closes, with no step to undo
    brings_words = False  # whether it opens with words of its own, which a draft only replaces when asked to
    save_keys: tuple[str, ...] = ("Ctrl+Return", "Ctrl+Enter")

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        title: str,
        *,
        form: Callable[[QWidget], Form] = Form,
        save: str = "",
        draft: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{title} – mentorlog")
        self.setAccessibleName(title)
        self.desk = desk
        self.first: QWidget = self
        self.head = Head(title, self)
        self.fields = FieldsArea(form, self)
        self.form, self.top, self.body = self.fields.form, self.fields.top, self.fields.body
        self.close_button = Button(_("Close"), keys="Esc")
        self.save_button = Button(save or _("Save"), look="primary", keys=next(iter(self.save_keys), ""))
        self.foot = Foot(self.close_button, self.save_button, self)
        self.draft = Draft(desk.logbook, draft, lambda: self.values(), self)
        self._was_shown = False
        self._way_back = WayBack(None)
        self._lay_out()
        self._listen()
        self._size = SheetSize(self, self.fields)

    # --- what a sheet overrides

    def write(self) -> None:
        """Hand what is typed to the core, in one edit. Raises MentorlogError."""
        raise NotImplementedError

    def values(self) -> Values:
        """What is typed, in JSON's types."""
        return {}

    def show_values(self, values: Values) -> None:
        """Show what `values` gave once; a key may be missing that is new since then."""

    def after_saving(self) -> None:
        """Tell what was done; the sheet is closed by then."""

    def show_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong at a field; False where this sheet has none of that name."""
        return self.form.show_problem(field, sentence)

    def clear_problems(self) -> None:
        """Take all sentences at fields back."""
        self.form.clear_problems()

    # --- what a sheet does

    def save(self) -> None:
        """Save and close; or say why not, and stay."""
        if self.is_change and not self.is_touched():
            self.reject()
        elif self.attempt(self.write):
            self._finish()

    def is_touched(self) -> bool:
        """Whether anything is typed that was not there when the sheet was opened."""
        return self.draft.is_touched()

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do `act`; False where it could not be done, and the user sees why."""
        self.clear_problems()
        self.head.trouble.hide()
        try:
            act()
        except InvalidEntry as problem:
            if not self.show_problem(problem.field, str(problem)):
                self.tell(str(problem))
        except MentorlogError as problem:
            self.tell(str(problem))
        else:
            return True
        return False

    def tell(self, sentence: str) -> None:
        """Say on top of the fields what is wrong where no field is to blame."""
        self.head.tell(sentence)

    def forget_draft(self) -> None:
        """Forget what was kept; within the edit that saves it, so that both happen or neither."""
        self.draft.forget()

    def set_width(self, letters: int) -> None:
        """Be as wide as so many average letters, no wider than the window behind, and as high as needed."""
        self._size.set_width(letters)

    def fit_afresh(self) -> None:
        """Be no higher than the fields that are there now need."""
        self._size.fit_afresh()

    def reject(self) -> None:
        """Close without saving; what was typed is kept as a draft, or else the sheet says first why not."""
        was_told = self.head.trouble.isVisible()
        if not self.attempt(self.draft.keep) and not was_told:
            return
        self.draft.clock.stop()
        super().reject()
        if self.draft.is_kept():
            messages.notice(_("Kept as a draft"))  # over the window: the sheet is closed by now

    # --- the parts

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab in the order of the eye."""
        return tab_order.go_on(self, self.focusWidget(), forward=forward)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._was_shown:
            self._was_shown = True
            self._way_back = WayBack(self.parentWidget())
            self._resume()
        super().showEvent(event)

    def done(self, result: int) -> None:
        """Close, and leave the keyboard where it was before."""
        super().done(result)
        self._way_back.go()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size.fit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_28 - theme.SPACE_4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.fields, 1)
        column.addWidget(self.foot)

    def _listen(self) -> None:
        self.head.start_empty.connect(self._start_empty)
        self.fields.laid_out.connect(lambda: self._size.fit())
        self.draft.failed.connect(self.tell)
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self.addAction(self.desk.actions["discretion"])  # a key of the window behind, which this one covers
        for keys in self.save_keys:
            QShortcut(QKeySequence(keys), self, self.save_button.click)

    # --- the draft

    def _resume(self) -> None:
        """Show the draft there may be, and keep what is typed from now on."""
        found = self.draft.begin()
        if found is not None and self.brings_words:
            self.draft.set_aside()
            self.head.offer_draft(found["at"])
            self.head.show_draft.connect(lambda: self._take_up(found["values"]))
        elif found is not None:
            self.show_values(found["values"])
            self.head.tell_draft(found["at"])
        self.draft.follow()
        self._size.begin()
        self.first.setFocus()

    def _take_up(self, values: Values) -> None:
        self.draft.take_up()
        self.show_values(values)
        self.draft.follow()
        self.first.setFocus()

    def _start_empty(self) -> None:
        self.show_values(self.draft.untouched)
        self.draft.look()
        self.first.setFocus()

    def _finish(self) -> None:
        self.draft.clock.stop()
        self.accept()
        self.saved.emit()
        self.after_saving()
