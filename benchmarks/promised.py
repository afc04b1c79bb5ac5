"""What is promised and no clock measures: codes that can be read, easy words, contrast, how closed the service is."""

import shutil
import tempfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from benchmarks.plan import Plan
from benchmarks.table import Row
from kiosk.guide.files.check_pack import check_pack
from kiosk.guide.files.confirmations import Confirmations
from kiosk.guide.files.places import places
from tests.codes.code_walk import Walk, shipped, start
from tests.deploy.booted import exposure
from tests.deploy.test_units_exposure import LIMITS, put_together
from tests.terminals.decoders import decode, read_by_all
from tests.walkup.test_themes import LEAST, ROLES, SHOWN, colours, contrast

_STATE = "CT"
_SIZES = ((80, 24), (120, 36))
_HARDEST_GRADE = 6.0


def measure(plan: Plan) -> list[Row]:
    """Look at each; a program that is not installed keeps its row from being told, and no other."""
    return [_easy_words(), _contrast(), *_exposures(plan), *map(_codes, _SIZES)]


def _easy_words() -> Row:
    grades = check_pack(places(Path("/nonexistent")), Confirmations()).figures.grades
    what, goal = "reading grade of topics and words", f"all <= {_HARDEST_GRADE:g}"
    if not grades:
        return Row(what, goal, "not measured: textstat is not installed")
    hardest = max(grades.values())
    told = f"{min(grades.values()):.1f} to {hardest:.1f}, {len(grades)} files"
    return Row(what, goal, told, held=hardest <= _HARDEST_GRADE)


def _contrast() -> Row:
    """Every role of every theme, with as many colours as a terminal may have."""
    found = [contrast(*colours(theme, role, system, palette)) for theme, system, palette in SHOWN for role in ROLES]
    told = f"{min(found):.1f}:1 at least, {len(found)} pairs of colors"
    return Row("contrast of visitors' pages", f">= {LEAST:g}:1", told, held=min(found) >= LEAST)


def _exposures(plan: Plan) -> Iterator[Row]:
    for stack, printer, most in LIMITS:
        name = f"systemd-analyze security, {stack}{f' with {printer}' if printer else ''}"
        if shutil.which("systemd-analyze") is None:
            yield Row(name, f"<= {most:g}", "not measured: systemd is not installed")
            continue
        found = exposure(put_together(plan.folder / f"unit-{stack}-{printer}", stack, printer))
        yield Row(name, f"<= {most:g}", f"{found:g}", held=found <= most)


def _codes(size: tuple[int, int]) -> Row:
    """Photograph each page with a code in a real xterm."""
    what, goal = f"codes read from the screen, {size[0]}x{size[1]}", "all by zbar, ZXing and OpenCV"
    if shutil.which("xterm") is None or shutil.which("Xvfb") is None:
        return Row(what, goal, "not measured: xterm or Xvfb is not installed")
    pack = shipped()
    english, coalitions = pack.languages["en"], pack.coalitions[_STATE]
    with tempfile.TemporaryDirectory(prefix="codes-") as home, start(Path(home), *size, "light", _STATE) as xterm:
        walk = Walk(xterm)
        stops = chain(walk.resources(english), walk.hotlines(english), walk.local_help(coalitions))
        read = [decode(picture) == read_by_all(payload) for payload, picture in stops]
    return Row(what, goal, f"{sum(read)} of {len(read)}", held=all(read))
