"""Changes to a copy of the small pack."""

from pathlib import Path, PurePath

from hypothesis import settings

from kiosk.guide.files.text_file import TextFile
from kiosk.problem import Problem

quick = settings(max_examples=60, deadline=None, derandomize=True)


def change(file: Path, old: str, new: str) -> None:
    """Put ``new`` in the place of ``old``, which must be there."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def text_file(text: str, name: str = "a.toml") -> TextFile:
    """A text as if read from a file of this name."""
    return TextFile(PurePath(name), text)


def told(problems: tuple[Problem, ...] | list[Problem]) -> list[tuple[str, str, int | None]]:
    """File name, code and line of each problem."""
    return [("" if problem.path is None else problem.path.name, problem.code, problem.line) for problem in problems]
