"""Textual widgets: one, which draws every page as lines."""
