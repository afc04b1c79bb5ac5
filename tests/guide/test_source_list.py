"""The committed list of statements against the saved copy of the page, where that lies beside the checkout."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT.parent / "shared" / "source" / "sparc-victims-page.txt"
_MARKS = re.compile(r"^\s*(?:\d+\.|[•*])\s+", re.MULTILINE)


def in_one_line(text: str) -> str:
    return " ".join(text.split())


def test_every_sentence_of_the_page_is_on_the_list_in_order() -> None:
    if not PAGE.exists():
        pytest.skip("the saved copy of the page is not beside this checkout")
    statements = tomllib.loads((ROOT / "content" / "source.toml").read_text(encoding="utf-8"))["statement"]
    listed = " ".join(statement["text"] for statement in statements)
    assert in_one_line(listed) == in_one_line(_MARKS.sub("", PAGE.read_text(encoding="utf-8")))
