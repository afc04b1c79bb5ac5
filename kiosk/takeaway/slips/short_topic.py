"""One topic of guidance in short: what fits a slip of paper."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kiosk.guide import topic as guide
from kiosk.guide.words import Wording
from kiosk.takeaway.slip import Heading, Point, Words
from kiosk.takeaway.slips.slip_source import Told

_EMERGENCY = "911"
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=[.!?][\"”])\s+")


def short_topic(topic: guide.Topic, words: Wording) -> tuple[Told, ...]:
    """Return what a topic says before its first heading, its first list, and every warning: words in strong weight.

    The first list comes with the heading above it where it stands further down. Nothing is put in other words, but what
    speaks of the screen or of staff goes: a slip does not say where it is from. The pack tells what that is, whole
    sentences in ``slip-leave-out`` and single words in ``slip-leave-out-words``. A sentence that names 911 goes only
    where the phrase names it, too.
    """
    sentences, pieces = _phrases(words("slip-leave-out")), _phrases(words("slip-leave-out-words"))
    taken = _taken(topic.blocks)
    said = (one for block in topic.blocks if id(block) in taken for one in _said(block))
    kept = (replace(one, text=_without(one.text, sentences, pieces)) for one in said)
    return tuple(one for one in kept if one.text)


def _phrases(text: str) -> re.Pattern[str]:
    """Find any of several phrases, each told with three dots behind it; nothing where there is none."""
    phrases = [re.escape(phrase.strip()) for phrase in text.split("…") if phrase.strip()]
    return re.compile(rf"[,\s]*(?<!\w)(?:{'|'.join(phrases)})" if phrases else "(?!)", re.IGNORECASE)


def _without(text: str, sentences: re.Pattern[str], pieces: re.Pattern[str]) -> str:
    kept = (one for one in _SENTENCE_END.split(text) if not _goes(one, sentences.search(one)))
    return pieces.sub("", " ".join(kept))


def _goes(sentence: str, found: re.Match[str] | None) -> bool:
    return found is not None and (_EMERGENCY not in sentence or _EMERGENCY in found[0])


def _taken(blocks: tuple[guide.Block, ...]) -> set[int]:
    """Tell which blocks go on the slip."""
    heads = [place for place, block in enumerate(blocks) if isinstance(block, guide.Heading)]
    opening = range(heads[0] if heads else len(blocks))
    places = set(opening)
    lists = [place for place, block in enumerate(blocks) if isinstance(block, guide.Items)]
    if lists and lists[0] not in places:
        above = max(place for place in heads if place < lists[0])
        places |= set(range(above, lists[0] + 1))
    places |= {place for place, block in enumerate(blocks) if _warns(block)}
    return {id(blocks[place]) for place in places}


def _warns(block: guide.Block) -> bool:
    """Say whether a paragraph is meant to be seen first: a whole sentence of it is strong."""
    return isinstance(block, guide.Paragraph) and any(
        run.strong and run.text.rstrip().endswith((".", "!", "?")) for run in block.words
    )


def _said(block: guide.Block) -> Iterator[Told]:
    match block:
        case guide.Items(items=items, numbered=numbered):
            for count, item in enumerate(items, 1):
                text = _text(item)
                yield Words(f"{count}. {text}") if numbered else Point(text)
        case guide.Heading(words=words):
            yield Heading(_text(words))
        case guide.Paragraph(words=words):
            yield Words(_text(words))


def _text(runs: tuple[guide.Words, ...]) -> str:
    return "".join(run.text for run in runs)
