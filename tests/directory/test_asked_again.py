from dataclasses import replace

from kiosk.directory.asked_again import Remembered
from kiosk.directory.provider import Provider
from tests.directory.providers import SAFE_HARBOR


def _asking() -> tuple[Remembered[str], list[Provider]]:
    asked: list[Provider] = []

    def name(provider: Provider) -> str:
        """Tell the name."""
        asked.append(provider)
        return provider.name

    return Remembered(name), asked


def test_the_same_one_is_worked_out_once() -> None:
    question, asked = _asking()
    assert [question(SAFE_HARBOR) for _ in range(3)] == [SAFE_HARBOR.name] * 3
    assert len(asked) == 1


def test_another_one_is_never_taken_for_it() -> None:
    question, _ = _asking()
    # Made and let go of one by one, so that many would get the number of one before.
    names = [f"Program {number}" for number in range(5_000)]
    assert [question(replace(SAFE_HARBOR, name=name)) for name in names] == names


def test_no_more_than_the_last_thousand_are_held() -> None:
    question, asked = _asking()
    for number in range(1_025):
        question(Provider(key=str(number), name="Program"))
    question(asked[0])
    assert asked[-1] is asked[0]


def test_it_says_what_it_answers() -> None:
    question, _ = _asking()
    assert question.__doc__ == "Tell the name."
