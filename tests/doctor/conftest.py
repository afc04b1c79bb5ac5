"""One good machine, made once and copied for each test."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from kiosk.doctor.machine import Machine

from .good_machine import copied, make_home, make_root, screen


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A system and a home folder where all is well."""
    return made(tmp_path_factory.getbasetemp() / "doctor")


@cache
def made(folder: Path) -> Path:
    """Make it, once for all that use it from elsewhere too."""
    folder.mkdir()
    make_root(folder / "root")
    make_home(folder / "home")
    return folder


@pytest.fixture
def machine(template: Path, tmp_path: Path) -> Iterator[Machine]:
    """A copy of it, with a terminal."""
    own = copied(template, tmp_path / "machine")
    with screen(own.root):
        yield own
