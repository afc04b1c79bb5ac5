"""Which of a state's coalitions are shown when some are far too old: whoever can be called stays."""

from collections.abc import Callable, Sequence

from kiosk.guide.resource import Coalition


def lasting(coalitions: Sequence[Coalition], is_too_old: Callable[[Coalition], bool]) -> tuple[Coalition, ...]:
    """Return those of one state's coalitions that are shown, in their order.

    One that can be called is never hidden by age, like a national hotline: a state's line for domestic violence does
    not stand in for its line for sexual violence, and staff look after one state only, while a visitor may have fled
    from any of 56. Its page says how old its date is, and to ask staff. One that has a page alone is hidden at the
    limit that staff set, as links are, unless nothing else is left. What staff withdrew is not among them.
    """
    return tuple(one for one in coalitions if one.hotline or one.phone or not is_too_old(one)) or tuple(coalitions)
