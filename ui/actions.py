"""The one registry of actions: menus, tooltips, the palette and the shortcuts window all come from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from mentorlog.language import _, marked
from ui.icons import icon

Handlers = Mapping[str, Callable[[], object]]


class ActionSpec(NamedTuple):
    """One thing the user can do; its keys are spelled out, as some of Qt's standard keys are empty.

    In its `text` an ampersand stands before the letter that chooses it in an open menu.
    """

    key: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False

    @property
    def words(self) -> str:
        """What it is called everywhere but in a menu."""
        return _(self.text).replace("&", "")


class MenuSpec(NamedTuple):
    """One menu of the menu bar; None stands for a separator."""

    key: str
    title: str
    actions: tuple[ActionSpec | None, ...]


_FILE = MenuSpec(
    "file",
    marked("&File"),
    (
        ActionSpec("log-meeting", marked("&Log meeting"), ("Ctrl+N", "Ctrl+M"), "plus"),
        ActionSpec("log-line", marked("Lo&g in one line"), ("Ctrl+L",), "text-cursor-input"),
        ActionSpec("log-again", marked("Log &again with the same people"), ("Ctrl+Shift+L",), "copy-plus"),
        ActionSpec("new-follow-up", marked("New &follow-up"), ("Ctrl+R",), "bell-plus"),
        None,
        ActionSpec("import", marked("&Import…"), ("Ctrl+I",), "file-input"),
        ActionSpec("past-imports", marked("Impor&ts…"), (), "file-clock"),
        ActionSpec("export-calendar", marked("&Export calendar…"), ("Ctrl+Shift+E",), "calendar-days"),
        ActionSpec("export-people", marked("Ex&port people…"), ("Ctrl+Shift+X",), "file-output"),
        None,
        ActionSpec("back-up", marked("&Back up now"), (), "archive"),
        ActionSpec("restore-backup", marked("&Restore a backup…"), (), "archive-restore"),
        ActionSpec("move-logbook", marked("&Move to another computer…"), (), "laptop"),
        None,
        ActionSpec("open-own", marked("&Open your own logbook")),
        ActionSpec("open-sample", marked("Loo&k round with sample data")),
        None,
        ActionSpec("go-settings", marked("&Settings"), ("Ctrl+,",), "settings"),
        ActionSpec("close", marked("&Close window"), ("Ctrl+W",)),
        ActionSpec("quit", marked("&Quit"), ("Ctrl+Q",)),
    ),
)

_EDIT = MenuSpec(
    "edit",
    marked("&Edit"),
    (
        ActionSpec("undo", marked("&Undo"), ("Ctrl+Z",), "undo-2"),
        ActionSpec("redo", marked("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
        ActionSpec("history", marked("&History…"), ("Ctrl+H",), "rotate-ccw-clock"),
        None,
        ActionSpec("edit", marked("&Edit"), ("F2", "Ctrl+E"), "pencil"),
        ActionSpec("trash", marked("Move to &Trash"), ("Del",), "trash"),
        ActionSpec("restore", marked("Restore &from Trash")),
        ActionSpec("erase", marked("Erase for &good…"), (), "eraser"),
        None,
        ActionSpec("done", marked("Follow-up &done"), ("Ctrl+D",), "check"),
        ActionSpec("snooze", marked("&Snooze follow-up"), ("Ctrl+Shift+D",), "clock"),
        ActionSpec("reschedule", marked("Res&chedule follow-up"), ("Ctrl+Shift+R",), "calendar-days"),
        ActionSpec("waiting-for", marked("S&wap who promised it"), ("Ctrl+Shift+W",)),
        ActionSpec("add-to-calendar", marked("&Add to calendar"), ("Ctrl+Shift+A",), "calendar-plus"),
        ActionSpec("none-needed", marked("&No notes needed"), ("Ctrl+Shift+M",)),
    ),
)

_VIEW = MenuSpec(
    "view",
    marked("&View"),
    (
        ActionSpec("palette", marked("Find a &person or an action"), ("Ctrl+K",), "command"),
        ActionSpec("search", marked("&Search in this list"), ("Ctrl+F", "/"), "search"),
        ActionSpec("go-search", marked("Search e&verything"), ("Ctrl+Shift+F",), "scan-search"),
        None,
        ActionSpec("refresh", marked("&Refresh"), ("F5",)),
        ActionSpec("sidebar", marked("Side&bar"), ("F9",), checkable=True),
        ActionSpec(
            "discretion", marked("&Hide names and notes"), ("Ctrl+Shift+H",), "eye-off", checkable=True
        ),
        None,
        ActionSpec("theme-light", marked("&Light theme"), (), "sun"),
        ActionSpec("theme-dark", marked("&Dark theme"), (), "moon"),
        ActionSpec("theme-system", marked("Theme of the s&ystem"), (), "monitor"),
    ),
)

_GO = MenuSpec(
    "go",
    marked("&Go"),
    (
        ActionSpec("go-today", marked("&Today"), ("Ctrl+1",), "sun"),
        ActionSpec("go-people", marked("&People"), ("Ctrl+2",), "users"),
        ActionSpec("go-meetings", marked("&Meetings"), ("Ctrl+3",), "calendar-days"),
        ActionSpec("go-follow-ups", marked("&Follow-ups"), ("Ctrl+4",), "bell"),
        ActionSpec("go-mentors", marked("M&entors"), ("Ctrl+5",), "graduation-cap"),
        ActionSpec("go-feedback", marked("Fee&dback"), ("Ctrl+6",), "message-square-quote"),
        ActionSpec("go-memberships", marked("Member&ships"), ("Ctrl+7",), "id-card"),
        ActionSpec("go-credentials", marked("&Credentials"), ("Ctrl+8",), "award"),
        ActionSpec("go-reconnect", marked("Rec&onnect"), ("Ctrl+9",), "phone-outgoing"),
        ActionSpec("go-insights", marked("&Insights"), (), "chart-line"),
        ActionSpec("go-trash", marked("T&rash"), (), "trash"),
        None,
        ActionSpec("next-row", marked("&Next in the list"), ("J",)),
        ActionSpec("previous-row", marked("Pre&vious in the list"), ("K",)),
        ActionSpec("menu", marked("Menu &bar"), ("F10",)),
    ),
)

_PEOPLE = MenuSpec(
    "people",
    marked("&People"),
    (
        ActionSpec("new-person", marked("&New person"), ("Ctrl+Shift+N",), "user-plus"),
        None,
        ActionSpec("favourite", marked("&Favourite"), (), "star"),
        ActionSpec("add-tag", marked("Add &tag…"), (), "tag"),
        ActionSpec("set-rhythm", marked("&Keep in touch…"), (), "repeat"),
        ActionSpec("follow-up-each", marked("Follow-up for &each…"), (), "bell-plus"),
        ActionSpec("change-job", marked("Changed &job…"), (), "briefcase"),
        ActionSpec("congratulate", marked("&Congratulate…"), (), "party-popper"),
        ActionSpec("export-follow-ups", marked("E&xport their follow-ups…"), (), "calendar-arrow-up"),
        None,
        ActionSpec("log-call", marked("Log a meeting with t&hem"), ("L",), "plus"),
        ActionSpec("skip-call", marked("Not th&is week"), ("S",), "skip-forward"),
        ActionSpec("call-later", marked("C&all another day…"), ("D",), "calendar-days"),
        ActionSpec("tag-rhythms", marked("Rh&ythms of tags…"), (), "repeat"),
        None,
        ActionSpec("go-duplicates", marked("D&uplicates"), (), "git-merge"),
        ActionSpec("merge-people", marked("Me&rge…"), ("M",), "git-merge"),
        ActionSpec("keep-apart", marked("N&ot the same"), ("N",), "unlink"),
        ActionSpec("merges", marked("Merged peop&le…"), (), "split"),
        None,
        ActionSpec("new-mentorship", marked("New &mentorship…"), ("Ctrl+Shift+G",), "graduation-cap"),
        ActionSpec("log-session", marked("Log &session"), ("Ctrl+Shift+O",), "square-pen"),
        ActionSpec("end-mentorship", marked("En&d mentorship…"), (), "flag"),
        ActionSpec("all-goals", marked("All &goals"), (), "target"),
        None,
        ActionSpec("prep", marked("&Prepare for a meeting…"), ("Ctrl+Shift+P",), "clipboard-list"),
    ),
)

_FEEDBACK = MenuSpec(
    "feedback",
    marked("Feed&back"),
    (
        ActionSpec("log-feedback", marked("&Log feedback"), ("Ctrl+Shift+K",), "message-square-quote"),
        ActionSpec(
            "ask-feedback", marked("&Ask for feedback…"), ("Ctrl+Shift+B",), "message-circle-question-mark"
        ),
        None,
        ActionSpec("add-goal", marked("Add &goal"), ("G",), "target"),
        ActionSpec("add-evidence", marked("Add &evidence…"), ("E",), "paperclip"),
        ActionSpec("told", marked("&Told them today"), ("T",), "message-square-reply"),
        None,
        ActionSpec("review-pack", marked("Re&view pack…"), (), "file-text"),
    ),
)

_MEMBERSHIPS = MenuSpec(
    "memberships",
    marked("&Memberships"),
    (
        ActionSpec("new-membership", marked("&New membership…"), ("Ctrl+Shift+J",), "id-card"),
        None,
        ActionSpec("renew-membership", marked("&Renew…"), ("Ctrl+Shift+U",), "refresh-cw"),
        ActionSpec("dues-paid", marked("Dues &paid today"), (), "check"),
        ActionSpec("add-role", marked("Add r&ole…"), (), "badge-check"),
        ActionSpec("login-page", marked("Open log&in page"), (), "external-link"),
        ActionSpec("known-of-association", marked("&What is known of it"), (), "info"),
        None,
        ActionSpec("leave-membership", marked("&Leave…"), (), "log-out"),
        ActionSpec("resume-membership", marked("&Go on with it"), (), "play"),
    ),
)

_CREDENTIALS = MenuSpec(
    "credentials",
    marked("&Credentials"),
    (
        ActionSpec("add-credential", marked("&Add credential…"), (), "award"),
        ActionSpec("log-activity", marked("&Log activity…"), ("Ctrl+Shift+C",), "list-plus"),
        ActionSpec("import-activities", marked("&Import activities…"), (), "file-input"),
        ActionSpec("count-meeting", marked("Count a &meeting…"), (), "award"),
        None,
        ActionSpec("claim", marked("&Claim…"), ("C",), "send"),
        ActionSpec("attendance-form", marked("Attendance &form…"), (), "signature"),
        ActionSpec("refusals", marked("What an audit would &refuse…"), (), "scan-search"),
        ActionSpec("audit-pack", marked("Audit &pack…"), (), "folder-archive"),
        ActionSpec("claims-table", marked("Claims as CS&V…"), (), "sheet"),
        None,
        ActionSpec("earn-credential", marked("&Earned…"), (), "badge-check"),
        ActionSpec("renew-credential", marked("Re&new…"), (), "refresh-cw"),
        ActionSpec("opening-balance", marked("&Opening balance…"), (), "archive"),
        ActionSpec("rule-figures", marked("&Where its figures come from…"), (), "book-open-check"),
        ActionSpec("own-rule", marked("Chan&ge its rule…"), (), "file-pen"),
        None,
        ActionSpec("retire-credential", marked("Re&tire"), ()),
        ActionSpec("resume-credential", marked("Take it &up again"), (), "rotate-ccw"),
    ),
)

_HELP = MenuSpec(
    "help",
    marked("&Help"),
    (
        ActionSpec("shortcuts", marked("&Keyboard shortcuts"), ("F1", "Ctrl+?")),
        None,
        ActionSpec("data-folder", marked("Open data &folder")),
        ActionSpec("diagnostics", marked("&Copy diagnostics")),
        None,
        ActionSpec("about", marked("&About mentorlog")),
    ),
)

MENUS = (_FILE, _EDIT, _VIEW, _GO, _PEOPLE, _FEEDBACK, _MEMBERSHIPS, _CREDENTIALS, _HELP)

# In lists of names, each of which is no thing with a page of its own.
RENAME_KEY, HIDE_KEY = "F2", "Del"

# In the topics of a session.
REMOVE_TOPIC_KEY = "Del"

# While words are selected in notes these are the notes' own, whatever else they mean in the window.
QUOTE_KEYS, PROMISE_KEYS = "Ctrl+Shift+Q", "Ctrl+Shift+R"

# Keys that belong to the widget with the focus and are no actions, for the shortcuts window.
WIDGET_KEYS = (
    ("↑ ↓", marked("Move in a list")),
    ("Enter", marked("Open")),
    ("Y M N", marked("“Did it happen?” Yes, moved, no")),
    ("1 – 6", marked("What I did with feedback: new, considering, accepted, acting, done, declined")),
    ("Ctrl+← →", marked("Take a card of feedback one column on")),
    (RENAME_KEY, marked("Rename a theme or a competency")),
    (HIDE_KEY, marked("Hide a competency, or offer it again")),
    ("Space", marked("Topic of a session: settled, or open again")),
    ("R", marked("Topic of a session: revisit next time, or not")),
    (REMOVE_TOPIC_KEY, marked("Topic of a session: take it away")),
    ("Esc", marked("Back, or clear the search")),
    ("Ctrl+Enter", marked("Save a sheet")),
    ("Tab", marked("Log in one line: another meaning of the word at the caret")),
    ("Shift+Enter", marked("Log in one line: go on in the sheet with all fields")),
    ("Ctrl+B", marked("Bold in notes")),
    ("Ctrl+T", marked("Task in notes")),
    (QUOTE_KEYS, marked("Words selected in notes: to feedback")),
    (PROMISE_KEYS, marked("Words selected in notes: to a follow-up")),
)


SPECS = {spec.key: spec for menu in MENUS for spec in menu.actions if spec is not None}


def shortcut_text(keys: str) -> str:
    """A shortcut as this platform writes it: "Ctrl+N" or "⌘N"."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def tooltip(key: str) -> str:
    """The words for the tooltip of an action: "Log meeting (Ctrl+N)"."""
    spec = SPECS[key]
    return f"{spec.words} ({shortcut_text(spec.keys[0])})" if spec.keys else spec.words


class Actions(QObject):
    """The QActions of one window. The visible page's handler of an action goes before the window's own.

    An action that neither of them handles is disabled.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._page: Handlers = {}
        self._window: Handlers = {}
        self._paused = False
        self._actions = {key: self._make(spec) for key, spec in SPECS.items()}
        window.addActions(list(self._actions.values()))

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def use(self, page: Handlers, window: Handlers) -> None:
        """Take the handlers of the visible page, with its selection as it is now, and of the window."""
        self._page, self._window = page, window
        self._refresh()

    def set_paused(self, paused: bool) -> None:
        """Disable everything while the window is in its progress state, or wake up again."""
        self._paused = paused
        self._refresh()

    def trigger(self, key: str) -> None:
        """Do `key` as its menu entry would."""
        self._actions[key].trigger()

    def fill(self, bar: QMenuBar) -> None:
        """Put all menus into the menu bar."""
        for menu in MENUS:
            fill_menu(bar.addMenu(_(menu.title)), menu, self)

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(_(spec.text), self)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setToolTip(tooltip(spec.key))
        action.setCheckable(spec.checkable)
        action.triggered.connect(lambda _checked=False: self._run(spec.key))
        return action

    def _run(self, key: str) -> None:
        handler = self._page.get(key) or self._window.get(key)
        if handler is not None:
            handler()

    def _refresh(self) -> None:
        for key, action in self._actions.items():
            action.setEnabled(not self._paused and (key in self._page or key in self._window))


def fill_menu(menu: QMenu, spec: MenuSpec, actions: Actions) -> None:
    """Put the actions of one menu into `menu`, without icons: they belong on buttons."""
    for entry in spec.actions:
        if entry is None:
            menu.addSeparator()
        else:
            actions[entry.key].setIconVisibleInMenu(False)
            menu.addAction(actions[entry.key])
