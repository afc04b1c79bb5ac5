"""A cell of a CSV file that no spreadsheet program takes for a formula."""

import re

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a cell that is reckoned begins with."""
_NUMBER = re.compile(r"[+-]?\d[\d ]*(?:\.\d+)?", re.ASCII)


def no_formula(text: str) -> str:
    """Put an apostrophe before what a spreadsheet program would reckon: CSV has no other way to say "text"."""
    return f"'{text}" if text.startswith(FORMULA) and not _NUMBER.fullmatch(text) else text
