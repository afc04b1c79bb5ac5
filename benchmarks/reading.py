"""Opening, scrolling and leaving pages, beside the same text in Chromium."""

from contextlib import nullcontext

from benchmarks import chromium
from benchmarks.chromium_page import write_page
from benchmarks.figures import Figures
from benchmarks.kiosk_run import KioskRun
from benchmarks.plan import Plan
from benchmarks.table import Row, limit_row, ratio_row

_SCROLL, _LEAVE = ("Down", "PageDown", "Home"), "Escape"
# Ways from home, a key for each page: every kind of page is opened on one of them.
WAYS = (
    ("1", "Enter", "q"),
    ("1", "Enter", "n"),
    ("2", "Enter", "n"),
    ("2", "Enter", "q"),
    ("3", "Enter"),
    ("4", "Enter", "q"),
    ("5", "Enter"),
    ("6", "Enter"),
    ("7", "Enter"),
    ("8",),
    ("0",),
)
_WITHOUT_TEXT_TO_SCROLL = {"4", "8", "q", "n"}


def measure(plan: Plan) -> list[Row]:
    """Go every way and back, in turns with the browser."""
    times: dict[str, list[float]] = {"open": [], "scroll": [], "leave": []}
    theirs: dict[str, list[float]] = {"open": [], "scroll": [], "leave": []}
    slowest: dict[str, tuple[float, str]] = {}
    path = chromium.installed() and write_page(plan.folder / "page.html")
    with KioskRun(plan.small_home) as kiosk, chromium.Chromium(path) if path else nullcontext() as browser:
        kiosk.begin()
        for _ in range(plan.effort):
            for way in WAYS:
                for name, took_ms, title in walk(kiosk, way):
                    times[name].append(took_ms)
                    slowest[name] = max(slowest.get(name, (0.0, "")), (took_ms, title))
                if browser is not None:
                    theirs["open"].append(browser.press("Enter"))
                    theirs["scroll"].append(browser.press("PageDown"))
                    theirs["leave"].append(browser.press("Escape"))
    return [row for name in times for row in _rows(name, times[name], theirs[name], slowest[name][1])]


def walk(kiosk: KioskRun, way: tuple[str, ...]) -> list[tuple[str, float, str]]:
    """Open the pages of a way from home, scroll those that are long, and go back.

    Returns:
        What was done (``open``, ``scroll`` or ``leave``), how long it took, and the title that was shown then.
    """
    found: list[tuple[str, float, str]] = []

    def timed(kind: str, key: str) -> None:
        took_ms = kiosk.press(key).ms
        title = next(line.strip() for line in kiosk.screen.lines if line.strip())
        found.append((kind, took_ms, title[:40].strip()))

    for key in way:
        timed("open", key)
        if key not in _WITHOUT_TEXT_TO_SCROLL and "page 1 of" in kiosk.screen.text:
            for scroll in _SCROLL:
                timed("scroll", scroll)
    for _ in way:
        timed("leave", _LEAVE)
    return found


def _rows(name: str, times: list[float], theirs: list[float], slowest: str) -> list[Row]:
    what = {"open": "open any page", "scroll": "scroll a page", "leave": "leave a page"}[name]
    took = Figures.of(times)
    limit = limit_row(what, "p95", 10, took, f", slowest: {slowest}")
    if not theirs:
        return [limit, Row(what, "p95 <= 0.4 x Chromium", "", "not installed")]
    return [limit, ratio_row(what, 0.4, took, "Chromium", Figures.of(theirs), "p95")]
