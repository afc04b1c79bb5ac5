"""The scan finds a word that is there, in every form it may have, and nothing that is not."""

import contextlib
import errno
import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.proof.memory import CELLS, Found, scan_files, scan_processes, scan_stream
from tests.terminals.memory import need_scan

WORD = "kestrel-ORCHID-57"


@contextlib.contextmanager
def _holding(program: str) -> Iterator[int]:
    """A process that ran ``program`` and sleeps; the word is handed in on its input, never written in the program."""
    code = f"word = input()\n{program}\nprint(flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(WORD.encode() + b"\n")
        process.stdin.flush()
        process.stdout.readline()
        yield process.pid
        process.kill()


@pytest.mark.root
@pytest.mark.parametrize(
    ("program", "encoding"),
    [
        ("kept = word", "utf-8"),
        ("kept = word + '\u0416'", "utf-16-le"),
        ("kept = word + '\U0001f600'", "utf-32-le"),
        ("import ctypes; ctypes.CDLL(None).prctl(4, 0)", "utf-8"),
    ],
    ids=["ascii", "ucs-2", "ucs-4", "a process that hides its memory"],
)
def test_a_word_in_another_process_is_found(program: str, encoding: str) -> None:
    need_scan()
    with _holding(program) as pid:
        assert encoding in {found.encoding for found in scan_processes([pid], WORD)}


@pytest.mark.root
def test_a_word_in_a_deleted_file_that_is_still_open_is_found() -> None:
    need_scan()
    program = "import os; file = os.memfd_create('x'); os.write(file, b'no'); os.pwrite(file, word.encode(), 100)"
    with _holding(program) as pid:
        assert [found for found in scan_processes([pid], WORD) if "/fd/" in found.place]


@pytest.mark.root
def test_a_word_in_memory_that_another_process_wrote_and_this_one_never_looked_at_is_found() -> None:
    need_scan()
    program = """
import mmap, os, subprocess
memory = mmap.mmap(-1, 4096)
if os.fork() == 0:
    memory[:len(word)] = word.encode()
    os._exit(0)
os.wait()
"""
    with _holding(program) as pid:
        assert "/dev/zero (deleted)" in {found.place.split(maxsplit=2)[2] for found in scan_processes([pid], WORD)}


@pytest.mark.root
def test_a_word_in_the_middle_of_much_reserved_memory_is_found_and_the_rest_is_not_touched() -> None:
    need_scan()
    program = """
import mmap
reserved = mmap.mmap(-1, 512 << 20)
reserved[300 << 20 : (300 << 20) + len(word)] = word.encode()
word = None
"""
    with _holding(program) as pid:
        resident = _resident(pid)
        assert "/dev/zero (deleted)" in {found.place.split(maxsplit=2)[2] for found in scan_processes([pid], WORD)}
        assert _resident(pid) < resident + (64 << 20)


def _resident(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")


@pytest.mark.root
def test_a_word_on_the_screen_of_a_terminal_is_found_between_the_colours_of_its_letters() -> None:
    need_scan()
    program = "kept = b''.join(letter.encode('utf-32-le') + bytes([7, 9] * 4) for letter in word)"
    with _holding(program) as pid:
        assert CELLS in {found.encoding for found in scan_processes([pid], WORD, cells=True)}
        assert CELLS not in {found.encoding for found in scan_processes([pid], WORD)}


def test_a_word_that_comes_through_a_pipe_is_found_across_its_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.proof.memory._PIECE", 16)
    assert scan_stream(io.BytesIO(b"." * 10 + WORD.encode() + b"."), WORD, "here") == (Found("here", "utf-8", 1),)
    assert scan_stream(io.BytesIO(b"." * 100), WORD, "here") == ()


def test_a_word_that_is_not_ascii_is_found(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes("Жучка-57".encode("utf-16-le") + b"..." + "Жучка-57".encode())
    assert {found.encoding for found in scan_files([tmp_path], "Жучка-57")} == {"utf-8", "utf-16-le"}


@pytest.mark.root
def test_a_word_that_a_process_never_had_is_not_found() -> None:
    need_scan()
    with _holding("pass") as pid:
        assert scan_processes([pid], WORD[::-1]) == ()


@pytest.mark.root
def test_a_process_that_has_ended_holds_nothing() -> None:
    need_scan()
    with _holding("pass") as pid:
        pass
    assert scan_processes([pid], WORD) == ()


def test_a_word_in_a_file_below_a_folder_is_found_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "file"
    path.parent.mkdir()
    path.write_text(f"{WORD} {WORD}")
    assert scan_files([tmp_path], WORD) == (Found(str(path), "utf-8", 2),)


def test_a_word_in_the_name_of_a_file_is_found(tmp_path: Path) -> None:
    (tmp_path / f"x{WORD}.txt").touch()
    assert [found.place for found in scan_files([tmp_path], WORD)] == [f"{tmp_path}/x{WORD}.txt (name)"]


def test_a_wide_form_in_a_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "wide").write_bytes(WORD.encode("utf-32-le"))
    assert [found.encoding for found in scan_files([tmp_path], WORD)] == ["utf-32-le"]


@pytest.mark.parametrize("before", range(-20, 3))
def test_a_word_across_two_pieces_counts_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: int) -> None:
    monkeypatch.setattr("kiosk.proof.memory._PIECE", 64)
    (tmp_path / "file").write_bytes(b"." * (64 + before) + WORD.encode() + b"." * 90)
    assert [found.count for found in scan_files([tmp_path], WORD)] == [1]


def test_a_word_behind_a_hole_that_nobody_could_read_to_its_end_is_found(tmp_path: Path) -> None:
    with (tmp_path / "hole").open("wb") as file:
        file.truncate(8 << 40)
        file.seek(4 << 40)
        file.write(WORD.encode())
    assert [found.count for found in scan_files([tmp_path], WORD)] == [1]


def test_a_file_of_a_system_that_knows_no_holes_is_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(fd: int, at: int, how: int) -> int:
        raise OSError(errno.EINVAL, "Invalid argument")

    (tmp_path / "file").write_bytes(bytes(5000) + WORD.encode())
    monkeypatch.setattr(os, "lseek", refuse)
    assert [found.count for found in scan_files([tmp_path], WORD)] == [1]


def test_pipes_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert scan_files([tmp_path], WORD) == ()


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").write_text(WORD)
    (tmp_path / "link").symlink_to(tmp_path / "folder")
    assert scan_files([tmp_path / "link"], WORD) == ()
