"""What was measured on which machine: figures without it mean little."""

import os
import platform
import shutil
import sqlite3
import subprocess
import time
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks import chromium
from benchmarks.kiosk_run import CHECKOUT, ENVIRONMENT, PYTHON


def heading() -> str:
    """Name the time, the commit, the machine and the versions, in a few lines."""
    packages = " ".join(f"{name} {version(name)}" for name in ("textual", "rich", "sqlite-utils"))
    browser = chromium.version() if chromium.installed() else "no chromium"
    return "\n".join(
        (
            f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, commit {_commit()}",
            f"{_processor()}, {os.cpu_count()} CPUs, {_memory_gib():.0f} GiB, Linux {platform.release()}, "
            f"CPUs {busy_percent():.0f} % busy before",
            f"Python {platform.python_version()} in {PYTHON.parts[-3]}, {packages}, SQLite {sqlite3.sqlite_version}, "
            f"{browser}, 80x24, TERM={ENVIRONMENT['TERM']}",
        )
    )


def busy_percent() -> float:
    """Return how busy the CPUs are while this process only watches, for a second: what disturbs the figures."""
    before = _ticks()
    time.sleep(1)
    after = _ticks()
    total, idle = (now - then for now, then in zip(after, before, strict=True))
    return 100 * (total - idle) / total if total else 0.0


def _ticks() -> tuple[int, int]:
    """All ticks of all CPUs, and those in which they had nothing to do."""
    with Path("/proc/stat").open() as lines:
        ticks = [int(number) for number in lines.readline().split()[1:9]]
    return sum(ticks), ticks[3] + ticks[4]


def _commit() -> str:
    if shutil.which("git") is None:
        return "unknown"

    def git(*arguments: str) -> str:
        done = subprocess.run(["git", *arguments], cwd=CHECKOUT, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    commit = git("rev-parse", "--short", "HEAD") or "none"
    return f"{commit} with changes" if git("status", "--porcelain") else commit


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _memory_gib() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
