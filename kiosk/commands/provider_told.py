"""A provider told to staff in a shell: as lines with a label each, or as JSON for other programs."""

import json
from collections.abc import Iterator

from kiosk.directory.address_safety import may_show_address, telling_texts, waiting
from kiosk.directory.edit import form_texts
from kiosk.directory.provider import Address, Provider
from kiosk.directory.store.provider_record import to_record
from kiosk.directory.told_places import mark_of, told_places
from kiosk.guide.words import Wording

_ADDRESS = tuple(Address.__dataclass_fields__)


def is_withheld(provider: Provider) -> bool:
    """Say whether there is an address that nobody published."""
    return provider.address != Address() and not may_show_address(provider)


def as_json(provider: Provider, with_withheld: bool = False) -> str:
    """Write all that is known of a provider, staff's note too; a withheld address only when it is asked for."""
    record: dict[str, object] = dict(to_record(provider))
    record["address_withheld"] = is_withheld(provider)
    record["phones"] = [
        {
            "type": phone.kind,
            "number": phone.number.dial,
            "extension": phone.number.extension,
            "description": phone.description,
        }
        for phone in provider.phones
    ]
    record["languages"] = list(provider.languages)
    record["needs"] = list(provider.needs)
    record["waiting"] = list(dict.fromkeys(told.field for told in waiting(provider)))
    hidden = () if with_withheld else _hidden(provider)
    return json.dumps({name: value for name, value in record.items() if name not in hidden})


def as_lines(provider: Provider, words: Wording, with_withheld: bool = False) -> Iterator[str]:
    """Tell a provider in lines; a field that is empty has none, and one that tells a withheld address only says so."""
    hidden = () if with_withheld else _hidden(provider)
    texts = form_texts(provider)
    for field in hidden:
        texts[field] = words("provider-text-withheld") if texts[field] and field not in _ADDRESS else ""
    for field, text in texts.items():
        for number, line in enumerate(text.split("\n") if text else ()):
            label = words(f"provider-field-{field}") if number == 0 else ""
            yield f"{label:24}{line}".rstrip()
    if provider.address != Address():
        yield words(
            "provider-address-published" if not is_withheld(provider) else "provider-address-withheld",
            by=provider.published_by,
            on=str(provider.published_on),
        )
    yield from _places_told(provider, words, hidden)
    if provider.confirmed_on is None:
        yield words("provider-never-confirmed")
    else:
        yield words("provider-last-reached", on=provider.confirmed_on.isoformat(), by=provider.confirmed_by or "none")
    if provider.status == "retired":
        yield words("provider-is-retired")
    yield words("provider-key", key=provider.key)


def _places_told(provider: Provider, words: Wording, hidden: tuple[str, ...]) -> Iterator[str]:
    """Tell of each text that reads like a place whether visitors may read it."""
    decisions = {(one.field, one.mark): one for one in provider.decisions}
    for told in told_places(provider):
        if told.field in hidden:
            continue
        field, one = words(f"provider-field-{told.field}"), decisions.get((told.field, mark_of(told.text)))
        if one is None:
            yield words("provider-text-waits", field=field, text=told.text, place=told.piece)
            continue
        key = "provider-text-shown" if one.is_shown else "provider-text-kept"
        yield words(key, field=field, text=told.text, by=one.decided_by, on=one.decided_on.isoformat())


def _hidden(provider: Provider) -> tuple[str, ...]:
    """Name what tells a withheld address: its parts, and texts with the street in them; never the name itself."""
    if not is_withheld(provider):
        return ()
    return (*_ADDRESS, *(field for field in telling_texts(provider) if field != "name"))
