"""The scenes of the log line: all that it can understand, and a name that several have."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from docs.scene import Scene, opened
from docs.stage import Stage
from ui.log_line.dialog import LogLine
from ui.log_line.grammar_window import GrammarWindow
from ui.sheets.log_line import LogLineSheet


def _typed(stage: Stage, text: str) -> LogLine:
    line = opened(LogLine(stage.desk, stage.window))
    line.field.setPlainText(text)
    line.field.set_caret(len(text))
    return line


def _full_line(stage: Stage) -> str:
    story = stage.story
    head = f'coffee @"{story.priya}" yesterday 45m #{story.tags[0]} !"{story.company}"'
    return f"{head} {story.quote.split(',')[0]} >> {story.steps[2]} fri << {story.steps[1]} +0.75pdu:power"


def _understood(stage: Stage) -> QWidget:
    return _typed(stage, _full_line(stage))


def _which(stage: Stage) -> QWidget:
    line = _typed(stage, f"call @{stage.story.ada[0]} {stage.story.lines[0]}")
    line.save()
    line.field.set_caret(len(line.field.text()))
    return line


def _in_full(stage: Stage) -> QWidget:
    line = _typed(stage, _full_line(stage))
    sheet = LogLineSheet(stage.desk, stage.window, line.readings[0])
    line.done(0)
    return opened(sheet)


def _grammar(stage: Stage) -> QWidget:
    return opened(GrammarWindow(stage.window))


LOG_LINE: tuple[Scene, ...] = (
    Scene("log-line", _understood),
    Scene("log-line-which", _which),
    Scene("log-line-in-full", _in_full),
    Scene("log-line-grammar", _grammar),
)
