"""Memberships of associations: terms and their dues, states that follow from dates, chapters, roles."""
