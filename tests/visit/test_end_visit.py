"""Exit codes of a visit's process."""

from kiosk.visit.end_visit import VisitEnd


def test_every_end_has_its_own_code_that_a_process_can_return() -> None:
    codes = [int(end) for end in VisitEnd]
    assert len(set(codes)) == len(codes)
    assert all(0 <= code < 128 for code in codes)


def test_leaving_is_no_error() -> None:
    assert int(VisitEnd.LEFT) == 0
