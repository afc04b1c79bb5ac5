"""Waiting ends with the answer, or with a reason."""

import pytest

from tests.terminals.waiting import until


def test_the_first_real_answer_is_returned() -> None:
    answers = iter([None, False, 0])
    assert until(lambda: next(answers), "an answer", pause=0) == 0


def test_no_answer_in_time_says_what_did_not_happen() -> None:
    with pytest.raises(TimeoutError, match="the kettle boils"):
        until(lambda: False, "the kettle boils", deadline=0.02, pause=0.005)
