"""Facts, words and pictures that mentorlog reads and never writes."""
