import pytest

from kiosk.directory.contact_text import is_email, whole_url


@pytest.mark.parametrize("text", ["help@example.org", "a.b+c@mail.example.org"])
def test_an_email_address_is_one(text: str) -> None:
    assert is_email(text)


@pytest.mark.parametrize("text", ["", "help", "help@", "help@example", "a@b.org, c@d.org", "ask Mary"])
def test_anything_else_is_none(text: str) -> None:
    assert not is_email(text)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("", ""),
        ("example.org", "https://example.org"),
        ("http://example.org/a?b=1", "http://example.org/a?b=1"),
        ("none", None),
        ("javascript:alert(1)", None),
        ("https://example.org/a b", None),
    ],
)
def test_a_web_address_is_kept_whole_or_not_taken(text: str, url: str | None) -> None:
    assert whole_url(text) == url
