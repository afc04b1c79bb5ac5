from kiosk.takeaway.printers.state import PrinterState


def test_only_what_is_known_to_be_wrong_keeps_a_slip_back() -> None:
    kept_back = {state for state in PrinterState if not state.can_print}
    assert kept_back == {PrinterState.OUT, PrinterState.COVER_OPEN, PrinterState.OFFLINE}
