"""Facts and words of web pages."""

from datetime import date

import pytest

from kiosk.guide.files.entries import read_facts, read_words
from kiosk.guide.files.resources_file import join_resource, resource_facts, resource_words
from kiosk.guide.resource import Resource

from ..changing import text_file, told

FACTS = """[[resource]]
key = "page"
url = "https://example.org"
confidence = "B"
source_checked_on = 2026-09-14
source = "web"
sources = ["S1"]
"""
WORDS = """[page]
title = "A page"
blurb = "It helps."
leaves_behind = "An address."
instead = "Ask staff."
"""


def test_facts_and_words_make_a_page() -> None:
    facts = read_facts(text_file(FACTS), "resource", resource_facts).value
    words = read_words(text_file(WORDS), resource_words).value
    assert facts is not None
    assert words is not None
    assert join_resource(facts["page"], words.entries["page"], "the web", None) == Resource(
        key="page",
        url="https://example.org",
        title="A page",
        blurb="It helps.",
        leaves_behind="An address.",
        instead="Ask staff.",
        confidence="B",
        source_checked_on=date(2026, 9, 14),
        source_name="the web",
        sources=("S1",),
        confirmed_on=None,
    )


@pytest.mark.parametrize("key", ["url", "confidence", "source_checked_on", "source"])
def test_a_page_without_address_source_or_date_is_not_shown(key: str) -> None:
    text = "\n".join(line for line in FACTS.splitlines() if not line.startswith(f"{key} "))
    found = read_facts(text_file(text), "resource", resource_facts)
    assert (found.value, told(found.faults)) == (None, [("a.toml", "key-missing", 1)])


@pytest.mark.parametrize("key", ["title", "blurb", "leaves_behind", "instead"])
def test_what_a_scan_leaves_behind_is_always_said(key: str) -> None:
    text = "\n".join(line for line in WORDS.splitlines() if not line.startswith(f"{key} "))
    assert read_words(text_file(text), resource_words).value is None
