"""The visitor's app put together, as the service that the supervisor runs."""

import gc
import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.directory.find_help import FindHelp, open_visitors
from kiosk.guide.files.load_pack import load_home
from kiosk.guide.files.places import places
from kiosk.problem import KioskError
from kiosk.settings import read_settings
from kiosk.visit.visit import Visit
from kiosk.walkup.crash_guard import end_by_crash, end_visit, silence
from kiosk.walkup.frame import draw
from kiosk.walkup.glyphs import glyphs_for
from kiosk.walkup.input_watch import InputWatch
from kiosk.walkup.kit import Kit
from kiosk.walkup.last_resort import last_resort
from kiosk.walkup.navigator import Navigator
from kiosk.walkup.page import Page
from kiosk.walkup.painter import Painter, colours_of
from kiosk.walkup.plain_page import PlainPage
from kiosk.walkup.pulse import Pulse
from kiosk.walkup.screens.neutral import NeutralPage
from kiosk.walkup.themes import THEMES, theme_for

if TYPE_CHECKING:
    from kiosk.walkup.app import WalkupApp

VISITORS_FILE = "visitors.db"


class WalkupService:
    """Loads what every visit shares, and runs one visit in a forked child.

    Args:
        home: The home folder.
        trial: The kiosk is only tried at a desk.
    """

    def __init__(self, home: Path, *, trial: bool) -> None:
        self._home, self._trial = home, trial
        self._colours = colours_of(os.environ)
        self._kit: Kit | None = None
        self._app: WalkupApp | None = None
        self._navigator: Navigator | None = None

    def load(self) -> None:
        """Read settings and pack, then build the app; what was loaded before stays when this raises.

        Raises:
            KioskError: No place holds an English pack that can be used.
        """
        kit = self._read()
        self._kit = self._kit or kit  # for the plain page, should Textual be broken
        from kiosk.walkup.app import WalkupApp  # noqa: PLC0415  # the plain page must work without Textual
        from kiosk.walkup.warm import make_codes, parse_styles  # noqa: PLC0415

        navigator = Navigator(kit)
        theme = theme_for(kit.settings.theme, self._colours)
        app = WalkupApp(navigator, theme, self._colours, kit.settings.quiet, end=end_visit, alarm=_set_alarm)
        parse_styles(app)
        make_codes(kit.pack)
        self._kit, self._navigator, self._app = kit, navigator, app

    def _read(self) -> Kit:
        settings, _ = read_settings(self._home)
        return Kit(
            visit=Visit(),
            pack=load_home(self._home).pack,
            settings=settings,
            find_help=_Directory(self._home / VISITORS_FILE).opened,
            glyphs=glyphs_for(os.environ.get("TERM", "")),
            trial=self._trial,
        )

    def serve(self, go: int, pulse: Pulse) -> None:
        """Run one visit: mount everything, wait for one byte on ``go``, take the terminal. Ends the process."""
        silence()
        gc.disable()
        navigator = self._navigator
        if self._app is None or navigator is None:  # load() comes first
            end_by_crash()
            return
        watch = InputWatch(pulse, lambda: navigator.has_begun, end_visit, trial=self._trial)
        self._app.run_in_child(watch, go)
        end_by_crash()

    def neutral(self, columns: int, rows: int) -> bytes:
        """The neutral screen as terminal bytes."""
        return self._picture(NeutralPage, columns, rows)

    def plain(self, columns: int, rows: int) -> bytes:
        """The plain page as terminal bytes; two numbers when even the content is lost."""
        return self._picture(PlainPage, columns, rows)

    def _picture(self, page: type[Page], columns: int, rows: int) -> bytes:
        if self._kit is None:
            try:
                self._kit = self._read()
            except KioskError:
                return last_resort(columns, rows)
        theme = THEMES[theme_for(self._kit.settings.theme, self._colours)]
        return Painter(theme, self._colours).paint(draw(page(self._kit), columns, rows)).encode()

    def watched(self) -> tuple[Path, ...]:
        """Folders whose changes matter to the next visit; the pack's own are there for the picture of the start."""
        folders = [self._home]
        for place in (self._home / "content", *(Path(str(place)) for place in places(self._home))):
            folders += [place, *(folder for folder in place.rglob("*") if folder.is_dir())]
        return tuple(dict.fromkeys(folders))


class _Directory:
    """Opens the visitors' directory on first use, in the child, so that no visit shares a connection."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._find_help: FindHelp | None = None

    def opened(self) -> FindHelp:
        if self._find_help is None:
            self._find_help = open_visitors(self._path)
        return self._find_help


def _set_alarm(seconds: float) -> None:
    """SIGALRM's default action ends the process, even when Python hangs."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, max(0.01, seconds))
