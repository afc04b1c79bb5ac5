"""Words to click on: each tells a key and does the same, so that a mouse alone is enough."""

from textual.containers import Horizontal
from textual.widgets import Button, Static

from kiosk.guide.words import Wording


class Act(Button, can_focus=False):
    """One act with its key, as ``F2 Save``. The cursor passes it by, as the key is quicker.

    Args:
        words: Give its words, the message ``staff-act-<name>``.
        name: Of the act.
        action: What is done; the screen's action of that name when left out.
    """

    def __init__(self, words: Wording, name: str, action: str = "") -> None:
        super().__init__(words(f"staff-act-{name}"), action=action or f"screen.{name}", compact=True, name=name)
        self.active_effect_duration = 0  # no timer for a look that nobody waits for


class ActRow(Horizontal):
    """Acts side by side."""

    DEFAULT_CSS = """
    ActRow { height: 1; padding: 0 2; }
    ActRow.foot { dock: bottom; width: 100%; }
    ActRow > Static { width: auto; margin-right: 3; }
    """


def foot(keys: str, *acts: Act) -> ActRow:
    """Make the last line of a screen: what its other keys do, then acts to press or click.

    Args:
        keys: Words on the other keys, or "".
        acts: From left to right.
    """
    told = [Static(keys, id="staff-keys", markup=False)] if keys else []
    return ActRow(*told, *acts, classes="foot")
