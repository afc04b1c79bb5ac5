from kiosk.directory.exchange.import_report import RowRemark
from kiosk.directory.exchange.row_remarks import RowRemarks

FIRST = RowRemark(2, "Phone", "phone-unread")
SECOND = RowRemark(200_000, "", "may-be-same", other_name="Open Door", sheet="Legal")
THIRD = RowRemark(4, "", "same-as-row", 3)


def remarks() -> RowRemarks:
    noted = RowRemarks()
    for remark in (FIRST, SECOND, THIRD):
        noted.add(remark)
    return noted


def test_remarks_come_back_as_they_were_in_order() -> None:
    assert list(remarks()) == [FIRST, SECOND, THIRD]


def test_one_or_some_can_be_taken() -> None:
    assert (remarks()[1], remarks()[-1], remarks()[:2], len(remarks())) == (SECOND, THIRD, (FIRST, SECOND), 3)


def test_they_are_equal_to_the_same_remarks_however_kept() -> None:
    assert remarks() == remarks() == (FIRST, SECOND, THIRD)
    assert remarks() != (FIRST, THIRD, SECOND)


def test_a_sheet_may_be_named_when_it_is_put_in() -> None:
    noted = RowRemarks()
    noted.add(FIRST, "Shelter")
    assert noted == (RowRemark(2, "Phone", "phone-unread", sheet="Shelter"),)
