"""What this kiosk is made of: version, content, folder."""

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from kiosk import __version__
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.guide.checked import when_told
from kiosk.guide.files.load_pack import load_home
from kiosk.guide.files.places import places
from kiosk.guide.glyphs import without_hidden
from kiosk.problem import KioskError
from kiosk.staff.screen import StaffScreen


class AboutScreen(StaffScreen):
    """Version, content pack, where things lie, and how many programs there are."""

    title_key = "staff-about-title"
    AUTO_FOCUS = "VerticalScroll"
    DEFAULT_CSS = "AboutScreen VerticalScroll { padding: 1 2; } AboutScreen Static { margin-bottom: 1; }"

    def parts(self) -> ComposeResult:
        """Some paragraphs."""
        words, home = self.desk.words, self.desk.home
        with VerticalScroll():
            yield self._line(words("staff-about-version", version=__version__))
            pack = load_home(home).pack
            released = "" if pack.released_on is None else when_told(pack.released_on, words)
            names = ", ".join(language.own_name for language in pack.languages.values())
            yield self._line(words("staff-about-pack", name=pack.name, version=pack.version, date=released))
            yield self._line(words("staff-about-languages", names=names))
            yield self._line(words("staff-about-folder", folder=str(home)))
            yield self._line(words("staff-about-content", folders=", ".join(str(place) for place in places(home))))
            try:
                with directory_to_read(home) as store:
                    yield self._line(words("staff-about-programs", count=sum(1 for _ in store.all())))
            except KioskError as error:
                yield self._line(words.sentences(error.problem))
            yield self._line(words("staff-about-not-sparc"))

    @staticmethod
    def _line(text: str) -> Static:
        return Static(without_hidden(text), markup=False)
