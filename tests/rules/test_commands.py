"""What documents tell to type is understood: each ``kiosk ...`` in them is a command, with these options."""

import re
import shlex
from pathlib import Path

import pytest

from kiosk.cli import _parser

from .tree import ROOT, files, plant

_TYPED = re.compile(r"^ {4}(?:sudo )?kiosk ([a-z].*)", re.MULTILINE)
_NAMED = re.compile(r"`(?:sudo )?kiosk ([a-z][^`]*)`")
_ENDS = re.compile(r"\s(?:#|\||…|\.\.\.).*")


def is_understood(words: list[str]) -> bool:
    try:
        _parser().parse_args(words)
    except SystemExit as end:
        return end.code == 0
    return True


def faults(root: Path) -> list[str]:
    """Find what the command line does not understand; in a sentence a command may be named without what it needs."""
    found = []
    for path in files(root, pattern="*.md"):
        text = path.read_text(encoding="utf-8")
        given = [(one, ()) for one in _TYPED.findall(text)] + [(one, ("--help",)) for one in _NAMED.findall(text)]
        for typed, help_wanted in given:
            words = shlex.split(_ENDS.sub("", f"{typed} ").rstrip(" ;,."))
            if not is_understood([*words, *help_wanted]):
                found.append(f"{path.relative_to(root)}: kiosk {typed}")
    return found


def test_documents_name_only_commands_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert faults(ROOT) == [], capsys.readouterr().err


@pytest.mark.parametrize("typed", ["    kiosk dance", "    kiosk doctor --loud", "`sudo kiosk content mend`"])
def test_a_command_that_there_is_not_is_found(tmp_path: Path, typed: str) -> None:
    assert len(faults(plant(tmp_path, "README.md", f"Type\n\n{typed}\n"))) == 1


def test_what_can_be_typed_is_no_fault(tmp_path: Path) -> None:
    text = (
        "    kiosk providers add --by AB name='A B'   # a new one\n`kiosk slip preview` and `sudo kiosk prove | less`\n"
    )
    assert faults(plant(tmp_path, "README.md", text)) == []
