"""Mentoring: agreements and sessions, goals, and what mentors said and what came of it."""
