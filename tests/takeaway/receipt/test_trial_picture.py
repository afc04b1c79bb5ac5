"""The slip that staff print shows how wide the printer prints, how its letters look, and whether codes are read."""

import numpy as np
import pytest

from kiosk.takeaway.receipt.profiles import Roll
from kiosk.takeaway.receipt.trial_picture import PAYLOAD, draw_trial
from tests.takeaway.receipt.every_slip import as_read_by_all, read_codes

ROLLS = [Roll("58", 384), Roll("80", 504), Roll("80", 576)]
every_roll = pytest.mark.parametrize("roll", ROLLS, ids=lambda roll: str(roll.dots))


@every_roll
def test_its_code_is_read(roll: Roll) -> None:
    picture = np.asarray(draw_trial((), roll).convert("L"))
    assert read_codes(picture) == as_read_by_all([PAYLOAD])


@every_roll
def test_its_rulers_touch_both_edges(roll: Roll) -> None:
    black = ~np.asarray(draw_trial((), roll))
    whole = np.flatnonzero(black.all(axis=1))
    assert len(whole) == 8  # two bars, four dots each
    assert black.shape[1] == roll.dots


def test_its_words_are_printed() -> None:
    assert draw_trial(("a b c",), ROLLS[0]).height > draw_trial((), ROLLS[0]).height
