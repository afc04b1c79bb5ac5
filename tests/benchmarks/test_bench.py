"""The whole run: what fails is told and does not hide the rest; what is missed is no failure."""

import pytest

from benchmarks import bench
from benchmarks.meter import NoAnswer
from benchmarks.plan import Plan
from benchmarks.table import Row


def _run(monkeypatch: pytest.MonkeyPatch, *parts: bench.Part) -> int:
    named = {f"part {number}": part for number, part in enumerate(parts)}
    monkeypatch.setattr(bench, "_PARTS", named)
    monkeypatch.setattr(bench, "_WHOLE", tuple(named))
    monkeypatch.setattr("benchmarks.machine.time.sleep", lambda _: None)
    monkeypatch.setattr("sys.argv", ["benchmarks", "--quick"])
    return bench.main()


def _missed(_: Plan) -> list[Row]:
    return [Row("a goal", "1", "2", held=False)]


def _fails(_: Plan) -> list[Row]:
    raise NoAnswer("nothing came\non this screen")


def test_a_missed_goal_is_told_and_is_no_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(monkeypatch, _missed) == 0
    assert "missed" in capsys.readouterr().out


def test_a_part_that_fails_is_told_and_the_others_still_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(monkeypatch, _fails, _missed) == 1
    assert "0 held, 1 missed, 0 not told, 1 failed" in capsys.readouterr().out
