"""A page elsewhere that a code leads to, as plain values."""

from dataclasses import dataclass
from datetime import date

from kiosk.guide.checked import Checked
from kiosk.guide.hotline import Confidence


@dataclass(frozen=True, slots=True)
class Resource:
    """A web page worth taking away, in one language.

    Attributes:
        key: Stable id, such as ``sparc-log``.
        url: ASCII address that the code holds; at most 84 bytes.
        title: Name for people; at most 40 characters.
        blurb: What it helps with, one sentence.
        leaves_behind: One sentence: what a scan of this code leaves in the phone.
        instead: One sentence: the way that leaves nothing (a number to remember, ask staff).
        is_old: All of its dates are past the pack's limit; see `fresh_pack`.
    """

    key: str
    url: str
    title: str
    blurb: str
    leaves_behind: str
    instead: str
    confidence: Confidence
    source_checked_on: Checked
    source_name: str
    sources: tuple[str, ...]
    confirmed_on: date | None
    is_old: bool = False


@dataclass(frozen=True, slots=True)
class Coalition:
    """A state's coalition against domestic or sexual violence.

    Attributes:
        key: Stable id, such as ``oh-dv``.
        state: Two-letter code, such as ``OH``.
        kind: ``dv``, ``sa``, ``dual`` or ``tribal``.
        phone, hotline: Numbers as shown (``1-800-650-6522``), or "".
        website: Address, or "".
        source_checked_on: When the newest source was read, as far as it tells.
        source: Key of where it was read; a language's `source_names` name it for people.
        is_old: All of its dates are past the pack's limit; see `fresh_pack`.
    """

    key: str
    state: str
    kind: str
    name: str
    phone: str
    hotline: str
    website: str
    languages: tuple[str, ...]
    confidence: Confidence
    source_checked_on: Checked
    source: str
    confirmed_on: date | None = None
    is_old: bool = False
