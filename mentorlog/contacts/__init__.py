"""People in and out: files of other programs read, compared with the logbook, brought in, and written."""
