"""``cards.toml``: the interpreter cards."""

import unicodedata
from collections.abc import Iterator, Mapping

from kiosk.guide.files.fields import Fields, read_fields
from kiosk.guide.files.parsed import Parsed
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.interpreter_card import InterpreterCard, InterpreterCards

_LETTERS: Mapping[str, tuple[str, ...]] = {
    "Arab": ("ARABIC",),
    "Armn": ("ARMENIAN",),
    "Beng": ("BENGALI",),
    "Cyrl": ("CYRILLIC",),
    "Deva": ("DEVANAGARI",),
    "Ethi": ("ETHIOPIC",),
    "Geor": ("GEORGIAN",),
    "Grek": ("GREEK",),
    "Gujr": ("GUJARATI",),
    "Guru": ("GURMUKHI",),
    "Hans": ("CJK", "IDEOGRAPHIC"),
    "Hant": ("CJK", "IDEOGRAPHIC"),
    "Hebr": ("HEBREW",),
    "Jpan": ("CJK", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA"),
    "Khmr": ("KHMER",),
    "Kore": ("HANGUL",),
    "Laoo": ("LAO",),
    "Latn": ("LATIN",),
    "Mymr": ("MYANMAR",),
    "Telu": ("TELUGU",),
    "Thai": ("THAI",),
}
"""Scripts by their ISO 15924 code, and how the names of their letters begin in Unicode."""


def read_cards(source: TextFile) -> Parsed[InterpreterCards]:
    """Read the cards, in their order; one that cannot be used is left out."""
    root = read_fields(source)
    if not root.is_usable:
        return Parsed(None, root.faults)
    hotline = root.text("hotline")
    found: dict[str, InterpreterCard] = {}
    for fields in root.tables("card"):
        card = _card(fields)
        fields.finish()
        if card.language in found:
            fields.wrong("entry-twice", "language", entry=card.language)
        elif fields.is_usable:
            found[card.language] = card
    root.finish()
    return Parsed(InterpreterCards(hotline, tuple(found.values())) if found else None, root.faults)


def _card(fields: Fields) -> InterpreterCard:
    """Take one card; only to be used when ``fields`` stays usable."""
    card = InterpreterCard(
        language=fields.text("language"),
        name=fields.text("name"),
        english_name=fields.text("english_name"),
        script=fields.choice("script", tuple(_LETTERS)),
        need=fields.text("need"),
        call=fields.text("call"),
        reviewed_by=fields.text("reviewed_by", needed=False),
        reviewed_on=fields.day("reviewed_on", needed=False),
    )
    if fields.is_usable:
        for key, letter in _strange_letters(card):
            fields.wrong("card-letter-strange", key, letter=letter, script=card.script)
    return card


def _strange_letters(card: InterpreterCard) -> Iterator[tuple[str, str]]:
    """Yield each text that has a letter of another script, and the first such letter."""
    for key, words in (("name", card.name), ("need", card.need), ("call", card.call)):
        letters = (sign for sign in words if sign.isalpha())
        strange = next((sign for sign in letters if not _is_of(sign, card.script)), None)
        if strange is not None:
            yield key, strange


def _is_of(sign: str, script: str) -> bool:
    return unicodedata.name(sign, "").startswith(_LETTERS[script])
