"""Calendar files: what leaves mentorlog as iCalendar."""
