"""Whatever is wrong with the home folder, the kiosk starts, and 911 and the hotlines are reached."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from tests.console.conftest import Start
from tests.console.kiosk_on_pty import ROOT, WORDS, KioskOnPty, make_home
from tests.console.pages import PAGES, go

pytestmark = pytest.mark.terminal

BINARY = bytes(range(256)) * 64
NUMBER = "1-800-799-7233"
Break = Callable[[Path], object]


def _settings(content: bytes) -> Break:
    return lambda home: (home / "kiosk.toml").write_bytes(content)


def _folder(name: str) -> Break:
    def make(home: Path) -> None:
        (home / name).unlink(missing_ok=True)
        (home / name).mkdir(parents=True)

    return make


def _pipe(name: str) -> Break:
    def make(home: Path) -> None:
        (home / name).unlink(missing_ok=True)
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(home / name)

    return make


def _database(content: bytes) -> Break:
    return lambda home: (home / "visitors.db").write_bytes(content)


def _damaged(home: Path) -> None:
    path = home / "visitors.db"
    content = bytearray(path.read_bytes())
    content[4096::3] = b"\xa5" * len(content[4096::3])
    path.write_bytes(content)


def _sql(statement: str) -> Break:
    def change(home: Path) -> None:
        with sqlite3.connect(home / "visitors.db") as connection:
            connection.execute(statement)
        connection.close()

    return change


def _overlay(name: str, content: bytes) -> Break:
    def write(home: Path) -> None:
        path = home / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    return write


def _links(home: Path) -> None:
    (home / "content").symlink_to(home)
    (home / "kiosk.toml").symlink_to(home / "kiosk.toml")


BROKEN: Mapping[str, Break] = MappingProxyType(
    {
        "kiosk.toml broken": _settings(b"shelter_name = [[[\n= \x00"),
        "kiosk.toml binary": _settings(BINARY),
        "kiosk.toml with other kinds": _settings(b"staff_line = 7\n[quiet]\nveil_after_s = 'soon'\nmay_continue = 9\n"),
        "kiosk.toml a folder": _folder("kiosk.toml"),
        "kiosk.toml a pipe": _pipe("kiosk.toml"),
        "cache a file": lambda home: (home / "cache").write_text("no folder"),
        "confirmations binary": lambda home: (home / "confirmations.toml").write_bytes(BINARY),
        "links in a circle": _links,
        "content a file": lambda home: (home / "content").write_text("no folder"),
        "ui.ftl binary": _overlay("en/ui.ftl", BINARY),
        "ui.ftl empty": _overlay("en/ui.ftl", b""),
        "ui.ftl half": _overlay("en/ui.ftl", (ROOT / "content/en/ui.ftl").read_bytes()[:1500] + b"{ $x ->\n"),
        "ui.ftl that calls itself": _overlay(
            "en/ui.ftl", b"home-promise = { home-promise }\nneutral-welcome = { $no }\n"
        ),
        "pack.toml binary": _overlay("pack.toml", BINARY),
        "hotlines.toml empty": _overlay("hotlines.toml", b""),
        "hotlines.toml binary": _overlay("hotlines.toml", BINARY),
        "a topic binary": _overlay("en/topics/keep-a-log.md", BINARY),
        "a topic a pipe": _pipe("content/en/topics/keep-a-log.md"),
        "danger-line that calls itself": _overlay("en/ui.ftl", b"danger-line = { danger-line }\n"),
        "another language, binary": _overlay("xx/ui.ftl", BINARY),
    }
)

DATABASES: Mapping[str, Break] = MappingProxyType(
    {
        "missing": lambda home: (home / "visitors.db").unlink(),
        "empty": _database(b""),
        "text": _database(b"no database at all\n" * 500),
        "cut off": _database(b"SQLite format 3\x00" + bytes(84)),
        "damaged": _damaged,
        "a folder": _folder("visitors.db"),
        "a pipe": _pipe("visitors.db"),
        "of a newer kiosk": _sql("PRAGMA user_version = 99"),
        "without its table": _sql("DROP TABLE provider"),
        "without its index": _sql("DROP TABLE search"),
        "with bytes for names": _sql("UPDATE provider SET name = x'ff00ff'"),
        "with bytes for numbers": _sql("UPDATE provider SET phone = x'ff00ff'"),
        "with words for its total": _sql("UPDATE about SET total = 'many'"),
        "with broken records": _sql("UPDATE provider SET record = '[1, {\"x\": 2}]'"),
        "with escapes in names": _sql("UPDATE provider SET name = char(27) || ']52;c;QQ==' || char(7) || name"),
    }
)


def help_is_reached(kiosk: KioskOnPty) -> None:
    """Begin a visit, find a hotline's number, and leave."""
    kiosk.wait_for(WORDS("danger-line"))
    front = kiosk.begin()
    go(kiosk, PAGES["hotlines"])
    kiosk.wait_for(NUMBER)
    assert kiosk.front() == front
    kiosk.leave()


@pytest.mark.parametrize("name", BROKEN)
def test_help_is_reached_in_a_broken_home(start: Start, home: Path, name: str) -> None:
    BROKEN[name](home)
    help_is_reached(start())


@pytest.mark.parametrize("name", DATABASES)
def test_local_help_with_a_bad_directory_leads_on_and_the_visit_goes_on(start: Start, home: Path, name: str) -> None:
    DATABASES[name](home)
    kiosk = start()
    front = kiosk.begin()
    kiosk.take()
    for keys in ("4", "abc", "Backspace", "Down", "Enter"):
        kiosk.press(*([keys] if len(keys) > 3 else keys))
        kiosk.wait_silent(0.1)
    assert kiosk.front() == front
    assert b"\x1b]52" not in kiosk.take()
    kiosk.wait_for(WORDS("danger-line"))
    kiosk.leave()


def test_a_directory_that_breaks_during_a_visit_does_not_end_it(kiosk: KioskOnPty) -> None:
    front = kiosk.begin()
    go(kiosk, PAGES["search"])
    path = kiosk.home / "visitors.db"
    whole = path.read_bytes()
    path.write_bytes(BINARY)
    kiosk.press("Backspace", "Backspace", *"legal")
    kiosk.wait_silent()
    kiosk.press("Enter", "Escape", "Escape")
    kiosk.wait_silent()
    path.write_bytes(whole)
    assert kiosk.front() == front


def test_a_home_that_is_missing_does_not_matter(start: Start, home: Path) -> None:
    shutil.rmtree(home)
    help_is_reached(start())


def test_a_home_below_a_file_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with KioskOnPty(tmp_path / "file" / "home") as kiosk:
        help_is_reached(kiosk)


UNARMED = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()
"""Root may read and write anything, unless it is started without that right."""


@pytest.mark.parametrize("mode", [0o500, 0o000])
def test_a_home_that_may_not_be_written_or_read_does_not_matter(tmp_path: Path, mode: int) -> None:
    home = tmp_path / "home"
    home.mkdir()
    home.chmod(mode)
    with KioskOnPty(home, first=UNARMED) as kiosk:
        help_is_reached(kiosk)


@pytest.mark.parametrize("name", ["visitors.db", "kiosk.toml", "content", "cache"])
def test_a_file_that_may_not_be_read_does_not_matter(home: Path, name: str) -> None:
    if not (home / name).exists():
        (home / name).mkdir()
    (home / name).chmod(0)
    with KioskOnPty(home, first=UNARMED) as kiosk:
        front = kiosk.begin()
        kiosk.press("4")
        kiosk.wait_words("danger-line")
        assert kiosk.front() == front


@pytest.mark.parametrize("name", ["with blanks", "línea é 世", "quotes'\"$(x)", "new\nline", "%s%n", "-dash"])
def test_the_home_may_have_any_name(tmp_path: Path, name: str) -> None:
    with KioskOnPty(make_home(tmp_path / name)) as kiosk:
        help_is_reached(kiosk)
