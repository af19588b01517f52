"""vCards of other programs read, our own written and read again."""
