"""A topic in short says what the topic says: what to do first, every warning, and nothing of the screen."""

import pytest

from kiosk.guide.topic import Heading, Items, Paragraph, Topic, Words
from kiosk.guide.words import Wording
from kiosk.takeaway import slip
from kiosk.takeaway.slips.short_topic import short_topic

from .small_slips import LANGUAGES, language

LEAVE_OUT = Wording(
    "en", ("slip-leave-out = This screen… Ask staff if you can text 911…\nslip-leave-out-words = Or tell us…\n",)
)


def paragraph(*runs: str | tuple[str]) -> Paragraph:
    return Paragraph(tuple(Words(run) if isinstance(run, str) else Words(run[0], strong=True) for run in runs), 1)


def heading(text: str) -> Heading:
    return Heading((Words(text),), 1)


def items(*texts: str, numbered: bool = False) -> Items:
    return Items(tuple((Words(text),) for text in texts), numbered, 1)


def topic(*blocks: Heading | Paragraph | Items) -> Topic:
    return Topic("a", "A", "", "steps", 1, blocks, (), None, None, "", None)


def told(*blocks: Heading | Paragraph | Items) -> list[str]:
    return [one.text for one in short_topic(topic(*blocks), LEAVE_OUT)]


def test_what_stands_before_the_first_heading_is_told() -> None:
    assert told(paragraph("One."), items("a", "b"), heading("More"), paragraph("Two.")) == ["One.", "a", "b"]


def test_a_first_list_further_down_comes_with_its_heading() -> None:
    assert told(paragraph("One."), heading("Skip"), paragraph("x"), heading("How?"), paragraph("So:"), items("a")) == [
        *("One.", "How?", "So:", "a"),
    ]


def test_a_second_list_is_left_out() -> None:
    assert told(items("a"), heading("More"), items("b")) == ["a"]


def test_a_warning_is_told_wherever_it_stands() -> None:
    assert told(paragraph("One."), items("a"), heading("More"), paragraph(("Never do it.",), " Ask.")) == [
        *("One.", "a", "Never do it. Ask."),
    ]


def test_a_strong_word_is_no_warning() -> None:
    assert told(items("a"), heading("More"), paragraph("The ", ("respondent",), " is.")) == ["a"]


def test_numbered_items_keep_their_numbers() -> None:
    assert told(items("a", "b", numbered=True)) == ["1. a", "2. b"]


def test_items_of_a_list_are_points() -> None:
    assert short_topic(topic(items("a")), LEAVE_OUT) == (slip.Point("a"),)


def test_a_sentence_about_the_screen_is_left_out() -> None:
    assert told(paragraph("Call. This screen cannot. Ask.")) == ["Call. Ask."]


def test_a_paragraph_of_nothing_else_is_left_out() -> None:
    assert told(paragraph("This screen cannot call."), paragraph("Call.")) == ["Call."]


def test_words_are_left_out_of_a_sentence_that_stays() -> None:
    assert told(paragraph("In danger now? Call 911, or tell us. Go.")) == ["In danger now? Call 911. Go."]


def test_a_sentence_that_names_911_stays() -> None:
    assert told(paragraph("Call 911 beside this screen.")) == ["Call 911 beside this screen."]


def test_unless_the_pack_names_911_in_what_to_leave_out() -> None:
    assert told(paragraph("Go. You can ask staff if you can text 911 here.")) == ["Go."]


def test_without_such_words_in_the_pack_all_is_told() -> None:
    bare = Wording("en", ("a = A\n",))
    assert [one.text for one in short_topic(topic(paragraph("This screen cannot. Ask.")), bare)] == [
        "This screen cannot. Ask."
    ]


TELLING = {
    "en": ("this screen", "staff", "web pages for your phone", "the code on", "local help", "hotlines"),
    "es": ("esta pantalla", "al personal", "el personal", "páginas web para", "el código de", "ayuda local"),
}


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_topic_that_ships_tells_on_paper_of_the_screen_or_of_staff(code: str) -> None:
    pack = language(code)
    texts = {
        key: " ".join(one.text for one in short_topic(one_topic, pack.wording))
        for key, one_topic in pack.topics.items()
    }
    found = [
        (key, word) for key, text in texts.items() for word in TELLING[code] if key != "about" and word in text.lower()
    ]
    assert found == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_topic_that_ships_says_something_on_paper_and_not_too_much(code: str) -> None:
    pack = language(code)
    counts = {
        key: sum(len(one.text) for one in short_topic(one_topic, pack.wording))
        for key, one_topic in pack.topics.items()
    }
    assert [key for key, count in counts.items() if not 100 <= count <= 1400 and key != "about"] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_whatever_opens_with_911_still_does_on_paper(code: str) -> None:
    pack = language(code)
    opening = {key: one.blocks[0] for key, one in pack.topics.items()}
    named = {key for key, block in opening.items() if isinstance(block, Paragraph) and "911" in str(block.words)}
    kept = {key for key in named if "911" in short_topic(pack.topics[key], pack.wording)[0].text}
    assert (kept, bool(named)) == (named, True)
