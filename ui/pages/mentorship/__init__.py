"""The parts of the Mentors page."""
