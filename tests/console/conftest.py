"""Kiosks for the tests of this folder."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.console.kiosk_on_pty import KioskOnPty, is_neutral, make_home
from tests.terminals.waiting import until

Start = Callable[..., KioskOnPty]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KioskOnPty]:
    """One kiosk for all tests of a file, as it runs from visit to visit."""
    home = make_home(tmp_path_factory.mktemp("user") / "home")
    with KioskOnPty(home, trial=True) as kiosk:
        yield kiosk


@pytest.fixture
def kiosk(running: KioskOnPty) -> Iterator[KioskOnPty]:
    """The running kiosk on its neutral screen, where it is brought back to afterwards."""
    running.wait_neutral()
    yield running
    try:
        running.wait_for(is_neutral, 0.3)
    except TimeoutError:
        running.leave()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home folder with a directory of local help, in a user's folder of its own."""
    return make_home(tmp_path / "home")


@pytest.fixture
def start(home: Path) -> Iterator[Start]:
    """Start kiosks in ``home``; they end with the test."""
    with ExitStack() as stack:

        def start_one(**options: object) -> KioskOnPty:
            return stack.enter_context(KioskOnPty(home, **options))  # type: ignore[arg-type]  # see KioskOnPty

        yield start_one


@pytest.fixture(scope="module")
def used_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home folder in which the picture for the next start is kept."""
    home = make_home(tmp_path_factory.mktemp("user") / "home")
    with KioskOnPty(home) as kiosk:
        kiosk.wait_neutral()
        until(lambda: list(home.glob("cache/first-*")), "a picture kept for the next start")
    return home
