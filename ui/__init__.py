"""The window of mentorlog: everything the user sees and clicks."""
