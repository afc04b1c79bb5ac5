"""Checks of the interpreter cards: the hotline below them is there, and its number can be called."""

import difflib
from collections.abc import Iterator

from kiosk.guide.files.read_content import CARDS, Content
from kiosk.problem import Problem


def check_cards(content: Content) -> Iterator[Problem]:
    """Tell a hotline that is not there, or that nobody can call."""
    cards = content.cards
    if not cards.hotline:
        return
    line = content.hotlines.get(cards.hotline)
    if line is None:
        near = difflib.get_close_matches(cards.hotline[:80], content.hotlines, n=1)
        facts = {"key": "hotline", "value": cards.hotline, "nearest": near[0] if near else "none"}
        yield content.problem("reference-unknown", CARDS, ("hotline",), **facts)
    elif not line.voice_dial:
        yield content.problem("card-hotline-silent", CARDS, ("hotline",), hotline=cards.hotline)
