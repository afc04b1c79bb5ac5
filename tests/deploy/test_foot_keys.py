"""Real keyboards before foot, in a cage without a screen: what the pages read of them, and Shift three times."""

import contextlib
from collections.abc import Callable, Iterator

import psutil
import pytest

from tests.console.kiosk_family import KioskFamily
from tests.deploy.cage import HEADLESS, RUNTIME, HeadlessCage
from tests.deploy.debian_tree import DebianTree
from tests.terminals.waiting import until

pytestmark = [pytest.mark.terminal, pytest.mark.root]

USER = "kiosk"
FOOT = ("foot", "--config=/etc/kiosk/foot.ini", "--")
PYTHON = "/opt/kiosk/bin/python"
LOG = f"{RUNTIME}/keys"
SOURCES = {"PYTHONPATH": "/src", "PYTHONDONTWRITEBYTECODE": "1"}

TYPED = {
    "dead keys of an international keyboard": (
        "us:intl",
        "' e ' space +shift 6 -shift o ` a +shift ` -shift n",
        "é'ôàñ",
    ),
    "AltGr of an international keyboard": ("us:intl", "+altgr e -altgr +altgr +shift n -shift -altgr 5", "éÑ5"),
    "a dead key with no letter for it": ("us:intl", "' esc x", "x"),
    "a Latin American keyboard": ("latam", "; +shift ; -shift [ a +shift [ -shift u +altgr q -altgr", "ñÑáü@"),
    "a Spanish keyboard": ("es", "; ' i +shift equals -shift", "ñí¿"),
    "a German keyboard": ("de", "z +altgr q -altgr minus equals e capslock ' capslock '", "y@ßéÄä"),
    "a Russian keyboard": ("ru", "g h b d t n", "привет"),
    "a compose key": ("us::compose:menu", "menu ' e menu s s menu o c", "éß©"),
    "capitals and caps lock": ("us", "+shift a -shift b capslock c +shift d -shift capslock e", "AbCde"),
    "the keypad with num lock": ("us", "numlock kp7 kp5 kp3 numlock kpenter", "753 enter"),
    "the keypad without it": ("us", "kp7 kp3 kp5 x", "home pagedown kp_begin x"),
    "keys without a sign": (
        "us",
        "enter tab +shift tab -shift backspace up home f1 f3 delete",
        "enter tab shift+tab backspace up home f1 f3 delete",
    ),
    "capitals, of which none leaves": ("us", "+shift a -shift +rshift b -rshift +shift c -shift", "ABC"),
    "keys that type nothing": (
        "us",
        "super mute louder power sleep wake mail play print altgr alt ctrl capslock capslock +super a -super x",
        "x",
    ),
    "ten keys at once": ("us", "+a +s +d +f +g +h +j +k +l +; -a -s -d -f -g -h -j -k -l -;", "asdfghjkl;"),
    "Shift three times": ("us", "shift rshift shift", "LEFT"),
    "Shift with another key between": ("us", "shift shift ctrl shift x", "x"),
    "F12": ("us", "f12", "LEFT"),
    "F12 with caps lock and num lock": ("us", "capslock numlock f12 capslock numlock", "LEFT"),
    "Ctrl+C, Ctrl+W, Ctrl+Shift+Q": ("us", "+ctrl c . w . +shift q -shift -ctrl", "LEFT LEFT LEFT"),
    "Alt+F4": ("us", "+alt f4 -alt", "LEFT"),
    "Shift three times on a wiped terminal, and in the next visit": (
        "us",
        "f11 . shift shift shift x f10 . shift shift shift",
        "f11 x f10 LEFT",
    ),
    "F9 three times": ("us", "f9 . f9 . f9", "f9 f9 STAFF"),
}


@pytest.fixture(scope="module")
def tree(installed_tree: Callable[[str], DebianTree]) -> DebianTree:
    return installed_tree("cage")


@pytest.fixture(scope="module")
def log(tree: DebianTree) -> Iterator[Callable[[], list[str]]]:
    """Keys pressed so far, as the log program in foot read them."""
    with HeadlessCage(tree, (*FOOT, PYTHON, "-m", "tests.deploy.key_log", LOG), USER, SOURCES):
        file = tree.path(LOG)

        def lines() -> list[str]:
            return file.read_text("utf-8").splitlines()

        until(lambda: file.exists() and lines() == ["ready"], "a program in foot that reads keys")
        yield lines


def press(tree: DebianTree, layout: str, words: str) -> None:
    """Plug in a keyboard with this layout, press its keys, and take it away."""
    environment = HEADLESS | SOURCES | {"WAYLAND_DISPLAY": "wayland-0"}
    tree.succeed(
        "python3", "-m", "tests.deploy.virtual_keyboard", layout, *words.split(), user=USER, environment=environment
    )


def spelled(lines: list[str]) -> str:
    """Put signs together to words again, and leave names of keys apart."""
    named = "".join(line if len(line) == 1 else f" {line} " for line in lines)
    return " ".join(named.split())


@pytest.mark.parametrize("keyboard", TYPED)
def test_a_page_reads_what_the_keyboard_says(tree: DebianTree, log: Callable[[], list[str]], keyboard: str) -> None:
    layout, words, wanted = TYPED[keyboard]
    before = len(log())
    press(tree, layout, words)
    with contextlib.suppress(TimeoutError):
        until(lambda: spelled(log()[before:]) == wanted, wanted, 10)
    assert spelled(log()[before:]) == wanted


def test_a_key_held_down_repeats(tree: DebianTree, log: Callable[[], list[str]]) -> None:
    before = len(log())
    press(tree, "us", "+a . . . . -a x")
    until(lambda: log()[-1] == "x", "the last key")
    repeated = log()[before:-1]
    assert set(repeated) == {"a"}
    assert len(repeated) > 3


class InCage(KioskFamily):
    """A kiosk that runs in a terminal of a cage."""

    def __init__(self, cage: HeadlessCage) -> None:
        self.pid = until(lambda: next((one.pid for one in cage.processes("kiosk")), None), "the kiosk")


def test_shift_three_times_ends_a_real_visit(tree: DebianTree) -> None:
    kiosk_run = (*FOOT, "/opt/kiosk/bin/kiosk", "run", "--home", f"{RUNTIME}/home")
    with HeadlessCage(tree, kiosk_run, USER) as cage:
        kiosk = InCage(cage)
        front = kiosk.ready_front()

        def left() -> bool:
            # Before the first visit can begin its child must hold the terminal with the protocol on.
            press(tree, "us", "enter . shift shift shift")
            return not psutil.pid_exists(front)

        until(left, "a visit that Shift ended", pause=0.5)
        assert kiosk.ready_front(but=front)
