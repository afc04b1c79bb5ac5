"""One maker for every kind of slip."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from kiosk.printer_settings import SlipKind
from kiosk.takeaway.slip import Block, Fold, Number, Slip
from kiosk.takeaway.slips.form_slips import evidence_blocks, log_blocks, steps_blocks
from kiosk.takeaway.slips.item_slips import list_blocks, provider_blocks, topic_blocks
from kiosk.takeaway.slips.number_slips import card_blocks, digits_blocks, numbers_blocks
from kiosk.takeaway.slips.slip_source import SlipSource

_MAKERS: Mapping[SlipKind, Callable[[SlipSource], tuple[Block, ...]]] = MappingProxyType(
    {
        "digits": digits_blocks,
        "numbers": numbers_blocks,
        "provider": provider_blocks,
        "topic": topic_blocks,
        "list": list_blocks,
        "card": card_blocks,
        "log": log_blocks,
        "evidence": evidence_blocks,
        "steps": steps_blocks,
    }
)

FORMS: tuple[SlipKind, ...] = ("log", "evidence", "steps")
"""Kinds that are the same for everybody: they are filled in or ticked by hand."""


def make_slip(kind: SlipKind, source: SlipSource) -> Slip | None:
    """Make a slip; None where ``source`` has nothing for this kind, such as no number for *numbers only*.

    It tells no place, date or time but the days when numbers were checked, and nothing of where it was made.
    *One provider* and *one topic* take the first of the source's items, all other kinds all of them.
    """
    parts = [_MAKERS[kind](source)]
    if kind == "list":
        parts += [_MAKERS[form](source) for form in source.forms if form in FORMS]
    blocks = tuple(block for part in parts if part for block in (Fold(), *part))[1:]
    if not blocks:
        return None
    return Slip(kind, source.language, _title(source, blocks), blocks)


def _title(source: SlipSource, blocks: tuple[Block, ...]) -> str:
    """The title that staff chose; one that speaks of numbers gives way to "Notes" where there are none."""
    if source.title == "none":
        return ""
    speaks_of_numbers = source.title in ("useful-numbers", "phone-numbers")
    has_numbers = any(isinstance(block, Number) for block in blocks)
    return source.words(f"slip-title-{'notes' if speaks_of_numbers and not has_numbers else source.title}")
