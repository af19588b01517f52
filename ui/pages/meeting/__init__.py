"""The parts of the Meetings page."""
