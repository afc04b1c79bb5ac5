"""Where to go when no local program is found: nobody is left with an empty page."""

from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Span
from kiosk.walkup.page import Move, Open
from kiosk.walkup.screens.coalition import CoalitionPage, StatesPage, coalition_choices
from kiosk.walkup.screens.codes import resource_code
from kiosk.walkup.screens.hotlines import HotlinesPage
from kiosk.walkup.screens.show_code import ShowCodePage
from kiosk.walkup.wrap import wrap

_FINDERS = ("domesticshelters", "nnedv-coalitions")
"""Pages that find a program anywhere in the country, best first."""


def _state(kit: Kit) -> str:
    return kit.visit.state or kit.settings.state


def ways_on(kit: Kit) -> tuple[Choice, ...]:
    """The state's coalitions, another state, a code that finds a program, the hotlines."""
    words = kit.words
    near = [
        Choice(f"coalition:{choice.target}", choice.title, choice.aside, "number")
        for choice in coalition_choices(kit, _state(kit))
    ]
    states = Choice("states", words("way-other-state" if near else "way-state"))
    found = [Choice("finder", words("way-finder"))] if any(key in kit.language.resources for key in _FINDERS) else []
    return (*near, states, *found, Choice("hotlines", words("way-hotlines")))


class WaysOnPage(ChoosingPage):
    """Says why there is no list of programs, and where to go instead."""

    reason = "local-empty"
    """Which words say why."""

    @property
    def title(self) -> str:
        """What home calls it."""
        return self.kit.words("home-local")

    def parts(self, columns: int) -> tuple[Part, ...]:
        """The reason, then the ways."""
        return (Text((*wrap([Span(self.kit.words(self.reason))], columns), BLANK)), *ways_on(self.kit))

    def choose(self, target: str) -> Move:
        """Open what was chosen."""
        kind, _, key = target.partition(":")
        if kind == "coalition":
            return Open(CoalitionPage(self.kit, self.kit.pack.coalitions[_state(self.kit)][int(key)]))
        if kind == "finder":
            finder = next(key for key in _FINDERS if key in self.kit.language.resources)
            return Open(ShowCodePage(self.kit, lambda: resource_code(self.kit, self.kit.resource(finder))))
        return Open(StatesPage(self.kit) if kind == "states" else HotlinesPage(self.kit))
