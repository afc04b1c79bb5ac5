"""A finding tells itself in words, and what to do only where something is to be done."""

from kiosk.doctor.finding import Finding, attention, broken, ok, unseen, worst_first
from kiosk.problem import Problem
from tests.staff.staff_app import WORDS


def test_what_is_well_needs_no_remedy() -> None:
    finding = ok("swap", "swap-none")
    assert (finding.told(WORDS), finding.remedy(WORDS)) == ("There is no swap.", "")


def test_what_is_amiss_tells_its_facts_and_what_to_do() -> None:
    finding = attention("disk", "disk-low", free=100)
    assert finding.told(WORDS) == "The disk is nearly full: 100 MB are free."
    assert finding.remedy(WORDS).startswith("Delete")


def test_a_problem_tells_itself_with_its_remedy() -> None:
    problem = Problem("printer-none")
    finding = Finding("printer", "broken", "", problem=problem)
    assert (finding.told(WORDS), finding.remedy(WORDS)) == (WORDS.sentences(problem), "")


def test_a_fact_cannot_drive_the_terminal() -> None:
    assert "\x1b" not in broken("rights", "rights-open", path="/a\x1b[2J").told(WORDS)


def test_the_worst_comes_first_and_equals_stay() -> None:
    findings = (ok("a", "x"), unseen("b"), attention("c", "x"), broken("d", "x"), attention("e", "x"))
    assert "".join(one.check for one in worst_first(findings)) == "dceba"
