"""What of this computer needs attention, in one line of "All is well"; the screen "This computer" tells each thing."""

from datetime import date

from kiosk.doctor.examine import examine
from kiosk.doctor.finding import Finding
from kiosk.doctor.machine import Machine, UnseenError
from kiosk.doctor.service import service
from kiosk.guide.words import Wording
from kiosk.staff.concern import Concern

TOLD_BY_THEMSELVES = frozenset(
    {"clock", "content", "disk", "freshness", "list", "pin", "print-server", "printer", "repair", "settings"}
)
"""What "All is well" tells in lines of their own."""


def computer_concerns(machine: Machine, today: date, words: Wording) -> tuple[Concern, ...]:
    """Look at the computer where the kiosk is installed on it; takes up to a second.

    Returns:
        One concern that names what is broken or needs a look, the worst first; none where all is well, or where the
        kiosk is only tried on somebody's computer.
    """
    try:
        if service(machine) is None:
            return ()
    except UnseenError:
        return ()
    found = [one for one in examine(machine, today, leave_out=TOLD_BY_THEMSELVES) if one.level in _TOLD]
    if not found:
        return ()
    key = "computer-broken" if found[0].level == "broken" else "computer-attention"
    return (Concern(key, {"names": ", ".join(names_of(found, words))}, place="computer"),)


_TOLD = ("broken", "attention")


def names_of(findings: list[Finding], words: Wording) -> tuple[str, ...]:
    """Name what was looked at, each once."""
    return tuple(dict.fromkeys(words(f"doctor-name-{one.check}") for one in findings))
