"""A code that a page offers, with what people should know before they scan it."""

from dataclasses import dataclass

_DOES = {"tel": "code-calls", "sms": "code-writes"}


@dataclass(frozen=True, slots=True)
class CodeItem:
    """A code that a page offers, and what people should know before they scan it.

    Attributes:
        payload: What the code holds, ASCII.
        shown: The same for people, without ``https://``.
        leaves_behind: What a scan leaves in the phone, one sentence.
        number: A number to remember instead, as shown, or "".
    """

    payload: str
    shown: str
    title: str
    leaves_behind: str
    instead: str
    number: str = ""

    @property
    def does(self) -> str:
        """Key of the words for what a scan does: open a page, call, begin a message, or show plain text."""
        if "://" in self.payload:
            return "code-opens"
        scheme = self.payload.partition(":")[0]
        return _DOES.get(scheme, "code-lists" if "; " in self.payload else "code-holds")
