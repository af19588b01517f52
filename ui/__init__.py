"""The window of mentorlog: everything the user sees and clicks."""

# Before Qt, whose binding reads the source of every module that is imported after it, looking for its own
# name there: for the core alone that takes as long as a tenth of an empty window's start.
import mentorlog.meetings
import mentorlog.query  # noqa: F401
