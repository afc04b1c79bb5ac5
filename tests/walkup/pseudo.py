"""A language that nobody speaks: English with accents and about a third longer, as translations are."""

import re
from dataclasses import replace
from functools import cache

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Message, TextElement
from fluent.syntax.visitor import Transformer

from kiosk.guide.files.wording_files import FOR_VISITORS
from kiosk.guide.hotline import Hotline
from kiosk.guide.pack import LanguagePack, Pack
from kiosk.guide.resource import Resource
from kiosk.guide.topic import Block, Items, Topic, Words
from kiosk.guide.words import Wording

from .small_kit import CONTENT, real_pack

CODE = "qps"
_ACCENTS = str.maketrans("AEIOUaeiouyncs", "ÁÉÍÓÚáéíóúýñçš")
_AS_IT_IS = re.compile(r"[0-9/@{}\\]")


def longer(text: str) -> str:
    """Give each word accents and more letters; numbers, keys and addresses stay as they are."""
    return re.sub(r"[^\s]+", lambda word: word[0] if _AS_IT_IS.search(word[0]) else _longer(word[0]), text)


def _longer(word: str) -> str:
    """Some of the letters come twice: as many as make the word a third longer."""
    letters = sum(sign.isalpha() for sign in word)
    wanted, told = round(letters * 0.34), []
    for place, sign in enumerate(word):
        twice = sign.isalpha() and wanted > 0 and (place % 2 == 1 or letters - place <= wanted)
        told.append(sign.translate(_ACCENTS) * (2 if twice else 1))
        wanted -= twice
    return "".join(told)


class _Longer(Transformer):
    """Lengthens the text of messages, and nothing in their placeables."""

    def visit_TextElement(self, node: TextElement) -> TextElement:  # noqa: N802  (the name that Fluent calls)
        return TextElement(longer(node.value))

    def visit_Message(self, node: Message) -> Message:  # noqa: N802
        changed = self.generic_visit(node)
        assert isinstance(changed, Message)
        return changed


@cache
def pseudo_pack() -> Pack:
    """The pack of this checkout, and the same in the language that nobody speaks."""
    pack = real_pack()
    return replace(pack, languages={**pack.languages, CODE: _pseudo(pack.languages["en"])})


def _pseudo(english: LanguagePack) -> LanguagePack:
    texts = ((CONTENT / "en" / name).read_text(encoding="utf-8") for name in FOR_VISITORS)
    longer_texts = (FluentSerializer().serialize(_Longer().visit(FluentParser().parse(text))) for text in texts)
    return replace(
        english,
        code=CODE,
        own_name=longer("Pseudo language"),
        wording=Wording(CODE, tuple(longer_texts), english.wording),
        topics={key: _topic(topic) for key, topic in english.topics.items()},
        hotlines={key: _hotline(line) for key, line in english.hotlines.items()},
        resources={key: _resource(page) for key, page in english.resources.items()},
        source_names={key: longer(name) for key, name in english.source_names.items()},
    )


def _topic(topic: Topic) -> Topic:
    blocks = tuple(map(_block, topic.blocks))
    return replace(topic, title=longer(topic.title), blurb=longer(topic.blurb), blocks=blocks)


def _block(block: Block) -> Block:
    if isinstance(block, Items):
        return replace(block, items=tuple(map(_words, block.items)))
    return replace(block, words=_words(block.words))


def _words(words: tuple[Words, ...]) -> tuple[Words, ...]:
    return tuple(replace(piece, text=longer(piece.text)) for piece in words)


def _hotline(line: Hotline) -> Hotline:
    return replace(
        line,
        name=longer(line.name),
        blurb=longer(line.blurb),
        hours=longer(line.hours),
        languages=longer(line.languages),
        for_whom=longer(line.for_whom),
        not_for=longer(line.not_for),
        privacy=longer(line.privacy),
        note=longer(line.note),
        source_name=longer(line.source_name),
    )


def _resource(page: Resource) -> Resource:
    return replace(
        page,
        title=longer(page.title),
        blurb=longer(page.blurb),
        leaves_behind=longer(page.leaves_behind),
        instead=longer(page.instead),
        source_name=longer(page.source_name),
    )
