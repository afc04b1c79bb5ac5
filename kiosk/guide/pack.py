"""A content pack as loaded: what a visitor can be shown, in each language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.guide.hotline import Hotline
from kiosk.guide.resource import Coalition, Resource
from kiosk.guide.topic import Topic
from kiosk.guide.words import Wording


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """Everything in one language, only what may be shown, in the order to show it; in English where it has no words.

    Attributes:
        code: Folder name, such as ``en``.
        own_name: The language's name for itself, such as ``Español``.
        wording: Words of the interface.
        topics, hotlines, resources: By key.
    """

    code: str
    own_name: str
    wording: Wording
    topics: Mapping[str, Topic]
    hotlines: Mapping[str, Hotline]
    resources: Mapping[str, Resource]


@dataclass(frozen=True, slots=True)
class Pack:
    """One loaded pack.

    Attributes:
        name, version, released_on: From ``pack.toml``; empty and None when that file is broken everywhere.
        languages: By code; English first, and always there.
        coalitions: What may be shown (never confidence C), by state code, the NNEDV-listed one first.
    """

    name: str
    version: str
    released_on: date | None
    languages: Mapping[str, LanguagePack]
    coalitions: Mapping[str, tuple[Coalition, ...]]
