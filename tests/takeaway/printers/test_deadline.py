from kiosk.takeaway.printers.deadline import USUAL, Deadline


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_deadline_comes_when_its_seconds_are_over() -> None:
    clock = Clock()
    deadline = Deadline(2, clock=clock)
    assert (deadline.left, deadline.is_over) == (2, False)
    clock.now += 2
    assert (deadline.left, deadline.is_over) == (0, True)


def test_what_is_left_is_never_below_nothing() -> None:
    clock = Clock()
    deadline = Deadline(2, clock=clock)
    clock.now += 5
    assert deadline.left == 0


def test_one_within_another_never_outlasts_it() -> None:
    clock = Clock()
    whole = Deadline(3, clock=clock)
    assert (Deadline(9, whole, clock).left, Deadline(1, whole, clock).left) == (3, 1)


def test_a_slip_is_given_up_before_the_process_that_prints_it_is_ended() -> None:
    assert USUAL.whole < 60
