"""Forms that are the same for everybody: a blank incident log, what to keep as evidence, and steps to safety.

Nothing is filled in here; the one entry that is filled in shows how, and says that it is made up.
"""

from collections.abc import Iterator

from kiosk.takeaway.slip import Block, Heading, Note, Point, Tick, Words, WriteOn
from kiosk.takeaway.slips.slip_source import SlipSource

LOG_ENTRIES = 6
"""Blank entries on one log."""

LOG_FIELDS = (
    ("date", 1),
    ("time", 1),
    ("place", 1),
    ("happened", 3),
    ("technology", 1),
    ("witness", 1),
    ("reach", 2),
    ("evidence", 2),
    ("report", 1),
    ("officer", 1),
)
"""Each question of an entry and how many lines its answer may take."""

EVIDENCE = ("screens", "calls", "mail", "posts", "gifts", "harm", "before", "orders", "copies")
STEPS = ("trust", "advocate", "word", "places", "phone", "papers", "tell", "home", "work", "review")


def log_blocks(source: SlipSource) -> tuple[Block, ...]:
    """A blank log: what not to write, one filled example, then entries to fill in."""
    words = source.words
    blocks: list[Block] = [Words(words("slip-log-warning"))]
    blocks += [Point(words("slip-log-soon")), Point(words("slip-log-keep")), Heading(words("slip-log-example"))]
    for field, _ in LOG_FIELDS:
        blocks.append(Point(f"{words(f'slip-log-{field}')} {words(f'slip-log-{field}.example')}"))
    for number in range(1, LOG_ENTRIES + 1):
        blocks += _entry(source, number)
    return (*blocks, Note(words("slip-not-legal-advice")))


def _entry(source: SlipSource, number: int) -> Iterator[Block]:
    yield Heading(source.words("slip-log-entry", number=number))
    for field, lines in LOG_FIELDS:
        yield WriteOn(source.words(f"slip-log-{field}"), lines)


def evidence_blocks(source: SlipSource) -> tuple[Block, ...]:
    """What can be kept, to tick by hand, and what could put somebody at risk."""
    words = source.words
    ticks = (Tick(words(f"slip-evidence-{point}")) for point in EVIDENCE)
    warnings = (Words(words("slip-evidence-risk")), Words(words("slip-evidence-minors")))
    return (Heading(words("slip-evidence-title")), *ticks, *warnings, Note(words("slip-not-legal-advice")))


def steps_blocks(source: SlipSource) -> tuple[Block, ...]:
    """Small steps to be safer, to tick by hand."""
    words = source.words
    ticks = (Tick(words(f"slip-step-{step}")) for step in STEPS)
    return (Heading(words("slip-steps-title")), *ticks, Words(words("slip-steps-care")))
