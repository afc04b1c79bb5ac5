"""Where the terminal's own cursor stands: a braille display and a magnifier follow it."""

from textual.geometry import Offset
from textual.widget import Widget
from textual.widgets import Input, OptionList, TextArea


def cursor_place(focused: Widget | None) -> Offset:
    """Return the cell in which somebody works: the next letter, the chosen line, or the begin of a button.

    Textual itself puts it one cell too far behind a line of text, and leaves it behind where nothing is typed.
    """
    match focused:
        case Input():
            return focused.cursor_screen_offset - Offset(int(focused.cursor_at_end), 0)
        case TextArea():
            return focused.cursor_screen_offset
        case OptionList() if focused.highlighted is not None:
            line = focused._index_to_line.get(focused.highlighted, 0) - focused.scroll_offset.y
            return focused.content_region.offset + Offset(0, line)
        case None:
            return Offset(0, 0)
    return focused.content_region.offset
