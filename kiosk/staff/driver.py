"""The terminal driver of the staff's app: a key waits until the one before it was answered.

In Textual a key that no field takes rises from widget to widget and comes back to the app, behind the keys typed
meanwhile. Somebody who types quickly would have a PIN in the field before, where it can be read, or would save a form
without its last letter.
"""

import asyncio
from collections import deque
from typing import Any

from textual import events
from textual.app import App
from textual.message import Message

from kiosk.walkup.driver import QUEUE_AT_MOST, TerminalDriver

QUIET_TURNS = 4
"""Turns of the event loop without a message anywhere: between two widgets one lies in no queue."""

MOST_TURNS = 400
"""After so many turns the next key goes on all the same: a screen may be at work on something long."""


class OneByOneDriver(TerminalDriver):
    """Hands keys, pastes and clicks to the app one by one."""

    _held: deque[Message]
    _feeding: asyncio.Task[None] | None = None

    def start_application_mode(self) -> None:
        """Begin on hold, with nothing typed."""
        self._held = deque(maxlen=QUEUE_AT_MOST)
        super().start_application_mode()

    def send_message(self, message: Message) -> None:
        """Hand an event to the app, when all before it were answered."""
        if not isinstance(message, events.InputEvent | events.Paste):
            super().send_message(message)
            return
        self._held.append(message)
        if self._feeding is None:
            self._feeding = self._loop.create_task(self._feed_app())

    async def _feed_app(self) -> None:
        try:
            while self._held:
                super().send_message(self._held.popleft())
                await settled(self._app)
        finally:
            self._feeding = None


async def settled(app: App[Any]) -> None:
    """Wait until app, screen and focused field have no message left to answer."""
    quiet = 0
    for _ in range(MOST_TURNS):
        focused = app.focused
        pumps = [app, app.screen] if focused is None else focused.ancestors_with_self
        quiet = 0 if any(pump.message_queue_size for pump in pumps) else quiet + 1
        if quiet == QUIET_TURNS:
            return
        await asyncio.sleep(0)
