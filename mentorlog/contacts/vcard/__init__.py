"""vCards of any program and version: read without losing a card, and written as 3.0 or 4.0."""
