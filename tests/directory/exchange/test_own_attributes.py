from kiosk.directory.exchange.own_attributes import CONFIRMED_BY, MEANING, OPENING_HOURS, PLACE_DECISIONS, STAFF_NOTE


def test_each_attribute_of_ours_says_what_it_means() -> None:
    assert sorted(MEANING) == sorted((CONFIRMED_BY, OPENING_HOURS, PLACE_DECISIONS, STAFF_NOTE))
    assert all(MEANING.values())
