"""Staff at the real kiosk: they come in by their keys, and go by the words on the screen."""

import contextlib
import re
import time
from functools import partial

from kiosk.walkup.staff_keys import LEAST_GAP_S
from tests.console.kiosk_on_pty import WORDS, KioskOnPty
from tests.terminals.keys import click
from tests.terminals.waiting import until

PIN = "482913"
SIGN_IN = WORDS("staff-sign-in-title")
WELL = WORDS("staff-well-title")


def press_slowly(kiosk: KioskOnPty, *names: str) -> None:
    """Press keys as a person does: one that came sooner would be one held down."""
    for name in names:
        kiosk.press(name)
        time.sleep(LEAST_GAP_S * 1.5)


def call_staff(kiosk: KioskOnPty, seen: str = SIGN_IN) -> int:
    """Press the keys of staff until ``seen`` is on the screen; return the process that shows it."""
    before = kiosk.ready_front()
    for _ in range(5):  # a machine with much else to do may read all three at once
        press_slowly(kiosk, "F9", "F9", "F9")
        with contextlib.suppress(TimeoutError):
            kiosk.wait_for(lambda screen: seen in screen.text, 10)
            return kiosk.ready_front(but=before)
    raise TimeoutError(kiosk.text)


def sign_in(kiosk: KioskOnPty) -> int:
    """Come in; return the process of staff."""
    staff = call_staff(kiosk)
    kiosk.type("AB")
    kiosk.press("Enter")
    kiosk.type(PIN)
    kiosk.press("Enter")
    kiosk.wait_for(lambda screen: WELL in screen.text)
    return staff


def see(kiosk: KioskOnPty, told: str) -> None:
    """Wait until these words are on the screen, wherever its lines are broken."""
    kiosk.wait_for(lambda screen: told in " ".join(screen.text.split()))


def _has_more(kiosk: KioskOnPty, seen: int) -> bool:
    return kiosk.byte_count > seen


def move_to(kiosk: KioskOnPty, told: str, by: str = "Down") -> None:
    """Press a key until the cursor stands in the line with these words."""
    see(kiosk, told)
    for _ in range(60):
        screen = kiosk.wait_silent(0.3)
        if screen.cursor is not None and told in screen.lines[screen.cursor[1]]:
            return
        seen = kiosk.byte_count
        kiosk.press(by)
        until(partial(_has_more, kiosk, seen), f"an answer to {by}", 30)
    raise TimeoutError(f"{by} never came to {told!r} on this screen:\n{kiosk.text}")


def key_told_for(kiosk: KioskOnPty, act: str) -> str:
    """Return the key that the screen names for an act, such as ``F2`` for ``Save``."""
    see(kiosk, act)
    found = re.search(rf"\b(F\d+|Esc) {re.escape(act)}", kiosk.text)
    assert found is not None, f"no key for {act!r} on this screen:\n{kiosk.text}"
    return "Escape" if found[1] == "Esc" else found[1]


def click_on(kiosk: KioskOnPty, told: str) -> None:
    """Click on words of the screen."""
    see(kiosk, told)
    row, line = next((row, line) for row, line in enumerate(kiosk.wait_silent().lines) if told in line)
    kiosk.send(click(line.index(told) + 1, row))
