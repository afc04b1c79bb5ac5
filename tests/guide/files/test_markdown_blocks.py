"""Only what a page can show gets into a topic; the rest is told, never dropped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.files.markdown_blocks import read_blocks
from kiosk.guide.topic import Heading, Items, Paragraph, Words

from ..changing import quick, text_file

TEXT = """Call 911. **Then**
tell *~ staff & \\* others.

## What comes next?

* Stay with **somebody**.
* Breathe,
  slowly.

3. One.

4. Two.
"""


def test_paragraphs_headings_lists_and_strong_words_are_kept() -> None:
    assert read_blocks(text_file(TEXT.replace("*~ ", ""))).value == (
        Paragraph((Words("Call 911. "), Words("Then", strong=True), Words(" tell staff & * others.")), 1),
        Heading((Words("What comes next?"),), 4),
        Items(
            ((Words("Stay with "), Words("somebody", strong=True), Words(".")), (Words("Breathe, slowly."),)),
            numbered=False,
            line=6,
            item_lines=(6, 7),
        ),
        Items(((Words("One."),), (Words("Two."),)), numbered=True, line=10, item_lines=(10, 12)),
    )


def test_lines_count_from_the_first_line_of_the_part() -> None:
    blocks = read_blocks(type(text_file(""))(text_file("").path, "\nWords.", 9)).value
    assert blocks == (Paragraph((Words("Words."),), 10),)


@pytest.mark.parametrize(
    ("text", "what", "line"),
    [
        ("Words.\n\n# Title", "heading", 3),
        ("Words.\n\n### Title", "heading", 3),
        ("Title\n-----", "heading", 1),
        ("See\n[here](https://example.org).", "link", 2),
        ("See <https://example.org>.", "link", 1),
        ("Words.\n\n[here]: https://example.org", "link", 3),
        ("![A picture](a.png)", "image", 1),
        ("<b>Bold</b>", "html", 1),
        ("<div>\nBlock\n</div>", "html", 1),
        ("Some `code`.", "code", 1),
        ("```\ncode\n```", "code", 1),
        ("    code", "code", 1),
        ("Some *slanted* words.", "italic", 1),
        ("Some ~~gone~~ words.", "crossed-out", 1),
        ("One  \ntwo.", "line-break", 1),
        ("> Quoted.", "quote", 1),
        ("Words.\n\n***", "rule", 3),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "table", 1),
        ("* One.\n  * Two.", "list-in-list", 2),
        ("* One.\n\n  Two.", "second-paragraph", 3),
        ("* # One", "heading", 1),
    ],
)
def test_what_a_page_cannot_show_is_told_with_its_line(text: str, what: str, line: int) -> None:
    fault = read_blocks(text_file(text)).faults[0]
    assert (fault.code, fault.line, fault.facts) == ("markdown-refused", line, {"what": what})


def test_a_piece_that_cannot_be_shown_is_told_once() -> None:
    assert len(read_blocks(text_file("> One.\n>\n> * Two.\n> * Three.\n")).faults) == 1


@quick
@given(st.lists(st.sampled_from([*"ab*_-#>`|[]()<>!~\\&+ 1.\n", "\n\n", "  ", "**", "## ", "* ", "1. ", "    "])))
def test_any_text_gives_blocks_or_faults(parts: list[str]) -> None:
    text = "".join(parts)
    found = read_blocks(text_file(text))
    assert found.value or found.faults or not any(sign.isalnum() for sign in text)
