"""A code that a page offers, with what people should know before they scan it."""

from dataclasses import dataclass


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
    def is_page(self) -> bool:
        """Say whether a phone opens a page; else the code is a number as plain text."""
        return "://" in self.payload


def shown_address(url: str) -> str:
    """An address the way people read it aloud: without the scheme and a closing slash."""
    return url.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
