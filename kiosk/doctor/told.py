"""Findings as lines to read: each with what to do, and those that could not be looked at together."""

from collections.abc import Iterator, Sequence

from kiosk.doctor.finding import Finding
from kiosk.guide.words import Wording

NOT_SEEN = "not-seen"


def told_lines(findings: Sequence[Finding], words: Wording) -> Iterator[tuple[str, str, str]]:
    """Yield the level in a word, the sentence, and the remedy or "".

    What nobody could look at, for one and the same reason, is one line that names all of it.
    """
    hidden = [finding for finding in findings if finding.key == NOT_SEEN]
    for finding in findings:
        if finding in hidden[1:]:
            continue
        named = hidden if finding in hidden else [finding]
        names = ", ".join(dict.fromkeys(words(f"doctor-name-{one.check}") for one in named))
        told = f"{names}: {finding.told(words)}"
        yield words(f"doctor-level-{finding.level}"), told, finding.remedy(words)
