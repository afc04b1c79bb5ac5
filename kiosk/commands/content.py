"""``kiosk content check``: is what the kiosk tells whole, readable and sound?"""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

from kiosk.guide.files.check_pack import Figures, check_pack
from kiosk.guide.files.confirmations import Confirmations, read_confirmations
from kiosk.guide.files.overlay import is_folder
from kiosk.guide.files.places import distrusted, places
from kiosk.guide.files.wording_files import english_words
from kiosk.guide.words import Wording
from kiosk.problem import KioskError, Problem
from kiosk.settings import read_settings

ALL_IS_WELL = 0
FAULTS = 1


def check(
    home: Path,
    place: Path | None,
    write: Callable[[str], None],
    require_reading_ease: bool = False,
    as_data: bool = False,
) -> int:
    """Check a pack (and, for a whole kiosk, its settings), and tell each fault in one line: where, what, what to do.

    Args:
        home: The kiosk's home folder, with the shelter's own content and confirmations.
        place: One folder to check by itself; None for all that this kiosk shows.
        write: Takes one line.
        require_reading_ease: Count it as a fault when the measure is not installed.
        as_data: Answer with one line of JSON instead.

    Returns:
        0 when nothing is at fault, else 1.

    Raises:
        KioskError: There are no English words to show at all.
    """
    words = english_words(places(home))
    if place is not None and not is_folder(place):
        raise KioskError(Problem("content-folder-missing", place))
    confirmations, faults = (Confirmations(), ()) if place is not None else read_confirmations(home)
    doubt = distrusted() if place is None else None
    settings_faults = read_settings(home)[1] if place is None else ()
    report = check_pack(places(home) if place is None else (place,), confirmations)
    problems = [*(() if doubt is None else (doubt,)), *settings_faults, *faults, *report.problems]
    if require_reading_ease and not report.figures.grades:
        problems.append(Problem("reading-not-measured"))
    if as_data:
        write(json.dumps({"faults": [_fault(words, one) for one in problems], "figures": asdict(report.figures)}))
        return FAULTS if problems else ALL_IS_WELL
    for problem in problems:
        write(words.sentences(problem))
    for line in _summary(words, report.figures, len(problems)):
        write(line)
    return FAULTS if problems else ALL_IS_WELL


def _fault(words: Wording, problem: Problem) -> dict[str, str | int | None]:
    """What another program needs of a fault; the sentence begins with file and line."""
    path = None if problem.path is None else str(problem.path)
    return {"code": problem.code, "path": path, "line": problem.line, "sentence": words.sentences(problem)}


def _summary(words: Wording, figures: Figures, faults: int) -> tuple[str, ...]:
    facts = {
        "languages": figures.languages,
        "topics": figures.topics,
        "hotlines": figures.hotlines,
        "resources": figures.resources,
        "coalitions": figures.coalitions,
        "waiting": figures.held_back,
    }
    return words("check-figures", **facts), _reading(words, figures.grades), words("check-result", faults=faults)


def _reading(words: Wording, grades: Mapping[str, float]) -> str:
    if not grades:
        return words("check-not-measured")
    hardest = max(grades, key=grades.__getitem__)
    low, high = (f"{grade:.1f}" for grade in (min(grades.values()), grades[hardest]))
    return words("check-grades", low=low, high=high, hardest=hardest)
