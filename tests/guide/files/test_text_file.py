"""A file that is not plain text is refused with its line."""

from pathlib import Path

import pytest

from kiosk.guide.files.text_file import LARGEST_BYTES, LONGEST_LINE, TextFile, read_text
from kiosk.problem import Problem


def read(folder: Path, data: bytes) -> TextFile | Problem:
    file = folder / "a.toml"
    file.write_bytes(data)
    return read_text(file)


@pytest.mark.parametrize("data", [b"a\n\tb\n", b"\xef\xbb\xbfa\r\n\tb\r\n"])
def test_marks_and_line_ends_of_other_systems_are_taken_away(tmp_path: Path, data: bytes) -> None:
    assert read(tmp_path, data) == TextFile(tmp_path / "a.toml", "a\n\tb\n")


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"a\nb\xff\n", "file-not-text", 2),
        (b"a\n\x1b[2J\n", "file-hidden-character", 2),
        (b"a\rb", "file-hidden-character", 1),
        (b"\x00\x01\x02", "file-hidden-character", 1),
        ("\u202egro".encode(), "file-hidden-character", 1),
        (b"a" * (LARGEST_BYTES + 1), "file-too-large", None),
        (b"a\n" + b"b" * (LONGEST_LINE + 1), "file-line-too-long", 2),
    ],
)
def test_what_is_not_plain_text_is_refused(tmp_path: Path, data: bytes, code: str, line: int | None) -> None:
    found = read(tmp_path, data)
    assert isinstance(found, Problem)
    assert (found.code, found.line) == (code, line)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert read_text(tmp_path) == Problem("file-unreadable", tmp_path)
