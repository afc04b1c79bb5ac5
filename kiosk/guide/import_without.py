"""Imports of a library without another one, which it takes along only where it finds it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without(package: str) -> Iterator[None]:
    """Let imports of ``package`` fail inside, as if it was not installed; one that is loaded already stays.

    What visitors share should hold nothing that no page needs: every kiosk would keep it in memory.
    """
    if package in sys.modules:
        yield
        return
    sys.modules[package] = None  # type: ignore[assignment]  # the documented way to make an import fail
    try:
        yield
    finally:
        del sys.modules[package]
