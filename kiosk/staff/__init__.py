"""The staff's app: PIN, settings, and what needs attention; it never runs in a visitor's process."""
