"""What a maker is given."""

import pytest

from .small_slips import LANGUAGES, source


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_language_is_that_of_the_words(code: str) -> None:
    assert source(code=code).language == code
