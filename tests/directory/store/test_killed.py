"""A writer that is killed loses nothing it had done and leaves nothing half done; ``make soak`` tries 300 moments."""

from pathlib import Path

from tests.directory.killed import KilledAgainAndAgain

MOMENTS = 12


def test_no_change_is_lost_or_half_done_when_its_process_is_killed(tmp_path: Path) -> None:
    directory = KilledAgainAndAgain(tmp_path / "home", seed=3)
    faults = []
    for _ in range(MOMENTS):
        directory.kill_once()
        faults += directory.faults()
    assert faults == []


def test_changes_go_on_between_the_kills(tmp_path: Path) -> None:
    directory = KilledAgainAndAgain(tmp_path / "home", seed=4)
    directory.kill_once()
    first = directory.done
    while directory.done < first + 4:
        directory.kill_once()
    assert directory.faults() == []
