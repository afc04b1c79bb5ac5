"""A page whose code and number can be taken away without paper: the keys Q and N."""

from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.page import Hint, Move, Open
from kiosk.walkup.reading import ReadingPage
from kiosk.walkup.screens.big_number import BigNumberPage
from kiosk.walkup.screens.show_code import CodesPage, ShowCodePage


class TakingPage(ReadingPage):
    """Text that is read, with the keys Q and N where there is a code or a number."""

    def codes(self) -> tuple[CodeItem, ...]:
        """What the key Q offers."""
        return ()

    def other_codes(self) -> tuple[CodeItem, ...]:
        """Codes behind those: plain text, a call, a message."""
        return ()

    @property
    def number(self) -> str:
        """The number that the key N shows large, or ""."""
        return ""

    @property
    def number_title(self) -> str:
        """Whose number it is."""
        return self.title

    def reading_hints(self) -> tuple[Hint, ...]:
        """The keys of a page that is read."""
        return super().hints()

    def taking_hints(self) -> tuple[Hint, ...]:
        """Q and N, where they do something."""
        words = self.kit.words
        code = (Hint("q", words("hint-code")),) if self.codes() else ()
        return (*code, Hint("n", words("hint-number"))) if self.number else code

    def hints(self) -> tuple[Hint, ...]:
        """The reading keys, then Q and N."""
        return (*self.reading_hints(), *self.taking_hints())

    def press(self, key: str, character: str | None) -> Move:
        """Show the code or the number, or scroll."""
        letter = (character or "").lower()
        if letter == "q" and self.codes():
            return self._open_codes()
        if letter == "n" and self.number:
            return Open(BigNumberPage(self.kit, lambda: self.number_title, self.number))
        return super().press(key, character)

    def _open_codes(self) -> Move:
        codes = self.codes()
        if len(codes) == 1:  # another language may have none
            return Open(ShowCodePage(self.kit, lambda: (self.codes() or codes)[0], self.other_codes))
        return Open(CodesPage(self.kit, lambda: self.title, lambda: (*self.codes(), *self.other_codes())))
