"""Outlook, in any language, Thunderbird and HubSpot."""

from __future__ import annotations

import tomllib

import pytest

from mentorlog.contact_points import DayToRemember, Point, PostalAddress
from mentorlog.contacts.record import Relation
from mentorlog.contacts.tables import outlook
from mentorlog.contacts.tables.heads import plain

OUTLOOK = (
    '"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title",'
    '"Business Street",'
    '"Business Street 2","Business City","Business Postal Code","Business Country/Region",'
    '"Home Street","Home City",'
    '"Business Fax","Business Phone","Mobile Phone","Anniversary","Birthday","Categories","E-mail Address",'
    '"E-mail Type","E-mail Display Name","E-mail 2 Address","Manager\'s Name","Notes","Spouse",'
    '"User 1","Web Page"'
)
THUNDERBIRD = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,"
    "Work Phone,Home Phone,"
    "Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,"
    "Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,"
    "Job Title,Department,"
    "Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,"
    "Custom 4,Notes,"
)


def test_outlook(one, read):
    cells = (
        '"Dr.","Ann","","Hale","Jr. PMP","Acme","R&D","CTO","1 Road\nHouse 2","Gate","London","N1","UK",'
        '"2 Lane",'
        '"Leeds","11","22","33","0/0/00","5/6/1975","PMI;Mentors","ann@acme.example","SMTP","Ann Hale",'
        '"a@h.example",'
        '"Bo Dahl","well\nmet","Cy","x","https://ann.example"'
    )
    table = f"{OUTLOOK}\n{cells}\n"
    record = one(table, order="month-day")
    assert read(table).source == "outlook" and read(table).table.orders == ("day-month", "month-day")
    assert (record.name, record.suffix, record.title) == ("Ann Hale Jr.", "PMP", "CTO")
    assert record.emails == (Point("ann@acme.example"), Point("a@h.example"))
    assert record.phones == (Point("11", "work fax"), Point("22", "work"), Point("33", "mobile"))
    assert record.addresses == (
        PostalAddress("work", "1 Road, House 2, Gate", "London", "", "N1", "UK"),
        PostalAddress("home", "2 Lane", "Leeds"),
    )
    assert record.days == (DayToRemember("birthday", "1975-05-06"),)
    assert record.relations == (Relation("Manager", "Bo Dahl"), Relation("Spouse", "Cy"))
    assert (record.tags, record.notes) == (("PMI", "Mentors"), "well\nmet")
    assert record.extra == ("Title: Dr.", "Department: R&D", "User 1: x")


def test_the_smallest_outlook(read):
    assert read("E-mail Address,E-mail 2 Address\na@x.example,\n").source == "outlook"


def test_outlook_in_german_of_an_old_windows(read):
    table = (
        "Anrede;Vorname;Nachname;Firma;Position;Straße geschäftlich;Ort geschäftlich;"
        "Land/Region geschäftlich;"
        "Telefon geschäftlich;Mobiltelefon;E-Mail-Adresse;E-Mail-Typ;Geburtstag;Kategorien;Notizen\r\n"
        ";Jörg;Groß;Müller GmbH;Leiter;Weg 1;Köln;DE;0221 1;0171 2;j@g.example;SMTP;07.03.1980;PMI;gut\r\n"
    )
    reading = read(table.encode("cp1252"))
    record = reading.records[0]
    assert (reading.source, reading.encoding, reading.certain) == ("outlook", "cp1252", False)
    assert (record.name, record.organisation, record.title) == ("Jörg Groß", "Müller GmbH", "Leiter")
    assert record.phones == (Point("0221 1", "work"), Point("0171 2", "mobile"))
    assert record.addresses == (PostalAddress("work", "Weg 1", "Köln", "", "", "DE"),)
    assert record.days == (DayToRemember("birthday", "1980-03-07"),)
    assert reading.table.telling == ("Jörg", "Groß", "Müller GmbH", "Köln")


@pytest.mark.parametrize(
    ("heads", "name", "title"),
    [
        ("Prénom,Nom,Société,Profession,Adresse de messagerie,Téléphone (bureau)", "Ann Lee", "VP"),
        (
            "Nombre,Apellidos,Organización,Puesto,Dirección de correo electrónico,Teléfono del trabajo",
            "Ann Lee",
            "VP",
        ),
        ("Nome,Cognome,Società,Posizione,Indirizzo posta elettronica,Ufficio", "Ann Lee", "VP"),
        ("Voornaam,Achternaam,Bedrijf,Functie,E-mailadres,Telefoon op werk", "Ann Lee", "VP"),
        ("Nome,Sobrenome,Empresa,Cargo,Endereço de email,Telefone comercial", "Ann Lee", "VP"),
        ("Imię,Nazwisko,Firma,Stanowisko,Adres e-mail,Telefon służbowy", "Ann Lee", "VP"),
    ],
)
def test_outlook_in_other_languages(read, heads, name, title):
    reading = read(f"{heads}\nAnn,Lee,Acme,VP,a@x.example,123\n")
    record = reading.records[0]
    assert (reading.source, record.name, record.organisation, record.title) == (
        "outlook",
        name,
        "Acme",
        title,
    )
    assert (record.emails, record.phones) == ((Point("a@x.example"),), (Point("123", "work"),))


def test_each_translated_head_is_one_of_outlooks():
    told = tomllib.loads(outlook._HEADS.read_text("utf-8"))
    kept_beside = {"title", "department"}
    for heads in told.values():
        assert {plain(english) for english in heads.values()} <= set(outlook.COLUMNS) | kept_beside


def test_thunderbird_has_one_cell_more_than_heads(one, read):
    cells = [""] * 38
    for place, text in {
        0: "Ann",
        1: "Lee",
        2: "Ann Lee",
        4: "a@x.example",
        5: "b@x.example",
        10: "9",
        12: "2 Lane",
    }.items():
        cells[place] = text
    cells[29], cells[30], cells[31], cells[32], cells[36] = "1980", "3", "7", "c1", "a note"
    table = f"{THUNDERBIRD[:-1]}\n{','.join(cells)}\n"
    record = one(table)
    assert read(table).source == "thunderbird"
    assert record.emails == (Point("a@x.example"), Point("b@x.example"))
    assert (record.phones, record.addresses) == ((Point("9", "pager"),), (PostalAddress("home", "2 Lane"),))
    assert record.days == (DayToRemember("birthday", "1980-03-07"),)
    assert (record.notes, record.extra, record.problems) == ("a note", ("Custom 1: c1",), ())
    assert one(f"{THUNDERBIRD}\n{','.join(cells)}\n") == record


@pytest.mark.parametrize(
    ("year", "month", "day", "birth"),
    [
        ("", "3", "7", "--03-07"),
        ("1980", "", "", "1980"),
        ("0", "0", "0", None),
        ("1980", "13", "7", "1980-13-7"),
    ],
)
def test_a_birth_in_three_columns(one, year, month, day, birth):
    table = (
        f"Display Name,Primary Email,Birth Year,Birth Month,Birth Day\nAnn,a@x.example,{year},{month},{day}\n"
    )
    assert one(table).days == ((DayToRemember("birthday", birth),) if birth else ())


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "cp932"])
def test_thunderbird_in_other_encodings(read, encoding):
    table = "Display Name,Primary Email\n山田太郎,y@x.example\n".encode(encoding)
    chosen = {"encoding": "cp932"} if encoding == "cp932" else {}
    assert read(table, **chosen).records[0].name == "山田太郎"


def test_hubspot(one, read):
    exported = "Record ID,First Name,Last Name,Email,Lifecycle Stage,Company Name,Create Date\n"
    table = f"{exported}12,Ann,Lee,a@x.example,lead,Acme,2024-03-12 10:22\n"
    record = one(table)
    assert (read(table).source, record.key, record.connected_on) == ("hubspot", "12", "2024-03-12")
    assert record.extra == ("Lifecycle Stage: lead",)
    ours = "First name,Last name,Email address,Phone number,Mobile phone number,Job title,Lifecycle stage\n"
    assert read(f"{ours}Ann,Lee,a@x.example,1,2,VP,lead\n").source == "hubspot"
