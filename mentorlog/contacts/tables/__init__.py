"""Tables of people: LinkedIn's, Google's, Outlook's, and any other once it is said what its columns are."""
