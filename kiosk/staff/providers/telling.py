"""A screen that tells on the page what happened, a fault too; no message floats over it or goes by itself."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from textual.app import App
from textual.widgets import Static

from kiosk.problem import KioskError
from kiosk.staff.acts import Act, ActRow
from kiosk.staff.providers.lines import shown
from kiosk.staff.screen import StaffScreen

_Result = TypeVar("_Result")

LONG_WORK = "long-work"
"""Group of the workers that save, bring in or back up: while one runs, the screen is neither left nor locked."""


def is_at_work(app: App[Any]) -> bool:
    """Say whether something is being saved, brought in or backed up."""
    return any(worker.group == LONG_WORK and not worker.is_finished for worker in app.workers)


class TellingScreen(StaffScreen):
    """A screen of staff with a line for what happened. Text in it is never read as markup."""

    DEFAULT_CSS = """
    TellingScreen #notice { height: auto; min-height: 1; max-height: 6; padding: 0 2; margin-bottom: 1; }
    TellingScreen #notice { text-style: bold; }
    TellingScreen .intro { height: auto; padding: 0 2; margin: 1 0; }
    TellingScreen OptionList { height: 1fr; border: none; padding: 0 2; }
    TellingScreen OptionList:focus { border: none; }
    """

    def acts(self, *names: str) -> ActRow:
        """Make a row to click on, one for each action; each tells its key."""
        return ActRow(*(Act(self.desk.words, name) for name in names))

    def show_acts(self, acts: Mapping[str, bool]) -> None:
        """Show the acts of the row that there is something to do for, by name; the others are out of the way."""
        for act in self.query(Act):
            act.display = acts.get(act.name or "", act.display)

    def notice(self) -> Static:
        """Make the line; each screen puts it where its parts end."""
        return Static("", id="notice", markup=False)

    def tell(self, text: str) -> None:
        """Put a sentence on the line, in place of the one before."""
        self.query_one("#notice", Static).update(shown(text))

    def attempt(self, act: Callable[[], _Result]) -> _Result | None:
        """Do something that can fail for reasons of the world; a fault is told, and None comes back."""
        try:
            return act()
        except KioskError as fault:
            self.tell(self.desk.words.sentences(fault.problem))
            return None

    async def aside(self, act: Callable[[], _Result], meanwhile: str = "staff-saving") -> _Result | None:
        """Do something that may take seconds in a thread, so that keys are answered; a fault is told as by ``attempt``.

        None comes back, too, while something else is at work.

        Args:
            act: What is done; what it opens it closes.
            meanwhile: Message told until then.
        """
        if self.must_wait():
            return None
        self.tell(self.desk.words(meanwhile))
        worker = self.run_worker(asyncio.to_thread(_outcome, act), group=LONG_WORK)
        outcome = await worker.wait()
        return self.attempt(lambda: _result(outcome))

    def must_wait(self) -> bool:
        """Say, and tell, whether something is still at work: leaving now would hide how it ends."""
        if is_at_work(self.app):
            self.tell(self.desk.words("staff-wait"))
            return True
        return False


def _outcome(act: Callable[[], _Result]) -> _Result | KioskError:
    """Return a fault instead of raising it: a worker that fails ends the app."""
    try:
        return act()
    except KioskError as fault:
        return fault


def _result(outcome: _Result | KioskError) -> _Result:
    if isinstance(outcome, KioskError):
        raise outcome
    return outcome
