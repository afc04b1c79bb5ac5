"""What a provider has and HSDS has no word for: it goes along as attributes of the service that name us.

Others may pass over them; a kiosk that takes the file in puts each back where it was.
"""

from collections.abc import Mapping

STAFF_NOTE = "kiosk-staff-note"
CONFIRMED_BY = "kiosk-confirmed-by"
PLACE_DECISIONS = "kiosk-place-decisions"
"""As ``decisions_text`` writes them."""

OPENING_HOURS = "kiosk-opening-hours"
"""In OpenStreetMap's syntax, where HSDS schedules do not tell them exactly."""

HOURS_UNKNOWN = "unknown"
"""In place of hours that staff took out although their words would give some (OpenStreetMap says it so)."""

MEANING: Mapping[str, str] = {
    STAFF_NOTE: "Note of staff, not for visitors",
    PLACE_DECISIONS: "What staff decided about texts that read like a place",
    CONFIRMED_BY: "Initials of who confirmed the service",
    OPENING_HOURS: "Opening hours in OpenStreetMap syntax",
}
"""What ``link_type`` says, and what it means to others."""
