import pytest

from kiosk.directory.exchange.plain_cell import no_formula


@pytest.mark.parametrize("text", ["=1+1", "+1+1", "-A1", "@SUM(A1)", "\t=1", "\r=1", "+1 call"])
def test_what_would_be_reckoned_is_made_a_text(text: str) -> None:
    assert no_formula(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Shelter", "-82.9988", "+1 202 555 0142", "1-202-555-0142", "a=b"])
def test_a_number_or_a_word_stays_as_it_is(text: str) -> None:
    assert no_formula(text) == text
