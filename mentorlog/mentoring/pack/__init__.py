"""The annual review pack: feedback, goals, evidence and hours, with no name in it that is not to be seen."""
