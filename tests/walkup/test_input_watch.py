"""Raw input before Textual sees it: leave keys end the visit, reads are counted."""

import pytest

from kiosk.visit.end_visit import VisitEnd
from kiosk.walkup.input_watch import InputWatch
from kiosk.walkup.leave_keys import LeaveScanner
from kiosk.walkup.staff_keys import StaffKeys


class Desk:
    """A watch with notes of what it did."""

    def __init__(self, *, has_begun: bool = True, trial: bool = False) -> None:
        self.ends: list[VisitEnd] = []
        self.beats = 0
        self.watch = InputWatch(self, lambda: has_begun, self.ends.append, trial=trial)

    def beat(self) -> None:
        self.beats += 1


def test_typing_reaches_the_app() -> None:
    desk = Desk()
    assert (desk.watch.takes(b"abc"), desk.ends) == ((b"abc",), [])


def test_every_read_gives_a_sign_of_life() -> None:
    desk = Desk()
    for data in (b"a", b"\x1b[24~", b""):
        desk.watch.takes(data)
    assert desk.beats == 3


@pytest.mark.parametrize("key", [b"\x03", b"\x04", b"\x11", b"\x17", b"\x18", b"\x1a", b"\x1b[24~", b"\x1b[1;3S"])
def test_a_leave_key_ends_the_visit_before_the_app_sees_it(key: bytes) -> None:
    desk = Desk()
    assert (desk.watch.takes(b"abc" + key), desk.ends) == ((), [VisitEnd.LEFT])


def test_a_leave_key_on_the_neutral_screen_does_nothing() -> None:
    desk = Desk(has_begun=False)
    assert (desk.watch.takes(b"\x1b[24~"), desk.ends) == ((), [])


def test_a_leave_key_counts_when_the_key_that_begins_the_visit_is_not_answered_yet() -> None:
    desk = Desk(has_begun=False)
    assert [desk.watch.takes(b"x"), desk.watch.takes(b"\x1b[24~")] == [(b"x",), ()]
    assert desk.ends == [VisitEnd.LEFT]


def test_a_closed_terminal_ends_the_visit() -> None:
    desk = Desk()
    assert (desk.watch.takes(b""), desk.ends) == ((), [VisitEnd.LEFT])


def test_control_backslash_stops_a_kiosk_on_trial() -> None:
    desk = Desk(has_begun=False, trial=True)
    assert (desk.watch.takes(b"\x1c"), desk.ends) == ((), [VisitEnd.STOP_KIOSK])


def test_control_backslash_is_a_key_like_any_other_in_a_shelter() -> None:
    desk = Desk()
    assert (desk.watch.takes(b"\x1c"), desk.ends) == ((b"\x1c",), [])


def test_a_paste_that_has_not_ended_is_known() -> None:
    desk = Desk()
    desk.watch.takes(b"\x1b[200~abc")
    assert desk.watch.is_pasting


def test_an_unfinished_paste_can_be_forgotten() -> None:
    desk = Desk()
    desk.watch.takes(b"\x1b[200~abc")
    desk.watch.end_paste()
    assert desk.watch.takes(b"\x03") == ()


def test_the_keys_of_staff_end_the_visit_for_them() -> None:
    desk, now_s = Desk(has_begun=False), iter((1.0, 1.5, 2.0))
    desk.watch = InputWatch(
        desk, lambda: False, desk.ends.append, trial=False, chord=StaffKeys(("F9",) * 3, lambda: next(now_s))
    )
    assert [bool(desk.watch.takes(b"\x1b[20~")) for _ in range(3)] == [True, True, False]
    assert desk.ends == [VisitEnd.STAFF]


def test_staff_leave_by_f12_alone_and_their_screen_is_locked() -> None:
    desk = Desk()
    scanner = LeaveScanner(controls=())
    desk.watch = InputWatch(desk, lambda: True, desk.ends.append, trial=False, scanner=scanner, leaving=VisitEnd.LOCKED)
    assert [bool(desk.watch.takes(data)) for data in (b"\x03", b"\x17", b"\x1b[24~")] == [True, True, False]
    assert desk.ends == [VisitEnd.LOCKED]


def test_escape_alone_is_told_when_nothing_follows_it() -> None:
    desk = Desk()
    assert (desk.watch.takes(b"\x1b"), desk.watch.waits_s is None) == ((), False)
    assert (desk.watch.rest(), desk.watch.waits_s) == ((b"\x1b",), None)


def test_a_key_let_go_is_a_sign_of_life_of_the_visit_and_no_key() -> None:
    desk = Desk()
    assert (desk.watch.takes(b"\x1b[97;1:3u"), desk.beats, desk.ends) == ((), 1, [])


@pytest.mark.parametrize("key", [b"\x1b[99;5:1u", b"\x1b[24;1:1~", b"\x1b[1;3:1S", b"\x1b[57441;2:1u" * 3])
def test_a_leave_key_that_is_told_by_number_ends_the_visit(key: bytes) -> None:
    desk = Desk()
    assert (desk.watch.takes(key), desk.ends) == ((), [VisitEnd.LEFT])


def test_a_leave_key_let_go_ends_nothing() -> None:
    desk = Desk()
    assert (desk.watch.takes(b"\x1b[99;5:3u\x1b[24;1:3~\x1b[1;3:3S"), desk.ends) == ((), [])


def test_the_keys_of_staff_may_be_told_by_number() -> None:
    times = iter((1.0, 1.5, 2.0))
    desk = Desk(has_begun=False)
    chord = StaffKeys(("F9",) * 3, lambda: next(times))
    desk.watch = InputWatch(desk, lambda: False, desk.ends.append, trial=False, chord=chord)
    for data in (b"\x1b[20;1:1~", b"\x1b[20;1:3~") * 3:
        desk.watch.takes(data)
    assert desk.ends == [VisitEnd.STAFF]


def test_shift_three_times_does_not_lock_the_work_of_staff() -> None:
    desk = Desk()
    desk.watch = InputWatch(desk, lambda: True, desk.ends.append, trial=False, leaving=VisitEnd.LOCKED)
    assert (desk.watch.takes(b"\x1b[57441;2:1u" * 3), desk.ends) == ((), [])
