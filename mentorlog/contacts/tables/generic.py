"""Any other table of people: its columns are guessed from their heads, or from their cells."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mentorlog.contacts.link_keys import linkedin_slug
from mentorlog.contacts.reading import Column, Field
from mentorlog.contacts.tables.heads import known, plain

WHOLE = known(
    {
        "Name": "name",
        "Full Name": "name",
        "Display Name": "name",
        "Contact": "name",
        "Contact Name": "name",
        "Person": "name",
        "First": "given",
        "First Name": "given",
        "Firstname": "given",
        "Forename": "given",
        "Given Name": "given",
        "Vorname": "given",
        "Prénom": "given",
        "Voornaam": "given",
        "Imię": "given",
        "Last": "family",
        "Last Name": "family",
        "Lastname": "family",
        "Surname": "family",
        "Family Name": "family",
        "Nachname": "family",
        "Apellidos": "family",
        "Cognome": "family",
        "Achternaam": "family",
        "Nazwisko": "family",
        "Middle Name": "middle",
        "Suffix": "suffix",
        "Name Suffix": "suffix",
        "Credentials": "suffix",
        "Nickname": "nickname",
        "Mobile": "phone/mobile",
        "Cell": "phone/mobile",
        "Address": "address",
        "Street": "street",
        "City": "locality",
        "Town": "locality",
        "State": "region",
        "Region": "region",
        "Province": "region",
        "Zip": "postcode",
        "Zip Code": "postcode",
        "Postcode": "postcode",
        "Postal Code": "postcode",
        "Country": "country",
        "DOB": "day/birthday",
        "Met On": "connected-on",
        "Connected On": "connected-on",
        "Manager": "relation/Manager",
        "Spouse": "relation/Spouse",
        "UID": "key",
        "Contact ID": "key",
    }
)
# Words of heads, the surest first: `Private e-mail` is an e-mail, `Company phone` a phone number.
_WORDS: Sequence[tuple[Field, frozenset[str]]] = (
    ("email", frozenset({"email", "emails", "mail", "correo"})),
    (
        "phone",
        frozenset({"phone", "phones", "telephone", "tel", "mobile", "cell", "telefon", "téléphone", "fax"}),
    ),
    ("link", frozenset({"linkedin", "url", "website", "web", "homepage", "twitter", "github", "link"})),
    ("day", frozenset({"birthday", "birthdate", "anniversary", "geburtstag"})),
    (
        "organisation",
        frozenset({"company", "organisation", "organization", "employer", "firma", "firm", "société"}),
    ),
    ("title", frozenset({"title", "position", "role", "job", "occupation"})),
    ("tags", frozenset({"tags", "tag", "groups", "group", "labels", "categories", "category"})),
    ("notes", frozenset({"notes", "note", "comments", "comment", "remarks", "description", "notizen"})),
)
_TELLING = frozenset().union(*(telling for _field, telling in _WORDS))
_LABELS = {
    "work": "work",
    "business": "work",
    "office": "work",
    "home": "home",
    "private": "home",
    "personal": "home",
    "mobile": "mobile",
    "cell": "mobile",
    "fax": "fax",
    "linkedin": "LinkedIn",
    "birthday": "birthday",
    "birthdate": "birthday",
    "anniversary": "anniversary",
    "geburtstag": "birthday",
}
_DAY = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}")
# Of these a person has one; a second column of the kind is kept beside.
_ONCE = frozenset({"name", "given", "middle", "family", "suffix", "nickname", "organisation", "title", "key"})


def guess(heads: Sequence[str], samples: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """What each column most likely is; `samples` are some cells of each."""
    found: list[Column] = []
    for head, cells in zip(heads, samples, strict=True):
        column = by_head(head) or _by_cells(cells)
        twice = column.field in _ONCE and any(column.field == each.field for each in found)
        found.append(Column() if twice else column)
    return tuple(found)


def by_head(head: str) -> Column | None:
    """What a column with this head is, or None where that does not tell."""
    if whole := WHOLE.get(plain(head)):
        return whole
    words = _words(plain(head))
    for field, telling in _WORDS:
        if telling.intersection(words):
            return Column(field, next((_LABELS[word] for word in words if word in _LABELS), ""))
    return None


def has_telling_word(head: str) -> bool:
    """Whether a word of a head, as it is compared, says what its column is."""
    return not _TELLING.isdisjoint(_words(head))


def _words(head: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", head.replace("e mail", "email"))


def _by_cells(cells: Sequence[str]) -> Column:
    if all(_DAY.fullmatch(cell.strip()) for cell in cells):
        return Column()  # which day it is, only the head could say
    tests: Mapping[Field, bool] = {
        "email": all(re.fullmatch(r"[^@\s]+@[^@\s]+", cell.strip()) for cell in cells),
        "link": all(linkedin_slug(cell) for cell in cells),
        "phone": all(re.fullmatch(r"[+(0][\d\s()./-]{6,}", cell.strip()) for cell in cells),
    }
    return Column(next((field for field, holds in tests.items() if cells and holds), "extra"))
