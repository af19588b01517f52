"""`Connections.csv`, as LinkedIn gives it and as spreadsheets save it again."""

from __future__ import annotations

from mentorlog.contacts.tables.heads import known

COLUMNS = known(
    {
        "First Name": "given",
        "Last Name": "family",
        "URL": "link/LinkedIn",
        "Email Address": "email",
        "Company": "organisation",
        "Position": "title",
        "Connected On": "connected-on",
    }
)
SIGNATURES = (("first name", "last name", "connected on"), ("first name", "last name", "url", "position"))
