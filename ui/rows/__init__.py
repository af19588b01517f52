"""The delegates that paint people, meetings and follow-ups in every list of the window."""
