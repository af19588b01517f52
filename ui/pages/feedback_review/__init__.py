"""The parts of the Feedback page: the filter, the four views of what it finds, and the chain of one piece."""
