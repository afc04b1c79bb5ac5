"""What a page may use: the visit, the pack, the settings and the directory."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.guide.checked import Checked, when_told
from kiosk.guide.pack import LanguagePack, Pack
from kiosk.guide.words import Wording
from kiosk.settings import Settings
from kiosk.visit.visit import Visit
from kiosk.walkup.glyphs import Glyphs

if TYPE_CHECKING:
    from kiosk.directory.find_help import FindHelp


@dataclass(frozen=True, slots=True)
class Kit:
    """Handed to every page when it is made.

    Attributes:
        find_help: Opens the visitors' directory on first use; raises KioskError when it cannot be read.
        trial: True when the kiosk is only tried at a desk.
    """

    visit: Visit
    pack: Pack
    settings: Settings
    find_help: "Callable[[], FindHelp]"
    glyphs: Glyphs
    trial: bool = False

    @property
    def language(self) -> LanguagePack:
        """The pack in the visit's language, or in English."""
        return self.pack.languages.get(self.visit.language) or self.pack.languages["en"]

    @property
    def words(self) -> Wording:
        """The interface words in the visit's language."""
        return self.language.wording

    @property
    def staff_line(self) -> str:
        """Whom to ask here: the shelter's own words, or the pack's."""
        return self.settings.staff_line or self.words("staff-line")

    def day(self, when: Checked) -> str:
        """A date as people here write it, a month or a year where no day is known, or "" for none."""
        return when_told(when, self.words)
