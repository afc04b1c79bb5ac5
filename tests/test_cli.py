"""The command line: it finds the right command, and no bad input ever shows a traceback."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from kiosk import __version__, cli
from kiosk.directory.edit import FIELDS
from kiosk.problem import KioskError, Problem
from tests.commands.wrong_line import is_told_in_one_sentence

Calls = list[tuple[object, ...]]


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Calls:
    """Stand in for the commands, and note how each is called."""
    calls: Calls = []

    def noting(name: str) -> Callable[..., int]:
        def note(*given: object, **named: object) -> int:
            calls.append((name, *(one for one in given if one is not cli.say), *named.values()))
            return 0

        return note

    stand_in(monkeypatch, "run", run=noting("run"))
    stand_in(monkeypatch, "content", check=noting("check"))
    stand_in(monkeypatch, "content_report", report=noting("report"))
    acts = {name: noting(f"content-{name}") for name in ("confirm", "withdraw", "restore")}
    stand_in(monkeypatch, "content_freshness", list_due=noting("content-due"), **acts)
    stand_in(monkeypatch, "hotlines", list_hotlines=noting("hotlines"))
    stand_in(monkeypatch, "providers", list_providers=noting("list"))
    stand_in(monkeypatch, "providers_import", import_from_shell=noting("import"))
    stand_in(monkeypatch, "providers_export", export=noting("export"))
    stand_in(monkeypatch, "providers_look", show=noting("show"), list_due=noting("due"), history=noting("history"))
    changed = ("add", "edit", "retire", "restore", "confirm", "publish", "withhold", "undo")
    changes = {name: noting(name) for name in changed}
    stand_in(monkeypatch, "providers_change", **changes)
    stand_in(monkeypatch, "backup", back_up=noting("backup"), restore=noting("bring-back"))
    stand_in(monkeypatch, "staff", run=noting("staff"), set_pin=noting("set-pin"))
    stand_in(monkeypatch, "doctor", tell=noting("doctor"))
    stand_in(monkeypatch, "prove", run=noting("prove"))
    stand_in(monkeypatch, "stage", stage=noting("stage"))
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    return calls


def stand_in(monkeypatch: pytest.MonkeyPatch, name: str, **functions: Callable[..., int]) -> None:
    import kiosk.commands

    module = ModuleType(f"kiosk.commands.{name}")
    vars(module).update(functions)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(kiosk.commands, name, module, raising=False)


HOME = Path("/srv/kiosk")


@pytest.mark.parametrize(
    ("line", "call"),
    [
        ("run", ("run", HOME, False)),
        ("run --trial", ("run", HOME, True)),
        ("doctor", ("doctor", HOME, False)),
        ("doctor --json", ("doctor", HOME, True)),
        ("prove", ("prove", HOME, None, False)),
        ("prove --stack console --json", ("prove", HOME, "console", True)),
        ("stage", ("stage", HOME)),
        ("content check", ("check", HOME, None, False, False)),
        ("content check pack --require-reading-ease --json", ("check", HOME, Path("pack"), True, True)),
        ("content report pack", ("report", HOME, Path("pack"), False)),
        ("content report --json", ("report", HOME, None, True)),
        ("content due", ("content-due", HOME, False)),
        ("content due --json", ("content-due", HOME, True)),
        ("content confirm ndvh --by AB", ("content-confirm", HOME, "ndvh", "AB", False)),
        ("content withdraw hotlines.ndvh --by AB --json", ("content-withdraw", HOME, "hotlines.ndvh", "AB", True)),
        ("content restore ndvh --by AB", ("content-restore", HOME, "ndvh", "AB", False)),
        ("hotlines", ("hotlines", HOME)),
        ("providers import a.csv", ("import", HOME, Path("a.csv"), False, False, "", None, False)),
        (
            "providers import --dry-run --yes --by AB --report r.csv --json a.csv",
            ("import", HOME, Path("a.csv"), True, True, "AB", Path("r.csv"), True),
        ),
        ("providers list", ("list", HOME, False)),
        ("providers list --json", ("list", HOME, True)),
        ("providers show A", ("show", HOME, "A", False, False)),
        ("providers show A --with-withheld-addresses --json", ("show", HOME, "A", True, True)),
        ("providers add name=A --by AB", ("add", HOME, ["name=A"], "AB", False)),
        ("providers edit A name=B url= --by AB --json", ("edit", HOME, "A", ["name=B", "url="], "AB", True)),
        ("providers retire A --by AB", ("retire", HOME, "A", "AB", False)),
        ("providers restore A --by AB", ("restore", HOME, "A", "AB", False)),
        ("providers confirm A --by AB --json", ("confirm", HOME, "A", "AB", True)),
        ("providers publish-address A --by AB", ("publish", HOME, "A", "AB", False)),
        ("providers withhold-address A --by AB --json", ("withhold", HOME, "A", "AB", True)),
        ("providers undo 7 --by AB", ("undo", HOME, 7, "AB", False)),
        ("providers history", ("history", HOME, 50, False)),
        ("providers history --limit 3 --json", ("history", HOME, 3, True)),
        ("providers due", ("due", HOME, 90, False)),
        ("providers due --days 30 --json", ("due", HOME, 30, True)),
        ("providers export a.xlsx", ("export", HOME, Path("a.xlsx"), False, False)),
        ("providers export a --with-withheld-addresses --json", ("export", HOME, Path("a"), True, True)),
        ("backup stick", ("backup", HOME, Path("stick"), False, None, False)),
        (
            "backup a.age --with-withheld-addresses --passphrase-file p --json",
            ("backup", HOME, Path("a.age"), True, Path("p"), True),
        ),
        ("restore a.zip", ("bring-back", HOME, Path("a.zip"), False, None, False)),
        (
            "restore a.age --yes --passphrase-file p --json",
            ("bring-back", HOME, Path("a.age"), True, Path("p"), True),
        ),
        ("staff", ("staff", HOME)),
        ("staff set-pin", ("set-pin", HOME, False)),
        ("staff set-pin --json", ("set-pin", HOME, True)),
    ],
)
def test_each_line_reaches_its_command(called: Calls, line: str, call: tuple[object, ...]) -> None:
    assert cli.main([*line.split(), "--home", str(HOME)]) == 0
    assert called == [call]


def test_the_home_folder_may_stand_before_the_second_word(called: Calls) -> None:
    cli.main(["staff", "--home", str(HOME), "set-pin"])
    assert called == [("set-pin", HOME, False)]


def test_the_home_folder_is_the_services_when_none_is_given(called: Calls, tmp_path: Path) -> None:
    cli.main(["hotlines"])
    assert called == [("hotlines", tmp_path)]


@pytest.mark.parametrize(
    "line",
    [
        "nope",
        "run --nope",
        "run --tri",
        "run extra",
        "run --home",
        "content nope",
        "content confirm ndvh",
        "content withdraw --by AB",
        "providers import",
        "providers import a.csv b.csv",
        "providers add name=A",
        "providers add --by AB",
        "providers undo last --by AB",
        "providers due --days -1",
        "backup",
        "restore",
        "staff nope",
        "hotlines --json",
        "--home /srv/kiosk hotlines",
    ],
)
def test_a_wrong_line_is_told_in_one_sentence(called: Calls, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert (is_told_in_one_sentence(line, capsys), called) == (True, [])


@pytest.mark.parametrize(("line", "page"), [("", "kiosk COMMAND"), ("content", "withdraw"), ("providers", "import")])
def test_half_a_line_shows_its_help_and_counts_as_wrong_use(
    called: Calls, line: str, page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (cli.main(line.split()), called) == (2, [])
    assert page in capsys.readouterr().out


CONTENT = "check due confirm withdraw restore".split()
PROVIDERS = "import export list show add edit retire restore due confirm history undo".split()
COMMANDS = (
    *("", "run", "content", "hotlines", "backup", "restore", "staff", "staff set-pin", "doctor", "stage", "providers"),
    *(f"content {name}" for name in CONTENT),
    *(f"providers {name}" for name in PROVIDERS),
)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_a_page_of_help_that_fits_the_smallest_screen(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main([*command.split(), "--help"])
    page = capsys.readouterr().out
    assert stopped.value.code == 0
    assert f"Use: kiosk {command}".rstrip() in page
    assert max(map(len, page.splitlines())) <= 80


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("", ["--version", "run", "content", "hotlines", "providers", "backup", "restore", "staff"]),
        ("run", ["--trial", "--home"]),
        ("content", CONTENT),
        ("content check", ["DIR", "--home", "--require-reading-ease"]),
        ("content due", ["--json", "--home"]),
        *((f"content {name}", ["ID", "--by", "--json", "--home"]) for name in ("confirm", "withdraw", "restore")),
        ("hotlines", ["--home"]),
        ("doctor", ["--json", "--home", "sudo kiosk doctor"]),
        ("prove", ["--stack", "--json", "--home"]),
        ("providers", PROVIDERS),
        ("providers import", ["FILE", "--yes", "--dry-run", "--by", "--report", "--json", "--home"]),
        ("providers export", ["FILE", ".csv", ".xlsx", ".json", ".zip", "--with-withheld-addresses", "--json"]),
        ("providers list", ["--json", "--home"]),
        ("providers show", ["PROGRAM", "--with-withheld-addresses", "--json", "--home"]),
        ("providers add", [*FIELDS, "--by", "--json", "--home"]),
        ("providers edit", ["PROGRAM", "FIELD=TEXT", "--by", "--json", "--home"]),
        *((f"providers {name}", ["PROGRAM", "--by", "--json"]) for name in ("retire", "restore", "confirm")),
        ("providers undo", ["NUMBER", "--by", "--json", "--home"]),
        ("providers history", ["--limit", "--json", "--home"]),
        ("providers due", ["--days", "--json", "--home"]),
        ("backup", ["FILE", "--with-withheld-addresses", "--passphrase-file", "--json", "--home"]),
        ("restore", ["FILE", "--yes", "--passphrase-file", "--json", "--home"]),
        ("staff", ["set-pin", "--home"]),
        ("staff set-pin", ["--json", "--home"]),
    ],
)
def test_the_help_names_every_option(command: str, options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main([*command.split(), "--help"])
    page = capsys.readouterr().out
    assert [option for option in options if option not in page] == []


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"shelter-kiosk {__version__}\n"


def test_what_a_service_raises_becomes_one_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> int:
        raise KioskError(Problem("setting-state", tmp_path / "kiosk.toml", 3, {"setting": "\x1b[31mstate"}))

    stand_in(monkeypatch, "hotlines", list_hotlines=fail)
    assert cli.main(["hotlines", "--home", str(tmp_path)]) == 1
    assert capsys.readouterr().err == (
        f"{tmp_path}/kiosk.toml:3: ?[31mstate must be the two letters of a state. "
        'Write it like this: ?[31mstate = "OH".\n'
    )


def test_a_refusal_of_the_computer_becomes_one_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> int:
        (tmp_path / "not-there" / "file").read_text()
        return 0

    stand_in(monkeypatch, "hotlines", list_hotlines=fail)
    assert cli.main(["hotlines", "--home", str(tmp_path)]) == 1
    shown = capsys.readouterr().err
    assert shown.startswith(f"{tmp_path}/not-there/file: The computer refused: No such file or directory.")


def test_nothing_a_terminal_would_obey_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    cli.say("one\x1b[2J\x07\x9b31m\ntwo\r\u202e")
    assert capsys.readouterr().out == "one?[2J??31m\ntwo??\n"


def test_a_shell_without_unicode_gets_question_marks() -> None:
    done = python("from kiosk import cli; cli.main(['--version']); cli.say('Niñez')", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stdout.splitlines()[1]) == (0, "Ni?ez")


def test_a_reader_that_has_enough_gets_no_traceback() -> None:
    command = f"{sys.executable} -c 'from kiosk.__main__ import main; main()' --help | true"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert done.stderr == ""


def test_reading_the_command_line_loads_nothing_heavy() -> None:
    done = python(
        "import sys; from kiosk import cli; cli._parser().parse_args(['run']); "
        "sys.stdout.write(' '.join({'textual', 'rich', 'fluent', 'sqlite_utils', 'phonenumbers'} & set(sys.modules)))"
    )
    assert (done.returncode, done.stdout) == (0, "")


def python(program: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )
