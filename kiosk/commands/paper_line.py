"""The part of the command line that begins with ``kiosk print`` or ``kiosk slip``, and which command each calls."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import get_args

from kiosk.printer_settings import Paper, SlipKind

Write = Callable[[str], None]

NewCommand = Callable[[str], argparse.ArgumentParser]
"""Adds a command with its own page of help and ``--home``."""

FORMS = ("text", "spoken", "png", "pdf", "escpos")
"""What a slip can be turned into."""


def describe_print(new: NewCommand) -> None:
    """Describe the arguments of ``kiosk print …`` to argparse."""
    for name in ("devices", "status", "test"):
        new(name).add_argument("--json", action="store_true")


def describe_slip(new: NewCommand) -> None:
    """Describe the arguments of ``kiosk slip …`` to argparse."""
    preview = new("preview")
    preview.add_argument("kind", metavar="KIND", choices=get_args(SlipKind))
    preview.add_argument("--as", dest="form", choices=FORMS, default="text")
    preview.add_argument("--language", metavar="CODE", default="en")
    preview.add_argument("--paper", choices=get_args(Paper))
    preview.add_argument("--topic", metavar="KEY", default="")
    preview.add_argument("--hotline", metavar="KEY", default="")
    preview.add_argument("--output", metavar="FILE", type=Path)


def carry_out(given: argparse.Namespace, home: Path, write: Write) -> int | None:
    """Call the command that was asked for; None when there was none."""
    match (given.command, given.part):
        case ("print", "devices" | "status" | "test"):
            from kiosk.commands import print as print_commands

            acts = {
                "devices": print_commands.list_devices,
                "status": print_commands.tell_status,
                "test": print_commands.print_test,
            }
            return acts[given.part](home, given.json, write)
        case ("slip", "preview"):
            from kiosk.commands import slip

            asked = slip.Asked(
                *(given.kind, given.form, given.language, given.paper, given.topic, given.hotline, given.output)
            )
            return slip.preview(home, asked, write)
    return None
