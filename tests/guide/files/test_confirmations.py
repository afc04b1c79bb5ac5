"""What staff confirmed counts; what is wrong in their file confirms nothing."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.guide.files.confirmations import FILE_NAME, Confirmation, Confirmations, read_confirmations

from ..changing import quick, told

TEXT = """[hotlines.victimconnect]
confirmed_on = 2026-11-20
by = "AB"
[resources.sparc]
confirmed_on = 2026-11-21
"""


def test_the_day_and_the_person_are_read(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(TEXT)
    found, faults = read_confirmations(tmp_path)
    assert (found.hotlines, found.resources, faults) == (
        {"victimconnect": Confirmation(date(2026, 11, 20), "AB")},
        {"sparc": Confirmation(date(2026, 11, 21), "")},
        (),
    )


def test_who_withdrew_a_line_and_when_is_read(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('[topics.danger]\nwithdrawn_on = 2026-11-21\nwithdrawn_by = "AB"\n')
    found, faults = read_confirmations(tmp_path)
    assert (found.topics, faults) == ({"danger": Confirmation(None, "", date(2026, 11, 21), "AB")}, ())
    assert [found.is_withdrawn("topics", "danger"), found.is_withdrawn("hotlines", "danger")] == [True, False]


def test_what_was_put_back_without_a_call_is_neither_withdrawn_nor_confirmed(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('[hotlines.sure]\nput_back_on = 2026-11-21\nput_back_by = "AB"\n')
    assert read_confirmations(tmp_path) == (Confirmations(path=tmp_path / FILE_NAME), ())


def test_a_wrong_day_of_confirming_does_not_show_what_was_withdrawn(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('[hotlines.sure]\nconfirmed_on = "x"\nwithdrawn_on = 2026-11-21\n')
    found, faults = read_confirmations(tmp_path)
    assert (found.is_withdrawn("hotlines", "sure"), [fault.code for fault in faults]) == (True, ["key-wrong-kind"])


def test_coalitions_are_kept_like_lines_and_each_has_its_line_in_the_file(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(TEXT + '[coalitions.oh-dv]\nwithdrawn_on = 2026-11-21\nwithdrawn_by = "AB"\n')
    found, faults = read_confirmations(tmp_path)
    assert (found.is_withdrawn("coalitions", "oh-dv"), faults) == (True, ())
    assert (list(found.of("coalitions")), found.lines["coalitions", "oh-dv"]) == (["oh-dv"], 6)


def test_no_file_is_no_fault(tmp_path: Path) -> None:
    found, faults = read_confirmations(tmp_path / "nowhere")
    assert (found.hotline_days(), found.resource_days(), faults) == ({}, {}, ())


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("2026-11-20", '"yesterday"', "key-wrong-kind"),
        ("confirmed_on = 2026-11-20", "", "key-missing"),
        ("[hotlines.", "[hotline.", "key-unknown"),
        ("2026-11-20", "2026-13-20", "toml-broken"),
    ],
)
def test_a_wrong_confirmation_confirms_nothing(tmp_path: Path, old: str, new: str, code: str) -> None:
    (tmp_path / FILE_NAME).write_text(TEXT.replace(old, new))
    found, faults = read_confirmations(tmp_path)
    assert (found.hotline_days(), [fault.code for fault in faults]) == ({}, [code])


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    assert told(read_confirmations(tmp_path)[1]) == [(FILE_NAME, "file-unreadable", None)]


@settings(quick, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary())
def test_any_bytes_confirm_nothing(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(data)
    assert read_confirmations(tmp_path)[0].hotline_days() == {}
