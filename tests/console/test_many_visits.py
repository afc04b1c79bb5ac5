"""Random keys and many visits in a row: no crash, no way out, nothing left, no growth. `make soak` does far more."""

import pytest

from tests.console.conftest import Start
from tests.console.many_visits import act, come_back, own_memory, visits, with_zombies
from tests.console.outside import files, places
from tests.console.random_input import Person
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal

ACTS = 750
VISITS = 300
WARM_UP = 20
PAGE = 4096
FAMILY = 3
"""Supervisor, the child in front, the spare one."""


@pytest.mark.parametrize("seed", [1, 2])
def test_random_input_finds_no_crash_and_no_way_out(start: Start, seed: int) -> None:
    kiosk = start(trial=True)
    kiosk.wait_neutral()
    before = files(*places(kiosk))
    most = act(kiosk, Person(seed).acts(ACTS))
    come_back(kiosk)
    assert files(*places(kiosk)) == before
    assert most <= FAMILY
    assert kiosk.stop() == ""


def test_neither_the_supervisor_nor_its_files_grow_from_visit_to_visit_and_no_process_is_left(start: Start) -> None:
    kiosk = start()
    kiosk.wait_neutral()
    kiosk.at_rest()  # until then it draws its pages ahead
    for _ in visits(kiosk, WARM_UP):
        pass
    before, written = own_memory(kiosk.pid), files(*places(kiosk))
    for _ in visits(kiosk, VISITS):
        pass
    assert own_memory(kiosk.pid) - before <= PAGE
    assert files(*places(kiosk)) == written
    until(lambda: len(with_zombies(kiosk.pid)) <= FAMILY, "a family without a zombie")


def test_the_same_seed_acts_the_same_way() -> None:
    assert list(Person(3).acts(200)) == list(Person(3).acts(200))


def test_a_person_never_stops_a_trial() -> None:
    assert not any(0x1C in act for act in Person(4).acts(5000) if isinstance(act, bytes))
