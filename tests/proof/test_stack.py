"""What is waited for comes, or the proof says what did not."""

import pytest

from kiosk.problem import KioskError
from kiosk.proof.stack import until


def test_the_answer_is_given_as_soon_as_there_is_one() -> None:
    answers = iter([None, False, 0])
    assert until(lambda: next(answers), "a number") == 0


def test_what_does_not_come_is_named() -> None:
    with pytest.raises(KioskError) as caught:
        until(lambda: None, "a page", 0.0)
    assert (caught.value.problem.code, caught.value.problem.facts) == ("prove-stuck", {"what": "a page"})
