"""The staff's app for tests: no terminal, no alarm, a home folder of its own."""

from datetime import date
from pathlib import Path

from textual.pilot import Pilot

from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.staff.app import StaffApp
from kiosk.staff.desk import Desk
from kiosk.staff.office import Office
from kiosk.staff.pin import StaffPin
from kiosk.visit.end_visit import VisitEnd

PIN = "482913"
TODAY = date(2026, 11, 22)
WORDS = english_words(places(Path("/nowhere")))


class Trial:
    """An app, and what it asked of its process.

    Args:
        home: The home folder.
        may_begin: Whoever is here may set the first PIN.
    """

    def __init__(self, home: Path, *, may_begin: bool = True) -> None:
        self.ends: list[VisitEnd] = []
        self.alarms: list[float] = []
        self.office = Office(home, WORDS, StaffPin(home), lambda: TODAY, may_begin)
        self.app = StaffApp(self.office, None, end=self.ends.append, alarm=self.alarms.append, driver_class=None)


def with_pin(home: Path, settings: str = 'state = "OH"\n') -> Path:
    """Make a home folder that is set up; return it."""
    home.mkdir(exist_ok=True)
    (home / "kiosk.toml").write_text(settings)
    StaffPin(home).set(PIN)
    return home


def desk(home: Path) -> Desk:
    """A desk in this home folder."""
    return Desk(home, WORDS, lambda: TODAY, "AB")


async def sign_in(pilot: Pilot[None], pin: str = PIN) -> None:
    """Type initials and PIN."""
    await pilot.press("A", "B", "enter", *pin, "enter")
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()  # those of the screen that was opened
    await pilot.pause()


def shown(pilot: Pilot[None]) -> str:
    """All the text on the screen in front, on one line."""
    lines = pilot.app.screen._compositor.render_strips()
    return " ".join(" ".join("".join(segment.text for segment in line) for line in lines).split())
