"""What staff decided about texts that read like a place, as one cell of a file that goes out and comes in again."""

import json

from kiosk.directory.provider import PlaceDecision, Provider
from kiosk.directory.store.provider_record import decision_record, read_decision
from kiosk.directory.told_places import FIELDS


def decisions_text(provider: Provider) -> str:
    """Write the decisions as JSON; "" where there are none. The texts themselves are not in it, but their marks."""
    return json.dumps(list(map(decision_record, provider.decisions))) if provider.decisions else ""


def read_decisions(text: str) -> tuple[PlaceDecision, ...]:
    """Read what ``decisions_text`` wrote; () where it is anything else, so that staff are asked again."""
    try:
        records = json.loads(text) if text else []
        return tuple(_read(record) for record in records)
    except (ValueError, TypeError, RecursionError):
        return ()


def _read(record: object) -> PlaceDecision:
    if not isinstance(record, list) or not all(isinstance(part, str) for part in record):
        raise ValueError
    one = read_decision(record)
    if one.field not in FIELDS or not one.decided_by:
        raise ValueError(one.field)
    return one
