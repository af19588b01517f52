"""Activities from a CSV file: which column holds what, a plan to look at, and all of it in one step."""
