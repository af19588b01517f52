"""The sheets over the window, in which things are typed."""
