"""A key that repeats by itself stops being a sign of life."""

from kiosk.visit.key_repeat import KeyRepeat


def pressed(repeat: KeyRepeat, key: str, times: list[float]) -> list[bool]:
    return [repeat.counts(key, now) for now in times]


def test_a_key_held_for_five_seconds_still_counts() -> None:
    repeat = KeyRepeat()
    assert all(pressed(repeat, "down", [place / 25 for place in range(125)]))


def test_a_key_held_longer_than_five_seconds_counts_no_more() -> None:
    repeat = KeyRepeat()
    pressed(repeat, "down", [place / 25 for place in range(126)])
    assert not repeat.counts("down", 126 / 25)


def test_the_same_key_counts_again_after_a_pause() -> None:
    repeat = KeyRepeat()
    pressed(repeat, "down", [place / 25 for place in range(200)])
    assert repeat.counts("down", 9.0)


def test_another_key_counts_at_once() -> None:
    repeat = KeyRepeat()
    pressed(repeat, "down", [place / 25 for place in range(200)])
    assert repeat.counts("up", 8.01)


def test_a_person_who_presses_steadily_always_counts() -> None:
    repeat = KeyRepeat()
    assert all(pressed(repeat, "down", [place * 0.4 for place in range(100)]))
