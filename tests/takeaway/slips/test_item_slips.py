"""Slips about a provider, about a topic, and of my list."""

from dataclasses import replace

import pytest

from kiosk.takeaway.slip import CodeBlock, Heading, Note, Number, Words
from kiosk.takeaway.slips.item_slips import list_blocks, provider_blocks, topic_blocks

from .small_slips import LINE, OFFICE, ORDER, PAGE, source

LEGAL = Note("This is not legal advice.")


def test_a_provider_begins_with_its_numbers_and_ends_with_its_code() -> None:
    assert provider_blocks(source(LINE)) == (
        Heading("Sure Line"),
        Number("", "1-202-555-0142"),
        Number("Text", "START to 88788"),
        Note("Checked September 14, 2026"),
        Words("Any time."),
        CodeBlock("https://example.org/help", "example.org/help"),
    )


def test_a_published_address_stands_on_its_slip() -> None:
    assert Words("12 Main Street, Columbus, OH 43215") in provider_blocks(source(OFFICE))


def test_only_the_first_thing_is_on_the_slip_of_one() -> None:
    assert provider_blocks(source(LINE, OFFICE)) == provider_blocks(source(LINE))
    assert topic_blocks(source(ORDER, LINE)) == topic_blocks(source(ORDER))


def test_a_topic_begins_with_what_it_tells_and_names_whose_its_number_is() -> None:
    assert topic_blocks(source(ORDER)) == (
        Heading("About an order"),
        Words("What a court can do."),
        Number("Sure Line", "1-202-555-0142"),
        Note("Checked September 14, 2026"),
        CodeBlock("https://example.net/law", "example.net/law"),
        LEGAL,
    )


def test_where_no_law_is_told_no_legal_line_stands() -> None:
    assert LEGAL not in topic_blocks(source(replace(ORDER, is_law=False)))


@pytest.mark.parametrize(
    "url", ["https://example.org/" + "a" * 65, "https://example.org/ñ", "https://example.org/\x1b"]
)
def test_an_address_that_no_code_can_hold_stands_in_words(url: str) -> None:
    blocks = provider_blocks(source(replace(LINE, payload=url, shown="the address")))
    assert blocks[-1] == Words("the address")


def test_a_list_keeps_its_order() -> None:
    blocks = list_blocks(source(OFFICE, LINE, PAGE))
    assert [block.text for block in blocks if isinstance(block, Heading)] == [
        "Example Legal Aid",
        "Sure Line",
        "A Page",
    ]


def test_a_list_has_codes_only_for_what_has_no_number() -> None:
    blocks = list_blocks(source(LINE, PAGE))
    assert [block.payload for block in blocks if isinstance(block, CodeBlock)] == ["https://example.com/a"]
    assert Words("example.org/help") in blocks


def test_a_list_tells_once_that_law_is_no_advice() -> None:
    assert list_blocks(source(ORDER, replace(ORDER, title="More"), LINE)).count(LEGAL) == 1


def test_a_number_that_many_topics_name_stands_once() -> None:
    blocks = list_blocks(source(LINE, ORDER, replace(ORDER, title="More")))
    assert [block.digits for block in blocks if isinstance(block, Number)] == ["1-202-555-0142", "START to 88788"]


def test_a_topic_without_its_number_still_shows_its_page_in_words_alone() -> None:
    blocks = list_blocks(source(LINE, ORDER))
    assert Words("example.net/law") in blocks
    assert not any(isinstance(block, CodeBlock) for block in blocks)


def test_on_a_list_guidance_comes_before_the_number_that_it_names() -> None:
    blocks = list_blocks(source(ORDER))
    assert blocks.index(Words("What a court can do.")) < blocks.index(Number("Sure Line", "1-202-555-0142"))
