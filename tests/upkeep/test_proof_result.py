"""The last proof is kept for staff, whoever carried it out, and a file that is not ours tells of none."""

import os
import stat
from datetime import date
from pathlib import Path

import pytest

from kiosk.upkeep.proof_result import LONGEST_FAILURE, MOST_FAILURES, ProofResult, keep_proof, read_proof

DAY = date(2026, 11, 23)
PASSED = ProofResult(DAY, True, "console", "1.0.0")
FAILED = ProofResult(DAY, False, "cage", "1.0.0", ('The file "/tmp/a\\b".', "Memory of foot, heap: ñ 🐦."))
NOBODY = 65534


def kept(home: Path) -> Path:
    return home / "staff" / "proof.toml"


@pytest.mark.parametrize("result", [PASSED, FAILED])
def test_a_result_is_read_as_it_was_kept(tmp_path: Path, result: ProofResult) -> None:
    keep_proof(tmp_path, FAILED)
    keep_proof(tmp_path, result)
    assert read_proof(tmp_path) == result


def test_in_a_new_home_there_was_no_proof(tmp_path: Path) -> None:
    assert read_proof(tmp_path) is None


def test_the_file_is_its_owners_alone_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    keep_proof(tmp_path, PASSED)
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (kept(tmp_path), kept(tmp_path).parent)]
    assert (modes, [path.name for path in kept(tmp_path).parent.iterdir()]) == ([0o600, 0o700], ["proof.toml"])


@pytest.mark.root
@pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to give a file away")
def test_what_root_keeps_belongs_to_the_owner_of_the_home(tmp_path: Path) -> None:
    os.chown(tmp_path, NOBODY, NOBODY)
    keep_proof(tmp_path, PASSED)
    owners = {(path.stat().st_uid, path.stat().st_gid) for path in (kept(tmp_path), kept(tmp_path).parent)}
    assert owners == {(NOBODY, NOBODY)}


def test_no_link_leads_the_proof_out_of_the_home(tmp_path: Path) -> None:
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    home.mkdir()
    elsewhere.mkdir()
    (home / "staff").symlink_to(elsewhere)
    with pytest.raises(OSError, match="staff"):
        keep_proof(home, PASSED)
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize("name", ["proof.toml", "proof.toml.new"])
def test_a_link_in_its_place_is_replaced_and_not_followed(tmp_path: Path, name: str) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    (tmp_path / "staff").mkdir()
    (tmp_path / "staff" / name).symlink_to(victim)
    keep_proof(tmp_path, PASSED)
    assert (victim.read_text(), read_proof(tmp_path), kept(tmp_path).is_symlink()) == ("mine", PASSED, False)


def test_names_that_a_terminal_would_obey_lose_their_power_and_many_or_long_ones_are_cut(tmp_path: Path) -> None:
    many = ("\x1b[2J\x7f\u202ename\nother", "x" * 1000, *("y" for _ in range(100)))
    keep_proof(tmp_path, ProofResult(DAY, False, "pty", "1.0.0", many))
    found = read_proof(tmp_path)
    assert found is not None
    assert found.failures[:2] == ("[2Jnameother", "x" * LONGEST_FAILURE)
    assert len(found.failures) == MOST_FAILURES


@pytest.mark.parametrize(
    "text",
    [
        "",
        "day = ",
        'day = "2026-11-23"\npassed = true\nstack = "pty"\nversion = "1"\nfailures = []\n',
        'day = 2026-11-23T10:00:00\npassed = true\nstack = "pty"\nversion = "1"\nfailures = []\n',
        'day = 2026-11-23\npassed = 1\nstack = "pty"\nversion = "1"\nfailures = []\n',
        'day = 2026-11-23\npassed = true\nstack = "pty"\nfailures = []\n',
        'day = 2026-11-23\npassed = true\nstack = "pty"\nversion = "1"\nfailures = "none"\n',
        "\udcff",
        "#" * 100_000 + '\nday = 2026-11-23\npassed = true\nstack = "pty"\nversion = "1"\nfailures = []\n',
    ],
)
def test_a_file_that_is_not_ours_tells_of_no_proof(tmp_path: Path, text: str) -> None:
    kept(tmp_path).parent.mkdir()
    kept(tmp_path).write_bytes(text.encode(errors="surrogateescape"))
    assert read_proof(tmp_path) is None


def test_a_pipe_or_a_link_in_its_place_tells_of_no_proof_and_is_not_waited_for(tmp_path: Path) -> None:
    keep_proof(tmp_path, PASSED)
    kept(tmp_path).rename(tmp_path / "elsewhere")
    kept(tmp_path).symlink_to(tmp_path / "elsewhere")
    assert read_proof(tmp_path) is None
    kept(tmp_path).unlink()
    os.mkfifo(kept(tmp_path))
    assert read_proof(tmp_path) is None


def test_a_proof_with_failures_never_reads_as_passed(tmp_path: Path) -> None:
    kept(tmp_path).parent.mkdir()
    kept(tmp_path).write_text('day = 2026-11-23\npassed = true\nstack = "pty"\nversion = "1"\nfailures = ["here"]\n')
    assert getattr(read_proof(tmp_path), "passed", None) is False
