"""A process that works in the block of a context, killed there."""

import os
import signal
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TypeVar

Given = TypeVar("Given")


def killed_inside(block: AbstractContextManager[Given], work: Callable[[Given], object]) -> None:
    """Let a process enter the block and do its work there; kill it before it can leave."""
    receiving, sending = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            with block as given:
                work(given)
                os.write(sending, b"b")
                signal.pause()
        finally:
            os._exit(1)
    os.close(sending)
    assert os.read(receiving, 1) == b"b"
    os.close(receiving)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
