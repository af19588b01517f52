"""Spoils vCards in every way that comes to a machine's mind, and watches the reader of them.

`python -m tests.reliability.fuzz_contacts 100000` reads so many spoilt files: each in less than two seconds,
without an exception, and into records from which a card can be written and read again.
"""

from __future__ import annotations

import random
import sys
import time
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass

from mentorlog.contacts.people_out import FromSource, PersonOut
from mentorlog.contacts.vcard.lines import Problem
from mentorlog.contacts.vcard.read import cards
from mentorlog.contacts.vcard.write import card
from mentorlog.people import PersonDetails

LONGEST = 2.0  # seconds for one file
NOBODY = PersonDetails(
    "01a21cf8",
    "Nobody",
    *("", "", "", "", ""),
    None,
    "",
    None,
    False,
    None,
    None,
    None,
    False,
    False,
    *([()] * 7),
)
PARTS = (
    *(
        b":",
        b";",
        b",",
        b"\\",
        b'"',
        b"=",
        b"=\r\n",
        b"=0A=\n",
        b"\r\n ",
        b"\n\t",
        b"\r",
        b"\x00",
        b"\xff\xfe",
    ),
    *(b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"AGENT:\r\n", b"AGENT:BEGIN:VCARD\\n", b"item1.", b"^n^'"),
    *(
        b";ENCODING=QUOTED-PRINTABLE:",
        b";ENCODING=b:",
        b";BASE64:",
        b";TYPE=",
        b";PREF=9999999999",
        b";VALUE=uri:",
    ),
    *(b";CHARSET=utf-7", b";CHARSET=punycode", b";CHARSET=Shift_JIS", b";CHARSET=utf-16", b"\xef\xbb\xbf"),
    *(b"KIND:group\r\nMEMBER:1\r\n", b"BDAY:--0230\r\n", b"X-ABDATE:99999999\r\n", b"data:image/png;base64,"),
    *("é山🚀\u202e".encode(), "é".encode("cp1252"), b"\xed\xa0\x80", b"x" * 3000, b"TEL:tel:;ext=\r\n"),
    *(b"X-MENTORLOG-VERSION:1\r\n", b"X-MENTORLOG-POST:;;\r\n", b"URL;X-MENTORLOG-TEXT=%ff%:x\r\n"),
)
_PHOTO = b64encode(b"\x89PNG\r\n\x1a\n" + bytes(200))
SOUND = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nN:Lind;Ada;;Dr.;Jr.,PMP\r\nTEL;CELL;PREF:+46 70 1\r\n"
    b"NOTE;QUOTED-PRINTABLE:one=0D=0A=\r\ntwo=C3=A9\r\n"
    b"ADR;HOME;CHARSET=cp1252:;;Stra\xdfe 1;Lund;;;\r\nPHOTO;ENCODING=BASE64:\r\n "
    + _PHOTO
    + b"\r\n\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Bo\r\nEND:VCARD\r\nEND:VCARD\r\n",
    b"BEGIN:VCARD\nVERSION:3.0\nFN:Ada Lind\\, PMP\nitem1.EMAIL;type=INTERNET;type=pref:a@x.example\n"
    b"item1.X-ABLabel:_$!<Work>!$_\nORG:Acme\\; Inc;IT\n"
    b"BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-09\nitem2.X-ABDATE:2009-08-01\n"
    b"CATEGORIES:a\\,b,* myContacts\nX-SOCIALPROFILE;type=linkedin:https://linkedin.com/in/ada\n"
    b"UID:1\nEND:VCARD\n",
    b'BEGIN:VCARD\r\nVERSION:4.0\r\nFN;ALTID=1:Ada\r\nTEL;VALUE=uri;TYPE="work,voice":tel:+1-555-0100;ext=1\r\n'
    b"PHOTO:data:image/png;base64,"
    + _PHOTO
    + b"\r\nRELATED;TYPE=friend;VALUE=text:Bo\r\nANNIVERSARY:20090801\r\n"
    b'ADR;LABEL="A^nB":;;Main St 1;Lund;;;\r\nIMPP:xmpp:ada@x.example\r\nEND:VCARD\r\n'
    b"BEGIN:VCARD\r\nKIND:group\r\nFN:Board\r\nMEMBER:urn:uuid:1\r\nEND:VCARD\r\n",
)


@dataclass
class Tally:
    """What came of the spoilt files."""

    files: int = 0
    records: int = 0
    slowest: float = 0.0
    faults: int = 0


def run(files: int, seed: int = 2026) -> Tally:
    """Read so many spoilt files; a fault is told with the number that makes its file again."""
    tally = Tally()
    for number in range(files):
        data = spoilt(random.Random(f"{seed} {number}"))
        began = time.perf_counter()
        try:
            tally.records += _read(data)
        except Exception as error:  # noqa: BLE001
            tally.faults += 1
            print(f"file {number} of seed {seed}: {type(error).__name__}: {error}")
        took = time.perf_counter() - began
        tally.files += 1
        tally.slowest = max(tally.slowest, took)
        if took > LONGEST:
            tally.faults += 1
            print(f"file {number} of seed {seed}: took {took:.1f} s")
    return tally


def spoilt(dice: random.Random) -> bytes:
    """A few cards, spoilt in a few places; some in another encoding."""
    data = bytearray(b"".join(dice.choices(SOUND, k=dice.randint(1, 3))))
    for _time in range(dice.randint(1, 8)):
        dice.choice(_WAYS)(dice, data)
    if dice.random() < 0.05:
        return (
            bytes(data).decode("latin-1").encode(dice.choice(("utf-16", "utf-16-le", "utf-16-be", "utf-32")))
        )
    return bytes(data)


def _read(data: bytes) -> int:
    """Read to the end, and give back in a card of ours what has no place in the logbook."""
    problems: list[Problem] = []
    records = list(cards(data, problems.append))
    for record in records:
        told = FromSource("vcard", record.notes, record.extra)
        (again,) = cards(card(PersonOut(NOBODY, None, (told,))), problems.append)
        assert again.name == NOBODY.name, "what is given back has spoilt the card"
    for text in (problem.sentence for problem in problems):
        text.encode()
    return len(records)


def _insert(dice: random.Random, data: bytearray) -> None:
    place = dice.randint(0, len(data))
    data[place:place] = dice.choice(PARTS) * dice.choice((1, 1, 1, 2, 50))


def _replace(dice: random.Random, data: bytearray) -> None:
    if data:
        data[dice.randrange(len(data))] = dice.randrange(256)


def _cut(dice: random.Random, data: bytearray) -> None:
    place = dice.randint(0, len(data))
    del data[place : place + dice.choice((1, 2, 10, 100))]


def _double(dice: random.Random, data: bytearray) -> None:
    place = dice.randint(0, len(data))
    part = bytes(data[place : place + dice.choice((1, 5, 50, 500))])
    data[place:place] = part * dice.choice((1, 1, 20))


def _end(dice: random.Random, data: bytearray) -> None:
    del data[dice.randint(0, len(data)) :]


_WAYS: tuple[Callable[[random.Random, bytearray], None], ...] = (
    _insert,
    _insert,
    _replace,
    _cut,
    _double,
    _end,
)


if __name__ == "__main__":
    found = run(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
    print(
        f"{found.files} files, {found.records} people, slowest {found.slowest:.3f} s, {found.faults} faults"
    )
    sys.exit(bool(found.faults))
