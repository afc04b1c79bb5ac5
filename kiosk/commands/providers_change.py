"""``kiosk providers add``, ``edit``, ``retire``, ``publish-address`` and so on: the list changed from a shell."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from kiosk.commands.provider_told import as_json
from kiosk.directory import staff_acts
from kiosk.directory.address_safety import may_show_address
from kiosk.directory.choose import chosen
from kiosk.directory.edit import Form, read_form
from kiosk.directory.provider import Address, Provider
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.problem import KioskError, Problem

Write = Callable[[str], None]
_ALL_WELL = 0
_FAULTS = 1
_NOT_DONE = 1


def add(home: Path, settings: Sequence[str], by: str, as_data: bool, write: Write) -> int:
    """Add a provider from texts such as ``name=Safe Harbor``; every field at fault is told.

    Args:
        home: The kiosk's home folder.
        settings: ``FIELD=TEXT``, with the names of ``kiosk.directory.edit.FIELDS``.
        by: Initials of who does it.
        as_data: Answer with JSON.
        write: Takes one line.

    Returns:
        0 when it was added, 1 when a field is at fault and nothing was changed.

    Raises:
        KioskError: The directory cannot be used, or there are no initials; so do all below.
    """
    form = read_form(_texts(settings), None)
    if form.provider is None:
        return _tell_faults(home, form, as_data, write)
    new = staff_acts.add(home, form.provider, by)
    return _tell(home, "provider-added", new, form, as_data, write)


def edit(home: Path, which: str, settings: Sequence[str], by: str, as_data: bool, write: Write) -> int:
    """Change the named fields of one provider; the others stay as they are."""
    before = _chosen(home, which)
    form = read_form(_texts(settings), before)
    if form.provider is None:
        return _tell_faults(home, form, as_data, write)
    staff_acts.edit(home, before, form.provider, by)
    code = _tell(home, "provider-edited", form.provider, form, as_data, write)
    if not as_data and may_show_address(before) and not may_show_address(form.provider):
        _tell(home, "provider-now-withheld", form.provider, None, as_data, write)
    return code


def retire(home: Path, which: str, by: str, as_data: bool, write: Write) -> int:
    """Hide one provider from visitors."""
    new = staff_acts.retire(home, _chosen(home, which).key, by)
    return _tell(home, "provider-retired", new, None, as_data, write)


def restore(home: Path, which: str, by: str, as_data: bool, write: Write) -> int:
    """Show one retired provider again."""
    new = staff_acts.restore(home, _chosen(home, which).key, by)
    return _tell(home, "provider-restored", new, None, as_data, write)


def confirm(
    home: Path, which: str, by: str, as_data: bool, write: Write, today: Callable[[], date] = date.today
) -> int:
    """Note that staff reached one provider today."""
    new = staff_acts.confirm(home, _chosen(home, which).key, by, today())
    return _tell(home, "provider-now-confirmed", new, None, as_data, write)


def publish(
    home: Path, which: str, by: str, as_data: bool, write: Write, today: Callable[[], date] = date.today
) -> int:
    """Show the address of one provider to visitors from now on."""
    new = staff_acts.publish(home, _chosen(home, which).key, by, today())
    return _tell(home, "provider-now-published", new, None, as_data, write)


def withhold(home: Path, which: str, by: str, as_data: bool, write: Write) -> int:
    """Hide the address of one provider from visitors again."""
    new = staff_acts.withhold(home, _chosen(home, which).key, by)
    return _tell(home, "provider-now-withheld", new, None, as_data, write)


def delete(
    home: Path, which: str, by: str, may: bool, as_data: bool, write: Write, ask: Callable[[], str] = sys.stdin.readline
) -> int:
    """Delete one retired provider for good, after asking twice.

    Args:
        home: The kiosk's home folder.
        which: Its key, its name, or part of the name.
        by: Initials of who does it.
        may: Do not ask.
        as_data: Answer with JSON.
        write: Takes one line.
        ask: Returns the line that was typed.

    Returns:
        0 when it was deleted, 1 when whoever was asked did not say yes twice.

    Raises:
        KioskError: ``provider-not-retired``; ``delete-needs-yes`` when nobody can be asked; see ``delete_for_good``.
    """
    one, words = _chosen(home, which), english_words(places(home))
    if one.status != "retired":
        raise KioskError(Problem("provider-not-retired"))
    if not may and as_data:
        raise KioskError(Problem("delete-needs-yes"))
    for question in () if may else ("provider-delete-ask", "provider-delete-ask-again"):
        write(words(question, name=one.name))
        if ask().strip().lower() != words("restore-yes"):
            write(words("restore-not-done"))
            return _NOT_DONE
    staff_acts.delete_for_good(home, one.key, by)
    write(json.dumps({"deleted": one.key}) if as_data else words("provider-deleted", name=one.name))
    return _ALL_WELL


def undo(home: Path, number: int, by: str, as_data: bool, write: Write) -> int:
    """Take one change of the history back."""
    staff_acts.undo(home, number, by)
    words = english_words(places(home))
    write(json.dumps({"undone": number}) if as_data else words("change-undone", number=str(number)))
    return _ALL_WELL


def _chosen(home: Path, which: str) -> Provider:
    with directory_to_read(home) as store:
        return chosen(store.all(), which)


def _texts(settings: Sequence[str]) -> dict[str, str]:
    texts = {}
    for setting in settings:
        field, equals, text = setting.partition("=")
        if not equals:
            raise KioskError(Problem("field-without-text", facts={"given": setting}))
        texts[field.strip()] = text.replace("\\n", "\n")
    return texts


def _tell(home: Path, key: str, provider: Provider, form: Form | None, as_data: bool, write: Write) -> int:
    if as_data:
        write(as_json(provider))
        return _ALL_WELL
    words = english_words(places(home))
    for field, remark in ({} if form is None else form.remarks).items():
        write(f"{words(f'provider-field-{field}')}: {words.sentences(remark)}")
    write(words(key, name=provider.name, address="; ".join(_shown(provider.address))))
    return _ALL_WELL


def _shown(address: Address) -> Iterator[str]:
    """All parts of an address, as visitors read it."""
    yield from address.lines
    parts = (address.latitude, address.longitude, address.transportation)
    yield from (part for part in parts if part)


def _tell_faults(home: Path, form: Form, as_data: bool, write: Write) -> int:
    words = english_words(places(home))
    told = {field: words.sentences(fault) for field, fault in form.faults.items()}
    if as_data:
        write(json.dumps({"faults": told}))
        return _FAULTS
    for field, sentence in told.items():
        label = words(f"provider-field-{field}") if words.has(f"provider-field-{field}") else field
        write(f"{label}: {sentence}")
    return _FAULTS
