"""What a visitor collects."""

from kiosk.visit.my_list import MOST_ITEMS, ListItem, MyList

PAGE = ListItem("topic", "save-evidence")
LINE = ListItem("hotline", "ndvh")


def test_things_stay_in_the_order_they_were_added() -> None:
    mine = MyList()
    mine.add(LINE)
    mine.add(PAGE)
    assert mine.items == [LINE, PAGE]


def test_a_thing_is_on_the_list_once() -> None:
    mine = MyList()
    mine.add(PAGE)
    mine.add(PAGE)
    assert len(mine) == 1


def test_a_thing_can_be_taken_off() -> None:
    mine = MyList()
    mine.add(PAGE)
    mine.remove(PAGE)
    assert PAGE not in mine


def test_taking_off_what_is_not_there_changes_nothing() -> None:
    mine = MyList([LINE])
    mine.remove(PAGE)
    assert mine.items == [LINE]


def test_a_full_list_takes_no_more_and_says_so() -> None:
    mine = MyList()
    added = [mine.add(ListItem("provider", str(number))) for number in range(MOST_ITEMS + 1)]
    assert added == [True] * MOST_ITEMS + [False]


def test_a_thing_moves_up_and_down() -> None:
    first, second, third = (ListItem("topic", key) for key in "abc")
    one = MyList([first, second, third])
    assert one.move(first, 1)
    assert one.items == [second, first, third]
    assert one.move(third, -1)
    assert one.items == [second, third, first]


def test_at_its_end_the_list_stays_as_it_is() -> None:
    first, second = (ListItem("topic", key) for key in "ab")
    one = MyList([first, second])
    assert [one.move(first, -1), one.move(second, 1), one.move(ListItem("topic", "gone"), 1)] == [False] * 3
    assert one.items == [first, second]
