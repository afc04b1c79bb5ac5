"""A thing that is wrong, told as what, where and what to do; the words live in the content pack."""

from dataclasses import dataclass, field
from pathlib import PurePath


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault in a file, a setting, a command or a device.

    Attributes:
        code: Kebab-case name, such as ``setting-unknown``. The sentence is the Fluent message
            ``problem-<code>`` and the remedy its attribute ``.remedy``.
        path: The file it was found in, or None when no file is at fault.
        line: Line number counted from 1, or None when it is not known.
        facts: Values for the sentence. Never anything a visitor typed or chose.
    """

    code: str
    path: PurePath | None = None
    line: int | None = None
    facts: dict[str, str | int] = field(default_factory=dict)


class KioskError(Exception):
    """Raised by a service that cannot go on; carries the problem to tell staff about."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem
