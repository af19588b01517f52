"""Meetings out of calendar files: what a file says, a plan to look at, and all of it in one step."""
