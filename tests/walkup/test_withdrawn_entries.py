"""Whatever staff take off, and however old the rest is, every page that is left can be opened and drawn."""

import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest

from kiosk.guide.pack import LanguagePack, Pack
from kiosk.walkup.rehearse import rehearse

from .small_kit import real_pack, small_kit

_Entry = TypeVar("_Entry")
RELEASED = date(2026, 11, 22)


def left(entries: Mapping[str, _Entry], share: float, chance: random.Random) -> dict[str, _Entry]:
    """Keep about this share of them."""
    return {key: entry for key, entry in entries.items() if key == "about" or chance.random() < share}


def withdrawn(share: float, seed: int) -> Pack:
    """The pack of this checkout, of which only some is left."""
    chance, pack = random.Random(seed), replace(real_pack(), released_on=RELEASED)

    def less(language: LanguagePack) -> LanguagePack:
        return replace(
            language,
            hotlines=left(language.hotlines, share, chance),
            resources=left(language.resources, share, chance),
            topics=left(language.topics, share, chance),
        )

    return replace(pack, languages={code: less(language) for code, language in pack.languages.items()})


@pytest.mark.parametrize(("share", "seed"), [(0.0, 0), (0.5, 1), (0.5, 2), (0.9, 3)])
def test_every_page_that_is_left_can_be_drawn(tmp_path: Path, share: float, seed: int) -> None:
    assert sum(1 for _ in rehearse(small_kit(tmp_path, pack=withdrawn(share, seed)), 80, 24)) > 10


@pytest.mark.parametrize("today", [date(1970, 1, 1), RELEASED, date(2027, 6, 1), date(2100, 1, 1)])
def test_every_page_can_be_drawn_on_any_day(tmp_path: Path, today: date) -> None:
    kit = replace(small_kit(tmp_path, pack=withdrawn(1.0, 0)), today=lambda: today).begun()
    assert sum(1 for _ in rehearse(kit, 80, 24)) > 10
