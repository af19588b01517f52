"""Tests of the terminal, command by command."""
