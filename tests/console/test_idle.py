"""While nobody does anything, the kiosk uses no processor time and wakes up for nothing."""

import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from tests.console.kiosk_family import cpu_ns, switches
from tests.console.kiosk_on_pty import KioskOnPty, make_home
from tests.console.pages import PAGES, go

pytestmark = pytest.mark.terminal

WATCHED_S = 10.0
MOST_WATCHED = 4
"""How often a kiosk is watched until it does not wake: what was put off by a busy machine comes once, no more."""
STATES = ("neutral", "home", "topic", "code", "search")

Used = Mapping[int, tuple[int, int]]
"""Process to nanoseconds on a processor and how often it gave one up."""


def used(kiosk: KioskOnPty) -> Used:
    """Return what each process that belongs to the kiosk has used."""
    return {pid: (cpu_ns(pid), switches(pid)) for pid in (kiosk.pid, *kiosk.children())}


def _rest_on(kiosk: KioskOnPty, state: str) -> None:
    kiosk.wait_neutral()
    if state != "neutral":
        kiosk.begin()
        go(kiosk, PAGES[state])
    kiosk.at_rest()


@pytest.fixture(scope="module")
def before_and_after(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, tuple[Used, Used]]]:
    """What kiosks in several states had used before and after some quiet seconds, all watched at the same time."""
    folder = tmp_path_factory.mktemp("idle")
    with ExitStack() as stack, ThreadPoolExecutor(len(STATES)) as pool:
        kiosks = [stack.enter_context(KioskOnPty(make_home(folder / state / "home"))) for state in STATES]
        list(pool.map(_rest_on, kiosks, STATES))
        for _ in range(MOST_WATCHED):
            before = [used(kiosk) for kiosk in kiosks]
            time.sleep(WATCHED_S)
            after = [used(kiosk) for kiosk in kiosks]
            if after == before:
                break
        yield {state: (then, now) for state, then, now in zip(STATES, before, after, strict=True)}


@pytest.mark.parametrize("state", STATES)
def test_an_idle_kiosk_never_wakes_up(before_and_after: Mapping[str, tuple[Used, Used]], state: str) -> None:
    before, after = before_and_after[state]
    assert len(before) == 3
    assert after == before
