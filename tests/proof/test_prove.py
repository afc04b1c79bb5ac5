"""The proof passes where a visit is forgotten, and fails with the place named where it is not."""

import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.proof.prove import STACKS, Left, Proof
from kiosk.proof.traces import Trace
from tests.terminals.memory import need_scan

LEAKY = Path(__file__).with_name("leaky_kiosk.py")
JOURNAL = '#!/bin/sh\ncase "$*" in *--output*) exec zcat "$KIOSK_JOURNAL" ;; esac\n'

pytestmark = [pytest.mark.root, pytest.mark.terminal]


class Told:
    """What a proof of a kiosk with leaks found."""

    def __init__(self, places: dict[str, Path], answer: str) -> None:
        self.places = places
        data = json.loads(answer)
        self.fault = data["fault"]
        self.traces = [Trace(**trace) for trace in data["left"]]

    def where(self, kind: str) -> set[str]:
        return {trace.where for trace in self.traces if trace.kind == kind}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    need_scan()
    folder = tmp_path_factory.mktemp("leaks")
    with tempfile.TemporaryDirectory(dir="/var/spool") as spool, tempfile.TemporaryDirectory() as temporary:
        places = {"temporary": Path(temporary), "spool": Path(spool), "names": folder / "names"}
        places["journal"] = folder / "journal.gz"
        for path in (folder / "home", folder / "names", folder / "bin"):
            path.mkdir()
        places["journal"].write_bytes(gzip.compress(b"nothing\n"))
        program = folder / "bin" / "journalctl"
        program.write_text(JOURNAL)
        program.chmod(0o755)
        search = f"{program.parent}:{os.environ['PATH']}"
        named = json.dumps({name: str(at) for name, at in places.items()})
        done = subprocess.run(
            [
                sys.executable,
                LEAKY,
                "prove",
                folder / "home",
                named,
                "pty",
            ],
            env={**os.environ, "PATH": search, "KIOSK_JOURNAL": str(places["journal"])},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        yield Told(places, done.stdout)


def test_the_proof_itself_works_on_a_kiosk_that_leaks(told: Told) -> None:
    assert told.fault is None


def test_a_leak_into_a_temporary_file_is_found(told: Told) -> None:
    assert str(told.places["temporary"] / "words.txt") in told.where("file")


def test_a_leak_into_the_spool_is_found(told: Told) -> None:
    assert str(told.places["spool"] / "d00001-001") in told.where("file")


def test_a_leak_into_the_folder_of_settings_is_found(told: Told) -> None:
    assert any(place.endswith("/home/staff/notes") for place in told.where("file"))


def test_a_leak_into_the_name_of_a_file_is_found_and_the_name_is_not_told(told: Told) -> None:
    assert told.where("file-name") == {str(told.places["names"])}


def test_a_leak_into_the_scrollback_is_found(told: Told) -> None:
    assert Trace("terminal", "pty", "scrollback") in told.traces


def test_a_leak_into_the_journal_is_found_though_it_is_kept_compressed(told: Told) -> None:
    assert told.where("journal") == {"journalctl"}


def test_a_leak_into_the_memory_of_the_supervisor_is_found(told: Told) -> None:
    assert "/dev/zero (deleted)" in {trace.what for trace in told.traces if trace.kind == "memory"}


def test_a_process_that_stays_is_found(told: Told) -> None:
    own = {trace.where for trace in told.traces if trace.kind == "memory" and trace.what != "/dev/zero (deleted)"}
    assert own  # the heap of one that is no kiosk any more


def test_nothing_else_leaks(told: Told) -> None:
    files = {Path(place).name for place in told.where("file")}
    assert (files, told.where("open-file")) == ({"words.txt", "d00001-001", "notes"}, set())


def test_a_proof_without_a_find_and_without_a_fault_is_passed() -> None:
    assert Proof("pty", ("leave",)).passed
    assert not Proof("pty", ("leave",), (Left("leave", Trace("journal", "journalctl")),)).passed


def test_each_stack_can_be_chosen() -> None:
    assert set(STACKS) == {"pty", "console", "cage"}
