"""Credentials and the credits that keep them: rules as data, activities, worths, gauges, claims."""
