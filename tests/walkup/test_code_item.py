"""What a code says of itself."""

import pytest

from kiosk.walkup.code_item import CodeItem


@pytest.mark.parametrize(
    ("payload", "does"),
    [
        ("https://example.org", "code-opens"),
        ("988", "code-holds"),
        ("1-202-555-0142, ext. 12", "code-holds"),
        ("988; 1-202-555-0142", "code-lists"),
        ("tel:+12025550142", "code-calls"),
        ("sms:88788?body=START", "code-writes"),
    ],
)
def test_a_code_tells_what_a_scan_does(payload: str, does: str) -> None:
    assert CodeItem(payload, payload, "", "", "").does == does
