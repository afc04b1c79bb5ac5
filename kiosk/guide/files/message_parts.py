"""Messages as they are made: their words, their choices, and what they are put together from."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    Identifier,
    InlineExpression,
    Message,
    MessageReference,
    Pattern,
    Placeable,
    SelectExpression,
    TextElement,
    VariableReference,
)
from fluent.syntax.visitor import Visitor

from kiosk.guide.files.text_file import TextFile


@dataclass(frozen=True, slots=True)
class ChoiceOfWords:
    """One choice in a message.

    Attributes:
        chosen_by: The fact that it goes by, or "" where it goes by something else.
        keys: Its forms, such as ``one``, ``0`` or ``none``, the usual one too.
        usual: The form for all that has none of its own.
    """

    chosen_by: str
    keys: frozenset[str]
    usual: str


@dataclass(frozen=True, slots=True)
class MessageParts:
    """One message.

    Attributes:
        text: Its words as one text, with the usual words of each choice, and ``x`` for what is filled in.
        references: The messages that it is made of.
    """

    name: str
    line: int
    text: str
    choices: tuple[ChoiceOfWords, ...]
    references: frozenset[str]


@lru_cache(64)
def read_messages(file: TextFile) -> tuple[MessageParts, ...]:
    """Read the messages of a file in their order, those that are broken left out."""
    try:
        entries = FluentParser().parse(file.text).body
    except RecursionError:  # Thousands of open braces: told as broken words.
        return ()
    return tuple(_parts(file, entry) for entry in entries if isinstance(entry, Message))


def _parts(file: TextFile, message: Message) -> MessageParts:
    found = _Finder()
    found.visit(message)
    return MessageParts(
        name=message.id.name,
        line=file.first_line + file.text.count("\n", 0, message.id.span.start if message.id.span else 0),
        text="" if message.value is None else "".join(_words(message.value)),
        choices=tuple(found.choices),
        references=frozenset(found.references),
    )


class _Finder(Visitor):
    """Collects the choices and references in a message."""

    def __init__(self) -> None:
        super().__init__()
        self.choices: list[ChoiceOfWords] = []
        self.references: set[str] = set()

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802  (the name that Fluent calls)
        keys = {_key(variant.key): variant.default for variant in node.variants}
        usual = next((key for key, default in keys.items() if default), "")
        self.choices.append(ChoiceOfWords(_fact(node.selector), frozenset(keys), usual))
        self.generic_visit(node)

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802  (the name that Fluent calls)
        self.references.add(node.id.name)


def _words(pattern: Pattern) -> Iterator[str]:
    for element in pattern.elements:
        match element:
            case TextElement(value=text):
                yield str(text)
            case Placeable(expression=SelectExpression(variants=variants)):
                for variant in variants:
                    if variant.default:
                        yield from _words(variant.value)
            case _:
                yield "x"


def _key(key: object) -> str:
    return str(key.name if isinstance(key, Identifier) else getattr(key, "value", ""))


def _fact(selector: InlineExpression) -> str:
    return str(selector.id.name) if isinstance(selector, VariableReference) else ""
