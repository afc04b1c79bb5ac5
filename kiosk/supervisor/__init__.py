"""Processes, terminal and plain page: one process per visit."""
