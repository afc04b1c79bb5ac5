"""The settings file: every fault is told with its line, and nothing else is lost."""

import os
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import Problem
from kiosk.settings import (
    LONGEST_FILE_BYTES,
    LONGEST_TEXT,
    STATES,
    FreshnessSettings,
    LanguageSettings,
    NeutralWords,
    QuietTimes,
    Settings,
    StaffSettings,
    home_folder,
    read_settings,
)

WHOLE_FILE = """\
shelter_name = "Harbor House"
staff_line = "Call extension 12"
state = "oh"

[neutral]
welcome = "Information"
prompt = "Press any key"

[quiet]
veil_after_s = 30
veil_after_code_s = 90
wipe_after_veil_s = 20
may_continue = false

[screen]
theme = "console"

[staff]
keys = "f5 F6 F7"
lock_after_s = 120

[freshness]
hide_after_days = 400

[languages]
show_unreviewed = false
cards = ["vi", "so"]

[printer]
kind = "network"
address = "192.0.2.9:9100"
paper = "58"
profile = "TM-T88III"
comes_out = "At the front desk"
reachable = true
slips_per_visit = 3
kinds = ["digits", "log"]
title = "notes"
"""


def read(home: Path, text: str | bytes) -> tuple[Settings, tuple[Problem, ...]]:
    (home / "kiosk.toml").write_bytes(text.encode() if isinstance(text, str) else text)
    return read_settings(home)


def only_problem(home: Path, text: str | bytes) -> Problem:
    _, problems = read(home, text)
    assert len(problems) == 1, problems
    return problems[0]


def test_every_setting_is_read(tmp_path: Path) -> None:
    assert read(tmp_path, WHOLE_FILE) == (
        Settings(
            shelter_name="Harbor House",
            staff_line="Call extension 12",
            state="OH",
            neutral=NeutralWords("Information", "Press any key"),
            quiet=QuietTimes(30, 90, 20, False),
            theme="console",
            staff=StaffSettings(("F5", "F6", "F7"), 120),
            freshness=FreshnessSettings(400),
            languages=LanguageSettings(show_unreviewed=False, cards=("vi", "so")),
            printer=PrinterSettings(
                *("network", "192.0.2.9:9100", "58", "TM-T88III", "At the front desk"),
                True,
                3,
                ("digits", "log"),
                "notes",
            ),
        ),
        (),
    )


def test_each_field_of_the_settings_has_a_key_in_the_file(tmp_path: Path) -> None:
    found, _ = read(tmp_path, WHOLE_FILE)
    parts = (
        (found, Settings()),
        (found.quiet, QuietTimes()),
        (found.neutral, NeutralWords()),
        (found.staff, StaffSettings()),
        (found.freshness, FreshnessSettings()),
        (found.languages, LanguageSettings()),
        (found.printer, PrinterSettings()),
    )
    for part, usual in parts:
        for one in fields(part):
            assert getattr(part, one.name) != getattr(usual, one.name), one.name


@pytest.mark.parametrize("text", ["", "# nothing set\n", "[quiet]\n[neutral]\n[screen]\n"])
def test_an_empty_file_is_no_fault(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text) == (Settings(), ())


def test_no_file_is_no_fault(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "not-there") == (Settings(), ())


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("shelter_name = 5", "setting-not-words"),
        ("shelter_name = []", "setting-not-words"),
        ('shelter_name = "a\\u001b[31mb"', "setting-unprintable"),
        ('shelter_name = "a\\u202eb"', "setting-unprintable"),
        ('shelter_name = """a\nb"""', "setting-unprintable"),
        (f'shelter_name = "{"x" * (LONGEST_TEXT + 1)}"', "setting-too-long"),
        ('staff_line = "\\u0000"', "setting-unprintable"),
        ('state = "Ohio"', "setting-state"),
        ("state = 7", "setting-state"),
        ("quiet = { veil_after_s = 14 }", "setting-seconds"),
        ("quiet = { veil_after_s = 301 }", "setting-seconds"),
        ("quiet = { veil_after_s = 45.0 }", "setting-seconds"),
        ("quiet = { veil_after_s = true }", "setting-seconds"),
        ('quiet = { veil_after_s = "45" }', "setting-seconds"),
        ("quiet = { veil_after_code_s = 29 }", "setting-seconds"),
        ("quiet = { wipe_after_veil_s = 19 }", "setting-seconds"),
        ("freshness = { hide_after_days = 179 }", "setting-days"),
        ("freshness = { hide_after_days = 1096 }", "setting-days"),
        ("quiet = { may_continue = 1 }", "setting-yes-or-no"),
        ('languages = { show_unreviewed = "no" }', "setting-yes-or-no"),
        ('languages = { cards = "vi" }', "setting-codes"),
        ("languages = { cards = [1] }", "setting-codes"),
        ('languages = { cards = ["\\u001b"] }', "setting-unprintable"),
        ('screen = { theme = "pink" }', "setting-theme"),
        ("screen = { theme = ['dark'] }", "setting-theme"),
        ("quiet = 5", "setting-unknown"),
        ("sheltername = 'x'", "setting-unknown"),
        ("quiet = { veil = { after = 1 } }", "setting-unknown"),
    ],
)
def test_a_wrong_value_is_told_and_alone_falls_back(tmp_path: Path, line: str, code: str) -> None:
    found, problems = read(tmp_path, f'# first\n{line}\n[neutral]\nwelcome = "Hello"\n')
    assert [(problem.code, problem.path, problem.line) for problem in problems] == [(code, tmp_path / "kiosk.toml", 2)]
    assert found == Settings(neutral=NeutralWords(welcome="Hello"))


def test_the_line_inside_a_section_is_told(tmp_path: Path) -> None:
    assert only_problem(tmp_path, WHOLE_FILE.replace("= 90", "= 900")).line == 11


def test_the_line_of_a_dotted_and_quoted_key_is_told(tmp_path: Path) -> None:
    assert only_problem(tmp_path, '\n\nquiet . "veil_after_s" = 0\n').line == 3


@pytest.mark.parametrize(
    ("key", "nearest"),
    [
        ("sheltername", "shelter_name"),
        ("Staff_Line", "staff_line"),
        ("veil_after_s", "quiet.veil_after_s"),
        ("quiet.theme", "screen.theme"),
        ("prompt", "neutral.prompt"),
        ("zzz", "none"),
    ],
)
def test_an_unknown_key_names_the_nearest_known_one(tmp_path: Path, key: str, nearest: str) -> None:
    assert only_problem(tmp_path, f"{key} = 1\n").facts == {"setting": key, "nearest": nearest}


def test_an_unknown_key_cannot_carry_terminal_escapes_into_the_sentence(tmp_path: Path) -> None:
    assert only_problem(tmp_path, '"\\u001b[2Jx" = 1\n').facts["setting"] == "?[2Jx"


def test_a_flood_of_unknown_keys_is_told_in_part(tmp_path: Path) -> None:
    _, problems = read(tmp_path, "".join(f"k{number} = 1\n" for number in range(5000)))
    assert len(problems) == 20


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (b'state = "OH"\nstaff_line = Call us\n', 2),
        (b'state = "OH"\nstate = "NY"\n', 2),
        (b'state = "OH', 1),
        (b'state = "OH"\n[quiet\n', 2),
        (b'state = "OH"\n\x00\x01\x02\n', 2),
        (b"x = " + b"[" * 30_000, None),
        (b"x = " + b"9" * 30_000, None),
    ],
)
def test_what_is_not_toml_leaves_all_defaults_and_names_the_line(tmp_path: Path, text: bytes, line: int | None) -> None:
    found, problems = read(tmp_path, text)
    assert found == Settings()
    assert [(problem.code, problem.line) for problem in problems] == [("setting-file-syntax", line)]


def test_what_is_not_utf8_is_told_with_its_line(tmp_path: Path) -> None:
    problem = only_problem(tmp_path, b'state = "OH"\nshelter_name = "Caf\xe9"\n')
    assert (problem.code, problem.line) == ("setting-file-not-text", 2)


def test_an_editors_byte_order_mark_and_windows_lines_are_no_fault(tmp_path: Path) -> None:
    assert read(tmp_path, b'\xef\xbb\xbfstate = "OH"\r\nshelter_name = "A"\r\n') == (Settings("A", state="OH"), ())


def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    assert only_problem(tmp_path, b"#" * (LONGEST_FILE_BYTES + 1)).code == "setting-file-too-long"


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").mkdir()
    assert [problem.code for problem in read_settings(tmp_path)[1]] == ["setting-file-not-a-file"]


def test_a_pipe_in_place_of_the_file_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "kiosk.toml")
    assert [problem.code for problem in read_settings(tmp_path)[1]] == ["setting-file-not-a-file"]


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").symlink_to("kiosk.toml")
    assert [problem.code for problem in read_settings(tmp_path)[1]] == ["setting-file-unreadable"]


@settings(max_examples=60, derandomize=True)
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_give_settings_and_problems_and_never_raise(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    found, _ = read(tmp_path_factory.mktemp("home", numbered=True), data)
    assert isinstance(found, Settings)


def test_the_page_for_staff_shows_every_setting_with_its_own_value(tmp_path: Path) -> None:
    page = (Path(__file__).parents[1] / "docs" / "staff-reference.md").read_text(encoding="utf-8")
    shown = page.partition("```toml\n")[2].partition("```")[0]
    assert read(tmp_path, shown) == (Settings(), ())
    parts = (
        *(Settings(), QuietTimes(), NeutralWords(), StaffSettings(), FreshnessSettings()),
        *(LanguageSettings(), PrinterSettings()),
    )
    names = {one.name for part in parts for one in fields(part)}
    assert {name for name in names if name not in shown} == set()


def test_there_are_fifty_states_the_district_and_five_territories() -> None:
    assert len(STATES) == 56


@pytest.mark.parametrize(
    ("given_home", "environ", "expected"),
    [
        ("/srv/kiosk", {"STATE_DIRECTORY": "/var/lib/kiosk"}, "/srv/kiosk"),
        (None, {"STATE_DIRECTORY": "/var/lib/kiosk:/var/lib/other", "HOME": "/home/a"}, "/var/lib/kiosk"),
        (None, {"XDG_DATA_HOME": "/data", "HOME": "/home/a"}, "/data/shelter-kiosk"),
        (None, {"XDG_DATA_HOME": "data", "HOME": "/home/a"}, "/home/a/.local/share/shelter-kiosk"),
        (None, {"HOME": "/home/a"}, "/home/a/.local/share/shelter-kiosk"),
    ],
)
def test_the_home_folder_is_found(given_home: str | None, environ: dict[str, str], expected: str) -> None:
    assert home_folder(given_home, environ) == Path(expected)


def test_a_relative_home_folder_stays_where_it_was_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert home_folder("kiosk-home", {}) == tmp_path / "kiosk-home"
