"""The part of the command line that begins with ``kiosk providers``: its words, and which command each calls."""

import argparse
from collections.abc import Callable
from pathlib import Path

Write = Callable[[str], None]


NewCommand = Callable[[str], argparse.ArgumentParser]
"""Adds a command with its own page of help and ``--home``."""


def describe(new: NewCommand) -> None:
    """Describe the arguments of each command to argparse."""
    bring_in = _with_json(new("import"))
    bring_in.add_argument("file", metavar="FILE", type=file)
    bring_in.add_argument("--dry-run", action="store_true")
    bring_in.add_argument("--yes", action="store_true")
    bring_in.add_argument("--by", metavar="INITIALS", default="")
    bring_in.add_argument("--report", metavar="FILE", type=Path)
    new("list").add_argument("--json", action="store_true")
    show = _with_json(new("show"))
    show.add_argument("which", metavar="PROGRAM")
    show.add_argument("--with-withheld-addresses", action="store_true")
    add = _with_json(_by(new("add")))
    add.add_argument("settings", nargs="+", metavar="FIELD=TEXT")
    edit = _with_json(_by(new("edit")))
    edit.add_argument("which", metavar="PROGRAM")
    edit.add_argument("settings", nargs="+", metavar="FIELD=TEXT")
    for name in ("retire", "restore", "confirm", "publish-address", "withhold-address"):
        _with_json(_by(new(name))).add_argument("which", metavar="PROGRAM")
    decide = _with_json(_by(new("decide")))
    decide.add_argument("which", metavar="PROGRAM")
    decide.add_argument("field", metavar="FIELD")
    decide.add_argument("decision", choices=("show", "hide"), metavar="show|hide")
    for name in ("places", "refresh"):
        _with_json(new(name))
    delete = _with_json(_by(new("delete")))
    delete.add_argument("which", metavar="PROGRAM")
    delete.add_argument("--yes", action="store_true")
    _with_json(_by(new("undo"))).add_argument("number", metavar="NUMBER", type=int)
    _with_json(new("history")).add_argument("--limit", metavar="COUNT", type=number, default=50)
    _with_json(new("due")).add_argument("--days", metavar="DAYS", type=number, default=90)
    export = _with_json(new("export"))
    export.add_argument("file", metavar="FILE", type=file)
    export.add_argument("--with-withheld-addresses", action="store_true")


def carry_out(given: argparse.Namespace, home: Path, write: Write) -> int | None:
    """Call the command that was asked for; None when there was none."""
    match given.part:
        case "import":
            from kiosk.commands import providers_import

            return providers_import.import_from_shell(
                *(home, given.file, given.dry_run, write),
                yes=given.yes,
                made_by=given.by,
                report_file=given.report,
                as_data=given.json,
            )
        case "list":
            from kiosk.commands import providers

            return providers.list_providers(home, given.json, write)
        case "show" | "due" | "history" | "places" | "decide" | "refresh":
            return _look(given, home, write)
        case "export":
            from kiosk.commands import providers_export

            return providers_export.export(home, given.file, given.with_withheld_addresses, given.json, write)
        case None | "":
            return None
    return _change(given, home, write)


def _look(given: argparse.Namespace, home: Path, write: Write) -> int:
    from kiosk.commands import providers_look

    match given.part:
        case "show":
            return providers_look.show(home, given.which, given.with_withheld_addresses, given.json, write)
        case "due":
            return providers_look.list_due(home, given.days, given.json, write)
        case "history":
            return providers_look.history(home, given.limit, given.json, write)
    return _places(given, home, write)


def _places(given: argparse.Namespace, home: Path, write: Write) -> int:
    from kiosk.commands import providers_places

    match given.part:
        case "places":
            return providers_places.list_places(home, given.json, write)
        case "decide":
            is_shown = given.decision == "show"
            return providers_places.decide(home, given.which, given.field, is_shown, given.by, given.json, write)
    return providers_places.refresh(home, given.json, write)


def _change(given: argparse.Namespace, home: Path, write: Write) -> int:
    from kiosk.commands import providers_change

    acts = {
        "retire": providers_change.retire,
        "restore": providers_change.restore,
        "confirm": providers_change.confirm,
        "publish-address": providers_change.publish,
        "withhold-address": providers_change.withhold,
    }
    match given.part:
        case "add":
            return providers_change.add(home, given.settings, given.by, given.json, write)
        case "edit":
            return providers_change.edit(home, given.which, given.settings, given.by, given.json, write)
        case "delete":
            return providers_change.delete(home, given.which, given.by, given.yes, given.json, write)
        case "undo":
            return providers_change.undo(home, given.number, given.by, given.json, write)
    return acts[given.part](home, given.which, given.by, given.json, write)


def _by(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    command.add_argument("--by", metavar="INITIALS", required=True)
    return command


def _with_json(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    command.add_argument("--json", action="store_true")
    return command


def file(text: str) -> Path:
    """Read the name of a file; argparse tells the name of this function when there is none.

    Raises:
        ValueError: It is empty, which would mean the folder one stands in.
    """
    if not text:
        raise ValueError(text)
    return Path(text)


def number(text: str) -> int:
    """Read a count that makes sense; argparse tells the name of this function when it does not.

    Raises:
        ValueError: It is none, or not between 0 and 100,000.
    """
    count = int(text)
    if not 0 <= count <= 100_000:
        raise ValueError(text)
    return count
