"""The program the tests run on a terminal: the supervisor with a `FakeService`.

Use: python -m tests.supervisor.fake_kiosk HOME [trial]
"""

import sys
from pathlib import Path

from kiosk.supervisor import caretaker, crash_history, spare_child, supervisor
from kiosk.supervisor.first_picture import paint_first
from kiosk.supervisor.supervise import supervise
from tests.supervisor.fake_service import FakeService
from tests.supervisor.fake_staff import FakeStaff
from tests.supervisor.noted import CareInFile, HeardInFile

# Shorter pauses than a kiosk's, so that the tests are quick; no limit of it is another one.
spare_child.DELAY_S = 0.2
supervisor.SETTLE_S = 0.1
supervisor.PROBATION_S = 0.3
caretaker.PAUSE_S = 0.2


def main(home: Path, trial: bool) -> None:
    if not (home / "unwatched" / "patient").exists():
        crash_history.FIRST_REST_S = 1.0
    paint_first(["kiosk", "run", "--home", str(home), *(["--trial"] if trial else [])])
    hears = HeardInFile(home)
    hold_s = next((float(told.name[len("held-") :]) for told in (home / "unwatched").glob("held-*")), 0.0)
    outcome = supervise(lambda: FakeService(home), home, trial, FakeStaff(), (hears,), CareInFile(home), hold_s=hold_s)
    (home / "outcome").write_text(f"{outcome.fault!r} {dict(outcome.crashes)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] == ["trial"])
