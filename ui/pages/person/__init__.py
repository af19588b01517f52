"""The parts of the People page: the list of people, and everything about one of them."""
