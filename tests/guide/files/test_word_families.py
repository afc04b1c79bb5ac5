"""Keys that are made up are known all the same."""

from kiosk.guide.files.read_content import read_content
from kiosk.guide.files.word_families import ELSEWHERE, FAMILIES, family
from kiosk.guide.files.word_uses import word_uses

from ..lost_lines import PACK


def test_a_made_up_key_can_be_each_of_its_family() -> None:
    assert family("narrow-any-*") == ("narrow-any-language", "narrow-any-need", "narrow-any-people")
    assert "filter-need-advocacy" in family("filter-*-*")
    assert "home-court-aside" in family("home-*-aside")


def test_a_key_that_is_written_out_has_no_family() -> None:
    assert (family("home-title"), family("next-do-*")) == ((), ())


def test_every_family_is_asked_for_by_the_program() -> None:
    assert FAMILIES.keys() <= {use.key for use in word_uses()}


def test_english_has_each_of_them() -> None:
    keys = read_content([PACK]).languages["en"].words.wording.all_keys()
    asked = {*ELSEWHERE, *(key for made_up in FAMILIES for key in family(made_up))}
    assert asked - keys == set()


def test_each_english_word_is_asked_for_where_the_check_can_see_it_or_is_listed() -> None:
    """A word in no such place could be lost unnoticed; those of the three questions are named by their table."""
    keys = read_content([PACK]).languages["en"].words.wording.all_keys()
    asked = {key for use in word_uses() for key in (use.key, *family(use.key))}
    assert {key for key in keys - asked - {*ELSEWHERE} if not key.startswith("next-")} == set()
