"""Everything out and in: a logbook as one ZIP of JSON with its files, and a logbook made from one."""
