"""The few bytes of ESC/POS that ask a receipt printer how it is, and what its answers mean.

Source: Epson's ESC/POS command reference, DLE EOT and GS r. An answer does not tell which question it belongs to, but
the fixed bits tell the two kinds apart, and both from noise and from XON and XOFF.
"""

ASK_PRINTER = b"\x10\x04\x01"
"""Answered at once, also in the middle of a picture: is it off line?"""

ASK_CAUSE = b"\x10\x04\x02"
"""Why it is off line."""

ASK_PAPER = b"\x10\x04\x04"
"""How much paper there is."""

ASK_WHEN_DONE = b"\x1dr\x01"
"""The paper again, but answered only after all that was sent before has been worked on."""


def answers_now(byte: int) -> bool:
    """Say whether ``byte`` can be an answer to one of the first three."""
    return byte & 0x93 == 0x12


def answers_when_done(byte: int) -> bool:
    """Say whether ``byte`` can be an answer to the last."""
    return byte & 0x90 == 0


def is_off_line(printer: int) -> bool:
    """Read the answer to `ASK_PRINTER`."""
    return bool(printer & 0x08)


def cover_is_open(cause: int) -> bool:
    """Read the answer to `ASK_CAUSE`."""
    return bool(cause & 0x04)


def stopped_for_paper(cause: int) -> bool:
    """Read the answer to `ASK_CAUSE`."""
    return bool(cause & 0x20)


def paper_is_out(paper: int) -> bool:
    """Read the answer to `ASK_PAPER`."""
    return bool(paper & 0x60)


def paper_is_low(paper: int) -> bool:
    """Read the answer to `ASK_PAPER`."""
    return bool(paper & 0x0C)


def ended_without_paper(done: int) -> bool:
    """Read the answer to `ASK_WHEN_DONE`."""
    return bool(done & 0x0C)
