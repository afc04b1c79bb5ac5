"""What is on a slip of paper, whatever shows it: a screen, a receipt printer, an office printer or a voice."""

from dataclasses import dataclass

from kiosk.printer_settings import SlipKind


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above what belongs together."""

    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Point:
    """One of several things told in a row, with a mark before it."""

    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """A smaller remark, such as when a number was checked."""

    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number to call or text: bold, alone on its line, never broken.

    Attributes:
        label: Whose it is, or "" where no name is to be found on the paper.
        digits: As people read it: ``1-800-799-7233``, or ``START to 88788``.
    """

    label: str
    digits: str


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """A QR code with its address in text below it.

    Attributes:
        payload: What a phone reads, as `kiosk.takeaway.make_code.make_code` takes it.
        shown: The same for people.
    """

    payload: str
    shown: str


@dataclass(frozen=True, slots=True)
class Tick:
    """Something to tick by hand."""

    text: str


@dataclass(frozen=True, slots=True)
class WriteOn:
    """A question with ruled lines to write the answer on.

    Attributes:
        label: The question.
        lines: How many lines to rule, 1 or more; the first begins behind the label.
    """

    label: str
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Fold:
    """A line to fold the paper along."""


Block = Heading | Words | Point | Note | Number | CodeBlock | Tick | WriteOn | Fold


@dataclass(frozen=True, slots=True)
class Slip:
    """One piece of paper. It tells nothing of where or when it was made.

    Attributes:
        kind: What it is.
        language: Code of the language it is in.
        title: Neutral words at its head, or "".
        blocks: What stands on it, from the top.
    """

    kind: SlipKind
    language: str
    title: str
    blocks: tuple[Block, ...]
