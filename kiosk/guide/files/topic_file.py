"""A topic: TOML between two lines of ``+++``, then Markdown."""

import re
from typing import get_args

from kiosk.guide.files.fields import read_fields
from kiosk.guide.files.markdown_blocks import read_blocks
from kiosk.guide.files.parsed import Parsed
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.topic import Topic, TopicGroup
from kiosk.problem import Problem

FENCE = "+++"
LONGEST_TOPIC = 20_000
"""Characters, ten times a long topic: Markdown made to be slow needs the square of its length in time."""
_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_GROUPS: tuple[TopicGroup, ...] = get_args(TopicGroup)


def read_topic(source: TextFile) -> Parsed[Topic]:
    """Read one topic; its key is the name of the file. A topic with any fault in its text is no topic."""
    key = source.path.stem
    parts = split_front_matter(source)
    if not _KEY.fullmatch(key):
        return Parsed(None, (Problem("topic-name", source.path),))
    if len(source.text) > LONGEST_TOPIC:
        return Parsed(None, (Problem("file-too-large", source.path, None, {"limit": LONGEST_TOPIC // 1000}),))
    if parts is None:
        return Parsed(None, (Problem("topic-without-front", source.path, 1),))
    front, body = parts
    fields = read_fields(front)
    blocks = read_blocks(body)
    topic = Topic(
        key=key,
        title=fields.text("title"),
        blurb=fields.text("blurb"),
        group=fields.choice("group", _GROUPS),
        order=fields.whole("order"),
        blocks=blocks.value or (),
        tells=fields.texts("tells"),
        number=fields.text("number", needed=False) or None,
        code=fields.text("code", needed=False) or None,
        reviewed_by=fields.text("reviewed_by", needed=False),
        reviewed_on=fields.day("reviewed_on", needed=False),
        long_ok=fields.texts("long_ok"),
    )
    fields.finish()
    faults = [*fields.faults, *blocks.faults]
    if not topic.blocks:
        faults.append(Problem("topic-empty", source.path, body.first_line))
    is_usable = fields.is_usable and topic.blocks and not blocks.faults
    return Parsed(topic if is_usable else None, tuple(faults))


def split_front_matter(source: TextFile) -> tuple[TextFile, TextFile] | None:
    """Part the TOML from the Markdown, each with its first line; None when a line of ``+++`` is missing."""
    lines = source.text.split("\n")
    marks = [number for number, line in enumerate(lines) if line.rstrip() == FENCE][:2]
    if len(marks) < 2 or marks[0] != 0:
        return None
    end = marks[1]
    front = TextFile(source.path, "\n".join(lines[1:end]), 2)
    return front, TextFile(source.path, "\n".join(lines[end + 1 :]), end + 2)
