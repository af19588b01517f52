"""What the tests of everything share: a year of sample data, made once, and the window over a copy of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import astuple
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from docs.stage import Stage
from docs.story import Story
from mentorlog import clock, evidence, follow_up_list, follow_ups, meetings, people
from mentorlog.dates import When
from mentorlog.logbook import Logbook, open_logbook
from mentorlog.meetings import Participant
from mentorlog.mentoring import feedback, goals, mentorships, sessions
from mentorlog.mentoring.feedback import KINDS
from mentorlog.sample import make_sample_logbook

USUAL = QSize(1180, 760)
FOREIGN = Story(
    ada="Анна Каренина",
    priya="Пётр Безухов",
    haruto="Наташа Ростова",
    helen="Соня Ростова",
    hugo="Алексей Вронский",
    jonas="Константин Лёвин",
    nickname="Аня",
    letters="кар",
    nobody="Зоя",
    stranger="Степан Облонский",
    company="Завод",
    title="Директор",
    new_title="Начальник",
    email="стива@пример.рф",
    tags=("друг", "сосед"),
    event="Бал в Москве",
    lines=("Знает нового директора", "Уезжает в деревню", "Ищет наставника"),
    steps=("Поблагодарить", "Послать два имени", "Послать письмо"),
    quote="Говорите первой",
    theme="Решения",
    question="Что сделать иначе?",
    goal="Вести совет самой",
    table=(("Кто", "Почта"), ("Иван", "иван@пример.рф"), ("Пётр", "пётр@пример.рф")),
    sign="Звонят мне",
    notes="Читала **письмо**.\n\n- Два пути\n- [ ] Послать список\n- [ ] Спросить Марту\n",
)

Open = Callable[..., Stage]


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a sample logbook."""
    clock.pin(date(2026, 11, 24))
    folder = make_sample_logbook(tmp_path_factory.mktemp("sample")).parent
    clock.pin(None)
    return folder


@pytest.fixture
def foreign(tmp_path: Path, today: date) -> Path:
    """The folder of a logbook in which the user wrote no Latin letter."""
    folder = tmp_path / "foreign"
    folder.mkdir()
    with open_logbook(folder / "logbook.db") as logbook:
        uids = [
            people.add(logbook, name, organisation="Завод", title="Директор", tags=["друг"], every_days=7)
            for name in astuple(FOREIGN)[:6]
        ]
        for day in (today - timedelta(40), today - timedelta(2), today, today + timedelta(3)):
            meetings.log(logbook, [Participant(uids[0]), Participant(uids[1], "слово")], When(day))
        for days, owner in ((-9, "me"), (0, "me"), (3, "me"), (2, "them")):
            follow_ups.add(logbook, "письмо", When(today + timedelta(days)), people=uids[:1], owed_by=owner)
        _hear(logbook, uids)
    return folder


def _hear(logbook: Logbook, people_there: list[str]) -> None:
    """Feedback with all that can hang on it, and some without."""
    for uid, kind, days in zip(people_there, (*KINDS, *KINDS[:2]), (2, 45, 80, 120, 200, 400), strict=True):
        day = clock.today() - timedelta(days)
        feedback.add(logbook, uid, "Вы ждёте", kind, day=day, themes=["решения"], competencies=["decisions"])
    agreed = mentorships.start(logbook, people_there[0], "mentee", purpose="Решать", sessions=6)
    latest = feedback.add(
        logbook,
        people_there[0],
        "Говорите первой",
        "growth",
        themes=["решения", "встречи"],
        solicited=True,
        asked="Что делать?",
        meaning="Я молчу",
        impact="Они ждали",
        meeting=sessions.log(logbook, agreed, When(clock.today()), title="Первая"),
    )
    goal = goals.add(logbook, "Решать сразу", baseline=3)
    [promise, *_others] = follow_up_list.listing(logbook)
    feedback.link(logbook, latest, goals=[goal], follow_ups=[promise.uid])
    feedback.move(logbook, [latest], "declined", reason="не о том")
    evidence.add_link(logbook, "https://пример.рф", feedback=[latest], title="протокол")


@pytest.fixture
def open_stage(tmp_path: Path, today: date, sample: Path, qtbot: QtBot) -> Iterator[Open]:
    """Opens the window over a copy of the sample data, or over an empty logbook."""
    opened = []

    def open_stage(size: QSize = USUAL, *, folder: Path | None = sample, story: Story | None = None) -> Stage:
        here = tmp_path / str(len(opened))
        shutil.copytree(folder, here) if folder else here.mkdir()
        stage = Stage(here, story)
        opened.append(stage)
        stage.window.resize(size)
        qtbot.waitUntil(stage.window.isActiveWindow)
        return stage

    yield open_stage
    for stage in opened:
        stage.close()
