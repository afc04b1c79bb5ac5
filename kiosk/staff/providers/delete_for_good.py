"""Deleting a retired program for good: asked twice, and the answer that changes nothing has the cursor."""

from kiosk.directory import staff_acts
from kiosk.directory.provider import Provider
from kiosk.staff.providers.lines import shown
from kiosk.staff.providers.reading import must_be_as_shown
from kiosk.staff.providers.telling import TellingScreen
from kiosk.staff.screen import Question


async def delete_for_good(screen: TellingScreen, one: Provider) -> None:
    """Ask twice on the screen, delete, and go back to the screen below, which tells it; why not is told on this one.

    Args:
        screen: Where it is asked.
        one: The program as it is shown there.
    """
    words = screen.desk.words
    if one.status != "retired":
        screen.tell(words("staff-delete-active"))
        return
    for again in ("once", "again"):
        ask = shown(words(f"staff-delete-{again}", name=one.name))
        yes, no = words(f"staff-delete-{again}.yes"), words(f"staff-delete-{again}.no")
        if not await screen.app.push_screen_wait(Question(ask, yes, no)):
            return

    def deleted() -> bool:
        must_be_as_shown(screen.desk, one)
        staff_acts.delete_for_good(screen.desk.home, one.key, screen.desk.initials)
        return True

    if await screen.aside(deleted):
        screen.close()
        below = screen.app.screen
        if isinstance(below, TellingScreen):
            below.tell(words("staff-delete-done", name=one.name))
