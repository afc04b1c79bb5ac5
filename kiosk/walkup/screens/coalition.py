"""When no local program is listed: the state's coalition, and pages that find a program."""

from kiosk.guide.checked import reading_told
from kiosk.guide.freshness import Standing, standing
from kiosk.guide.language_names import languages_told
from kiosk.guide.resource import Coalition
from kiosk.takeaway.slips.carried_guide import shown_address
from kiosk.visit.my_list import ListItem
from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Line, Span
from kiosk.walkup.page import Move, Open
from kiosk.walkup.screens.card import CardPage, fields, label_columns, number_line
from kiosk.walkup.screens.codes import coalition_code, other_codes
from kiosk.walkup.screens.hotline import long_ago
from kiosk.walkup.wrap import wrap


class StatesPage(ChoosingPage):
    """Choose a state; a letter jumps to the next state that begins with it."""

    jump_hint = "hint-letter"

    @property
    def title(self) -> str:
        """The question."""
        return self.kit.words("states-title")

    def _states(self) -> list[tuple[str, str]]:
        named = [(self.kit.words(f"state-{code}"), code) for code in self.kit.pack.coalitions]
        return sorted(named)

    def parts(self, columns: int) -> tuple[Part, ...]:
        """Every state and territory by name."""
        return tuple(Choice(code, name) for name, code in self._states())

    def press(self, key: str, character: str | None) -> Move:
        """Jump to a letter, or move the focus."""
        if character and character.isalpha():
            names = [name for name, _ in self._states()]
            starts = [place for place, name in enumerate(names) if name.lower().startswith(character.lower())]
            after = [place for place in starts if place > self._focus]
            return self._move((after or starts or [self._focus])[0])
        return super().press(key, character)

    def choose(self, target: str) -> Move:
        """Show the state's coalitions."""
        self.kit.visit.state = target
        coalitions = self.kit.pack.coalitions[target]
        if len(coalitions) == 1:
            return Open(CoalitionPage(self.kit, coalitions[0]))
        return Open(CoalitionsPage(self.kit, target))


class CoalitionsPage(ChoosingPage):
    """The coalitions of one state."""

    def __init__(self, kit: Kit, state: str) -> None:
        super().__init__(kit)
        self._state = state

    @property
    def title(self) -> str:
        """The state's name."""
        return self.kit.words(f"state-{self._state}")

    def parts(self, columns: int) -> tuple[Part, ...]:
        """Each coalition by name."""
        intro = Text((*wrap([Span(self.kit.words("coalitions-intro"))], columns), BLANK))
        return (intro, *coalition_choices(self.kit, self._state))

    def choose(self, target: str) -> Move:
        """Open one of them."""
        return Open(CoalitionPage(self.kit, self.kit.pack.coalitions[self._state][int(target)]))


def coalition_choices(kit: Kit, state: str) -> tuple[Choice, ...]:
    """A state's coalitions as choices; the target is the place in the list."""
    coalitions = kit.pack.coalitions.get(state, ())
    return tuple(
        Choice(str(place), one.name, one.hotline or one.phone, "number") for place, one in enumerate(coalitions)
    )


class CoalitionPage(CardPage):
    """A coalition knows the programs of its state."""

    def __init__(self, kit: Kit, coalition: Coalition) -> None:
        super().__init__(kit)
        self._coalition = coalition

    @property
    def title(self) -> str:
        """Its name."""
        return self._coalition.name

    def text(self, columns: int) -> list[Line]:
        """What it does, how to reach it, and where the number is from."""
        one, words = self._coalition, self.kit.words
        numbers = {"hotline": one.hotline, "office": one.phone}
        others = {
            "site": shown_address(one.website),
            "languages": self.kit.listed(languages_told(one.languages, words.language)),
        }
        label = label_columns(self.kit, {**numbers, **others})
        lines = wrap([Span(words("coalition-does"))], columns)
        lines.append(BLANK)
        lines += [number_line(words(f"label-{name}"), number, label) for name, number in numbers.items() if number]
        lines += fields(self.kit, others, columns, label)
        if not one.hotline and not one.phone:
            lines += [BLANK, *wrap([Span(words("coalition-no-number"))], columns)]
        return [*lines, BLANK, *wrap([Span(self._checked(), "muted")], columns)]

    def _checked(self) -> str:
        """When it was last reached or read about; where staff here never tried it, to ask them, however sure it is."""
        one, kit = self._coalition, self.kit
        source = kit.language.source_names.get(one.source, one.source)
        reading = reading_told(one.source_checked_on, source, kit.words)
        match standing(one):
            case Standing.CONFIRMED:
                return kit.words("card-confirmed" if self.number else "page-confirmed", date=kit.day(one.confirmed_on))
            case Standing.READ | Standing.ASK:
                return kit.words("card-ask", reading=reading)
            case old:
                return long_ago(kit, old, one.confirmed_on, reading)

    @property
    def item(self) -> ListItem:
        """The coalition itself."""
        return ListItem("coalition", self._coalition.key)

    def codes(self) -> tuple[CodeItem, ...]:
        """Its page."""
        return coalition_code(self.kit, self._coalition)

    def other_codes(self) -> tuple[CodeItem, ...]:
        """Its number, and a call."""
        return other_codes(self.kit, self.codes(), self.number, f"+{self.number.replace('-', '')}")

    @property
    def number(self) -> str:
        """Its hotline, else its office."""
        return self._coalition.hotline or self._coalition.phone
