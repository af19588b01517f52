"""The weekly review: ten minutes in which nothing that was promised, planned or heard is forgotten."""
