"""Slips about things: one provider, one topic in short, and my list."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kiosk.takeaway.make_code import LONGEST_PAYLOAD
from kiosk.takeaway.slip import Block, CodeBlock, Heading, Note, Number, Words
from kiosk.takeaway.slips.number_slips import checked_notes, with_checked
from kiosk.takeaway.slips.slip_source import Carried, SlipSource


def provider_blocks(source: SlipSource) -> tuple[Block, ...]:
    """All about one provider: numbers first, its code last."""
    return tuple(block for item in source.items[:1] for block in _whole(source, item))


def topic_blocks(source: SlipSource) -> tuple[Block, ...]:
    """What one topic says in short, then its number and its code."""
    return tuple(block for item in source.items[:1] for block in _told_first(source, item))


def list_blocks(source: SlipSource) -> tuple[Block, ...]:
    """Everything on the list, in its order. A thing with a number goes without its code, to save paper."""
    parts = ((item, tuple(_short(item))) for item in _once(source.items))
    return (*with_checked(source, parts), *_legal(source, *source.items))


def _once(items: Iterable[Carried]) -> Iterator[Carried]:
    """Leave out the number that guidance names where it stands above already: many topics name the same one."""
    told: set[str] = set()
    for item in items:
        again = bool(item.whose) and all(digits in told for _, digits in item.numbers)
        yield replace(item, numbers=()) if again else item
        told.update(digits for _, digits in item.numbers)


def _whole(source: SlipSource, item: Carried) -> Iterator[Block]:
    yield Heading(item.title)
    yield from _numbers(item)
    yield from checked_notes(source, item)
    yield from item.details
    yield from _address(item)
    yield from _code(item)
    yield from _legal(source, item)


def _told_first(source: SlipSource, item: Carried) -> Iterator[Block]:
    yield Heading(item.title)
    yield from item.details
    yield from _numbers(item)
    yield from checked_notes(source, item)
    yield from _code(item)
    yield from _legal(source, item)


def _short(item: Carried) -> Iterator[Block]:
    """The numbers of a thing first, but guidance before the number that it names."""
    yield Heading(item.title)
    numbers = tuple(_numbers(item))
    yield from (*item.details, *numbers) if item.whose else (*numbers, *item.details)
    yield from _address(item)
    if not numbers and not item.whose:
        yield from _code(item)
    elif item.shown:
        yield Words(item.shown)


def _numbers(item: Carried) -> Iterator[Block]:
    """The numbers, with whose they are above the first where that is not the thing itself."""
    for place, (way, digits) in enumerate(item.numbers):
        yield Number(way or ("" if place else item.whose), digits)


def _address(item: Carried) -> Iterator[Block]:
    if item.address:
        yield Words(item.address)


def _code(item: Carried) -> Iterator[Block]:
    """The code of an item; its address in words alone where no code can hold it."""
    url = item.payload
    if url and url.isascii() and url.isprintable() and len(url) <= LONGEST_PAYLOAD:
        yield CodeBlock(url, item.shown or url)
    elif item.shown or url:
        yield Words(item.shown or url)


def _legal(source: SlipSource, *items: Carried) -> Iterator[Block]:
    if any(item.is_law for item in items):
        yield Note(source.words("slip-not-legal-advice"))
