from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.upkeep.crash_count import KEPT_DAYS, KIOSK, CrashCount, count_crash, kind_of, read_crashes

TODAY = date(2026, 11, 23)


def _counted(home: Path) -> CrashCount:
    counted = read_crashes(home)
    assert counted is not None
    return counted


def _file(home: Path) -> Path:
    return home / "staff" / "crashes.toml"


def test_before_the_first_crash_there_is_no_count(tmp_path: Path) -> None:
    assert read_crashes(tmp_path) is None


def test_crashes_are_counted_by_kind_and_day(tmp_path: Path) -> None:
    for kind, day in ((kind_of(-11), TODAY - timedelta(1)), (kind_of(70), TODAY), (kind_of(-11), TODAY)):
        count_crash(tmp_path, kind, day)
    assert _counted(tmp_path) == CrashCount(
        TODAY,
        {"signal-11": 2, "exit-70": 1},
        {TODAY - timedelta(1): {"signal-11": 1}, TODAY: {"exit-70": 1, "signal-11": 1}},
    )


def test_those_since_a_day_can_be_told(tmp_path: Path) -> None:
    for ago in (0, 0, 3, 9):
        count_crash(tmp_path, KIOSK, TODAY - timedelta(ago))
    assert _counted(tmp_path).since(TODAY - timedelta(3)) == 3


def test_the_file_stays_small_however_many_days_and_kinds_there_are(tmp_path: Path) -> None:
    for number in range(KEPT_DAYS + 30):
        count_crash(tmp_path, f"exit-{number}", TODAY + timedelta(number))
    counted = _counted(tmp_path)
    assert len(counted.days) == KEPT_DAYS
    assert len(counted.total) <= 41
    assert sum(counted.total.values()) == KEPT_DAYS + 30


@pytest.mark.parametrize("kind", ["", "Word typed", "a" * 40, 'x"\n[total]'])
def test_no_other_word_can_get_into_the_file(tmp_path: Path, kind: str) -> None:
    with pytest.raises(ValueError):
        count_crash(tmp_path, kind, TODAY)
    assert not _file(tmp_path).exists()


@pytest.mark.parametrize(
    "content",
    [
        "",
        "last_day = 3\n[total]\n",
        "last_day = 2026-11-23\n",
        "last_day = 2026-11-23\ntotal = 3\n",
        'last_day = 2026-11-23\n[total]\nkiosk = "many"\n',
        "last_day = 2026-11-23\n[total]\nkiosk = -3\n",
        "last_day = 2026-11-23\n[total]\n[days.someday]\nkiosk = 1\n",
        "last_day = 2026-11-23\ndays = 3\n[total]\n",
        'last_day = 2026-11-23\n[total]\n"a typed word" = 1\n',
    ],
)
def test_a_file_that_makes_no_sense_is_begun_anew(tmp_path: Path, content: str) -> None:
    _file(tmp_path).parent.mkdir()
    _file(tmp_path).write_text(content)
    assert read_crashes(tmp_path) is None
    count_crash(tmp_path, KIOSK, TODAY)
    assert _counted(tmp_path).total == {KIOSK: 1}
