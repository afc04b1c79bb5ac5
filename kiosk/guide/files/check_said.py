"""Is every fact of an entry said, also that there is none? Then no line can be lost without being missed."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from kiosk.guide.files.key_lines import KeyPath, key_lines
from kiosk.guide.files.read_content import COALITIONS, HOTLINES, RESOURCES, Content
from kiosk.problem import Problem

_NOTHING: Mapping[str, tuple[str, Mapping[str, str]]] = MappingProxyType(
    {
        HOTLINES: (
            "hotline",
            dict.fromkeys(("voice", "chat", "site", "videophone", "tty", "email"), '""')
            | {"text": "{}", "sources": "[]"},
        ),
        RESOURCES: ("resource", {"sources": "[]"}),
        COALITIONS: (
            "coalition",
            dict.fromkeys(("phone", "hotline", "website"), '""')
            | {"languages": "[]", "source_date": '"undated"', "sources": "[]"},
        ),
    }
)
"""How nothing is written, by the file, its kind of table, and the key. All other keys are needed anyway."""


def check_said(content: Content) -> Iterator[Problem]:
    """Tell each key that a hotline, page or coalition leaves out instead of saying that there is none."""
    for name, (array, empty) in _NOTHING.items():
        file = content.used.get(name)
        said: dict[KeyPath, set[str | int]] = {}
        for path in () if file is None else key_lines(file.text):
            if path[0] == array and len(path) > 1:
                said.setdefault(path[:2], set()).update(path[2:3])
        for entry, keys in said.items():
            for key in sorted(empty.keys() - keys):
                yield content.problem("fact-unsaid", name, entry, key=key, empty=empty[key])
