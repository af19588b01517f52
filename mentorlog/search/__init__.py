"""Finding anything by its words: what was typed, what is found, and the words around it."""
