"""The number of the visitors' file's shape, by itself: whoever only compares it needs no database for that."""

VISITORS_FORMAT = 3
"""Shape of the file (``PRAGMA user_version``); any other is refused, and made anew."""
