"""An address the way people read it."""

import pytest

from kiosk.walkup.code_item import shown_address


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.thehotline.org", "thehotline.org"),
        ("http://example.org/", "example.org"),
        ("https://example.org/a/b/", "example.org/a/b"),
        ("https://chat.988lifeline.org", "chat.988lifeline.org"),
        ("", ""),
    ],
)
def test_scheme_www_and_last_slash_are_left_out(url: str, shown: str) -> None:
    assert shown_address(url) == shown
