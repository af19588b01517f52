"""What holds for every page, sheet and dialog: names, focus, looks, words, and no trace left behind."""
