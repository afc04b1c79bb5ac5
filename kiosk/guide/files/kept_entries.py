"""Every hotline, coalition, web page and topic as staff look after it: how old it is, and whether visitors see it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum
from pathlib import Path

from kiosk.guide.files.confirmations import Confirmation, Confirmations, Kind, read_confirmations
from kiosk.guide.files.load_pack import coalitions, hotlines, is_shown, resources
from kiosk.guide.files.places import places
from kiosk.guide.files.read_content import Content, read_content
from kiosk.guide.fresh_coalitions import lasting
from kiosk.guide.fresh_pack import dated
from kiosk.guide.freshness import is_clock_wrong
from kiosk.guide.hotline import Hotline
from kiosk.guide.resource import Coalition, Resource
from kiosk.guide.topic import Topic
from kiosk.problem import KioskError, Problem
from kiosk.settings import read_settings

SOON_DAYS = 14
"""So many days before a date is too old, staff see it in the list."""


class Care(IntEnum):
    """What an entry needs, most pressing first."""

    WAITING = 1
    """Visitors do not see it until somebody here has reached it."""
    HIDDEN = 2
    """It is so old that visitors do not see it."""
    PAST = 3
    """Its date does not count any more, or it has none."""
    SOON = 4
    """Its date will not count any more in a few days."""
    FRESH = 5
    """Nothing."""
    WITHDRAWN = 6
    """Nothing: staff took it off."""
    ELSEWHERE = 7
    """Nothing: it is a coalition of another state, which staff there look after. It can be taken off all the same."""


Item = Hotline | Coalition | Resource | Topic
"""What staff look after."""


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """One entry in English, with what staff noted of it.

    Attributes:
        source_name: Where it was read, to stand in a sentence; "" for a topic.
        until: The last day on which its date counts; None where no date is known.
    """

    kind: Kind
    item: Item
    source_name: str
    noted: Confirmation
    care: Care
    until: date | None

    @property
    def name(self) -> str:
        """What it is called on the screen."""
        return self.item.name if isinstance(self.item, Hotline | Coalition) else self.item.title

    @property
    def id(self) -> str:
        """Its section and key, such as ``hotlines.ndvh``."""
        return f"{self.kind}.{self.item.key}"

    @property
    def is_due(self) -> bool:
        """Say whether staff should look at it now."""
        return self.care <= Care.SOON


def kept_entries(
    home: Path, today: date, hide_after_days: int, confirmations: Confirmations | None = None
) -> tuple[KeptEntry, ...]:
    """Return all that staff can confirm or withdraw, what needs them most first, then in the order of the pack.

    Args:
        home: The kiosk's home folder. Only coalitions of the state that its ``kiosk.toml`` names are ever due.
        today: The day it is; before the pack's own day nothing is old.
        hide_after_days: After so many days a page, topic or coalition is hidden.
        confirmations: What staff noted, where it was read already.

    Raises:
        KioskError: No place has the English words of the interface.
    """
    content = read_content(places(home))
    noted = read_confirmations(home)[0] if confirmations is None else confirmations
    keeping = _Keeping(content, noted, read_settings(home)[0].state, today, hide_after_days)
    return tuple(sorted(keeping.entries(), key=_urgency))


def entry_meant(entries: Sequence[KeptEntry], given: str) -> KeptEntry:
    """Return the entry with this id, such as ``hotlines.ndvh``, or with this key where only one has it.

    Raises:
        KioskError: ``entry-unknown``, or ``entry-ambiguous``.
    """
    found = [entry for entry in entries if given in (entry.id, entry.item.key)]
    if not found:
        raise KioskError(Problem("entry-unknown", facts={"given": given[:80]}))
    if len(found) > 1:
        raise KioskError(Problem("entry-ambiguous", facts={"names": ", ".join(entry.id for entry in found)}))
    return found[0]


def _urgency(entry: KeptEntry) -> tuple[Care, bool, date]:
    """Topics come after what can be called or opened; of those that are late, the latest first."""
    is_late = entry.care in (Care.HIDDEN, Care.PAST, Care.SOON)
    return entry.care, entry.kind == "topics", entry.until if is_late and entry.until is not None else date.min


class _Keeping:
    """What is needed to tell the care of each entry."""

    def __init__(self, content: Content, noted: Confirmations, state: str, today: date, hide_after_days: int) -> None:
        self._content, self._noted, self._state, self._today = content, noted, state, today
        self._released_on, self._hidden_before = content.facts.released_on, today - timedelta(days=hide_after_days)
        known = [one for one in coalitions(content, noted) if one.state == state]
        shown = [one for one in known if is_shown("coalitions", one, noted)]
        self._lasting = {one.key for one in lasting(shown, self._is_too_old)}

    def entries(self) -> Iterator[KeptEntry]:
        limits, content = self._content.facts.limits, self._content
        for line in hotlines(content, "en", self._noted):
            yield self._kept("hotlines", line, line.source_name, limits.hotlines_days)
        source_names = content.languages["en"].resources.source_names
        for one in coalitions(content, self._noted):
            yield self._kept("coalitions", one, source_names.get(one.source, one.source), limits.hotlines_days)
        for page in resources(content, "en", self._noted):
            yield self._kept("resources", page, page.source_name, limits.resources_days)
        for topic in content.languages["en"].topics.values():
            if topic.group != "about":  # the kiosk's own words about itself
                confirmed_on = self._noted.day("topics", topic.key)
                yield self._kept("topics", replace(topic, confirmed_on=confirmed_on), "", limits.topics_days)

    def _kept(self, kind: Kind, item: Item, source_name: str, limit_days: int) -> KeptEntry:
        noted = self._noted.of(kind).get(item.key, Confirmation())
        right = dated(item, self._released_on, self._today)
        until = None if right is None else right + timedelta(days=limit_days)
        return KeptEntry(kind, item, source_name, noted, self._care(kind, item, right, until), until)

    def _care(self, kind: Kind, item: Item, right: date | None, until: date | None) -> Care:
        if self._noted.is_withdrawn(kind, item.key):
            return Care.WITHDRAWN
        if isinstance(item, Coalition) and item.state != self._state:
            return Care.ELSEWHERE
        if not isinstance(item, Topic) and not is_shown(kind, item, self._noted):
            return Care.WAITING
        return self._care_for_age(item, right, until)

    def _care_for_age(self, item: Item, right: date | None, until: date | None) -> Care:
        if is_clock_wrong(self._today, self._released_on):
            return Care.FRESH
        if right is None or until is None:
            return Care.PAST
        if not self._is_never_hidden(item) and self._is_too_old(item):
            return Care.HIDDEN
        days_left = (until - self._today).days
        return Care.PAST if days_left < 0 else Care.SOON if days_left <= SOON_DAYS else Care.FRESH

    def _is_never_hidden(self, item: Item) -> bool:
        return isinstance(item, Hotline) or (isinstance(item, Coalition) and item.key in self._lasting)

    def _is_too_old(self, item: Item) -> bool:
        right = dated(item, self._released_on, self._today)
        return right is not None and right < self._hidden_before
