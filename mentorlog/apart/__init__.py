"""Files from outside, read in a process of its own that is killed when it takes too long or is not wanted."""
