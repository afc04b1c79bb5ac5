"""What a shelter sets for its kiosk: one file, ``kiosk.toml``, read once into plain values.

A fault never stops the kiosk: the setting at fault alone keeps its default, and the fault is told with its line.
"""

import re
import stat
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Literal, get_args

from kiosk.printer_settings import PrinterSettings, take_printer
from kiosk.problem import KioskError, Problem
from kiosk.settings_keys import SettingsKeys, lines_of_keys, one_of, whole_number, words_up_to, wrong, yes_or_no

FILE_NAME = "kiosk.toml"
LONGEST_FILE_BYTES = 65_536
LONGEST_TEXT = 52
"""Longest words of a shelter, in characters: they share a line of 80 columns with the kiosk's own."""

_words = words_up_to(LONGEST_TEXT)
_seconds = partial(whole_number, code="setting-seconds")
_days = partial(whole_number, code="setting-days")

STATES = frozenset(
    "AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE NH NJ NM NV NY "
    "OH OK OR PA PR RI SC SD TN TX UT VA VI VT WA WI WV WY".split()
)
"""The 50 states, the District of Columbia and the five territories that have a coalition."""

Theme = Literal["auto", "dark", "light", "console"]
"""Colours of the screen. ``auto`` is light, or ``console`` where there are 16 colours."""

_THEMES: tuple[Theme, ...] = get_args(Theme)


@dataclass(frozen=True, slots=True)
class NeutralWords:
    """Words of the screen between two visits; "" where the pack's own are wanted."""

    welcome: str = ""
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class QuietTimes:
    """How long a page may rest without a key, in seconds, before it is covered and then forgotten.

    Attributes:
        veil_after_s: Until a page is covered.
        veil_after_code_s: The same on a page with a code, which takes time to scan.
        wipe_after_veil_s: From the cover to the end of the visit.
        may_continue: Whether the cover offers to go back to the page.
    """

    veil_after_s: int = 45
    veil_after_code_s: int = 120
    wipe_after_veil_s: int = 60
    may_continue: bool = True


CHORD_KEYS = ("F5", "F6", "F7", "F8", "F9", "F10", "F11")
"""Keys that may open the staff's screens: they do nothing in a visit, and every terminal has them."""


@dataclass(frozen=True, slots=True)
class StaffSettings:
    """How staff come in, and how long their screen may rest.

    Attributes:
        keys: Keys to press one after the other, three to six of `CHORD_KEYS`.
        lock_after_s: Seconds without a key until the staff's screen is locked.
    """

    keys: tuple[str, ...] = ("F9", "F9", "F9")
    lock_after_s: int = 300


@dataclass(frozen=True, slots=True)
class LanguageSettings:
    """Which languages visitors may choose.

    Attributes:
        show_unreviewed: Also those that no advocate has reviewed yet; they say so on their pages.
        cards: Codes of the languages whose interpreter cards staff switched on.
    """

    show_unreviewed: bool = True
    cards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FreshnessSettings:
    """How old what nobody checked may be.

    Attributes:
        hide_after_days: Local programs, web pages and topics are hidden when nobody found them right for so many
            days. Hotlines never are.
    """

    hide_after_days: int = 365


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a shelter can set; the defaults are a working kiosk.

    Attributes:
        shelter_name: As visitors may see it, or "".
        staff_line: How to reach staff from here, such as ``Call extension 12``, or "".
        state: Two-letter code such as ``OH``, or "" when it is not set.
    """

    shelter_name: str = ""
    staff_line: str = ""
    state: str = ""
    neutral: NeutralWords = field(default_factory=NeutralWords)
    quiet: QuietTimes = field(default_factory=QuietTimes)
    theme: Theme = "auto"
    staff: StaffSettings = field(default_factory=StaffSettings)
    freshness: FreshnessSettings = field(default_factory=FreshnessSettings)
    languages: LanguageSettings = field(default_factory=LanguageSettings)
    printer: PrinterSettings = field(default_factory=PrinterSettings)


def home_folder(given: str | None, environ: Mapping[str, str]) -> Path:
    """Return the folder that holds all that staff own.

    Args:
        given: What the command line said, or None.
        environ: The environment; a systemd service has ``STATE_DIRECTORY``.
    """
    if given:
        return Path(given).absolute()
    if state_folders := environ.get("STATE_DIRECTORY"):
        return Path(state_folders.split(":")[0])
    data = Path(environ.get("XDG_DATA_HOME", ""))
    if not data.is_absolute():  # The XDG standard: a relative path is to be ignored.
        data = Path(environ.get("HOME") or Path.home()) / ".local" / "share"
    return data / "shelter-kiosk"


def read_settings(home: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """Read ``kiosk.toml`` in ``home``.

    Returns:
        The settings, and each fault of the file in the order found. No file is no fault. Nothing is raised for a
        bad file: when it cannot be read as TOML all settings have their defaults.
    """
    path = home / FILE_NAME
    try:
        return parse_settings(path, text_of(path))
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        return Settings(), (Problem("setting-file-unreadable", path, None, {"reason": error.strerror or ""}),)
    except KioskError as error:
        return Settings(), (error.problem,)


def parse_settings(path: Path, text: str) -> tuple[Settings, tuple[Problem, ...]]:
    """Read the settings in ``text``, and each fault of it; ``path`` is told with the faults.

    Raises:
        KioskError: It is no TOML.
    """
    keys = SettingsKeys(path, lines_of_keys(text), _parsed(path, text))
    usual, staff, fresh = QuietTimes(), StaffSettings(), FreshnessSettings()
    settings = Settings(
        shelter_name=keys.take("shelter_name", "", _words),
        staff_line=keys.take("staff_line", "", _words),
        state=keys.take("state", "", _state),
        neutral=NeutralWords(
            welcome=keys.take("neutral.welcome", "", _words),
            prompt=keys.take("neutral.prompt", "", _words),
        ),
        quiet=QuietTimes(
            veil_after_s=keys.take("quiet.veil_after_s", usual.veil_after_s, _seconds(15, 300)),
            veil_after_code_s=keys.take("quiet.veil_after_code_s", usual.veil_after_code_s, _seconds(30, 600)),
            wipe_after_veil_s=keys.take("quiet.wipe_after_veil_s", usual.wipe_after_veil_s, _seconds(20, 300)),
            may_continue=keys.take("quiet.may_continue", usual.may_continue, yes_or_no),
        ),
        theme=keys.take("screen.theme", "auto", one_of(_THEMES, "setting-theme")),
        staff=StaffSettings(
            keys=keys.take("staff.keys", staff.keys, _chord),
            lock_after_s=keys.take("staff.lock_after_s", staff.lock_after_s, _seconds(60, 900)),
        ),
        freshness=FreshnessSettings(
            hide_after_days=keys.take("freshness.hide_after_days", fresh.hide_after_days, _days(180, 1095)),
        ),
        languages=LanguageSettings(
            show_unreviewed=keys.take("languages.show_unreviewed", True, yes_or_no),
            cards=keys.take("languages.cards", (), _codes),
        ),
        printer=take_printer(keys),
    )
    return settings, (*keys.problems, *keys.unknown())


def text_of(path: Path) -> str:
    """Read the file, refusing what cannot be settings; raises KioskError and OSError."""
    about = path.stat()
    if not stat.S_ISREG(about.st_mode):
        raise KioskError(Problem("setting-file-not-a-file", path))
    if about.st_size > LONGEST_FILE_BYTES:
        raise KioskError(Problem("setting-file-too-long", path, None, {"limit": LONGEST_FILE_BYTES // 1024}))
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")  # Some editors put a mark before the first letter.
    except UnicodeDecodeError as error:
        raise KioskError(Problem("setting-file-not-text", path, data.count(b"\n", 0, error.start) + 1)) from None


def _parsed(path: Path, text: str) -> dict[str, object]:
    """Parse TOML; raises KioskError with the line."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"\(at line (\d+)", str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        raise KioskError(Problem("setting-file-syntax", path, line)) from None
    except (ValueError, RecursionError):  # A number of thousands of digits, thousands of brackets.
        raise KioskError(Problem("setting-file-syntax", path)) from None


def _state(value: object) -> str:
    if not isinstance(value, str) or value.upper() not in STATES | {""}:
        raise wrong("setting-state")
    return value.upper()


def _chord(value: object) -> tuple[str, ...]:
    keys = tuple(value.upper().split()) if isinstance(value, str) else ()
    if not 3 <= len(keys) <= 6 or not set(keys) <= set(CHORD_KEYS):
        raise wrong("setting-staff-keys")
    return keys


def _codes(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
        raise wrong("setting-codes")
    return tuple(dict.fromkeys(_words(code) for code in value))
