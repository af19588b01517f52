"""Notes without what conference services write, and with every word that somebody wrote around it."""

from __future__ import annotations

from time import monotonic

import pytest

from mentorlog.calendars.reading.boilerplate import is_online, notes_of
from mentorlog.calendars.reading.html_text import as_text

ZOOM = """Ana Lopez is inviting you to a scheduled Zoom meeting.

Topic: Career chat
Time: Nov 10, 2026 09:00 AM Lisbon

Join Zoom Meeting
https://us02web.zoom.us/j/81234567890?pwd=abc

Meeting ID: 812 3456 7890
Passcode: 424242

---

One tap mobile
+13017158592,,81234567890#,,,,*424242# US (Washington DC)
+13126266799,,81234567890#,,,,*424242# US (Chicago)

Dial by your location
• +1 301 715 8592 US (Washington DC)
        +351 308 804 188 Portugal
Meeting ID: 812 3456 7890
Find your local number: https://us02web.zoom.us/u/kc4N

Join by SIP
• 81234567890@zoomcrc.com

Join by H.323
• 162.255.37.11 (US West)
• 221.122.88.195 (China)
"""
TEAMS = """________________________________________________________________________________
Microsoft Teams meeting
Join on your computer, mobile app or room device
Click here to join the meeting<https://teams.microsoft.com/l/meetup-join/19%3ameeting>
Meeting ID: 123 456 789 01
Passcode: aBcDeF
Download Teams<https://www.microsoft.com/en-us/microsoft-teams/download-app> | Join on the web<https://www.microsoft.com/microsoft-teams/join-a-meeting>
Or call in (audio only)
+351 21 123 4567,,123456789#   Portugal, Lisbon
Phone Conference ID: 123 456 789#
Find a local number<https://dialin.teams.microsoft.com/x> | Reset PIN<https://dialin.teams.microsoft.com/usp/pstnconferencing>
Learn More<https://aka.ms/JoinTeamsMeeting> | Meeting options<https://teams.microsoft.com/meetingOptions/?x>
________________________________________________________________________________
"""
TEAMS_NEW = """Microsoft Teams Need help?
Join the meeting now
Meeting ID: 123 456 789 01
Passcode: aB3dE
________________________________
Dial in by phone
+351 21 123 4567,,123456789# Portugal, Lisbon
Find a local number
Phone conference ID: 123 456 789#
For organizers: Meeting options | Reset dial-in PIN
________________________________
"""
MEET = """-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-
Join with Google Meet: https://meet.google.com/abc-defg-hij
Or dial: (PT) +351 308 804 188 PIN: 123456789#
More phone numbers: https://tel.meet/abc-defg-hij?pin=123

Learn more about Meet at: https://support.google.com/a/users/answer/9282720

Please do not edit this section.
-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-"""
MEET_OLD = """This event has a video call.
Join: https://meet.google.com/abc-defg-hij
+351 308 804 188 PIN: 123456789#
View more phone numbers: https://tel.meet/abc-defg-hij?pin=123
"""
WEBEX = """-- Do not delete or change any of the following text. --

When it's time, join your Webex meeting here.
Meeting number (access code): 123 456 789
Meeting password: abc
https://example.webex.com/example/j.php?MTID=m123
"""
ALL = [ZOOM, TEAMS, TEAMS_NEW, MEET, MEET_OLD, WEBEX]


@pytest.mark.parametrize("written", ALL)
def test_what_a_service_writes_leaves_nothing(written):
    assert notes_of(written) == ""


@pytest.mark.parametrize("written", ALL)
def test_what_stands_in_front_stays(written):
    agenda = "Agenda\n1. The promotion\n2. Time: a budget\n\nPlease read https://example.org/doc"
    assert notes_of(f"{agenda}\n\n{written}") == agenda


@pytest.mark.parametrize("written", [ZOOM, TEAMS, TEAMS_NEW, MEET, MEET_OLD])
def test_what_stands_behind_stays(written):
    assert notes_of(f"{written}\nBring the CV.\nAsk about Lisbon.") == "Bring the CV.\nAsk about Lisbon."


def test_ordinary_words_are_nobodys_boilerplate():
    words = "Join us at nine!\nPassword: friend\n+351 21 123 4567\nLearn more at the booth\n----------\nEnd"
    assert notes_of(words) == words


def test_a_text_between_rules_stays():
    words = "Hello\n____________________\nNotes\n____________________\nMore"
    assert notes_of(words) == words


def test_html_becomes_text_and_nothing_of_it_is_code():
    page = '<div>One<br>two</div><script>alert("x")</script><p>&lt;b&gt; <img src="http://x/y.png">three</p>'
    assert as_text(page) == "One\ntwo\n\n<b> three"
    assert notes_of("1 < 2 and 3 > 2") == "1 < 2 and 3 > 2"


def test_a_link_to_a_conference_is_known():
    assert is_online("", "https://us02web.zoom.us/j/8") and is_online("see https://meet.google.com/abc")
    assert not is_online("Room 4", "https://example.org/zoom")


def test_long_nonsense_is_read_in_a_moment():
    begun = monotonic()
    for nonsense in ("-::~:~\n", "https://", "a.", "<p ", "+1 ", "_", "<!--", "<p>", "&#", "%2F%2Fa."):
        long = nonsense * (200_000 // len(nonsense))
        notes_of(f"Join Zoom Meeting\n{long}\n<br>")
        is_online(long)
    assert monotonic() - begun < 60  # of what looks twice at each letter it would be hours
