"""The PIN of staff."""

from pathlib import Path

import pytest

from kiosk.problem import KioskError
from kiosk.staff.pin import StaffPin, fault_of_new_pin

PIN = "482913"


class Clock:
    """A clock that a test sets."""

    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def pin_of(home: Path, clock: Clock | None = None) -> StaffPin:
    return StaffPin(home, clock or Clock())


def with_pin(home: Path) -> StaffPin:
    pin = pin_of(home)
    pin.set(PIN)
    return pin


@pytest.mark.parametrize(
    ("pin", "code"),
    [
        ("48291", "pin-length"),
        ("4" * 40, "pin-length"),
        ("48291a", "pin-not-digits"),
        ("４８２９１３", "pin-not-digits"),
        ("000000", "pin-too-simple"),
        ("345678", "pin-too-simple"),
        ("987654", "pin-too-simple"),
    ],
)
def test_a_pin_that_is_too_weak_is_refused(tmp_path: Path, pin: str, code: str) -> None:
    with pytest.raises(KioskError) as refused:
        pin_of(tmp_path).set(pin)
    assert (refused.value.problem.code, pin_of(tmp_path).is_set()) == (code, False)


def test_six_mixed_digits_can_be_a_pin() -> None:
    assert fault_of_new_pin(PIN) is None


def test_the_right_pin_is_right(tmp_path: Path) -> None:
    assert with_pin(tmp_path).check(PIN).right


@pytest.mark.parametrize("wrong", ["", "482914", "4829130", PIN[::-1]])
def test_any_other_is_not(tmp_path: Path, wrong: str) -> None:
    assert not with_pin(tmp_path).check(wrong).right


def test_the_pin_is_not_in_the_file(tmp_path: Path) -> None:
    with_pin(tmp_path)
    kept = (tmp_path / "staff" / "pin").read_text()
    assert kept.startswith("$argon2id$") and PIN not in kept


def test_folder_and_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    with_pin(tmp_path).check("1")
    folder = tmp_path / "staff"
    assert [path.stat().st_mode & 0o077 for path in (folder, *folder.iterdir())] == [0, 0, 0]


def test_after_wrong_tries_even_the_right_pin_has_to_wait(tmp_path: Path) -> None:
    pin = with_pin(tmp_path)
    for _ in range(3):
        pin.check("111222")
    assert (pin.check(PIN).right, pin.wait_s()) == (False, 5)


def test_a_restart_does_not_end_the_wait(tmp_path: Path) -> None:
    pin = with_pin(tmp_path)
    for _ in range(3):
        pin.check("111222")
    assert pin_of(tmp_path).wait_s() == 5


def test_after_the_wait_the_right_pin_is_right_and_all_is_forgotten(tmp_path: Path) -> None:
    with_pin(tmp_path)
    clock = Clock()
    pin = pin_of(tmp_path, clock)
    for _ in range(3):
        pin.check("111222")
    clock.now += 5
    assert (pin.check(PIN).right, pin.check("111222").wait_s) == (True, 0)


def test_a_try_during_the_wait_does_not_make_it_longer(tmp_path: Path) -> None:
    pin = with_pin(tmp_path)
    for _ in range(10):
        pin.check("111222")
    assert pin.wait_s() == 5


def test_a_try_counts_before_it_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pin = with_pin(tmp_path)

    def killed(_self: StaffPin, _pin: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(StaffPin, "matches", killed)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            pin.check(PIN)
    assert pin_of(tmp_path).wait_s() == 5


@pytest.mark.parametrize("damage", [b"", b"$argon2id$", b"\xff" * 2000])
def test_a_damaged_pin_is_set_and_opens_to_nobody(tmp_path: Path, damage: bytes) -> None:
    pin = with_pin(tmp_path)
    (tmp_path / "staff" / "pin").write_bytes(damage)
    assert (pin.is_set(), pin.check(PIN).right) == (True, False)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "staff").write_text("")
    with pytest.raises(KioskError) as refused:
        pin_of(tmp_path).set(PIN)
    assert refused.value.problem.code == "pin-unwritable"
