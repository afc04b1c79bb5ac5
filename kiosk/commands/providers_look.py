"""``kiosk providers show``, ``due`` and ``history``: what is known, whom to call, what was changed."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

from kiosk.commands.provider_told import as_json, as_lines
from kiosk.directory.choose import chosen
from kiosk.directory.due import Due, due
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.directory.store.change import Change
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.guide.words import Wording

Write = Callable[[str], None]
_ALL_WELL = 0


def show(home: Path, which: str, with_withheld: bool, as_data: bool, write: Write) -> int:
    """Write all that is known of one provider.

    Args:
        home: The kiosk's home folder.
        which: Its key, its name, or part of the name.
        with_withheld: Write a withheld address too.
        as_data: Answer with JSON.
        write: Takes one line.

    Raises:
        KioskError: There is none, or more than one is meant; or the directory cannot be used. So do all below.
    """
    with directory_to_read(home) as store:
        provider = chosen(store.all(), which)
    if as_data:
        write(as_json(provider, with_withheld))
        return _ALL_WELL
    for line in as_lines(provider, english_words(places(home)), with_withheld):
        write(line)
    return _ALL_WELL


def list_due(home: Path, days: int, as_data: bool, write: Write, today: Callable[[], date] = date.today) -> int:
    """Write whom staff should call, those never reached first; ``days`` is how long a call counts."""
    with directory_to_read(home) as store:
        late = due(store.all(), today(), days)
    if as_data:
        write(json.dumps([_due_data(one) for one in late]))
        return _ALL_WELL
    words = english_words(places(home))
    for one in late:
        phone = one.provider.phones[0].number.shown if one.provider.phones else words("due-no-phone")
        when = words("due-never") if one.days is None else words("due-days", days=one.days)
        write(f"{one.provider.name}  {phone}  {when}")
    write(words("due-count", count=len(late)))
    return _ALL_WELL


def history(home: Path, limit: int, as_data: bool, write: Write) -> int:
    """Write the latest changes, newest first, at most ``limit`` of them."""
    with directory_to_read(home) as store:
        changes = tuple(store.history.changes(limit))
    if as_data:
        write(json.dumps([_change_data(change) for change in changes]))
        return _ALL_WELL
    words = english_words(places(home))
    for change in changes:
        write(_told(change, words))
    if not changes:
        write(words("history-empty"))
    return _ALL_WELL


def _told(change: Change, words: Wording) -> str:
    names = ", ".join(name or words("history-gone") for name in change.names)
    if change.providers > len(change.names):
        names = words("history-more", names=names, more=change.providers - len(change.names))
    told = words(
        "history-line",
        number=str(change.number),
        on=change.made_at.astimezone().strftime("%Y-%m-%d %H:%M"),
        by=change.made_by or "none",
        what=words(f"change-{change.kind}", source=change.source, undoes=str(change.undoes)),
        names=names,
    )
    return told if change.undone_by is None else f"{told} {words('history-undone', by=str(change.undone_by))}"


def _due_data(one: Due) -> dict[str, object]:
    provider = one.provider
    return {
        "id": provider.key,
        "name": provider.name,
        "phone": provider.phones[0].number.shown if provider.phones else "",
        "confirmed_on": None if provider.confirmed_on is None else provider.confirmed_on.isoformat(),
        "days": one.days,
    }


def _change_data(change: Change) -> dict[str, object]:
    return {
        "number": change.number,
        "made_at": change.made_at.isoformat(),
        "kind": change.kind,
        "made_by": change.made_by,
        "source": change.source,
        "undoes": change.undoes,
        "providers": change.providers,
        "names": list(change.names),
        "undone_by": change.undone_by,
    }
