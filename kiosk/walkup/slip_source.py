"""Which slips a page or my list can become, and what the visit gives to their maker."""

from collections.abc import Iterator, Sequence

from kiosk.guide.resource import Coalition
from kiosk.printer_settings import SlipKind
from kiosk.problem import KioskError
from kiosk.takeaway.slip import Slip
from kiosk.takeaway.slips.carried_guide import carried_coalition, carried_hotline, carried_resource, carried_topic
from kiosk.takeaway.slips.carried_provider import carried_provider
from kiosk.takeaway.slips.make_slip import FORMS, make_slip
from kiosk.takeaway.slips.slip_source import Carried, SlipSource
from kiosk.visit.my_list import ListItem
from kiosk.walkup.kit import Kit

_FORMS_OF = {"save-evidence": "evidence", "safety-plan": "steps", "log-each-contact": "log"}
"""Topics outside the pages about logs that a form belongs to."""


def offered_slips(kit: Kit, items: Sequence[ListItem]) -> Iterator[tuple[SlipKind, Slip]]:
    """Make every slip that these things can become, one by one in the order of the kinds, of those that staff offer."""
    if kit.printer is None or not items:
        return
    source = slip_source(kit, items)
    for kind in kit.printer.settings.kinds:
        slip = make_slip(kind, source) if _belongs(kit, kind, items) else None
        if slip is not None:
            yield kind, slip


def slip_source(kit: Kit, items: Sequence[ListItem]) -> SlipSource:
    """What things of the pack and the directory give to a slip in the visit's language; what is gone is left out."""
    carried = tuple(one for item in items if (one := _carried(kit, item)) is not None)
    forms = tuple(form for form in FORMS if ListItem("form", form) in items)
    title = "none" if kit.printer is None else kit.printer.settings.title
    return SlipSource(kit.words, carried, title, forms)


def coalition_of(kit: Kit, key: str) -> Coalition:
    """The coalition with this key."""
    return next(one for state in kit.pack.coalitions.values() for one in state if one.key == key)


def _carried(kit: Kit, item: ListItem) -> Carried | None:
    match item.kind:
        case "topic":
            return carried_topic(kit.topic(item.key), kit.language)
        case "hotline":
            return carried_hotline(kit.hotline(item.key), kit.words)
        case "resource":
            return carried_resource(kit.resource(item.key), kit.words)
        case "coalition":
            return carried_coalition(coalition_of(kit, item.key), kit.words)
        case "provider":
            return _carried_provider(kit, item.key)
        case "form":
            return None


def _carried_provider(kit: Kit, key: str) -> Carried | None:
    try:
        return carried_provider(kit.find_help().provider(key), kit.words)
    except KioskError:  # withdrawn meanwhile; my list says so
        return None


def _belongs(kit: Kit, kind: SlipKind, items: Sequence[ListItem]) -> bool:
    """Say whether this kind of slip is of use for these things."""
    if kind in FORMS:
        return any(kind in _forms(kit, item) for item in items)
    if kind in {"provider", "topic"}:
        return [item.kind for item in items] == [kind]
    if kind == "list":
        return len(items) > 1 or any(item.kind not in {"provider", "topic", "form"} for item in items)
    return True


def _forms(kit: Kit, item: ListItem) -> tuple[str, ...]:
    """The forms that go with one thing."""
    if item.kind == "form":
        return (item.key,)
    if item.kind != "topic":
        return ()
    return ("log",) if kit.topic(item.key).group == "log" else tuple(_FORMS_OF.get(item.key, "").split())
