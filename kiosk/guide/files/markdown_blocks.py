"""The little Markdown that a topic may use, as blocks: paragraphs, ``##`` headings, lists, strong words."""

from collections.abc import Sequence
from functools import cache

from kiosk.guide.files.parsed import Parsed
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.import_without import without
from kiosk.guide.topic import Block, Heading, Items, Paragraph, Words
from kiosk.problem import Problem

with without("linkify_it"):  # finds addresses in plain text, which no topic may do
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_KINDS = {
    "blockquote_open": "quote",
    "bullet_list_open": "list-in-list",
    "code_block": "code",
    "code_inline": "code",
    "em_open": "italic",
    "fence": "code",
    "hardbreak": "line-break",
    "heading_open": "heading",
    "hr": "rule",
    "html_block": "html",
    "html_inline": "html",
    "image": "image",
    "link_open": "link",
    "ordered_list_open": "list-in-list",
    "paragraph_open": "second-paragraph",
    "s_open": "crossed-out",
    "table_open": "table",
}
"""What the sentence calls a piece that is not allowed, by the parser's name for it."""


def read_blocks(source: TextFile) -> Parsed[tuple[Block, ...]]:
    """Turn Markdown into blocks; anything a page cannot show is a fault, never dropped in silence."""
    # A definition of a link leaves no token; only this record tells of it.
    record: dict[str, dict[str, dict[str, list[int]]]] = {}
    reader = _Reader(source)
    reader.read(_parser().parse(source.text, record))
    for definition in record.get("references", {}).values():
        reader.refuse("link_open", definition["map"][0])
    return Parsed(tuple(reader.blocks), tuple(reader.faults))


@cache
def _parser() -> MarkdownIt:
    # All of common Markdown, so that what is not allowed is recognised instead of shown as signs.
    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


class _Reader:
    def __init__(self, source: TextFile) -> None:
        self.blocks: list[Block] = []
        self.faults: list[Problem] = []
        self._source = source
        self._items: list[tuple[Words, ...]] | None = None
        self._item_lines: list[int] = []
        self._item_is_open = False
        self._in_heading = False
        self._skip_to: tuple[str, int] | None = None

    def refuse(self, kind: str, line: int) -> None:
        """Note a piece that is not allowed; lines count from 0 inside the text."""
        what = _KINDS.get(kind, "other")
        self.faults.append(Problem("markdown-refused", self._source.path, self._line(line), {"what": what}))

    def read(self, tokens: Sequence[Token]) -> None:
        """Go through the parser's tokens in order."""
        for token in tokens:
            if self._skip_to is not None:
                if (token.type, token.level) == self._skip_to:
                    self._skip_to = None
            elif not self._take(token):
                self.refuse(token.type, (token.map or [0])[0])
                if token.nesting == 1:
                    self._skip_to = (token.type.removesuffix("_open") + "_close", token.level)

    def _take(self, token: Token) -> bool:
        """Use a token; False when it is not allowed here."""
        in_list = self._items is not None
        match token.type:
            case "inline":
                self._write(token)
            case "paragraph_open":
                return not in_list or self._item_is_open
            case "heading_open" if token.markup == "##" and not in_list:
                self._in_heading = True
            case "bullet_list_open" | "ordered_list_open" if not in_list:
                self._items, self._item_lines = [], []
            case "list_item_open":
                self._item_is_open = True
            case "bullet_list_close" | "ordered_list_close" if self._items is not None:
                lines = tuple(self._item_lines)
                if lines:
                    numbered = token.type == "ordered_list_close"
                    self.blocks.append(Items(tuple(self._items), numbered, lines[0], lines))
                self._items = None
            case "paragraph_close" | "heading_close" | "list_item_close":
                self._in_heading = False
            case _:
                return False
        return True

    def _write(self, token: Token) -> None:
        first = (token.map or [0])[0]
        words = self._runs(token.children or [], first)
        line = self._line(first)
        if not words:
            return
        if self._items is not None:
            self._items.append(words)
            self._item_lines.append(line)
            self._item_is_open = False
        else:
            self.blocks.append((Heading if self._in_heading else Paragraph)(words, line))

    def _runs(self, children: Sequence[Token], line: int) -> tuple[Words, ...]:
        runs: list[Words] = []
        strong = 0
        for child in children:
            match child.type:
                case "text":
                    _join(runs, child.content, strong=strong > 0)
                case "softbreak":
                    line += 1
                    _join(runs, " ", strong=strong > 0)
                case "strong_open":
                    strong += 1
                case "strong_close":
                    strong -= 1
                case kind if not kind.endswith("_close"):
                    self.refuse(kind, line)
        return tuple(runs)

    def _line(self, line: int) -> int:
        return self._source.first_line + line


def _join(runs: list[Words], text: str, *, strong: bool) -> None:
    if runs and runs[-1].strong == strong:
        text = runs.pop().text + text
    if text:
        runs.append(Words(text, strong))
