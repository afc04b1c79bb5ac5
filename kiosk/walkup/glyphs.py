"""Signs that the terminal at hand can draw."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Signs used around the words; every one has a plain twin for a console font."""

    leave: str
    bar: str
    bullet: str
    rule: str
    more: str
    block: str
    edge: str


RICH = Glyphs(leave="✕", bar="▌", bullet="•", rule="─", more="…", block="█", edge="│")
CONSOLE = Glyphs(leave="X", bar="|", bullet="*", rule="-", more="...", block="█", edge="|")
"""For the Linux console, whose fonts hold few signs (the full block is in all of them)."""


def glyphs_for(term: str) -> Glyphs:
    """Choose by the terminal's type, the value of ``TERM``."""
    return CONSOLE if term in {"linux", "dumb", "", "vt100", "vt220"} or term.startswith("con") else RICH
