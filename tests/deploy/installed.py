"""Fixtures for tests that need the kiosk as a shelter has it: installed in a Debian tree."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.deploy.debian_tree import DebianTree
from tests.deploy.layers import ROOT, Stack, Suite, installed_layers
from tests.terminals.needs import need, not_run

OpenInstalled = Callable[..., DebianTree]


def need_debian_trees() -> None:
    """Go on only as root with what makes and opens Debian trees."""
    if os.geteuid() != 0:
        not_run("needs root")
    need("mmdebstrap")


@pytest.fixture(scope="session")
def installed_tree() -> Iterator[Callable[[Stack], DebianTree]]:
    """Give the Debian 13 tree with the kiosk installed for a stack, one for the whole run; the checkout is at /src.

    What a test writes there, the next one sees. For a tree that nobody else uses: ``open_installed``.
    """
    need_debian_trees()
    trees: dict[Stack, DebianTree] = {}
    with ExitStack() as opened:

        def tree(stack: Stack) -> DebianTree:
            if stack not in trees:
                trees[stack] = opened.enter_context(open_installed(stack))
            return trees[stack]

        yield tree


def open_installed(stack: Stack, shares: Mapping[str, Path] | None = None, suite: Suite = "trixie") -> DebianTree:
    """Open a Debian with the kiosk installed, and the checkout at /src; what is written goes when it closes."""
    return DebianTree(installed_layers(stack, suite), {"/src": ROOT, **(shares or {})})
