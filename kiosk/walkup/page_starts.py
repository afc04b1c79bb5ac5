"""Where the pages of a long text begin, so that turning one never cuts a sentence or leaves a heading behind."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import takewhile

from kiosk.walkup.lines import Line

_ITEM = re.compile(r" *(?:[^\w\s]|\d+\.) ")
"""How an item of a list begins."""


def page_starts(lines: Sequence[Line], rows: int) -> tuple[int, ...]:
    """Return the first line of each page of at most ``rows`` lines.

    A page begins with a paragraph, a heading or an item where it can. Where it takes no page more, no item of a list
    is alone on its page.
    """
    texts = [line.text.rstrip() for line in lines]
    items = [_ITEM.match(text) is not None for text in texts]
    # What follows a heading or "You can ask:" belongs to it.
    leads_on = [text.endswith(":") or _is_heading(line) for text, line in zip(texts, lines, strict=True)]
    paragraphs, parts_list, alone = list[int](), list[int](), list[int]()
    before = 0
    for place, text in enumerate(texts):
        if not text:
            continue
        if place and texts[place - 1]:
            if items[place] and not leads_on[before]:
                (alone if _leaves_one_alone(texts, items, place) else parts_list).append(place)
        elif place and not leads_on[before]:
            paragraphs.append(place)
        before = place
    best = _evened(sorted(paragraphs + parts_list), len(lines), rows)
    shortest = _evened(sorted(paragraphs + parts_list + alone), len(lines), rows)
    return shortest if len(shortest) < len(best) else best


def _evened(breaks: list[int], total: int, rows: int) -> tuple[int, ...]:
    """Full pages; shorter ones where the last would be left with a line or two, and it takes no page more."""
    fullest = _starts(breaks, total, rows)
    for fewer in range(rows, rows // 2, -1):
        starts = _starts(breaks, total, fewer)
        if len(starts) > len(fullest):
            break
        if total - starts[-1] > rows // 3:
            return starts
    return fullest


def _starts(breaks: list[int], total: int, rows: int) -> tuple[int, ...]:
    starts = [0]
    while total - starts[-1] > rows:
        end = starts[-1] + rows
        last = bisect_right(breaks, end) - 1
        is_found = last >= 0 and breaks[last] > starts[-1] + rows // 3
        starts.append(breaks[last] if is_found else end)
    return tuple(starts)


def _leaves_one_alone(texts: list[str], items: list[bool], place: int) -> bool:
    """Say whether a page that begins here parts the first item of a list, or the last one, from the others."""
    before = takewhile(texts.__getitem__, range(place - 1, -1, -1))
    after = takewhile(texts.__getitem__, range(place, len(texts)))
    return 1 in (sum(items[one] for one in before), sum(items[one] for one in after))


def _is_heading(line: Line) -> bool:
    return any(span.role == "heading" for span in line.spans)
