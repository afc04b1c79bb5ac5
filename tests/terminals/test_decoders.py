"""Three engines read a code, and none reads one where there is none."""

import numpy as np
import pytest

from kiosk.takeaway.code_picture import picture
from kiosk.takeaway.make_code import make_code
from tests.takeaway.ansi_code import pixels
from tests.terminals.decoders import DECODERS, decode, read_by_all


def test_all_engines_read_a_code() -> None:
    assert decode(pixels(picture(make_code("https://www.sparc.example")))) == read_by_all("https://www.sparc.example")


def test_all_engines_read_a_code_in_a_coloured_picture() -> None:
    grey = pixels(picture(make_code("tel:911")))
    assert decode(np.stack([grey] * 3, axis=2)) == read_by_all("tel:911")


@pytest.mark.parametrize("name", DECODERS)
def test_an_engine_reads_nothing_in_an_empty_picture(name: str) -> None:
    assert DECODERS[name](np.full((300, 300), 255, np.uint8)) is None
