"""The command line: reads the arguments, calls one command, and tells a fault in one sentence."""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, NoReturn

from kiosk import __version__
from kiosk.commands import paper_line, providers_line
from kiosk.problem import KioskError, Problem
from kiosk.settings import home_folder

if TYPE_CHECKING:
    from kiosk.guide.words import Wording

    _Commands = argparse._SubParsersAction["_Command"]

EXIT_DONE = 0
EXIT_FAULTS = 1
EXIT_WRONG_USE = 2


def main(arguments: Sequence[str]) -> int:
    """Carry out one command.

    Returns:
        0 done, 1 faults were found or it could not be done, 2 wrong use.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # A shell without UTF-8 gets question marks, not a traceback.
    try:
        try:
            return _answer(arguments)
        finally:
            if sys.stdout is not None:  # closed by whoever started this
                sys.stdout.flush()
    except BrokenPipeError:  # The reader, such as `head`, has enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_FAULTS


def _answer(arguments: Sequence[str]) -> int:
    given = _parser().parse_args(arguments)
    if given.version:
        say(f"shelter-kiosk {__version__}")
        return EXIT_DONE
    home = home_folder(given.home, os.environ)
    try:
        return _carry_out(given, home)
    except KioskError as error:
        return _tell(error.problem, home)
    except BrokenPipeError:
        raise
    except OSError as error:
        place = None if error.filename is None else Path(os.fsdecode(error.filename))
        return _tell(Problem("command-failed", place, None, {"reason": error.strerror or ""}), home)


def say(text: str, stream: IO[str] | None = None) -> None:
    """Write lines without anything that a terminal would obey."""
    from kiosk.guide.glyphs import without_hidden

    for line in text.split("\n"):
        (stream or sys.stdout).write(without_hidden(line) + "\n")


class _Command(argparse.ArgumentParser):
    """A command whose help is a page written in the content pack, ``command-...``."""

    def format_help(self) -> str:
        return _words(home_folder(None, os.environ))(f"command-{self.prog.removeprefix('kiosk ').replace(' ', '-')}")

    def print_help(self, file: object = None) -> None:
        say(self.format_help())

    def error(self, message: str) -> NoReturn:
        problem = Problem("command-wrong-use", facts={"detail": message, "command": self.prog})
        _tell(problem, home_folder(None, os.environ))
        sys.exit(EXIT_WRONG_USE)


def _parser() -> _Command:
    parser = _Command(prog="kiosk", allow_abbrev=False)
    parser.add_argument("--version", action="store_true")
    parser.set_defaults(home=None, command="", part="", parser=parser)
    commands = parser.add_subparsers(dest="command")
    run = _with_home(commands, "run")
    run.add_argument("--trial", action="store_true")
    _describe_content(_with_parts(commands, "content"))
    _with_home(commands, "hotlines")
    providers = _with_parts(commands, "providers")
    providers_line.describe(lambda name: _with_home(providers, name))
    printer, slip = _with_parts(commands, "print"), _with_parts(commands, "slip")
    paper_line.describe_print(lambda name: _with_home(printer, name))
    paper_line.describe_slip(lambda name: _with_home(slip, name))
    _describe_keeping(commands)
    _describe_machine(commands)
    return parser


def _describe_content(parts: "_Commands") -> None:
    """Describe what looks after the pack."""
    check = _with_home(parts, "check")
    check.add_argument("place", nargs="?", metavar="DIR", type=Path)
    check.add_argument("--require-reading-ease", action="store_true")
    check.add_argument("--json", action="store_true")
    report = _with_home(parts, "report")
    report.add_argument("place", nargs="?", metavar="DIR", type=Path)
    report.add_argument("--json", action="store_true")
    _with_home(parts, "due").add_argument("--json", action="store_true")
    for name in ("confirm", "withdraw", "restore"):
        change = _with_home(parts, name)
        change.add_argument("which", metavar="ID")
        change.add_argument("--by", metavar="INITIALS", required=True)
        change.add_argument("--json", action="store_true")


def _describe_keeping(commands: "_Commands") -> None:
    """Describe back-up, restore, and the staff's own commands."""
    backup = _with_home(commands, "backup")
    backup.add_argument("file", metavar="FILE", type=Path)
    restore = _with_home(commands, "restore")
    restore.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument("--yes", action="store_true")
    for command in (backup, restore):
        command.add_argument("--passphrase-file", metavar="FILE", type=Path)
        command.add_argument("--json", action="store_true")
    backup.add_argument("--with-withheld-addresses", action="store_true")
    staff = _with_home(commands, "staff")
    staff.set_defaults(parser=staff)
    _with_home(staff.add_subparsers(dest="part"), "set-pin").add_argument("--json", action="store_true")


def _describe_machine(commands: "_Commands") -> None:
    """Describe what looks at the machine itself, and what shows the kiosk on its screen."""
    _with_home(commands, "doctor").add_argument("--json", action="store_true")
    prove = _with_home(commands, "prove")
    prove.add_argument("--stack", choices=("pty", "console", "cage"))
    prove.add_argument("--json", action="store_true")
    _with_home(commands, "stage")


def _with_parts(commands: "_Commands", name: str) -> "_Commands":
    command = commands.add_parser(name, allow_abbrev=False)
    command.set_defaults(parser=command)
    return command.add_subparsers(dest="part")


def _with_home(commands: "_Commands", name: str) -> _Command:
    command = commands.add_parser(name, allow_abbrev=False)
    command.add_argument("--home", metavar="DIR", default=argparse.SUPPRESS)
    return command


def _carry_out(given: argparse.Namespace, home: Path) -> int:
    """Call the one command that was asked for; each is imported only then."""
    match (given.command, given.part):
        case ("run", _):
            from kiosk.commands import run

            return run.run(home, given.trial)
        case ("content", "check" | "report" | "due" | "confirm" | "withdraw" | "restore") | ("hotlines", _):
            return _look_after_content(given, home)
        case ("providers" | "print" | "slip", _):
            carry_out = providers_line.carry_out if given.command == "providers" else paper_line.carry_out
            code = carry_out(given, home, say)
            if code is not None:
                return code
        case ("backup" | "restore" | "staff", _):
            return _keep(given, home)
        case ("doctor" | "prove" | "stage", _):
            return _look_after_machine(given, home)
    given.parser.print_help()
    return EXIT_WRONG_USE


def _look_after_content(given: argparse.Namespace, home: Path) -> int:
    if given.command == "hotlines":
        from kiosk.commands import hotlines

        return hotlines.list_hotlines(home, say)
    if given.part == "check":
        from kiosk.commands import content

        return content.check(home, given.place, say, given.require_reading_ease, given.json)
    if given.part == "report":
        from kiosk.commands import content_report

        return content_report.report(home, given.place, say, given.json)
    from kiosk.commands import content_freshness

    if given.part == "due":
        return content_freshness.list_due(home, given.json, say)
    acts = {
        "confirm": content_freshness.confirm,
        "withdraw": content_freshness.withdraw,
        "restore": content_freshness.restore,
    }
    return acts[given.part](home, given.which, given.by, given.json, say)


def _keep(given: argparse.Namespace, home: Path) -> int:
    if given.command == "staff":
        from kiosk.commands import staff

        return staff.set_pin(home, given.json) if given.part == "set-pin" else staff.run(home)
    from kiosk.commands import backup

    if given.command == "restore":
        return backup.restore(home, given.file, given.yes, given.passphrase_file, given.json, say)
    return backup.back_up(home, given.file, given.with_withheld_addresses, given.passphrase_file, given.json, say)


def _look_after_machine(given: argparse.Namespace, home: Path) -> int:
    if given.command == "doctor":
        from kiosk.commands import doctor

        return doctor.tell(home, given.json, say)
    if given.command == "prove":
        from kiosk.commands import prove

        return prove.run(home, given.stack, given.json, say)
    from kiosk.commands import stage

    return stage.stage(home)


def _tell(problem: Problem, home: Path) -> int:
    say(_words(home).sentences(problem), sys.stderr)
    return EXIT_FAULTS


def _words(home: Path) -> "Wording":
    from kiosk.guide.files.trusted_words import trusted_words

    return trusted_words(home)
