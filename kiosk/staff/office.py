"""Everything the staff's screens are made from: the home folder, the words, the PIN, and the settings."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.guide.words import Wording
from kiosk.settings import Settings, read_settings
from kiosk.staff.pin import StaffPin


@dataclass(frozen=True, slots=True)
class Office:
    """Handed to the app when it is made.

    Attributes:
        home: The home folder.
        words: English words of the interface.
        pin: The PIN of this kiosk.
        today: Returns the day it is.
        may_begin: Whoever is here may set a first PIN: it is a shell or a trial. On a kiosk that stands in a room the
            first PIN, or one that was lost, is set in a shell.
    """

    home: Path
    words: Wording
    pin: StaffPin
    today: Callable[[], date]
    may_begin: bool

    @property
    def settings(self) -> Settings:
        """The settings as they are in the file now."""
        return read_settings(self.home)[0]

    def needs_first_run(self) -> bool:
        """Say whether nobody has told yet what kiosk this is."""
        settings = self.settings
        return not (settings.state or settings.shelter_name or settings.staff_line)
