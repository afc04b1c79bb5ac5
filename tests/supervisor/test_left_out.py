"""Modules that the kiosk's processes do without."""

import subprocess
import sys

_LOOK = """
from kiosk.supervisor.left_out import leave_tls_out
leave_tls_out()
import asyncio, sys, textual.app
print([name for name in ("_ssl", "_hashlib") if name in sys.modules])
"""


def test_the_app_works_without_the_libraries_of_tls() -> None:
    done = subprocess.run([sys.executable, "-c", _LOOK], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
