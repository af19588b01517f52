"""Bringing people in: what a file would change, decided row by row, and taken over in one step."""
