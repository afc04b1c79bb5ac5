import pytest

from kiosk.directory.choose import NAMES_TOLD, chosen
from kiosk.directory.provider import Provider
from kiosk.problem import KioskError, Problem

KNOWN = [
    Provider(key="k1", name="Safe Harbor"),
    Provider(key="k2", name="Safe Harbor Legal Aid"),
    Provider(key="k3", name="Niñez y Familia"),
]


@pytest.mark.parametrize(
    ("which", "key"), [("k2", "k2"), ("safe harbor", "k1"), ("legal", "k2"), ("NINEZ", "k3"), ("Safe-Harbor", "k1")]
)
def test_a_key_goes_before_a_name_and_a_name_before_a_part(which: str, key: str) -> None:
    assert chosen(KNOWN, which).key == key


def problem(which: str, known: list[Provider]) -> Problem:
    with pytest.raises(KioskError) as caught:
        chosen(known, which)
    return caught.value.problem


@pytest.mark.parametrize("which", ["nobody", "", "--"])
def test_nobody_is_a_problem(which: str) -> None:
    assert problem(which, KNOWN).code == "provider-unknown"


def test_several_are_a_problem_that_names_them() -> None:
    found = problem("safe", KNOWN)
    assert (found.code, found.facts["count"]) == ("provider-ambiguous", 2)
    assert found.facts["names"] == "Safe Harbor = k1; Safe Harbor Legal Aid = k2"


def test_only_the_first_few_are_named() -> None:
    found = problem("a", [Provider(key=str(number), name="A") for number in range(20)])
    assert (found.facts["count"], str(found.facts["names"]).count("=")) == (20, NAMES_TOLD)
