"""The parts of the Memberships page."""
