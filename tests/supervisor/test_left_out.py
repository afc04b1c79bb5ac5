"""Modules that the kiosk's processes do without."""

import subprocess
import sys

import pytest

from kiosk.supervisor.left_out import WithTls
from kiosk.supervisor.pulse import Pulse

_LOOK = """
from kiosk.supervisor.left_out import leave_tls_out
leave_tls_out()
import asyncio, sys, textual.app
print([name for name in ("_ssl", "_hashlib") if name in sys.modules])
"""


def test_the_app_works_without_the_libraries_of_tls() -> None:
    done = subprocess.run([sys.executable, "-c", _LOOK], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_child_of_staff_may_import_it_again(monkeypatch: pytest.MonkeyPatch) -> None:
    class Office:
        def serve(self, go: int, pulse: Pulse) -> None:
            import ssl

            served.append((go, ssl.__name__))

    served: list[tuple[int, str]] = []
    monkeypatch.setitem(sys.modules, "ssl", None)
    WithTls(Office()).serve(5, Pulse())
    assert served == [(5, "ssl")]
