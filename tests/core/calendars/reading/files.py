"""Calendar files as programs write them, made of a few words."""

from __future__ import annotations

from datetime import date

from mentorlog.calendars.reading.entry import Window
from mentorlog.calendars.reading.read import read

WINDOW = Window(date(2025, 11, 24), date(2027, 2, 24))
ZONE = "Europe/Berlin"


def event(**properties: object) -> str:
    """A VEVENT; `DTSTART__TZID="Europe/Lisbon:2026…"` is a property with a parameter, a list several."""
    lines = {"UID": "1@example.org", "DTSTART": "20261110T090000Z", "DTEND": "20261110T093000Z"}
    lines |= {"SUMMARY": "Catch-up", **properties}
    written = []
    for name, value in lines.items():
        for each in value if isinstance(value, list) else [value]:
            if each is not None:
                written.append(_property(name, str(each)))
    return "\r\n".join(["BEGIN:VEVENT", *written, "END:VEVENT", ""])


def _property(name: str, value: str) -> str:
    name, _, parameter = name.partition("__")
    plain = name.replace("_", "-")
    return f"{plain};{parameter}={value}" if parameter else f"{plain}:{value}"


def calendar(*events: str, **properties: str) -> bytes:
    """A file with these events and properties of the calendar."""
    head = {"VERSION": "2.0", "PRODID": "-//Example//EN", **properties}
    lines = [f"{name.replace('_', '-')}:{value}\r\n" for name, value in head.items()]
    return "".join(["BEGIN:VCALENDAR\r\n", *lines, *events, "END:VCALENDAR\r\n"]).encode()


def zone(name: str, offset: str) -> str:
    """A VTIMEZONE without summer."""
    part = f"DTSTART:19700101T000000\r\nTZOFFSETFROM:{offset}\r\nTZOFFSETTO:{offset}\r\n"
    return f"BEGIN:VTIMEZONE\r\nTZID:{name}\r\nBEGIN:STANDARD\r\n{part}END:STANDARD\r\nEND:VTIMEZONE\r\n"


def reading(data: bytes, window: Window = WINDOW, name: str = "work.ics"):
    """What is read of a file on clocks in Berlin."""
    return read(data, name, window, ZONE)


def entries(data: bytes, window: Window = WINDOW):
    """The entries of a file."""
    return reading(data, window).entries


def only(data: bytes):
    """The one entry of a file."""
    [entry] = entries(data)
    return entry
