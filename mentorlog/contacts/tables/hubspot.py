"""Contacts of HubSpot, as exported and as its own import wants them."""

from __future__ import annotations

from mentorlog.contacts.tables.heads import known

COLUMNS = known(
    {
        "Record ID": "key",
        "First Name": "given",
        "Last Name": "family",
        "Email": "email/work",
        "Email Address": "email/work",
        "Work Email": "email/work",
        "Phone Number": "phone/work",
        "Mobile Phone Number": "phone/mobile",
        "Fax Number": "phone/fax",
        "Job Title": "title",
        "Company Name": "organisation",
        "Associated Company": "organisation",
        "Website URL": "link",
        "LinkedIn Bio": "link/LinkedIn",
        "LinkedIn URL": "link/LinkedIn",
        "Street Address": "street/work",
        "City": "locality/work",
        "State/Region": "region/work",
        "Postal Code": "postcode/work",
        "Zip Code": "postcode/work",
        "Country/Region": "country/work",
        "Create Date": "connected-on",
        "Date of Birth": "day/birthday",
        "Notes": "notes",
    }
)
SIGNATURES = (
    ("record id", "email", "lifecycle stage"),
    ("email", "lifecycle stage"),
    ("email address", "lifecycle stage"),
    ("record id", "first name", "last name", "email"),
)
