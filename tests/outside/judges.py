"""Other people's parsers, asked what they read in a file: ical.js, vobject, libical and khal."""

from __future__ import annotations

import ctypes
import ctypes.util
import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

import vobject

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Alarm:
    """A reminder: its distance from the start (or end), and what it says."""

    distance: timedelta
    text: str


@dataclass(frozen=True)
class Entry:
    """What a parser says of one VEVENT or VTODO; moments in UTC, a date for a whole day."""

    kind: str
    uid: str
    summary: str
    description: str
    location: str
    starts: datetime | date
    alarms: tuple[Alarm, ...]


@dataclass(frozen=True)
class Property:
    """What a parser says of one property of a card; the group is among the parameters."""

    name: str
    parameters: dict
    values: list


# --- ical.js: Thunderbird, Nextcloud


def ical_js_raw(path: Path, dates: int = 1) -> dict:
    """All that ical.js reads, as its script prints it; of a series, the first `dates` dates."""
    script = ["node", str(HERE / "read_ics.mjs"), str(path), str(dates)]
    done = subprocess.run(script, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def ical_js(path: Path) -> list[Entry]:
    """The entries that ical.js reads."""
    return [
        Entry(
            raw["kind"],
            raw["uid"],
            raw["summary"],
            raw["description"] or "",
            raw["location"] or "",
            _moment(raw["starts"][0]),
            tuple(Alarm(timedelta(seconds=alarm["seconds"]), alarm["text"]) for alarm in raw["alarms"]),
        )
        for raw in ical_js_raw(path)["entries"]
    ]


def ical_js_cards(path: Path) -> list[list[Property]]:
    """The properties of each card that ical.js reads."""
    script = ["node", str(HERE / "read_vcf.mjs"), str(path)]
    done = subprocess.run(script, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [
        [Property(name, parameters, values) for name, parameters, _type, *values in each]
        for each in json.loads(done.stdout)
    ]


def _moment(text: str) -> datetime | date:
    return datetime.fromisoformat(text).astimezone(UTC) if "T" in text else date.fromisoformat(text)


# --- vobject: pure Python, takes zones from the file


def vobject_reads(path: Path) -> list[Entry]:
    """The entries that vobject reads, after it has validated the file."""
    calendar = vobject.readOne(path.read_text(encoding="utf-8"))
    calendar.validate(raiseException=True)
    return [_from_vobject(component) for component in calendar.components() if component.name != "VTIMEZONE"]


def _from_vobject(component: vobject.base.Component) -> Entry:
    def text(name: str) -> str:
        return component.getChildValue(name) or ""

    start = component.getChildValue("dtstart") or component.getChildValue("due")
    return Entry(
        component.name,
        text("uid"),
        text("summary"),
        text("description"),
        text("location"),
        start.astimezone(UTC) if isinstance(start, datetime) else start,
        tuple(
            Alarm(alarm.trigger.value, alarm.description.value)
            for alarm in component.contents.get("valarm", [])
        ),
    )


# --- libical: GNOME, KDE, and what checks RFC 5546's restrictions


class _Time(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second")),
        ("is_date", ctypes.c_int),
        ("is_daylight", ctypes.c_int),
        ("zone", ctypes.c_void_p),
    ]


@cache
def _libical() -> ctypes.CDLL:
    name = ctypes.util.find_library("ical")
    assert name, "libical is missing: apt install libical3"
    library = ctypes.CDLL(name)
    pointers = (
        "icalparser_parse_string icalcomponent_get_first_component icalcomponent_get_next_component "
        "icalcomponent_get_first_property"
    )
    for function in pointers.split():
        getattr(library, function).restype = ctypes.c_void_p
    texts = (
        "icalcomponent_get_uid icalcomponent_get_summary icalcomponent_get_description "
        "icalcomponent_get_location icalproperty_get_value_as_string"
    )
    for function in texts.split():
        getattr(library, function).restype = ctypes.c_char_p
    for function in ("icalcomponent_get_dtstart", "icalcomponent_get_due"):
        getattr(library, function).restype = _Time
    library.icaltime_as_timet_with_zone.argtypes = [_Time, ctypes.c_void_p]
    library.icaltime_as_timet_with_zone.restype = ctypes.c_long
    return library


def libical(path: Path) -> list[Entry]:
    """The entries that libical reads, after its check of the restrictions and with no error found."""
    library = _libical()
    calendar = ctypes.c_void_p(library.icalparser_parse_string(path.read_bytes()))
    assert calendar.value, "libical reads no calendar"
    try:
        assert library.icalcomponent_count_errors(calendar) == 0
        assert library.icalrestriction_check(calendar) == 1
        assert library.icalcomponent_count_errors(calendar) == 0
        return [
            _from_libical(kind, component)
            for kind in ("VEVENT", "VTODO")
            for component in _children(calendar, kind)
        ]
    finally:
        library.icalcomponent_free(calendar)


def _children(component: ctypes.c_void_p, kind: str) -> list[ctypes.c_void_p]:
    library = _libical()
    number = library.icalcomponent_string_to_kind(kind.encode())
    found = []
    child = library.icalcomponent_get_first_component(component, number)
    while child:
        found.append(ctypes.c_void_p(child))
        child = library.icalcomponent_get_next_component(component, number)
    return found


def _from_libical(kind: str, component: ctypes.c_void_p) -> Entry:
    library = _libical()

    def text(name: str, of: ctypes.c_void_p = component) -> str:
        return (getattr(library, f"icalcomponent_get_{name}")(of) or b"").decode()

    start = library.icalcomponent_get_dtstart(component)
    if start.year == 0:
        start = library.icalcomponent_get_due(component)
    return Entry(
        kind,
        text("uid"),
        text("summary"),
        text("description"),
        text("location"),
        _libical_moment(start),
        tuple(Alarm(_trigger(alarm), text("description", alarm)) for alarm in _children(component, "VALARM")),
    )


def _libical_moment(time: _Time) -> datetime | date:
    if time.is_date:
        return date(time.year, time.month, time.day)
    assert time.zone, "libical knows no zone for this time"
    return datetime.fromtimestamp(_libical().icaltime_as_timet_with_zone(time, time.zone), UTC)


def _trigger(alarm: ctypes.c_void_p) -> timedelta:
    library = _libical()
    kind = library.icalproperty_string_to_kind(b"TRIGGER")
    trigger = ctypes.c_void_p(library.icalcomponent_get_first_property(alarm, kind))
    return vobject.icalendar.stringToDurations(library.icalproperty_get_value_as_string(trigger).decode())[0]


# --- khal: imports into a calendar folder of its own


@dataclass(frozen=True)
class Shown:
    """A line of khal's agenda."""

    uid: str
    start: str
    summary: str
    has_alarm: bool


def khal(path: Path, folder: Path, zone: str, first_day: date, days: int) -> list[Shown]:
    """Import the file into a new khal calendar in `folder`, and list what khal shows in a zone."""
    config = folder / "khal.conf"
    (folder / "calendar").mkdir(parents=True)
    config.write_text(
        f"[calendars]\n[[judged]]\npath = {folder}/calendar\n"
        f"[sqlite]\npath = {folder}/khal.db\n"
        f"[locale]\nlocal_timezone = {zone}\ndefault_timezone = {zone}\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
    )
    program = [str(Path(sys.executable).with_name("khal")), "-c", str(config)]
    subprocess.run(
        [*program, "import", "--batch", "-a", "judged", str(path)], check=True, capture_output=True
    )
    form = "{uid}\t{start-long-full}\t{title}\t{alarm-symbol}"
    listing = [*program, "list", "--notstarted", "--day-format", "", "--format", form]
    done = subprocess.run([*listing, str(first_day), f"{days}d"], check=True, capture_output=True, text=True)
    rows = [text.split("\t") for text in done.stdout.splitlines() if text]
    return [Shown(uid, start, summary, bool(alarm.strip())) for uid, start, summary, alarm in rows]
