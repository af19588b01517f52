"""Stories: the whole program, from the first start to what other people's programs read."""
