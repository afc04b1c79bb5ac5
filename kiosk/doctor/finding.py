"""One thing that was looked at, and how it is."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from kiosk.guide.glyphs import without_hidden
from kiosk.guide.words import Wording
from kiosk.problem import Problem

Level = Literal["broken", "attention", "unseen", "ok"]
"""``broken``: the kiosk does not work as promised. ``attention``: it does, but somebody should see to it.
``unseen``: it could not be looked at from here, which says nothing about it."""

LEVELS: tuple[Level, ...] = ("broken", "attention", "unseen", "ok")
"""Worst first."""

Fact = str | int | date


@dataclass(frozen=True, slots=True)
class Finding:
    """What one look found.

    Attributes:
        check: What was looked at, such as ``swap``; its name is the Fluent message ``doctor-name-<check>``.
        level: How it is.
        key: Fluent message ``doctor-<key>``, its remedy the attribute ``.remedy``; "" where a problem tells itself.
        facts: Values for it.
        problem: A fault that has its own sentence, or None.
    """

    check: str
    level: Level
    key: str
    facts: dict[str, Fact] = field(default_factory=dict)
    problem: Problem | None = None

    def told(self, words: Wording) -> str:
        """Tell it in one sentence."""
        if self.problem is not None:
            return words.sentences(self.problem)
        return without_hidden(words(f"doctor-{self.key}", **self.facts))

    def remedy(self, words: Wording) -> str:
        """Tell what to do; "" where nothing is to be done, or the sentence says so itself."""
        if self.problem is not None or self.level == "ok":
            return ""
        return without_hidden(words(f"doctor-{self.key}.remedy", **self.facts))


def ok(check: str, key: str, **facts: Fact) -> Finding:
    """Make a finding: as it should be."""
    return Finding(check, "ok", key, facts)


def attention(check: str, key: str, **facts: Fact) -> Finding:
    """Make a finding: somebody should see to it."""
    return Finding(check, "attention", key, facts)


def broken(check: str, key: str, **facts: Fact) -> Finding:
    """Make a finding: the kiosk does not work as promised."""
    return Finding(check, "broken", key, facts)


def unseen(check: str, key: str = "not-seen", **facts: Fact) -> Finding:
    """Make a finding: it could not be looked at from here."""
    return Finding(check, "unseen", key, facts)


def worst_first(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Sort by level; equals stay in order."""
    return tuple(sorted(findings, key=lambda finding: LEVELS.index(finding.level)))
