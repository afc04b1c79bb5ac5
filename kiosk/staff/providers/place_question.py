"""A text that reads like a place, told to staff with the pieces marked, and the question who may read it."""

from rich.text import Text

from kiosk.directory.told_places import ToldPlace
from kiosk.guide.glyphs import without_hidden
from kiosk.guide.words import Wording
from kiosk.staff.list_question import ListQuestion

_ANSWERS = ("change", "hide", "show")


def marked(told: ToldPlace) -> Text:
    """Return the whole text with each piece that reads like a place between arrows and turned about."""
    drawn, at = Text(), 0
    for start, end in told.spans:
        drawn.append(without_hidden(told.text[at:start]))
        drawn.append(f">{without_hidden(told.text[start:end].strip())}<", "bold reverse")
        at = start + len(told.text[start:end].rstrip())
    return drawn.append(without_hidden(told.text[at:]))


def place_question(words: Wording, told: ToldPlace) -> ListQuestion[str]:
    """Ask what to do with a text that was just typed; the answer is ``show``, ``hide``, ``change``, or None for Esc."""
    ask = words("staff-place-ask", label=words(f"staff-field-{told.field}"), place=told.piece)
    choices = [(answer, words(f"staff-place-{answer}")) for answer in _ANSWERS]
    return ListQuestion(words, without_hidden(ask), choices, "change")
