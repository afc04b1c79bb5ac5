"""A proof in words for staff: places by name, and never what stood there."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.guide.words import Wording
from kiosk.proof.prove import Left, Proof
from kiosk.proof.traces import PlaceKind
from kiosk.proof.ways import Way

_ENDS: Mapping[Way, str] = MappingProxyType(
    {
        "leave": "prove-way-leave",
        "escape": "prove-way-escape",
        "quiet": "prove-way-quiet",
        "kill": "prove-way-kill",
        "fault": "prove-way-fault",
        "supervisor": "prove-way-supervisor",
        "full": "prove-way-full",
    }
)

_LEFT: Mapping[PlaceKind, str] = MappingProxyType(
    {
        "memory": "prove-left-memory",
        "open-file": "prove-left-open-file",
        "terminal": "prove-left-terminal",
        "file": "prove-left-file",
        "file-name": "prove-left-file-name",
        "journal": "prove-left-journal",
    }
)


def step(way: Way, words: Wording) -> str:
    """Say which visit begins."""
    return words("prove-step", way=words(_ENDS[way]))


def sentences(proof: Proof, words: Wording) -> tuple[str, ...]:
    """Say what keeps a proof from being passed: each place where something was left, and a fault of the proof."""
    left = tuple(_left(one, words) for one in proof.left)
    return left if proof.fault is None else (*left, words.sentences(proof.fault))


def _left(one: Left, words: Wording) -> str:
    trace = one.trace
    return words(_LEFT[trace.kind], where=trace.where, what=trace.what, way=words(_ENDS[one.way]))
