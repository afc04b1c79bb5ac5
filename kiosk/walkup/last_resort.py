"""What is shown when even the content cannot be read: two numbers that everybody here can use.

The only words for visitors outside ``content/``, because it is for the moment when that folder is lost.
Source: the hotline page of the U.S. Office for Victims of Crime, read 2026-09-14.
"""

_LINES = (
    "In danger now? Call 911.",
    "Or tell any staff member: I need help now.",
    "",
    "National Domestic Violence Hotline",
    "1-800-799-7233",
)


def last_resort(columns: int, rows: int) -> bytes:
    """Draw the lines on an empty screen, as far as it holds them."""
    drawn = [f"\x1b[{row};1H{line[:columns]}" for row, line in enumerate(_LINES[:rows], 1)]
    return f"{''.join(drawn)}\x1b[1;1H".encode()
