from datetime import date, timedelta

import pytest

from kiosk.directory.exchange.import_report import RowRemark
from kiosk.directory.exchange.row_draft import RowDraft, program_name


@pytest.fixture
def draft() -> RowDraft:
    return RowDraft(2)


def test_phones_as_our_exports_write_them_come_back(draft: RowDraft) -> None:
    draft.take("Phones", "voice", "hotline 1-202-555-0142, ext. 3 (after hours); 1-202-555-0143")
    phones = draft.provider("", "A").phones
    assert [(phone.kind, phone.number.shown, phone.description) for phone in phones] == [
        ("hotline", "1-202-555-0142, ext. 3", "after hours"),
        ("voice", "1-202-555-0143", ""),
    ]


def test_certain_hours_are_reckoned_from_their_text(draft: RowDraft) -> None:
    draft.take("Hours", "schedule", "9:00 am - 5:00 pm, Monday - Friday")
    assert draft.provider("", "A").opening_hours == "Mo-Fr 09:00-17:00"


def test_hours_in_no_known_syntax_are_a_text(draft: RowDraft) -> None:
    draft.take("Opening hours", "opening_hours", "whenever Mary is in")
    provider = draft.provider("", "A")
    assert (provider.opening_hours, provider.schedule) == ("", "whenever Mary is in")


def test_a_day_that_lies_ahead_is_kept_for_staff_and_told(draft: RowDraft) -> None:
    tomorrow = (date.today() + timedelta(days=1)).isoformat()
    draft.take("Checked", "confirmed_on", tomorrow)
    assert (draft.provider("", "A").confirmed_on, draft.remarks) == (None, [RowRemark(2, "Checked", "date-unread")])


def test_a_wheelchair_column_of_yes_tells_what_is_there(draft: RowDraft) -> None:
    draft.take("Wheelchair access", "accessibility", "Y")
    assert draft.provider("", "A").accessibility == "Wheelchair access"


def test_who_runs_it_is_told_only_where_that_is_another_name(draft: RowDraft) -> None:
    draft.take("Agency", "organization", "Safe Harbor")
    assert (draft.provider("", "Safe Harbor").organization, draft.provider("", "B").organization) == ("", "Safe Harbor")


@pytest.mark.parametrize(("name", "reason"), [("***", "no-name"), ("=1", "name-formula"), ("x" * 201, "name-long")])
def test_a_name_that_cannot_be_one_is_a_reason(draft: RowDraft, name: str, reason: str) -> None:
    refusal = draft.refusal("Name", name)
    assert refusal is not None
    assert refusal.reason == reason


def test_a_program_is_named_with_who_runs_it() -> None:
    assert (program_name("Safe Harbor", "Legal aid"), program_name("", "Legal aid")) == (
        "Safe Harbor: Legal aid",
        "Legal aid",
    )
