"""``kiosk hotlines``: which lines staff should call, in which order, and what to write down afterwards."""

from collections.abc import Callable
from pathlib import Path

from kiosk.guide.care_told import ways_told
from kiosk.guide.checked import reading_told
from kiosk.guide.files.confirmations import Confirmations, read_confirmations
from kiosk.guide.files.load_pack import hotlines
from kiosk.guide.files.places import places
from kiosk.guide.files.read_content import read_content
from kiosk.guide.freshness import sureness
from kiosk.guide.hotline import Hotline
from kiosk.guide.words import Wording

_FIRST_TO_CALL = {"C": 0, "B": 1, "A": 2}


def list_hotlines(home: Path, write: Callable[[str], None]) -> int:
    """Write the call list of staff: held-back lines first, then the less sure ones, then those never confirmed here.

    Args:
        home: The kiosk's home folder.
        write: Takes one line.

    Returns:
        0 when all lines are confirmed or only wait for a call, 1 when a file is at fault.

    Raises:
        KioskError: There are no English words to show at all.
    """
    content = read_content(places(home))
    words = content.languages["en"].words.wording
    confirmations, faults = read_confirmations(home)
    lines = hotlines(content, "en", confirmations)
    problems = (*faults, *content.problems)
    for problem in problems:
        write(words.sentences(problem))
    withdrawn = [line for line in lines if confirmations.is_withdrawn("hotlines", line.key)]
    kept = [line for line in lines if line not in withdrawn]
    to_call = sorted(
        (line for line in kept if line.confirmed_on is None), key=lambda line: _FIRST_TO_CALL[sureness(line)]
    )
    if to_call:
        _write_calls(to_call, words, write)
        write("")
        write(words("calls-note-down", id=f"hotlines.{to_call[0].key}"))
    _write_confirmed([line for line in kept if line.confirmed_on is not None], confirmations, words, write)
    _write_withdrawn(withdrawn, confirmations, words, write)
    return 1 if problems else 0


def _write_calls(lines: list[Hotline], words: Wording, write: Callable[[str], None]) -> None:
    write(words("calls-title", count=len(lines)))
    write(words("calls-ask"))
    group = ""
    for line in lines:
        if sureness(line) != group:
            group = sureness(line)
            write("")
            write(words(f"calls-group-{group.lower()}"))
        write("")
        write(f"  {line.name} ({line.key})")
        for way in ways_told(line, words):
            write(f"    {way}")
        write("    " + words("calls-we-say", hours=line.hours, languages=line.languages))
        write("    " + reading_told(line.source_checked_on, line.source_name, words))


def _write_confirmed(
    lines: list[Hotline], confirmations: Confirmations, words: Wording, write: Callable[[str], None]
) -> None:
    if lines:
        write("")
        write(words("calls-confirmed"))
    for line in lines:
        noted = confirmations.hotlines[line.key]
        told = words("calls-noted-line", **_facts(line), date=noted.confirmed_on, by=noted.by or "none")
        write(f"  {told}")


def _write_withdrawn(
    lines: list[Hotline], confirmations: Confirmations, words: Wording, write: Callable[[str], None]
) -> None:
    if lines:
        write("")
        write(words("calls-withdrawn"))
    for line in lines:
        noted = confirmations.hotlines[line.key]
        told = words("calls-noted-line", **_facts(line), date=noted.withdrawn_on, by=noted.withdrawn_by or "none")
        write(f"  {told}")


def _facts(line: Hotline) -> dict[str, str]:
    return {"name": line.name, "number": line.voice or line.videophone or line.site}
