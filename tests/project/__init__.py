"""The project itself: what it is made of, what it promises, and how it is shipped."""
