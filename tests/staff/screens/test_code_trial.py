"""The code to try."""

from pathlib import Path

import numpy as np
import pytest
import zxingcpp

from kiosk.staff.screens.code_trial import code_text
from tests.staff.screens.test_all_is_well import choose
from tests.staff.staff_app import WORDS, Trial, shown, sign_in, with_pin


@pytest.mark.parametrize("sixteen", [False, True])
def test_the_code_holds_its_sentence(sixteen: bool) -> None:
    drawn = code_text(WORDS("staff-code-holds"), sixteen)
    console_lines = drawn.split("\n")
    rows: list[list[int]] = []
    for line in console_lines:
        top, bottom = [], []
        for span in line.spans:
            style = span.style
            assert not isinstance(style, str) and style.bgcolor and style.color
            dark = [colour.get_truecolor()[0] < 100 for colour in (style.bgcolor, style.color)]
            for _ in range(span.end - span.start):
                top.append(0 if dark[0] else 255)
                bottom.append(0 if dark[1] else 255)
        rows += [top, bottom]
    picture = np.array([row for row in rows if row], dtype=np.uint8).repeat(8, axis=0).repeat(8, axis=1)
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [WORDS("staff-code-holds")]


def test_what_is_too_long_gives_no_code() -> None:
    assert not code_text("x" * 84).plain.strip("\n")


async def test_the_screen_tells_what_to_do(tmp_path: Path) -> None:
    trial = Trial(with_pin(tmp_path))
    async with trial.app.run_test() as pilot:
        await sign_in(pilot)
        await choose(pilot, "code")
        assert WORDS("staff-code-ask") in shown(pilot)
