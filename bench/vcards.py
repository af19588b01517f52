"""Ten thousand people out of vCards and into them, beside vobject, which reads and writes them too."""

from __future__ import annotations

import gc
import io
import random
from collections.abc import Iterator
from pathlib import Path

import vobject

from bench.data import PEOPLE, TODAY
from bench.names import made_up_name
from bench.run import Pair, timed
from mentorlog import clock, people_list
from mentorlog.contacts.apply import apply
from mentorlog.contacts.people_out import gather
from mentorlog.contacts.plan import plan
from mentorlog.contacts.planned import ReadFile
from mentorlog.contacts.reading import Reading
from mentorlog.contacts.vcard.read import cards
from mentorlog.contacts.vcard.write import write
from mentorlog.logbook import Logbook, open_logbook

_WORDS = "Met at the chapter meeting, talked about risk registers and promised the slides by next week. "


def vcards(place: Path) -> Iterator[Pair]:
    """Cards as phones and address books export them, read; and the same people out of a logbook, written."""
    gc.disable()  # as main.py does, for window and terminal alike
    data = _file()
    text = data.decode()
    ours, theirs = list(cards(data)), list(vobject.readComponents(text))
    assert len(ours) == len(theirs) == PEOPLE
    assert [record.name for record in ours] == [card.fn.value for card in theirs]
    yield Pair(
        f"vcards read: {PEOPLE:,} of {len(data) / 1e6:.1f} MB / vobject",
        timed(lambda _k: sum(1 for _card in vobject.readComponents(text))),
        timed(lambda _k: sum(1 for _record in cards(data))),
        goal=0.2,
        rounds=7,
    )
    clock.pin(TODAY)
    with open_logbook(place / "logbook.db") as logbook:
        apply(logbook, plan(logbook, [ReadFile("people.vcf", Reading("vcard", tuple(ours), sha256="0"))]))
        written = _written(logbook)
        parsed = list(vobject.readComponents(written.decode()))
        assert len(parsed) == PEOPLE
        yield Pair(
            f"vcards written: {PEOPLE:,} people out of the logbook / vobject serialises",
            timed(lambda _k: _serialised(parsed)),
            timed(lambda _k: _written(logbook)),
            goal=0.2,
            rounds=7,
        )
    clock.pin(None)
    gc.enable()


def _written(logbook: Logbook) -> bytes:
    file = io.BytesIO()
    write(file, gather(logbook, people_list.ids(logbook)))
    return file.getvalue()


def _serialised(parsed: list[vobject.base.Component]) -> bytes:
    return "".join(card.serialize() for card in parsed).encode()


def _file() -> bytes:
    dice = random.Random(2026)
    return "".join(_card(dice, number) for number in range(PEOPLE)).encode()


def _card(dice: random.Random, number: int) -> str:
    given, family = made_up_name(dice)
    note = (_WORDS * dice.randint(1, 2)).replace(",", "\\,")
    return (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Example//Address Book//EN\r\n"
        f"N:{family};{given};;;\r\nFN:{given} {family}\r\n"
        f"ORG:Company {number % 500}\r\nTITLE:Delivery lead\r\n"
        f"EMAIL;TYPE=INTERNET,WORK:{given}{number}@example.org\r\n"
        f"TEL;TYPE=CELL,VOICE:+46 70 {number:07}\r\nTEL;TYPE=WORK:+46 8 {number:06}\r\n"
        f"ADR;TYPE=HOME:;;Storgatan {number % 99};Lund;;222 {number % 90 + 10};Sweden\r\n"
        f"NOTE:{note[:60]}\r\n {note[60:]}\r\nBDAY:19{number % 60 + 40}-06-12\r\nCATEGORIES:pmi,agile\r\n"
        f"UID:{number:08}-0f8b-4c7e\r\nEND:VCARD\r\n"
    )
