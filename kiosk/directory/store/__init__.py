"""The two SQLite files of the directory: one that staff write, one that visitors read."""
