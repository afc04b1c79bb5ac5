"""Remembering what was worked out of a provider, for when the same one is asked about again shortly after.

An import tells staff first what visitors do not get, and makes the visitors' file a few hundred rows later.
"""

from collections.abc import Callable
from functools import update_wrapper
from typing import Generic, TypeVar

from kiosk.directory.provider import Provider

_MOST = 1_024

Answer = TypeVar("Answer")


class Remembered(Generic[Answer]):
    """A question about a provider, with the last thousand answers.

    A provider is known by being the same object: to compare all of its texts takes longer than most questions.
    """

    def __init__(self, question: Callable[[Provider], Answer]) -> None:
        self._question = question
        self._answers: dict[int, tuple[Provider, Answer]] = {}
        update_wrapper(self, question)

    def __call__(self, provider: Provider) -> Answer:
        """Answer it."""
        known = self._answers.get(id(provider))
        if known is not None:  # it holds its provider, so that no other one gets the same number meanwhile
            return known[1]
        answer = self._question(provider)
        if len(self._answers) >= _MOST:
            self._answers.clear()
        self._answers[id(provider)] = (provider, answer)
        return answer
