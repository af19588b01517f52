"""A package, so that its test modules may have names that other folders use too."""
