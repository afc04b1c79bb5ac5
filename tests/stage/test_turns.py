from dataclasses import dataclass, field

import pytest

from kiosk.stage.turns import DELAYS_S, GIVE_UP, LIVED_S, READY_WITHIN_S, SETTLE_S, Turns


@dataclass
class House:
    """Starts numbers instead of terminals, on a clock of its own."""

    now_s: float = 100.0
    started: list[int] = field(default_factory=list)
    ended: list[int] = field(default_factory=list)
    full: bool = False

    def __post_init__(self) -> None:
        self.turns: Turns[int] = Turns(self._start, self.ended.append, lambda: self.now_s)

    def _start(self) -> int:
        if self.full:
            raise OSError
        self.started.append(len(self.started) + 1)
        return self.started[-1]

    def after(self, seconds: float) -> None:
        self.now_s += seconds
        self.turns.go_on()


@pytest.fixture
def house() -> House:
    """One terminal, in front and ready."""
    house = House()
    house.turns.go_on()
    house.turns.ready(1)
    return house


def test_at_the_start_there_is_one_terminal_and_nothing_else_to_do(house: House) -> None:
    assert (house.turns.front, house.turns.coming, house.turns.pause_s()) == (1, None, None)


def test_after_a_visit_another_terminal_is_started(house: House) -> None:
    house.turns.begun(1)
    house.turns.over(1)
    house.after(0)
    assert (house.turns.front, house.turns.coming, house.ended) == (1, 2, [])


def test_the_old_one_ends_as_soon_as_the_new_one_answers(house: House) -> None:
    house.turns.over(1)
    house.after(0)
    house.turns.ready(2)
    assert (house.turns.front, house.turns.coming, house.ended) == (2, None, [1])


def test_a_visit_that_begins_in_the_new_one_keeps_it(house: House) -> None:
    house.turns.over(1)
    house.after(0)
    house.turns.begun(2)
    assert (house.turns.front, house.ended) == (2, [1])
    house.after(1000)
    assert house.started == [1, 2]


def test_a_visit_that_was_over_before_the_new_one_had_told_that_it_answers_is_one(house: House) -> None:
    house.turns.over(1)
    house.after(0)
    house.turns.over(2)
    house.after(0)
    assert (house.turns.front, house.turns.coming, house.ended) == (2, 3, [1])


def test_no_terminal_has_two_visits_however_soon_they_follow(house: House) -> None:
    for number in range(1, 50):
        house.turns.begun(number)
        house.turns.over(number)
        house.after(0)
    assert house.started == list(range(1, 51))
    assert house.ended == list(range(1, 49))


def test_where_no_new_one_could_be_started_a_visit_in_the_old_one_is_not_touched(house: House) -> None:
    house.turns.over(1)
    house.after(0)
    house.turns.begun(1)
    assert (house.turns.front, house.turns.coming, house.ended) == (1, None, [2])
    house.after(1000)
    assert house.started == [1, 2]


def test_what_was_put_off_comes_after_that_visit(house: House) -> None:
    house.full = True
    house.turns.over(1)
    house.after(0)
    house.turns.begun(1)
    house.full = False
    house.after(1000)
    assert house.started == [1]
    house.turns.over(1)
    house.after(0)
    house.turns.ready(2)
    assert (house.turns.front, house.ended) == (2, [1])


def test_a_late_word_of_the_old_one_changes_nothing(house: House) -> None:
    house.turns.over(1)
    house.after(0)
    house.turns.ready(2)
    house.turns.begun(1)
    house.turns.over(1)
    house.turns.ready(1)
    house.after(1000)
    assert (house.turns.front, house.started, house.ended) == (2, [1, 2], [1])


def test_a_terminal_that_dies_after_long_is_replaced_at_once(house: House) -> None:
    house.now_s += LIVED_S + 1
    house.turns.ended(1)
    house.after(0)
    assert (house.turns.coming, house.turns.top) == (2, 2)


def test_terminals_that_die_at_once_are_started_less_and_less_often(house: House) -> None:
    delays = []
    house.turns.ended(1)
    for number in range(2, 12):
        pause_s = house.turns.pause_s()
        assert pause_s is not None
        delays.append(pause_s)
        house.after(pause_s)
        house.turns.ready(number)
        house.turns.ended(number)
    assert delays == pytest.approx([*DELAYS_S, *[DELAYS_S[-1]] * 2])


def test_a_new_one_that_dies_is_tried_again_and_the_old_one_stays(house: House) -> None:
    house.turns.over(1)
    house.after(0)
    for failing in range(2, 5):
        house.turns.ended(failing)
        house.after(DELAYS_S[failing - 2])
        assert (house.turns.front, house.turns.coming, house.ended) == (1, failing + 1, [])
    house.turns.ready(5)
    assert (house.turns.front, house.ended) == (5, [1])


def test_a_new_one_that_never_answers_is_ended_and_the_old_one_serves_for_a_while(house: House) -> None:
    house.turns.over(1)
    house.after(0)
    house.after(READY_WITHIN_S)
    assert (house.turns.front, house.turns.coming, house.ended) == (1, None, [2])
    assert house.turns.pause_s() == DELAYS_S[-1]
    house.after(DELAYS_S[-1])
    assert house.turns.coming == 3


def test_a_first_one_that_never_answers_is_tried_again_at_once() -> None:
    house = House()
    house.turns.go_on()
    house.after(READY_WITHIN_S)
    house.after(0)
    assert (house.turns.coming, house.ended) == (2, [1])


def test_the_old_one_may_die_while_the_new_one_comes(house: House) -> None:
    house.turns.over(1)
    house.after(0)
    house.turns.ended(1)
    house.turns.ready(2)
    assert (house.turns.front, house.started, house.ended) == (2, [1, 2], [])


def test_a_system_that_gives_no_process_is_asked_again(house: House) -> None:
    house.full = True
    house.turns.ended(1)
    house.after(0)
    house.full = False
    house.after(DELAYS_S[-1])
    assert house.turns.coming == 2


def test_for_another_screen_the_terminal_is_replaced_when_nobody_uses_it(house: House) -> None:
    house.turns.begun(1)
    house.turns.renew()
    house.after(1000)
    assert house.started == [1]
    house.turns.over(1)
    house.after(0)
    assert house.started == [1, 2]


def test_one_that_comes_for_the_old_screen_gives_way_to_one_for_the_new(house: House) -> None:
    house.turns.over(1)
    house.after(0)
    house.turns.renew()
    assert house.ended == [2]
    house.after(SETTLE_S)
    assert house.turns.coming == 3


def test_what_was_put_off_after_failures_can_be_done_at_once(house: House) -> None:
    for number in range(1, 6):
        house.turns.ended(number)
        house.after(house.turns.pause_s() or 0.0)
    house.turns.ended(6)
    assert house.turns.pause_s() == DELAYS_S[5]
    house.turns.hurry()
    house.after(0)
    assert house.turns.coming == 7


def test_where_nothing_was_put_off_there_is_no_hurry(house: House) -> None:
    house.turns.hurry()
    house.after(1000)
    assert house.started == [1]


# When another try would not help


def fail(house: House, times: int) -> None:
    """Let so many that come end before they are ready."""
    for _ in range(times):
        house.after(house.turns.pause_s() or 0.0)
        assert house.turns.coming is not None
        house.turns.ended(house.turns.coming)


def test_where_none_was_ever_ready_it_is_hopeless_after_a_few() -> None:
    house = House()
    fail(house, GIVE_UP - 1)
    assert not house.turns.is_hopeless
    fail(house, 1)
    assert house.turns.is_hopeless


def test_where_none_can_be_started_at_all_it_is_hopeless_too() -> None:
    house = House(full=True)
    for _ in range(GIVE_UP):
        assert not house.turns.is_hopeless
        house.after(house.turns.pause_s() or 0.0)
    assert house.turns.is_hopeless


def test_as_long_as_an_old_one_serves_it_is_not_hopeless(house: House) -> None:
    house.turns.over(1)
    fail(house, GIVE_UP + 3)
    assert (house.turns.front, house.turns.is_hopeless) == (1, False)
    house.turns.ended(1)
    assert house.turns.is_hopeless


def test_one_that_was_ready_gives_hope_for_as_many_more(house: House) -> None:
    house.turns.ended(1)
    fail(house, GIVE_UP - 1)
    house.after(house.turns.pause_s() or 0.0)
    assert house.turns.coming is not None
    house.turns.ready(house.turns.coming)
    house.turns.ended(house.turns.coming or len(house.started))
    fail(house, GIVE_UP - 1)
    assert not house.turns.is_hopeless


def test_one_that_hung_for_a_minute_before_an_empty_screen_was_enough() -> None:
    house = House()
    house.turns.go_on()
    house.after(READY_WITHIN_S)
    assert house.turns.is_hopeless
