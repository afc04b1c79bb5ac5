"""However long a file is, an import holds some hundred rows of it."""

import csv
import subprocess
import sys
from pathlib import Path

import pytest

ROWS = 6_000
MOST_BYTES_A_ROW = 150
"""Numbers of rows and outcomes stay, some bytes for each; a row itself would be over a thousand."""

HELD = """
import sys, tracemalloc
from pathlib import Path
from kiosk.directory.exchange import noted_rows
from kiosk.directory.exchange.import_plan import plan_import
from kiosk.directory.exchange.import_providers import carry_out
from kiosk.directory.known_places import known_places

known_places()
noted_rows.MOST_AT_HAND = 100
held = {}

def look(done, about):
    held[done] = tracemalloc.get_traced_memory()[0]

home, file = Path(sys.argv[1]), Path(sys.argv[2])
plan = plan_import(home, file)
tracemalloc.start()
report = carry_out(home, plan, progress=look)
early = min(done for done in held if done >= 2_000)
print(report.added, (held[max(held)] - held[early]) // (max(held) - early))
"""


@pytest.mark.parametrize("phone", ["202-555-0142", "{}"], ids=["all with one phone", "each with its own"])
def test_hardly_anything_of_a_row_stays_in_the_memory(tmp_path: Path, phone: str) -> None:
    file = tmp_path / "list.csv"
    with file.open("w", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(["Name", "Phone", "Services", "City", "Notes"])
        for row in range(ROWS):
            number = phone.format(f"202-{200 + row // 10_000}-{row % 10_000:04}")
            table.writerow(
                [f"Program {row}", number, f"Help number {row} " + "with this and that " * 10, "X", "a note"]
            )
    told = subprocess.run(
        [sys.executable, "-c", HELD, str(tmp_path / "home"), str(file)], capture_output=True, text=True, check=True
    )
    added, bytes_a_row = map(int, told.stdout.split())
    assert added == ROWS
    assert bytes_a_row < MOST_BYTES_A_ROW
