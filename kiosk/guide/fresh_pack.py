"""A pack as it may be shown on one day: what is old says so, and what is far too old is left out."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from kiosk.guide.fresh_coalitions import lasting
from kiosk.guide.freshness import hidden_before, last_right
from kiosk.guide.hotline import Hotline
from kiosk.guide.pack import LanguagePack, Pack
from kiosk.guide.resource import Coalition, Resource
from kiosk.guide.topic import Topic

_Dated = TypeVar("_Dated", Hotline, Resource, Coalition)


def fresh_pack(pack: Pack, today: date, hide_after_days: int) -> Pack:
    """Return the pack of a visit that begins today.

    Hotlines past their limit are marked as old, and never hidden. Web pages are marked too, and left out when nobody
    was known to be right about them for ``hide_after_days``; so are topics, but for those about the kiosk itself, and
    coalitions, but for those that a state has to be left with (see `lasting`).
    What has no date of its own is as old as the pack. With a clock before the pack's own day all stays as it is.
    """
    too_old = hidden_before(today, pack.released_on, hide_after_days)
    if too_old is None:
        return pack
    at = _Day(pack, today, too_old)
    return replace(
        pack,
        languages={code: at.language(words) for code, words in pack.languages.items()},
        coalitions={state: tuple(at.coalitions(known)) for state, known in pack.coalitions.items()},
    )


class _Day:
    """One day, and how old what is shown on it may be."""

    def __init__(self, pack: Pack, today: date, too_old: date) -> None:
        self._limits, self._released_on, self._today = pack.limits, pack.released_on, today
        self._hidden_before = too_old

    def language(self, words: LanguagePack) -> LanguagePack:
        limits = self._limits
        return replace(
            words,
            hotlines=self._marked(words.hotlines, limits.hotlines_days),
            resources={
                key: page
                for key, page in self._marked(words.resources, limits.resources_days).items()
                if not self._is_before(self._hidden_before, page)
            },
            topics={
                key: topic
                for key, topic in words.topics.items()
                if topic.group == "about" or not self._is_before(self._hidden_before, topic)
            },
        )

    def coalitions(self, known: tuple[Coalition, ...]) -> Iterator[Coalition]:
        """Their numbers count as long as those of hotlines and of local programs."""
        shown = lasting(known, lambda one: self._is_before(self._hidden_before, one))
        yield from self._marked({one.key: one for one in shown}, self._limits.hotlines_days).values()

    def _marked(self, entries: Mapping[str, _Dated], limit_days: int) -> dict[str, _Dated]:
        old_before = self._today - timedelta(days=limit_days)
        return {
            key: replace(entry, is_old=True) if self._is_before(old_before, entry) else entry
            for key, entry in entries.items()
        }

    def _is_before(self, day: date, entry: Hotline | Resource | Topic | Coalition) -> bool:
        right = dated(entry, self._released_on, self._today)
        return right is not None and right < day


def dated(entry: Hotline | Resource | Topic | Coalition, released_on: date | None, today: date) -> date | None:
    """Return when an entry was last known to be right; without a date of its own it is as old as its pack."""
    if isinstance(entry, Topic):
        return last_right(today, entry.reviewed_on, entry.confirmed_on, released_on)
    right = last_right(today, entry.source_checked_on, entry.confirmed_on)
    return right or (last_right(today, released_on) if entry.source_checked_on is None else None)
