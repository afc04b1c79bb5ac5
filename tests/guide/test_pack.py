"""A pack, and the part of it that an advocate has reviewed."""

from dataclasses import replace

from kiosk.guide.pack import LanguagePack, Pack
from kiosk.guide.words import Wording


def language(code: str, reviewed_by: str = "") -> LanguagePack:
    return LanguagePack(code, code, Wording(code, ()), {}, {}, {}, reviewed_by)


def test_only_reviewed_languages_and_english_stay() -> None:
    languages = (language("en"), language("es"), language("so", "A. B."))
    pack = Pack("test", "1", None, {one.code: one for one in languages}, {})
    assert list(pack.reviewed().languages) == ["en", "so"]


def test_all_else_stays_as_it_is() -> None:
    pack = Pack("test", "1", None, {"en": language("en")}, {"OH": ()})
    assert replace(pack.reviewed(), languages=pack.languages) == pack
