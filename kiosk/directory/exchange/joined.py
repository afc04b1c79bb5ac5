"""What a row says, put over what is known of a provider."""

from dataclasses import fields, replace

from kiosk.directory.provider import Address, Provider
from kiosk.directory.told_places import with_decisions_kept

_APART = frozenset(
    ("key", "address", "status", "staff_note", "opening_hours", "confirmed_on", "confirmed_by", "decisions")
)


def joined(old: Provider, row: Provider) -> Provider:
    """Put what a row says over what is known; an empty cell erases nothing.

    A new address is withheld again and new phones are unconfirmed, whatever was true of the old ones. Opening
    hours belong to their text: those that staff corrected stay until the text changes. So do decisions about texts that
    read like a place, and those that staff made here count before those of the row.
    """
    said = {
        each.name: getattr(row, each.name)
        for each in fields(Provider)
        if each.name not in _APART and getattr(row, each.name)
    }
    address = Address(*(getattr(row.address, part.name) or getattr(old.address, part.name) for part in fields(Address)))
    notes = old.staff_note.split("\n") if old.staff_note else []
    notes += [line for line in row.staff_note.split("\n") if line and line not in notes]
    new = replace(old, address=address, staff_note="\n".join(notes), **said)
    if new.address != old.address:
        new = replace(new, published_on=None, published_by="")
    if (row.schedule and row.schedule != old.schedule) or (row.opening_hours and not old.opening_hours):
        new = replace(new, opening_hours=row.opening_hours)
    return _with_confirmation(with_decisions_kept(new, row.decisions), old, row)


def _with_confirmation(new: Provider, old: Provider, row: Provider) -> Provider:
    if row.confirmed_on and (old.confirmed_on is None or row.confirmed_on > old.confirmed_on):
        return replace(new, confirmed_on=row.confirmed_on, confirmed_by=row.confirmed_by)
    if {phone.number for phone in new.phones} - {phone.number for phone in old.phones}:
        return replace(new, confirmed_on=None, confirmed_by="")
    return new
