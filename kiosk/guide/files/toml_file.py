"""A TOML text parsed, with its faults and the line of each."""

import re
import tomllib
from collections.abc import Mapping
from functools import cached_property

from kiosk.guide.files.key_lines import KeyPath, key_lines, nearest_line
from kiosk.guide.files.text_file import TextFile
from kiosk.problem import Problem

MOST_FAULTS = 50
"""Faults told of one file; a file with more is not repaired line by line."""


class TomlFile:
    """One parsed file and the faults found in it so far; one that is no TOML has an empty table and a fault.

    Attributes:
        table: As the parser gives it.
        faults: Every fault so far, in the order found.
    """

    def __init__(self, source: TextFile) -> None:
        self._source = source
        self.faults: list[Problem] = []
        self.table = self._parse()

    def fault(self, code: str, at: KeyPath, /, **facts: str | int) -> None:
        """Note a fault at a key."""
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(Problem(code, self._source.path, nearest_line(self._lines, at), facts))

    @cached_property
    def _lines(self) -> Mapping[KeyPath, int]:
        return key_lines(self._source.text, self._source.first_line)

    def _parse(self) -> Mapping[str, object]:
        try:
            return tomllib.loads(self._source.text)
        except tomllib.TOMLDecodeError as error:
            found = re.search(r"\(at line (\d+)", str(error))
            line = int(found[1]) if found else self._source.text.count("\n") + 1
            twice = re.match(r"Cannot (overwrite|declare|mutate)", str(error))
            self._refuse("toml-key-twice" if twice else "toml-broken", line)
        except (ValueError, RecursionError):  # A number of thousands of digits, thousands of brackets.
            self._refuse("toml-broken", 1)
        return {}

    def _refuse(self, code: str, line: int) -> None:
        self.faults.append(Problem(code, self._source.path, self._source.first_line + line - 1))
