"""What needs the attention of staff, most pressing first."""

import asyncio
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from kiosk.directory.address_safety import waiting
from kiosk.directory.due import due
from kiosk.directory.exchange.last_import import last_import
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.directory.store.visitors_reading import open_visitors_file
from kiosk.doctor.disk_checks import LEAST_FREE_MB
from kiosk.doctor.machine import Machine
from kiosk.doctor.past_checks import check_repair
from kiosk.guide.files.kept_entries import Care, kept_entries
from kiosk.guide.files.load_pack import load_home
from kiosk.guide.freshness import is_clock_doubtful, is_clock_wrong
from kiosk.guide.interpreter_card import InterpreterCards
from kiosk.problem import KioskError
from kiosk.settings import read_settings
from kiosk.staff.concern import Concern
from kiosk.staff.pin import StaffPin

IMPORT_TOLD_DAYS = 14
"""So long staff are reminded of rows that the last import left out."""

_CARES = (Care.HIDDEN, Care.PAST, Care.WAITING, Care.SOON)

_READ_AT_ONCE = 200


async def numbers(home: Path, today: date) -> tuple[Concern, ...]:
    """Look at the numbers that are due, and at the last import.

    A long list is read in pieces, so that keys are answered meanwhile.
    """
    active = never = old = hidden = places = 0
    hide_after_days = read_settings(home)[0].freshness.hide_after_days
    last = await asyncio.to_thread(_national_and_import, home, today, hide_after_days)
    try:
        with directory_to_read(home) as store:
            for number, provider in enumerate(store.all(), 1):
                active += provider.status == "active"
                places += len(waiting(provider))
                for one in due((provider,), today):
                    never, old = never + (one.days is None), old + (one.days is not None)
                    hidden += one.days is not None and one.days > hide_after_days
                if number % _READ_AT_ONCE == 0:
                    await asyncio.sleep(0)
    except KioskError as error:
        return (*last, Concern("", problem=error.problem, place="restore"))
    found = [] if active else [Concern("none", place="providers")]
    found += [Concern("gone", {"count": hidden, "days": hide_after_days}, place="due")] if hidden else []
    found += [Concern("places", {"count": places}, place="places")] if places else []
    found += [Concern("never", {"count": never}, place="due")] if never else []
    found += [Concern("due", {"count": old}, place="due")] if old else []
    return (*found, *last)


def attention(home: Path, today: date) -> tuple[Concern, ...]:
    """Look at the list of visitors, the disk, the clock, the settings, the content, the PIN: takes some 0.3 s.

    One part that cannot be looked at is told, and keeps no other from being looked at.
    """
    found: list[Concern] = []
    for look in (
        lambda: _visitors_list(home),
        lambda: _disk(home),
        lambda: _clock_and_content(home, today),
        lambda: _settings(home),
        lambda: _pin(home),
        lambda: _repair(home, today),
    ):
        found += _looked(look)
    return tuple(found)


def _national_and_import(home: Path, today: date, hide_after_days: int) -> tuple[Concern, ...]:
    return (*_looked(lambda: _national(home, today, hide_after_days)), *_looked(lambda: _import(home, today)))


def _looked(look: Callable[[], Iterator[Concern]]) -> Iterator[Concern]:
    try:
        yield from look()
    except KioskError as error:
        yield Concern("", problem=error.problem)


def _national(home: Path, today: date, hide_after_days: int) -> Iterator[Concern]:
    cares = [entry.care for entry in kept_entries(home, today, hide_after_days)]
    for care in _CARES:
        if count := cares.count(care):
            yield Concern(f"national-{care.name.lower()}", {"count": count}, place="national")


def _import(home: Path, today: date) -> Iterator[Concern]:
    last = last_import(home)
    if last is not None and last.refused and (today - last.made_on).days <= IMPORT_TOLD_DAYS:
        yield Concern("import", {"count": last.refused, "file": last.file, "date": last.made_on}, place="import")


def _visitors_list(home: Path) -> Iterator[Concern]:
    with directory_to_read(home) as store:
        revision = store.revision
    try:
        file = open_visitors_file(home / "visitors.db")
    except KioskError as error:
        yield Concern("", problem=error.problem, place="providers")
        return
    if file is not None:
        file.connection.close()
    if revision and (file is None or file.revision != revision):
        yield Concern("behind", place="providers")


def _repair(home: Path, today: date) -> Iterator[Concern]:
    for found in check_repair(Machine(home), today):
        yield Concern(found.key, found.facts, place="history")


def _disk(home: Path) -> Iterator[Concern]:
    place = home if home.exists() else home.parent
    try:
        free = shutil.disk_usage(place).free // 1_000_000
    except OSError:
        return
    if free < LEAST_FREE_MB:
        yield Concern("disk", {"free": free}, place="about")
    if not os.access(place, os.W_OK):
        yield Concern("read-only", place="about")


def _settings(home: Path) -> Iterator[Concern]:
    settings, problems = read_settings(home)
    if not settings.state:
        yield Concern("state", place="settings")
    if not settings.staff_line:
        yield Concern("staff-line", place="settings")
    for problem in problems:
        yield Concern("", problem=problem, place="settings")


def _clock_and_content(home: Path, today: date) -> Iterator[Concern]:
    loaded = load_home(home)
    if is_clock_wrong(today, loaded.pack.released_on):
        yield Concern("clock", {"date": today}, place="about")
    if is_clock_doubtful(today, loaded.pack.released_on):
        yield Concern("clock-doubtful", {"date": today}, place="about")
    for problem in loaded.problems:
        yield Concern("", problem=problem, place="about")
    unreviewed = [
        language.own_name
        for code, language in loaded.pack.languages.items()
        if code != "en" and not language.reviewed_by
    ]
    languages = read_settings(home)[0].languages
    if unreviewed and languages.show_unreviewed:
        yield Concern("languages", {"names": ", ".join(unreviewed)}, place="settings")
    yield from _cards(loaded.pack.cards, languages.cards)


def _cards(cards: InterpreterCards, switched_on: tuple[str, ...]) -> Iterator[Concern]:
    there = {card.language for card in cards.cards}
    if unknown := [code for code in switched_on if code not in there]:
        yield Concern("cards-unknown", {"names": ", ".join(unknown)}, place="cards")
    shown = (card for card in cards.cards if card.language in switched_on)
    if unreviewed := [card.english_name for card in shown if not card.reviewed_by]:
        yield Concern("cards", {"names": ", ".join(unreviewed)}, place="cards")


def _pin(home: Path) -> Iterator[Concern]:
    if not StaffPin(home).is_set():
        yield Concern("pin", place="pin")
