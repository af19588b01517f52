"""Measurements of speed and memory against floors; never part of the test suite."""
