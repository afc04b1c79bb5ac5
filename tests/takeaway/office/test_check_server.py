"""What on a print server would keep a slip, tell of it or print it later is named, with the line to change."""

from pathlib import Path

import pytest

from kiosk.problem import Problem
from kiosk.takeaway.office import check_server as module
from kiosk.takeaway.office.check_server import check_server
from tests.takeaway.office.print_server import QUEUE, PrintServer

GOOD = "PreserveJobFiles No\nPreserveJobHistory Yes\nMaxJobTime 60\nLogLevel crit\nLogDebugHistory 0\nBrowsing No\n"
GOOD_FILES = "AccessLog /dev/null\nPageLog /dev/null\nRequestRoot /memory/cups\nCacheDir /memory/cache\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files of a server that is set as it should be."""
    mounts = "/dev/sda1 / ext4 rw 0 0\ntmpfs /memory tmpfs rw 0 0\ntmpfs /with\\040blank tmpfs rw 0 0\n"
    (tmp_path / "mounts").write_text(mounts)
    monkeypatch.setattr(module, "_MOUNTS", tmp_path / "mounts")
    (tmp_path / "cupsd.conf").write_text(GOOD)
    (tmp_path / "cups-files.conf").write_text(GOOD_FILES)
    return tmp_path


def found(folder: Path) -> list[tuple[str, object]]:
    return [(problem.code, problem.facts.get("setting")) for problem in check_server(folder=folder)]


def test_a_server_set_as_it_should_be_has_no_problem(folder: Path) -> None:
    assert check_server(folder=folder) == ()


def test_a_server_as_it_comes_has_many(folder: Path) -> None:
    (folder / "cupsd.conf").write_text("")
    (folder / "cups-files.conf").write_text("")
    assert found(folder) == [
        ("cups-setting", "PreserveJobFiles"),
        ("cups-setting", "MaxJobTime"),
        ("cups-setting", "LogLevel"),
        ("cups-setting", "LogDebugHistory"),
        ("cups-setting", "AccessLog"),
        ("cups-setting", "PageLog"),
        ("cups-spool-on-disk", None),
        ("cups-spool-on-disk", None),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "PreserveJobFiles Yes",
        "PreserveJobFiles 60",
        "PreserveJobHistory No",
        "PreserveJobHistory 0",
        "MaxJobTime 0",
        "MaxJobTime 3h",
        "MaxJobTime 121",
        "LogLevel debug",
        "LogLevel warn",
        "LogDebugHistory 200",
        "Browsing On",
        "browsing yes",
    ],
)
def test_each_line_that_is_wrong_is_named_with_its_number(folder: Path, line: str) -> None:
    (folder / "cupsd.conf").write_text(f"{GOOD}# {line}\n{line}\n")
    (problem,) = check_server(folder=folder)
    name, value = line.split()
    assert (problem.path, problem.line) == (folder / "cupsd.conf", 8)
    assert (str(problem.facts["setting"]).lower(), problem.facts["value"]) == (name.lower(), value)


def test_what_stands_in_a_section_is_another_matter(folder: Path) -> None:
    (folder / "cupsd.conf").write_text(f"{GOOD}<Policy x>\n<Limit All>\nPreserveJobFiles Yes\n</Limit>\n</Policy>\n")
    assert check_server(folder=folder) == ()


@pytest.mark.parametrize("spool", ["/memory", "/memory/a/b", "/with blank/cups"])
def test_a_spool_in_memory_is_fine(folder: Path, spool: str) -> None:
    (folder / "cups-files.conf").write_text(GOOD_FILES.replace("/memory/cups", spool))
    assert check_server(folder=folder) == ()


@pytest.mark.parametrize("spool", ["/memories/cups", "/var/spool/cups", "/"])
def test_a_spool_on_a_disk_is_told(folder: Path, spool: str) -> None:
    (folder / "cups-files.conf").write_text(GOOD_FILES.replace("/memory/cups", spool))
    expected = Problem("cups-spool-on-disk", folder / "cups-files.conf", 3, {"folder": spool})
    assert check_server(folder=folder) == (expected,)


def test_what_cups_remembers_of_the_last_job_belongs_into_memory_too(folder: Path) -> None:
    (folder / "cups-files.conf").write_text(GOOD_FILES.replace("CacheDir /memory/cache\n", ""))
    expected = Problem("cups-spool-on-disk", folder / "cups-files.conf", None, {"folder": "/var/cache/cups"})
    assert check_server(folder=folder) == (expected,)


@pytest.mark.parametrize("name", ["cupsd.conf", "cups-files.conf"])
def test_a_file_that_cannot_be_read_is_told(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert check_server(folder=folder) == (Problem("cups-unreadable", folder / name),)


def test_a_file_of_noise_is_read_as_far_as_it_goes(folder: Path) -> None:
    (folder / "cupsd.conf").write_bytes(b"\xff\xfe\x00<\n</x\n>\n\n   \n" + GOOD.encode())
    check_server(folder=folder)


@pytest.mark.root
def test_a_queue_that_would_print_later_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with PrintServer() as server:
        monkeypatch.setenv("CUPS_SERVER", server.socket)
        assert check_server(QUEUE, folder) == ()
        server.command("lpadmin", "-p", QUEUE, "-o", "printer-error-policy=retry-job")
        assert check_server(QUEUE, folder) == (
            Problem("cups-queue-retries", facts={"queue": QUEUE, "value": "retry-job"}),
        )
        assert check_server("nosuch", folder) == (Problem("printer-no-queue"),)


def test_without_a_server_its_files_are_read_all_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "/nonexistent/cups.sock")
    assert check_server(QUEUE, folder) == (Problem("printer-no-server"),)
