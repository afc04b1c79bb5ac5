"""Does each paragraph and item of a topic stand on one line? Then no line can be lost without being missed."""

import re
from collections.abc import Iterator

from kiosk.guide.files.text_file import TextFile
from kiosk.guide.files.topic_file import split_front_matter
from kiosk.problem import Problem

_BEGINS_A_PART = re.compile(r" {0,3}(#{1,6} |[*+-] |[0-9]{1,9}[.)] )")
_IS_WHOLE = re.compile(r" {0,3}#{1,6} ")


def check_lines(topic: TextFile) -> Iterator[Problem]:
    """Tell each line that goes on with what the line above it began."""
    halves = split_front_matter(topic)
    if halves is None:
        return
    above = ""
    for number, line in enumerate(halves[1].text.split("\n"), halves[1].first_line):
        goes_on = line.strip() and above.strip() and not _IS_WHOLE.match(above)
        if goes_on and not _BEGINS_A_PART.match(line):
            yield Problem("topic-line-broken", topic.path, number)
        above = line
