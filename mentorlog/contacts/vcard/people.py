"""Cards as people: each property to its place in a record, and beside it what has none: nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from urllib.parse import unquote

from mentorlog.attachments import LARGEST_PHOTO
from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.contacts.record import ContactRecord, Relation
from mentorlog.contacts.vcard import own
from mentorlog.contacts.vcard.cards import Card
from mentorlog.contacts.vcard.days import read_day
from mentorlog.contacts.vcard.labels import beside, label
from mentorlog.contacts.vcard.names import read_card_name, taken_literally
from mentorlog.contacts.vcard.photos import image, is_data
from mentorlog.contacts.vcard.properties import Head, Property
from mentorlog.contacts.vcard.values import items, parts, plain
from mentorlog.language import _
from mentorlog.words import folded

_LARGEST_BESIDE = 256 * 1024  # of a property that has no place: keys, sounds and logos can be large
_NOT_PREFERRED = 101
_OF_THE_FILE = frozenset({"VERSION", "PRODID", "REV", "PROFILE", "X-ABLABEL"})
_OF_GOOGLE = frozenset({"mycontacts", "my contacts"})  # everybody is in this group

# Programs for messages, by the schemes of their addresses.
_MESSENGERS: Mapping[str, str] = MappingProxyType(
    {
        "X-SKYPE": "skype",
        "X-SKYPE-USERNAME": "skype",
        "X-JABBER": "xmpp",
        "X-GTALK": "gtalk",
        "X-GOOGLE-TALK": "gtalk",
        "X-MS-IMADDRESS": "sip",
        "X-AIM": "aim",
        "X-ICQ": "icq",
        "X-MSN": "msn",
        "X-YAHOO": "ymsgr",
        "X-QQ": "qq",
    }
)
MESSENGER_SCHEMES = frozenset({*_MESSENGERS.values(), "im", "sips", "tg", "matrix", "whatsapp"})


class _Person:
    """A record while the properties of its card are gone through."""

    def __init__(self, card: Card) -> None:
        self.is_own = False
        self.name: Property | None = None
        self.names: Property | None = None
        self.words: dict[str, str] = {}
        self.points: dict[str, list[tuple[int, Point]]] = {"emails": [], "phones": [], "links": []}
        self.addresses: list[PostalAddress] = []
        self.days: dict[DayToRemember, None] = {}
        self.tags: list[str] = []
        self.notes: list[str] = []
        self.relations: list[Relation] = []
        self.photo: bytes | None = None
        self.beside: list[Property] = []
        self.problems: list[str] = list(card.problems)
        self._labels: dict[str, str] = {}
        for each in card.properties:
            if each.head.group and each.name == "X-ABLABEL":
                self._labels[each.head.group] = each.words
            elif each.name == own.MARK:
                self.is_own = True
        for each in card.properties:
            _TAKES.get(each.name, _Person.keep)(self, each)

    def keep(self, each: Property) -> None:
        """Keep beside what has no place."""
        if len(each.value) > _LARGEST_BESIDE:
            self.problems.append(_("{name} is too large and was left out.").format(name=each.name))
        elif each.name not in _OF_THE_FILE and each.value:
            self.beside.append(each)

    def label(self, head: Head) -> str:
        """What an address or number is for."""
        told = self._labels.get(head.group) if head.group else None
        return beside(told) if told else label(head.types)

    def extra(self) -> Iterable[str]:
        """What has no place, as lines; a label goes with its property."""
        for each in self.beside:
            yield each.raw
        for group in dict.fromkeys(each.head.group for each in self.beside if each.head.group):
            if told := self._labels.get(group):
                yield f"{group}.X-ABLabel:{told}"

    # --- what takes each property

    def take_name(self, each: Property) -> None:
        if self.name or not each.words:
            self.keep(each)
        else:
            self.name = each

    def take_names(self, each: Property) -> None:
        if self.names:
            self.keep(each)
        else:
            self.names = each

    def take_word(self, each: Property) -> None:
        """One of which a person has only one."""
        if each.name in self.words:
            self.keep(each)
        elif words := each.words:
            self.words[each.name] = words

    def take_organisation(self, each: Property) -> None:
        told = [part.strip() for part in parts(each.text) if part.strip()]
        if told and "ORG" not in self.words:
            self.words["ORG"] = told[0]
            told = told[1:]
        if told:
            self.keep(each)

    def take_email(self, each: Property) -> None:
        self._take_point("emails", each, _bare_address(each.words))

    def take_phone(self, each: Property) -> None:
        self._take_point("phones", each, _number(each.words))

    def take_link(self, each: Property) -> None:
        self._take_point("links", each, unquote(each.head.parameter(own.TEXT)) or each.words)

    def take_profile(self, each: Property) -> None:
        """A profile in a network; where there is no link to it, the name of somebody there."""
        if "//" in each.words:
            self._take_point("links", each, each.words)
        else:
            self.keep(each)

    def take_messenger(self, each: Property) -> None:
        name = each.words
        scheme = _MESSENGERS[each.name]
        self._take_point("links", each, f"{scheme}:{name.removeprefix(f'{scheme}:')}" if name else "")

    def take_address(self, each: Property) -> None:
        box, more, street, locality, region, postcode, country, *_rest = [
            ", ".join(part.split("\n")).strip() for part in [*parts(each.text), *[""] * 7]
        ]
        lines = ", ".join(filter(None, (box, more, street)))
        if not any((lines, locality, region, postcode, country)):
            lines = ", ".join(each.head.parameter("LABEL").split("\n"))
        if any((lines, locality, region, postcode, country)):
            place = (lines, locality, region, postcode, country)
            self.addresses.append(PostalAddress(self.label(each.head), *place))

    def take_address_label(self, each: Property) -> None:
        if self.addresses:
            self.keep(each)
        elif each.words:
            self.addresses.append(PostalAddress(self.label(each.head), ", ".join(each.words.split("\n"))))

    def take_day(self, each: Property) -> None:
        date = read_day(each.words, each.head.parameter("X-APPLE-OMIT-YEAR"))
        if not date:
            self.keep(each)
            return
        said = "birthday" if each.name == "BDAY" else "anniversary"
        told = self.label(each.head) if each.name == "X-ABDATE" else said
        self.days[DayToRemember(told, date)] = None

    def take_tags(self, each: Property) -> None:
        told = [item.strip() for item in items(each.text)]
        if not self.is_own:
            told = [item.removeprefix("* ") for item in told]
            told = [item for item in told if folded(item) not in _OF_GOOGLE]
        self.tags += filter(None, told)

    def take_note(self, each: Property) -> None:
        note = plain(each.text)
        if each.head.parameter(own.NOTED_BY):
            self.keep(each)
        elif note.strip():
            self.notes.append(note if self.is_own else note.strip())

    def take_relation(self, each: Property) -> None:
        """The logbook has no place for it, so that it is kept beside too, for later cards."""
        self.keep(each)
        if each.words and not each.words.startswith("urn:"):
            kind = _KINDS_OF_RELATION.get(each.name) or self.label(each.head)
            self.relations.append(Relation(kind, each.words))

    def take_photo(self, each: Property) -> None:
        if self.photo or not is_data(each):
            self.keep(each)
            return
        self.photo = image(each)
        if self.photo is None and each.value.strip():
            sentence = _("The photo is no image, damaged or larger than {most} MB, and was left out.")
            self.problems.append(sentence.format(most=LARGEST_PHOTO // 1024 // 1024))

    def _take_point(self, field: str, each: Property, value: str) -> None:
        if value:
            point = Point(value, self.label(each.head))
            self.points[field].append((_rank(each.head), point))


def person(card: Card) -> ContactRecord:
    """The person of a card; the name is empty only where nothing in it tells who they are."""
    found = _Person(card)
    points = {field: _by_rank(told) for field, told in found.points.items()}
    words = found.words
    name = (taken_literally if found.is_own else read_card_name)(found.name, found.names)
    if found.names and name.has_more:
        found.keep(found.names)
    reached = next((point.value for field in ("emails", "phones") for point in points[field]), "")
    shown = name.name or words.get("NICKNAME") or words.get("ORG") or reached
    return ContactRecord(
        name=shown,
        line=card.line,
        key=words.get("UID", "").removeprefix("urn:uuid:").removeprefix("URN:UUID:"),
        given=name.given,
        family=name.family,
        nickname=words.get("NICKNAME", ""),
        suffix=name.suffix,
        organisation=words.get("ORG", ""),
        title=words.get("TITLE") or words.get("ROLE", ""),
        emails=points["emails"],
        phones=points["phones"],
        links=points["links"],
        addresses=tuple(found.addresses),
        days=tuple(found.days),
        tags=tuple(dict.fromkeys(found.tags)),
        notes="\n\n".join(found.notes),
        relations=tuple(found.relations),
        photo=found.photo,
        extra=tuple(found.extra()),
        problems=tuple(found.problems),
    )


def _by_rank(told: list[tuple[int, Point]]) -> tuple[Point, ...]:
    """The preferred first, else in their order, each once."""
    if len(told) < 2:
        return tuple(point for _rank, point in told)
    told.sort(key=lambda each: each[0])
    return tuple(dict.fromkeys(point for _rank, point in told))


def _rank(head: Head) -> int:
    if not head.parameters:
        return _NOT_PREFERRED
    told = head.parameter("PREF")
    if told.isascii() and told.isdecimal() and len(told) < 4:
        return int(told)
    return 1 if "pref" in head.types else _NOT_PREFERRED


def _bare_address(text: str) -> str:
    """The address in `"Ada" <ada@example.org>` and `mailto:ada@example.org`."""
    before, angle, rest = text.partition("<")
    inside, closing, _after = rest.partition(">")
    address = inside if angle and closing and "@" in inside and "@" not in before else text
    return address[7:] if address[:7].lower() == "mailto:" else address


def _number(text: str) -> str:
    """The number in `tel:+1-555-0100;ext=12`; every other is as it was written."""
    if text[:4].lower() != "tel:":
        return text
    number, _semicolon, rest = text[4:].partition(";")
    extension = next((each[4:] for each in rest.split(";") if each.lower().startswith("ext=")), "")
    return f"{number} ext. {extension}" if extension else number


_KINDS_OF_RELATION: Mapping[str, str] = MappingProxyType(
    {
        "X-MANAGER": "manager",
        "X-MS-MANAGER": "manager",
        "X-EVOLUTION-MANAGER": "manager",
        "X-ASSISTANT": "assistant",
        "X-MS-ASSISTANT": "assistant",
        "X-EVOLUTION-ASSISTANT": "assistant",
        "X-SPOUSE": "spouse",
        "X-MS-SPOUSE": "spouse",
        "X-EVOLUTION-SPOUSE": "spouse",
        "X-KADDRESSBOOK-X-MANAGERSNAME": "manager",
        "X-KADDRESSBOOK-X-SPOUSESNAME": "spouse",
        "X-KADDRESSBOOK-X-ASSISTANTSNAME": "assistant",
    }
)
_ANNIVERSARIES = (
    "ANNIVERSARY",
    "X-ANNIVERSARY",
    "X-MS-ANNIVERSARY",
    "X-EVOLUTION-ANNIVERSARY",
    "X-KADDRESSBOOK-X-ANNIVERSARY",
)
_TAKES: Mapping[str, Callable[[_Person, Property], None]] = MappingProxyType(
    {
        "FN": _Person.take_name,
        "N": _Person.take_names,
        **dict.fromkeys(("NICKNAME", "TITLE", "ROLE", "UID"), _Person.take_word),
        "ORG": _Person.take_organisation,
        "EMAIL": _Person.take_email,
        "TEL": _Person.take_phone,
        **dict.fromkeys(("URL", "IMPP"), _Person.take_link),
        "X-SOCIALPROFILE": _Person.take_profile,
        **dict.fromkeys(_MESSENGERS, _Person.take_messenger),
        "ADR": _Person.take_address,
        "LABEL": _Person.take_address_label,
        **dict.fromkeys(("BDAY", "X-ABDATE", *_ANNIVERSARIES), _Person.take_day),
        "CATEGORIES": _Person.take_tags,
        "NOTE": _Person.take_note,
        **dict.fromkeys(("RELATED", "X-ABRELATEDNAMES", *_KINDS_OF_RELATION), _Person.take_relation),
        "PHOTO": _Person.take_photo,
    }
)
