"""Whether a slip broke off in the printer; and what is kept of it for staff: its kind and its day, and nothing else."""

import stat
from datetime import date
from pathlib import Path

import pytest

from kiosk.problem import Problem
from kiosk.takeaway.printer_faults import (
    BEGUN,
    FaultKind,
    PrinterFault,
    forget_fault,
    has_begun,
    note_fault,
    read_fault,
)

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


def kept(home: Path) -> Path:
    return home / "staff" / "printer-state.toml"


@pytest.mark.parametrize("kind", ["stuck", "half-slip", "failed"])
def test_a_fault_is_kept_until_it_is_forgotten(tmp_path: Path, kind: FaultKind) -> None:
    fault = PrinterFault(kind, MONDAY)
    note_fault(tmp_path, fault)
    found = read_fault(tmp_path)
    forget_fault(tmp_path)
    assert (found, read_fault(tmp_path)) == (fault, None)


def test_in_a_new_home_there_is_no_fault_and_none_to_forget(tmp_path: Path) -> None:
    forget_fault(tmp_path)
    assert read_fault(tmp_path) is None


def test_the_file_tells_kind_and_day_alone_and_only_to_its_owner(tmp_path: Path) -> None:
    note_fault(tmp_path, PrinterFault("half-slip", MONDAY))
    assert kept(tmp_path).read_text() == 'kind = "half-slip"\nday = 2026-11-23\n'
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (kept(tmp_path), kept(tmp_path).parent)]
    assert modes == [0o600, 0o700]
    assert [path.name for path in kept(tmp_path).parent.iterdir()] == ["printer-state.toml"]


@pytest.mark.parametrize("first", ["stuck", "half-slip"])
def test_paper_that_may_lie_about_is_not_forgotten_over_a_printer_that_failed(tmp_path: Path, first: FaultKind) -> None:
    note_fault(tmp_path, PrinterFault(first, MONDAY))
    note_fault(tmp_path, PrinterFault("failed", TUESDAY))
    assert read_fault(tmp_path) == PrinterFault(first, MONDAY)


@pytest.mark.parametrize(("first", "second"), [("failed", "stuck"), ("stuck", "half-slip"), ("half-slip", "stuck")])
def test_what_leaves_paper_behind_is_kept_over_what_was_before(
    tmp_path: Path, first: FaultKind, second: FaultKind
) -> None:
    note_fault(tmp_path, PrinterFault(first, MONDAY))
    note_fault(tmp_path, PrinterFault(second, TUESDAY))
    assert read_fault(tmp_path) == PrinterFault(second, TUESDAY)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kind = ",
        'kind = "lost"\nday = 2026-11-23\n',
        'kind = "stuck"\n',
        'kind = "stuck"\nday = "2026-11-23"\n',
        'kind = "stuck"\nday = 2026-11-23T10:00:00\n',
        "kind = 3\nday = 2026-11-23\n",
        "\udcff",
        "#" * 100_000 + '\nkind = "stuck"\nday = 2026-11-23\n',
    ],
)
def test_a_file_that_is_not_ours_tells_of_no_fault(tmp_path: Path, text: str) -> None:
    kept(tmp_path).parent.mkdir()
    kept(tmp_path).write_bytes(text.encode(errors="surrogateescape"))
    assert read_fault(tmp_path) is None


@pytest.mark.parametrize(
    ("facts", "begun"), [({}, False), ({**BEGUN}, True), ({"reason": "x", **BEGUN}, True), ({"reason": "x"}, False)]
)
def test_a_slip_that_broke_off_is_told_from_one_that_never_began(facts: dict[str, str | int], begun: bool) -> None:
    assert has_begun(Problem("printer-out", facts=facts)) is begun


def test_a_fault_that_cannot_be_kept_says_so(tmp_path: Path) -> None:
    (tmp_path / "staff").touch()
    with pytest.raises(OSError, match="staff"):
        note_fault(tmp_path, PrinterFault("stuck", MONDAY))
