"""The words of `kiosk print` and `kiosk slip` reach their commands, and their pages of help tell all of them."""

from pathlib import Path

import pytest

from kiosk import cli
from kiosk.commands import print as print_commands
from kiosk.commands import slip
from kiosk.commands.paper_line import FORMS
from kiosk.commands.slip import Asked
from tests.commands.wrong_line import is_told_in_one_sentence

HOME = Path("/srv/kiosk")
Calls = list[tuple[object, ...]]


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """Stand in for the commands, and note how each is called."""
    calls: Calls = []

    def noting(name: str) -> object:
        def note(*given: object) -> int:
            calls.append((name, *given[:-1]))
            return 0

        return note

    for name in ("list_devices", "tell_status", "print_test"):
        monkeypatch.setattr(print_commands, name, noting(name))
    monkeypatch.setattr(slip, "preview", noting("preview"))
    return calls


@pytest.mark.parametrize(
    ("line", "call"),
    [
        ("print devices", ("list_devices", HOME, False)),
        ("print status --json", ("tell_status", HOME, True)),
        ("print test", ("print_test", HOME, False)),
        ("slip preview card", ("preview", HOME, Asked("card"))),
        (
            "slip preview topic --as pdf --language es --paper a4 --topic trackers --hotline ndvh --output a.pdf",
            ("preview", HOME, Asked("topic", "pdf", "es", "a4", "trackers", "ndvh", Path("a.pdf"))),
        ),
    ],
)
def test_each_line_reaches_its_command(called: Calls, line: str, call: tuple[object, ...]) -> None:
    assert cli.main([*line.split(), "--home", str(HOME)]) == 0
    assert called == [call]


@pytest.mark.parametrize(
    "line",
    [
        "print nope",
        "print test slip",
        "print status --as png",
        "slip preview",
        "slip preview poster",
        "slip preview log --as jpeg",
        "slip preview log --paper 57",
        "slip preview log --json",
    ],
)
def test_a_wrong_line_is_told_in_one_sentence(called: Calls, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert (is_told_in_one_sentence(line, capsys), called) == (True, [])


@pytest.mark.parametrize(("line", "page"), [("print", "devices"), ("slip", "preview")])
def test_half_a_line_shows_its_help_and_counts_as_wrong_use(
    called: Calls, line: str, page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (cli.main([line]), called) == (2, [])
    assert page in capsys.readouterr().out


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("", ["print", "slip"]),
        ("print", ["devices", "status", "test"]),
        *((f"print {name}", ["--json", "--home"]) for name in ("devices", "status", "test")),
        ("slip", ["preview"]),
        (
            "slip preview",
            ["KIND", "--as", *FORMS, "--language", "--paper", "--topic", "--hotline", "--output", "--home"],
        ),
    ],
)
def test_the_help_names_every_option_and_fits_the_smallest_screen(
    command: str, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main([*command.split(), "--help"])
    page = capsys.readouterr().out
    assert [option for option in (f"Use: kiosk {command}".rstrip(), *options) if option not in page] == []
    assert (stopped.value.code, max(map(len, page.splitlines())) <= 80) == (0, True)
