"""Every kind of slip with the words of the pack that ships, as a visitor may print it; and the codes on a picture."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import get_args

import numpy as np
import zxingcpp

from kiosk.guide.files.confirmations import Confirmations
from kiosk.guide.files.load_pack import load_pack
from kiosk.guide.files.places import places
from kiosk.guide.pack import Pack
from kiosk.printer_settings import SlipKind
from kiosk.takeaway.slip import CodeBlock, Slip
from kiosk.takeaway.slips.carried_guide import carried_coalition, carried_hotline, carried_resource, carried_topic
from kiosk.takeaway.slips.make_slip import make_slip
from kiosk.takeaway.slips.slip_source import Carried, SlipSource
from tests.takeaway.receipt.emulator import Picture
from tests.terminals.decoders import DECODERS, decode

KINDS: tuple[SlipKind, ...] = get_args(SlipKind)
LANGUAGES = ("en", "es")
CHECKED = date(2026, 9, 14)
_QUIET = 24  # dots around a code


@cache
def shipped() -> Pack:
    """The pack of this checkout."""
    return load_pack(places(Path("/nonexistent")), Confirmations()).pack


@cache
def source(language: str, kind: SlipKind) -> SlipSource:
    """Some of everything; guidance first where the slip is about one topic."""
    pack = shipped().languages[language]
    hotlines = [carried_hotline(line, pack.wording) for line in list(pack.hotlines.values())[:4]]
    topics = [carried_topic(pack.topics[key], pack) for key in ("protection-orders", "trackers")]
    resources = [carried_resource(page, pack.wording) for page in list(pack.resources.values())[:4]]
    coalition = carried_coalition(shipped().coalitions["CA"][0], pack.wording)
    items: list[Carried] = [*hotlines, *topics, *resources, coalition]
    return SlipSource(pack.wording, tuple(topics if kind == "topic" else items), forms=("steps",))


@cache
def slip_of(kind: SlipKind, language: str) -> Slip:
    """One slip of this kind."""
    slip = make_slip(kind, source(language, kind))
    assert slip is not None
    return slip


def payloads(slip: Slip) -> list[str]:
    """What each code on a slip holds, from the top."""
    return [block.payload for block in slip.blocks if isinstance(block, CodeBlock)]


def read_codes(paper: Picture) -> list[dict[str, str | None]]:
    """Read each code on a picture with every engine, from the top, with no more of the paper than its quiet zone."""
    return [decode(paper[top - _QUIET : foot + _QUIET]) for top, foot, _, _ in places_of_codes(paper)]


def as_read_by_all(texts: list[str]) -> list[dict[str, str]]:
    """What ``read_codes`` gives when every engine reads all of them."""
    return [dict.fromkeys(DECODERS, text) for text in texts]


def places_of_codes(paper: Picture) -> list[tuple[int, int, int, int]]:
    """Find the first and last row and the first and last column of each code, from the top."""
    places = []
    for code in _codes(paper):
        corners = code.position
        near = corners.top_left.y, corners.bottom_right.y, corners.top_left.x, corners.bottom_right.x
        places.append(near)
    return sorted(places)


def levels(paper: Picture) -> set[str]:
    """How much damage the codes survive: ``M`` is 15 %."""
    return {code.ec_level for code in _codes(paper)}


def _codes(paper: Picture) -> list[zxingcpp.Barcode]:
    found = zxingcpp.read_barcodes(paper, try_invert=False)
    return [code for code in found if code.format == zxingcpp.BarcodeFormat.QRCode]


def dark(paper: Picture) -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
    """Say of each dot whether it is black."""
    return np.asarray(paper) < 128
