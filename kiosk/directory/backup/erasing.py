"""What was deleted for good is erased from every file of the home folder, even if whoever began it was killed."""

from pathlib import Path

from kiosk.directory.backup.copies import forget_copies
from kiosk.directory.store.accepted_change import directory_to_read, erase_traces, note_erased
from kiosk.problem import KioskError, Problem


def finish_erasing(home: Path) -> None:
    """Erase what is left of programs that were deleted for good; where nothing is, nothing is touched.

    The deletion itself noted that this is due (see ``ProviderStore.delete_for_good``), and the note goes last: a
    process that is killed in between leaves it, and the next one begins anew.

    Args:
        home: The kiosk's home folder.

    Raises:
        KioskError: ``provider-traces`` when something could not be erased, which is due from then on;
            or the directory cannot be read.
    """
    with directory_to_read(home) as store:
        due = store.erasing_due
    if not due:
        return
    faults: list[Exception] = []
    for erase in (erase_traces, forget_copies):
        try:
            erase(home)
        except (KioskError, OSError) as error:
            faults.append(error)
    if faults:
        raise KioskError(Problem("provider-traces")) from faults[0]
    note_erased(home, due)
