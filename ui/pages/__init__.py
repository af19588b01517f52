"""The pages of the window, in the order of the sidebar; the start imports only the one shown first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from importlib import import_module

from msgspec import Struct

from mentorlog import clock, follow_up_list, query
from mentorlog.follow_up_list import FollowUpFilter
from mentorlog.language import marked
from mentorlog.logbook import Logbook
from ui.desk import Desk
from ui.pages.page import Page


class Section(Struct, frozen=True):
    """A page, and its entry in the sidebar, where it is one that is gone to every day.

    `badge` counts what waits there; it is a function of the core, so that the count needs no page.
    """

    key: str
    title: str
    icon: str
    page: str  # "module:Class" below ui.pages
    badge: Callable[[Logbook], int] | None = None
    at_bottom: bool = False
    in_sidebar: bool = True

    def make(self, desk: Desk) -> Page:
        """The page, made new."""
        return self.load()(desk)

    def load(self) -> type[Page]:
        """The page's class, imported by the first who asks; that takes longer than to make a page of it."""
        module, _colon, name = self.page.partition(":")
        return getattr(import_module(f"ui.pages.{module}"), name)


def _overdue(logbook: Logbook) -> int:
    yesterday = clock.today() - timedelta(days=1)
    return follow_up_list.count(logbook, FollowUpFilter(owed_by="me", due_until=yesterday))


def _to_renew(logbook: Logbook) -> int:
    if not query.has_deadlines(logbook):
        return 0
    # Loaded only for those who have some: the start waits for none.
    from mentorlog.memberships import membership_list

    return sum(row.waits_for_user for row in membership_list.listing(logbook))


SECTIONS = (
    Section("today", marked("Today"), "sun", "today:TodayPage", query.badge),
    Section("people", marked("People"), "users", "people:PeoplePage"),
    Section("meetings", marked("Meetings"), "calendar-days", "meetings:MeetingsPage"),
    Section("follow-ups", marked("Follow-ups"), "bell", "follow_ups:FollowUpsPage", _overdue),
    Section("mentors", marked("Mentors"), "graduation-cap", "mentors:MentorsPage"),
    Section("feedback", marked("Feedback"), "message-square-quote", "feedback:FeedbackPage"),
    Section("memberships", marked("Memberships"), "id-card", "memberships:MembershipsPage", _to_renew),
    Section("credentials", marked("Credentials"), "award", "credentials:CredentialsPage"),
    Section("reconnect", marked("Reconnect"), "phone-outgoing", "reconnect:ReconnectPage", in_sidebar=False),
    Section("insights", marked("Insights"), "chart-line", "insights:InsightsPage"),
    Section("search", marked("Search"), "scan-search", "search:SearchPage", in_sidebar=False),
    Section("duplicates", marked("Duplicates"), "git-merge", "duplicates:DuplicatesPage", in_sidebar=False),
    Section("trash", marked("Trash"), "trash", "trash:TrashPage", at_bottom=True),
    Section("settings", marked("Settings"), "settings", "settings:SettingsPage", at_bottom=True),
)
