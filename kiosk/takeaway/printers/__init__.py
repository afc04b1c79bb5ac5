"""The way to a printer: what state it is in, and bytes that arrive within a deadline or fail by name."""
