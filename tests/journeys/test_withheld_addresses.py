"""Nobody but staff finds a withheld address, or a place nobody decided about: in no file, page, code or search."""

import logging
import random
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from kiosk.commands.providers_import import import_file
from kiosk.directory.backup.back_up import back_up
from kiosk.directory.backup.backup_file import PROVIDERS, read
from kiosk.directory.exchange.export_providers import export_providers
from kiosk.directory.find_help import open_visitors
from kiosk.directory.provider import Provider
from kiosk.directory.told_places import decided, told_places
from kiosk.settings import Settings
from kiosk.walkup.kit import Kit
from kiosk.walkup.navigator import Navigator
from kiosk.walkup.screens.show_code import ShowCodePage
from tests.directory.providers import keep
from tests.journeys.withheld import Hidden, hidden_provider, published_provider, undecided_provider
from tests.walkup.small_kit import small_kit
from tests.walkup.tour import Tour, scrolled, text_of

SEEDS = range(8)
SIZES = ((80, 24), (60, 20))


class Directory:
    """A directory of a home folder: some withheld addresses, texts nobody decided about, one published address."""

    def __init__(self, home: Path, seed: int) -> None:
        chance = random.Random(seed)
        self.home = home
        self.hidden: tuple[Hidden, ...] = (
            *(hidden_provider(chance) for _ in range(6)),
            *(undecided_provider(chance) for _ in range(4)),
        )
        published, self.shown_word = published_provider(chance)
        self.shown_name = published.name
        keep(home, published, *(hidden.provider for hidden in self.hidden))

    def found_in(self, text: str) -> list[str]:
        """The secrets that a text tells."""
        plain = text.lower().replace("\u200c", "")
        return [secret for hidden in self.hidden for secret in hidden.secrets if secret in plain]


@pytest.fixture(scope="module", params=SEEDS)
def directory(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Directory:
    return Directory(tmp_path_factory.mktemp("home"), request.param)


@pytest.fixture(scope="module")
def seen(directory: Directory) -> Tour:
    return Tour(kit_of(directory))


def kit_of(directory: Directory) -> Kit:
    return small_kit(directory.home, settings=Settings(state="OH"))


def test_no_byte_of_the_visitors_file_tells_one(directory: Directory) -> None:
    content = (directory.home / "visitors.db").read_bytes()
    assert directory.found_in(content.decode("latin-1")) == []
    assert directory.found_in(content.decode("utf-8", "ignore")) == []
    assert directory.shown_word in content.decode("latin-1").lower()


def test_texts_that_wait_are_found_once_somebody_showed_them(directory: Directory, tmp_path: Path) -> None:
    """The other tests would hold for a kiosk that shows no text at all."""
    shown = [everything_shown(hidden.provider) for hidden in directory.hidden]
    keep(tmp_path, *shown)
    assert directory.found_in((tmp_path / "visitors.db").read_bytes().decode("latin-1").lower()) != []


def everything_shown(provider: Provider) -> Provider:
    """The same, after staff decided to show each text that reads like a place."""
    for told in told_places(provider):
        provider = decided(provider, told, True, "AB", date(2026, 11, 22))
    return provider


def test_no_word_of_the_search_index_tells_one(directory: Directory) -> None:
    """The index keeps of each word only what differs from the one before, so its bytes alone prove little."""
    with sqlite3.connect(f"file:{directory.home / 'visitors.db'}?immutable=1", uri=True) as database:
        database.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, row)")
        words = [str(word) for (word,) in database.execute("SELECT term FROM temp.words")]
    assert len(words) > 3
    assert directory.found_in("\n".join(words)) == []


def test_no_page_shows_one_at_any_size(directory: Directory, seen: Tour) -> None:
    texts = [text_of(frame) for stop in seen.stops for size in SIZES for frame in scrolled(stop.page, *size)]
    assert directory.found_in("\n".join(texts)) == []
    assert directory.shown_word in "\n".join(texts).lower()


def test_no_code_holds_one(directory: Directory, seen: Tour) -> None:
    items = [stop.page._item for stop in seen.stops if isinstance(stop.page, ShowCodePage)]
    assert any(item.payload.startswith("1-202-555") for item in items)
    assert directory.found_in(" ".join(f"{item.payload} {item.shown} {item.title}" for item in items)) == []


def test_no_search_finds_one(directory: Directory) -> None:
    found = open_visitors(directory.home / "visitors.db")
    for secret in (secret for hidden in directory.hidden for secret in hidden.secrets):
        assert found.search(secret) == (), secret
    records = [repr(found.provider(line.key)) for line in found.search("")]
    assert directory.found_in(" ".join(records)) == []


def after_typing(directory: Directory, words: str) -> str:
    """The screen of a visitor who went to local help and typed these words."""
    navigator = Navigator(kit_of(directory))
    for key in ("x", "4"):
        navigator.draw(80, 24)
        navigator.press(key, key)
    navigator.draw(80, 24)
    navigator.paste(words)
    return text_of(navigator.draw(80, 24))


def test_typing_one_shows_nobody(directory: Directory) -> None:
    assert directory.shown_name in after_typing(directory, directory.shown_name)
    for hidden in directory.hidden:
        assert hidden.provider.name not in after_typing(directory, hidden.secrets[0])


@pytest.mark.parametrize("name", ["out.csv", "out.json", "package"])
def test_no_export_holds_one_unasked(directory: Directory, tmp_path: Path, name: str) -> None:
    export_providers(directory.home, tmp_path / name)
    files = [path for path in (tmp_path / name, *tmp_path.rglob("*")) if path.is_file()]
    assert directory.found_in("".join(path.read_text("utf-8") for path in files)) == []


def test_no_open_back_up_holds_one(directory: Directory, tmp_path: Path) -> None:
    done = back_up(directory.home, tmp_path / "a.zip", None, date(2026, 11, 22))
    assert directory.found_in(read(done.file.read_bytes()).parts[PROVIDERS].decode()) == []


def test_taken_in_from_a_spreadsheet_all_are_withheld(
    directory: Directory, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    export_providers(directory.home, tmp_path / "all.csv", with_withheld=True)
    told: list[str] = []
    with caplog.at_level(logging.DEBUG):
        import_file(tmp_path / "home", tmp_path / "all.csv", False, told.append, report_file=tmp_path / "report.csv")
    content = (tmp_path / "home" / "visitors.db").read_bytes().decode("latin-1")
    assert directory.found_in(content) == []
    assert directory.shown_word not in content.lower()
    said = capfd.readouterr()
    assert directory.found_in(f"{said.out}{said.err}{caplog.text}") == []
