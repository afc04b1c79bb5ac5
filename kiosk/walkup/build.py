"""The visitor's app put together, as the service that the supervisor runs.

What the neutral screen needs is imported here; all else when it is loaded, behind that screen.
"""

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.guide.files.load_words import load_words
from kiosk.guide.files.places import places
from kiosk.guide.freshness import hidden_before
from kiosk.guide.locale_data import shed_locale_data
from kiosk.guide.pack import Pack
from kiosk.problem import KioskError
from kiosk.settings import read_settings
from kiosk.visit.visit import Visit
from kiosk.walkup.frame import draw
from kiosk.walkup.glyphs import glyphs_for
from kiosk.walkup.kit import Kit
from kiosk.walkup.kitty_keys import speaks_kitty
from kiosk.walkup.last_resort import last_resort
from kiosk.walkup.page import Page
from kiosk.walkup.painter import Painter, colours_of
from kiosk.walkup.print_job import Desk
from kiosk.walkup.printing import Printing
from kiosk.walkup.pulse import VisitPulse
from kiosk.walkup.screens.neutral import NeutralPage
from kiosk.walkup.text_size import TextSize
from kiosk.walkup.themes import THEMES, theme_for

if TYPE_CHECKING:
    from kiosk.directory.find_help import FindHelp
    from kiosk.walkup.mounted_visit import MountedVisit

VISITORS_FILE = "visitors.db"
TERMINAL = 0
PRINTERS_TURNS = "cache"
"""A folder of the home that always is there: locked while something is sent to the printer."""


class WalkupService:
    """Loads what every visit shares, and runs one visit in a forked child.

    Args:
        home: The home folder.
        trial: The kiosk is only tried at a desk.
    """

    def __init__(self, home: Path, *, trial: bool) -> None:
        self._home, self._trial = home, trial
        self._colours = colours_of(os.environ)
        self._turns = home / PRINTERS_TURNS
        self._words: Kit | None = None
        self._kit: Kit | None = None
        self._visit: MountedVisit | None = None
        self._size = (80, 24)

    def load(self) -> None:
        """Read settings and pack, then build the app; what was loaded before stays when this raises.

        Raises:
            KioskError: No place holds an English pack that can be used.
        """
        kit = self._read()
        shed_locale_data()  # before Textual comes, which then takes the room
        self._kit = self._kit or kit  # for the plain page, should Textual be broken
        from kiosk.walkup.mounted_visit import MountedVisit  # noqa: PLC0415  # takes longer than all else

        before, self._visit = self._visit, MountedVisit(kit, self._colours)
        if before is not None:
            before.close()
        self._kit = self._words = kit

    def warm(self) -> Iterator[object]:
        """Draw every page and code of the pack, one at a time, for the size of screen that was asked for last."""
        from kiosk.walkup.rehearse import rehearse  # noqa: PLC0415  # not needed for the first visit's first page

        if self._kit is not None:
            yield from rehearse(self._kit, *self._size)

    def serve(self, go: int, pulse: VisitPulse) -> None:
        """Run one visit: mount everything, wait for one byte on ``go``, take the terminal. Ends the process."""
        if self._visit is not None and self._kit is not None:  # load() comes first
            self._visit.serve(go, pulse, Desk(self._kit.settings.printer, self._turns, pulse))

    def tidy(self, job: int) -> None:
        """See to the printer after a visit, in a process of its own."""
        from kiosk.walkup.printer_after_visit import see_to_printer  # noqa: PLC0415  # hardly ever needed

        if self._kit is not None:
            see_to_printer(self._home, self._turns, self._kit.settings.printer, job, date.today())

    def neutral(self, columns: int, rows: int) -> bytes:
        """The neutral screen as terminal bytes; before the first load only its words are read."""
        self._size = (columns, rows)
        try:
            self._words = self._words or self._with(load_words(places(self._home)))
        except KioskError:
            return last_resort(columns, rows)
        return self._picture(NeutralPage(self._words), columns, rows)

    def plain(self, columns: int, rows: int) -> bytes:
        """The plain page as terminal bytes; two numbers when even the content is lost."""
        try:
            self._kit = self._kit or self._read()
        except KioskError:
            return last_resort(columns, rows)
        from kiosk.walkup.plain_page import PlainPage  # noqa: PLC0415  # hardly ever shown

        return self._picture(PlainPage(self._kit), columns, rows)

    def _picture(self, page: Page, columns: int, rows: int) -> bytes:
        theme = THEMES[theme_for(page.kit.settings.theme, self._colours)]
        return Painter(theme, self._colours).paint(draw(page, columns, rows)).encode()

    def _read(self) -> Kit:
        from kiosk.guide.files.load_pack import load_home  # noqa: PLC0415  # takes four times as long as the words

        return self._with(load_home(self._home).pack)

    def _with(self, pack: Pack) -> Kit:
        settings = read_settings(self._home)[0]
        released_on, days = pack.released_on, settings.freshness.hide_after_days
        term = os.environ.get("TERM", "")
        return Kit(
            visit=Visit(),
            pack=pack if settings.languages.show_unreviewed else pack.reviewed(),
            settings=settings,
            find_help=_Directory(
                self._home / VISITORS_FILE, lambda: hidden_before(date.today(), released_on, days)
            ).opened,
            glyphs=glyphs_for(term),
            trial=self._trial,
            today=date.today,
            cards=pack.cards.shown(settings.languages.cards, term),
            printer=Printing(settings.printer) if settings.printer.is_on else None,
            shift_leaves=speaks_kitty(os.environ),
            text_size=TextSize.from_environment(),
            draws_codes=_has_half_blocks,
        )

    def watched(self) -> tuple[Path, ...]:
        """Folders whose changes matter to the next visit; the pack's own are there for the picture of the start."""
        folders = [self._home]
        for place in (self._home / "content", *(Path(str(place)) for place in places(self._home))):
            folders += [place, *(folder for folder in place.rglob("*") if folder.is_dir())]
        return tuple(dict.fromkeys(folders))


def _has_half_blocks() -> bool:
    """Ask the terminal of this process, where it is one that tells."""
    from kiosk.walkup.console_signs import can_draw_codes  # noqa: PLC0415  # only for a page with a code

    return can_draw_codes(TERMINAL)


class _Directory:
    """Opens the visitors' directory on first use, in the child, so that no visit shares a connection."""

    def __init__(self, path: Path, hidden_before: Callable[[], date | None]) -> None:
        self._path, self._hidden_before = path, hidden_before
        self._find_help: FindHelp | None = None

    def opened(self) -> "FindHelp":
        if self._find_help is None:
            from kiosk.directory.find_help import open_visitors  # noqa: PLC0415  # loaded with the pages

            self._find_help = open_visitors(self._path, self._hidden_before())
        return self._find_help
