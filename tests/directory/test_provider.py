from kiosk.directory.provider import Address


def test_an_address_reads_as_on_an_envelope() -> None:
    address = Address("12 Oak St", "Suite 4", "Columbus", "OH", "43004")
    assert address.lines == ("12 Oak St", "Suite 4", "Columbus, OH 43004")


def test_an_empty_address_has_no_lines() -> None:
    assert Address().lines == ()


def test_a_town_alone_is_one_line() -> None:
    assert Address(city="Columbus").lines == ("Columbus",)
