"""The core of mentorlog: people, meetings and follow-ups in one SQLite file, without any window."""
