"""What Babel keeps is forgotten, and nothing that a page says changes."""

import pickle
from collections.abc import Iterator
from datetime import date

import pytest
from babel import Locale, core, localedata

from kiosk.guide.language_names import _names, language_told
from kiosk.guide.locale_data import shed_locale_data
from kiosk.guide.words import Wording

WORDS = """told = { DATETIME($day, dateStyle: "long") }: { NUMBER($many) } { $many ->
    [one] one
   *[other] several
}"""
DAY = date(2026, 11, 20)


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    yield
    localedata._cache.clear()  # other tests may want what was emptied
    _names.cache_clear()


def told(wording: Wording) -> str:
    return wording("told", day=DAY, many=1234)


@pytest.mark.parametrize("language", ["en", "es", "ar", "zh-TW"])
def test_dates_numbers_and_plurals_are_told_as_before(language: str) -> None:
    used, unused = Wording(language, (WORDS,)), Wording(language, (WORDS,))
    before = told(used)
    shed_locale_data()
    assert [told(used), told(unused), told(Wording(language, (WORDS,)))] == [before] * 3


def test_a_language_that_comes_later_is_read_anew() -> None:
    _names.cache_clear()
    shed_locale_data()
    assert language_told("Somali", "es") == "somalí"


def test_little_is_left_of_a_language() -> None:
    wording = Wording("es", (WORDS,))
    locale = Locale.parse("es_US")
    whole = len(pickle.dumps(dict(localedata.load("es_US"))))
    kept = localedata.load("es_US")
    shed_locale_data()
    assert (len(pickle.dumps(dict(kept))) < whole / 2, localedata._cache, core._global_data) == (True, {}, None)
    assert (told(wording), locale.language) == ("20 de noviembre de 2026: 1,234 several", "es")
