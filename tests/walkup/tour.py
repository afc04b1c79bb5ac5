"""A way through every page that a visitor can reach, and what is read on one after scrolling through it."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from copy import copy
from dataclasses import dataclass, replace

from kiosk.problem import KioskError, Problem
from kiosk.takeaway.slip import Slip
from kiosk.visit.my_list import ListItem, MyList
from kiosk.visit.visit import Visit
from kiosk.walkup.choosing import ChoosingPage
from kiosk.walkup.frame import Frame, draw
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import Area
from kiosk.walkup.page import Open, Page, Step
from kiosk.walkup.plain_page import PlainPage
from kiosk.walkup.printing import Printing, PrintState
from kiosk.walkup.reading import ReadingPage
from kiosk.walkup.screens.before_print import BeforePrintPage
from kiosk.walkup.screens.big_number import BigNumberPage
from kiosk.walkup.screens.find_help import FindHelpPage
from kiosk.walkup.screens.home import HomePage
from kiosk.walkup.screens.hotline import HotlinePage
from kiosk.walkup.screens.my_list import MyListPage
from kiosk.walkup.screens.neutral import NeutralPage
from kiosk.walkup.screens.printing import PrintingPage
from kiosk.walkup.screens.provider import ProviderPage
from kiosk.walkup.screens.show_code import ShowCodePage
from kiosk.walkup.screens.take_away import FormTakeAway
from kiosk.walkup.screens.topic import TopicPage
from kiosk.walkup.screens.topics import TopicsPage
from kiosk.walkup.screens.veil import VeilPage

SIZES = ((200, 60), (120, 36), (100, 30), (80, 24), (60, 20), (40, 12), (30, 12), (20, 5), (5, 2), (1, 1))
COMFORTABLE = tuple(size for size in SIZES if size >= (60, 20))
EVERYTHING = (100, 80)
"""A screen on which nothing needs to scroll."""

DRAWN = set("█▄─▌│_")
"""Signs that are drawn, not written."""

CHANGING = {"key:a", "key:d", "key:escape", "key:f2", "key:f", "key:+", "key:-"}
"""Touch places that lead nowhere new: they change a list, the language or the size of a code, or go back."""

ALONG = "along"
FROM_FEW = {"key:p", "key:o"}
"""What all cards have: followed from `takings` alone, else the same pages would come a hundred times."""


FAULTS = (
    *map(Problem, ("printer-out", "printer-cover-open", "printer-silent")),
    Problem("printer-broke-off", facts={"begun": 1}),
)


@dataclass(frozen=True, slots=True)
class Stop:
    """A page of the tour and the way to it from its beginning, for messages."""

    way: str
    page: Page


class Tour:
    """The stops of a kit's tour, and how each looks at a size."""

    def __init__(self, kit: Kit, starts: Sequence[Stop] = ()) -> None:
        self.stops = tour(kit, starts)
        self._frames: dict[tuple[int, int], list[tuple[Stop, Frame]]] = {}

    def frames(self, size: tuple[int, int]) -> list[tuple[Stop, Frame]]:
        """Every stop with its frame at this size, drawn once."""
        if size not in self._frames:
            self._frames[size] = [(stop, draw(stop.page, *size)) for stop in self.stops]
        return self._frames[size]


def tour(kit: Kit, starts: Sequence[Stop] = ()) -> list[Stop]:
    """Every page that can be reached, each once: from ``starts``, else first those of printing and outside a visit."""
    others = (VeilPage(kit, 60), PlainPage(kit), NeutralPage(kit), HomePage(kit))
    waiting = deque(starts or (*takings(kit), *(Stop(type(page).__name__, page) for page in others)))
    seen: set[str] = set()
    found: list[Stop] = []
    while waiting:
        stop = waiting.popleft()
        frame = draw(stop.page, *EVERYTHING)
        looks = f"{type(stop.page).__name__}: {text_of(frame)}"
        if looks in seen:
            continue
        seen.add(looks)
        found.append(stop)
        waiting.extend(next_stops(stop, frame))
    return found


def next_stops(stop: Stop, frame: Frame) -> Iterator[Stop]:
    """The pages that a touch opens here."""
    page = stop.page
    visit, language = page.kit.visit, page.kit.visit.language
    for hot in frame.hots:
        kind, _, name = hot.action.partition(":")
        if hot.action in FROM_FEW and (not stop.way.startswith(ALONG) or isinstance(page, BeforePrintPage)):
            continue
        if hot.action not in CHANGING and name:
            move = page.choose(name) if kind == "to" else page.press(name, name if len(name) == 1 else None)
            visit.language = language
            yield from opened(stop, name, move)
    if isinstance(page, ShowCodePage) and not page.whole_screen:
        large = copy(page)
        large.press("f", "f")
        yield Stop(f"{stop.way} > f", large)


def opened(stop: Stop, name: str, move: Step | Open) -> Iterator[Stop]:
    if isinstance(move, Open):
        yield Stop(f"{stop.way} > {name}", move.page)


def text_of(frame: Frame) -> str:
    """The whole screen as text, a row a line."""
    return "\n".join(row.text for row in frame.rows)


def scrolled(page: Page, columns: int, rows: int) -> Iterator[Frame]:
    """Every screen of a page, from its beginning to its end."""
    draw(page, columns, rows)
    page.press("home", None)
    yield draw(page, columns, rows)
    step = "space" if isinstance(page, ReadingPage) else "down"
    if isinstance(page, ChoosingPage) and page.press("up", None) is Step.REDRAW:
        yield draw(page, columns, rows)
    if isinstance(page, ChoosingPage | FindHelpPage | ReadingPage):
        while page.press(step, None) is Step.REDRAW:
            yield draw(page, columns, rows)


def takings(kit: Kit) -> tuple[Stop, ...]:
    """Pages from which things are taken along, and every state of printing."""
    if kit.printer is None:
        return ()
    hotline = HotlinePage(kit, first_key(kit.language.hotlines))
    pages: dict[str, Page] = {"line": hotline, "list": MyListPage(kit), "log": TopicsPage(kit, "log")}
    topics = [key for key in ("save-evidence", "safety-plan", "keep-a-log") if key in kit.language.topics]
    pages |= {key: TopicPage(kit, key) for key in topics}
    with suppress(KioskError):
        pages |= {one.key: ProviderPage(kit, one.key) for one in kit.find_help().search("", 1)}
    slip = Slip("digits", "en", "", ())
    for state in PrintState:
        for problem in FAULTS if state is PrintState.FAILED else (None,):
            printer = Printing(replace(kit.printer.settings, slips_per_visit=1))
            printer.state, printer.problem, printer.printed = state, problem, int(state is PrintState.DONE)
            name = f"{state.name} {problem.code if problem else ''}"
            pages[f"before {name}"] = BeforePrintPage(kit, printer, "digits", hotline)
            pages[name] = PrintingPage(kit, printer, slip, hotline if problem else FormTakeAway("log"))
    return tuple(Stop(f"{ALONG} {name}", page) for name, page in pages.items())


def with_list(kit: Kit) -> Kit:
    """The same kit with a visit of its own, whose list holds one thing of each kind."""
    language = kit.language
    hotline, topic, resource = map(first_key, (language.hotlines, language.topics, language.resources))
    coalition = next(one.key for state in kit.pack.coalitions.values() for one in state)
    items = [ListItem("hotline", hotline), ListItem("topic", topic), ListItem("resource", resource)]
    items += [ListItem("coalition", coalition), ListItem("provider", "vanished")]
    items += [ListItem("form", "log")] if kit.printer is not None else []
    return replace(kit, visit=Visit(my_list=MyList(items)))


def first_key(things: Mapping[str, object]) -> str:
    return next(iter(things))


def unseen(page: Page, columns: int, rows: int) -> list[str]:
    """The words of a page that are on none of its screens. Addresses may be broken, numbers never."""
    told = "\n".join(text_of(frame) for frame in scrolled(page, columns, rows))
    whole, joined = set(told.split()), "".join(told.split())
    words = f"{page.title} {' '.join(line.text for line in page.body(Area(200, 400)).lines)}".split()
    if isinstance(page, BigNumberPage):  # Its advice gives way to the number.
        words = page._number.split()
    missing = [word for word in words if word not in whole and not DRAWN & set(word)]
    return [word for word in missing if "/" not in word or word not in joined]


def beside_the_code(frame: Frame) -> str:
    """What is written on the screen, without blanks and without the modules of a code."""
    spans = (span for row in frame.rows for span in row.spans)
    return "".join("".join(span.text.split()) for span in spans if not span.role.startswith("code"))
