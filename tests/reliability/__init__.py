"""Long trials of the logbook's file, each also to be run by itself with as many points as wanted."""
