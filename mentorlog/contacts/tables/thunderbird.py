"""The address book of Thunderbird, whose rows have one cell more than there are heads."""

from __future__ import annotations

from mentorlog.contacts.tables.heads import known

COLUMNS = known(
    {
        "First Name": "given",
        "Last Name": "family",
        "Display Name": "name",
        "Nickname": "nickname",
        "Primary Email": "email",
        "Secondary Email": "email",
        "Screen Name": "extra",
        "Work Phone": "phone/work",
        "Home Phone": "phone/home",
        "Fax Number": "phone/fax",
        "Pager Number": "phone/pager",
        "Mobile Number": "phone/mobile",
        "Home Address": "street/home",
        "Home Address 2": "street/home",
        "Home City": "locality/home",
        "Home State": "region/home",
        "Home ZipCode": "postcode/home",
        "Home Country": "country/home",
        "Work Address": "street/work",
        "Work Address 2": "street/work",
        "Work City": "locality/work",
        "Work State": "region/work",
        "Work ZipCode": "postcode/work",
        "Work Country": "country/work",
        "Job Title": "title",
        "Organization": "organisation",
        "Web Page 1": "link",
        "Web Page 2": "link",
        "Birth Year": "birth-year",
        "Birth Month": "birth-month",
        "Birth Day": "birth-day",
        "Notes": "notes",
    }
)
SIGNATURES = (("display name", "primary email"),)
