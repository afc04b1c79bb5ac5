"""Each kind of slip, in each language, on each roll, goes through a printer and can be read."""

from functools import cache

import numpy as np
import pytest

from kiosk.printer_settings import Paper, SlipKind
from kiosk.takeaway.receipt.profiles import DOTS
from kiosk.takeaway.receipt.receipt_bytes import receipt_bytes
from kiosk.takeaway.receipt.receipt_picture import MODULE, receipt_picture
from tests.takeaway.receipt.emulator import Emulator, Printed
from tests.takeaway.receipt.every_slip import (
    KINDS,
    LANGUAGES,
    as_read_by_all,
    dark,
    levels,
    payloads,
    places_of_codes,
    read_codes,
    slip_of,
)

every_slip = pytest.mark.parametrize("kind", KINDS)
every_language = pytest.mark.parametrize("language", LANGUAGES)
every_roll = pytest.mark.parametrize("paper", ["58", "80"])


@cache
def printed(kind: SlipKind, language: str, paper: Paper) -> Printed:
    return Emulator(DOTS[paper]).take(receipt_bytes(slip_of(kind, language), paper, "default"))


@every_slip
@every_language
@every_roll
def test_a_slip_comes_out_whole_and_cut_off_without_a_fault(kind: SlipKind, language: str, paper: Paper) -> None:
    out = printed(kind, language, paper)
    assert (out.faults, len(out.papers), len(out.hanging)) == ([], 1, 0)


@every_slip
@every_language
@every_roll
def test_every_code_is_read_by_every_engine(kind: SlipKind, language: str, paper: Paper) -> None:
    out = printed(kind, language, paper)
    assert read_codes(out.papers[0]) == as_read_by_all(payloads(slip_of(kind, language)))


@every_slip
@every_language
@every_roll
def test_what_comes_out_is_what_was_drawn(kind: SlipKind, language: str, paper: Paper) -> None:
    came = dark(printed(kind, language, paper).papers[0])
    drawn = ~np.asarray(receipt_picture(slip_of(kind, language), paper))
    added = came[: len(drawn)] != drawn
    # One dot is added where a picture would be obeyed as a command; the paper that is fed stays white.
    assert added.sum() <= 3
    assert not came[len(drawn) :].any()


@pytest.mark.parametrize("kind", ["provider", "topic", "list"])
@every_roll
def test_codes_are_of_level_m_with_modules_of_six_dots(kind: SlipKind, paper: Paper) -> None:
    paper_out = printed(kind, "en", paper).papers[0]
    sides = {(foot - top + 1, right - left + 1) for top, foot, left, right in places_of_codes(paper_out)}
    versions = {17 + 4 * version for version in range(1, 6)}
    assert levels(paper_out) == {"M"}
    # The finder gives the corners to within a dot or two.
    assert all(round(side / MODULE) in versions for place in sides for side in place), sides


@pytest.mark.parametrize("kind", ["provider", "topic", "list"])
@every_roll
def test_four_modules_around_a_code_are_white(kind: SlipKind, paper: Paper) -> None:
    paper_out = printed(kind, "en", paper).papers[0]
    for top, foot, left, right in places_of_codes(paper_out):
        quiet = dark(paper_out)[top - 22 : foot + 23, left - 22 : right + 23]
        quiet[20:-20, 20:-20] = False
        assert not quiet.any()


def test_some_kinds_have_codes() -> None:
    assert {kind for kind in KINDS if payloads(slip_of(kind, "en"))} >= {"provider", "topic", "list"}
