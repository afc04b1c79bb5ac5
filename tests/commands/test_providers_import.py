import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from kiosk.commands import providers_import
from kiosk.commands.providers_import import import_file, import_from_shell
from kiosk.directory.exchange.columns import FIELDS
from kiosk.directory.exchange.import_report import Outcome, RefusalReason, RemarkReason
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.guide.files.places import places
from kiosk.guide.files.wording_files import english_words
from kiosk.problem import KioskError
from tests.directory.providers import kept_in


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def brought_in(
    home: Path, text: str, dry_run: bool = False, answers: list[str] | None = None, report: Path | None = None
) -> tuple[int, list[str]]:
    file = home.parent / "list.csv"
    file.write_text(text)
    lines: list[str] = []
    left: Iterator[str] = iter(answers or [])

    def ask(question: str) -> str:
        lines.append(question)
        return next(left)

    code = import_file(
        home, file, dry_run, lines.append, ask=ask if answers else None, made_by="AB", report_file=report
    )
    return code, lines


def test_every_count_is_told(home: Path) -> None:
    code, lines = brought_in(home, "Name\nA\nB\n")
    assert (code, lines[-1].splitlines()[0]) == (0, "Done: 2 added, 0 updated, 0 unchanged, 0 refused.")


def test_a_refused_row_is_told_with_row_and_column_and_the_command_says_so(home: Path) -> None:
    code, lines = brought_in(home, "Name,Phone\n=1,\nA,202-555-0142\n")
    assert code == 1
    assert lines[0].startswith('Row 2, column "Name": Not taken, because the name begins like a formula.')


def test_a_row_that_stands_twice_is_told_with_the_other_row(home: Path) -> None:
    _, lines = brought_in(home, "Name\nA\nA\n")
    assert lines[0].startswith("Row 3: Not taken, because row 2 has the same name")


def test_a_number_that_cannot_be_called_is_told(home: Path) -> None:
    code, lines = brought_in(home, "Name,Phone\nA,call Mary\n")
    assert code == 0
    assert lines[0].startswith('Row 2, column "Phone": Taken, but no number in this cell')


def test_another_program_with_the_same_phone_is_told(home: Path) -> None:
    _, lines = brought_in(home, "Name,Phone\nA,202-555-0142\nB,202-555-0142\n")
    assert re.match(r'Row 3: Taken as a new program, but .* as "A"', lines[0])


def test_a_dry_run_says_that_nothing_was_changed(home: Path) -> None:
    _, lines = brought_in(home, "Name\nA\n", dry_run=True)
    assert lines[-1].startswith("This was a try, and nothing was changed: 1 would be added")
    assert not home.exists()


def test_a_file_that_cannot_be_used_is_a_problem(home: Path) -> None:
    with pytest.raises(KioskError) as caught:
        import_file(home, home.parent / "missing.csv", False, print)
    assert caught.value.problem.code == "csv-missing"


def test_the_match_and_the_first_rows_are_shown_before_a_person_agrees(home: Path) -> None:
    _, lines = brought_in(home, "Name,Odd\nA,x\n", answers=[""])
    assert lines[:4] == ["1  Name: name of the program", "2  Odd: staff note", "Row 2 becomes: A", "About one row."]
    assert [provider.name for provider in kept_in(home)] == ["A"]


def test_a_person_can_change_a_column_and_that_is_remembered(home: Path) -> None:
    brought_in(home, "Name,Odd\nA,x\n", answers=["2=schedule", "y"])
    brought_in(home, "Name,Odd\nB,y\n")
    assert [provider.schedule for provider in kept_in(home)] == ["x", "y"]


def test_a_person_who_says_no_changes_nothing(home: Path) -> None:
    code, lines = brought_in(home, "Name\nA\n", answers=["n"])
    assert (code, lines[-1], home.exists()) == (0, "Nothing was changed.", False)


@pytest.mark.parametrize("answer", ["7=email", "x", "1=", "1=nonsense", "0=email", "²=email"])
def test_an_answer_that_means_nothing_is_told(home: Path, answer: str) -> None:
    _, lines = brought_in(home, "Name\nA\n", answers=[answer, "n"])
    assert lines[-3] == "That is no column and field of this list."


def test_the_fields_are_listed_on_request(home: Path) -> None:
    _, lines = brought_in(home, "Name\nA\n", answers=["?", "n"])
    assert "email: e-mail" in lines


def test_initials_and_file_stand_in_the_history(home: Path) -> None:
    brought_in(home, "Name\nA\n")
    with directory_to_read(home) as store:
        (change,) = store.history.changes()
    assert (change.made_by, change.source) == ("AB", "list.csv")


def test_the_report_names_what_became_of_every_row(home: Path) -> None:
    report = home.parent / "report.csv"
    brought_in(home, "Name,Phone\nA,call Mary\n=1,\nB,\n", report=report)
    with report.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[:4] for row in rows] == [
        ["Sheet", "Row", "Outcome", "Column"],
        ["", "2", "added", "Phone"],
        ["", "3", "refused", "Name"],
        ["", "4", "added", ""],
    ]


def test_no_cell_of_the_report_is_a_live_formula(home: Path) -> None:
    report = home.parent / "report.csv"
    brought_in(home, 'Name,"=HYPERLINK(1)","=HYPERLINK(2)"\nA,202-555-0142,call Mary\n', report=report)
    assert not re.search(r"(^|,)[=+@-]", report.read_text("utf-8-sig"), re.MULTILINE)


def test_a_report_that_cannot_be_saved_is_a_problem(home: Path) -> None:
    with pytest.raises(KioskError) as caught:
        brought_in(home, "Name\nA\n", report=home.parent)
    assert (caught.value.problem.code, len(kept_in(home))) == ("report-file", 1)


def from_shell(home: Path, text: str, made_by: str, dry_run: bool = False, as_data: bool = False) -> list[str]:
    file = home.parent / "list.csv"
    file.write_text(text)
    lines: list[str] = []
    import_from_shell(home, file, dry_run, lines.append, yes=False, made_by=made_by, report_file=None, as_data=as_data)
    return lines


def test_without_a_terminal_nobody_is_asked(home: Path) -> None:
    assert from_shell(home, "Name\nA\n", "AB")[0].startswith("Done: 1 added")


def test_an_import_needs_the_initials_of_who_makes_it(home: Path) -> None:
    with pytest.raises(KioskError) as caught:
        from_shell(home, "Name\nA\n", " ")
    assert (caught.value.problem.code, home.exists()) == ("initials-missing", False)


def test_the_initials_of_an_import_are_kept_without_control_characters(home: Path) -> None:
    from_shell(home, "Name\nA\n", "A\x1b[2JB")
    with directory_to_read(home) as store:
        assert [change.made_by for change in store.history.changes()] == ["AB"]


def test_a_dry_run_needs_no_initials(home: Path) -> None:
    assert "1 would be added" in from_shell(home, "Name\nA\n", "", dry_run=True)[-1]


def test_other_programs_get_the_counts_and_each_row_that_was_not_simply_taken(home: Path) -> None:
    (line,) = from_shell(home, "Name,Phone\nA,call Mary\n=1,\nB,\n", "AB", as_data=True)
    told = json.loads(line)
    rows = [(row["row"], row["column"], row["taken"], row["reason"]) for row in told.pop("rows")]
    assert told == {"dry_run": False, "added": 2, "updated": 0, "unchanged": 0, "refused": 1, "waiting": 0}
    assert rows == [(3, "Name", False, "name-formula"), (2, "Phone", True, "phone-unread")]


def test_how_many_texts_wait_for_a_decision_is_told(home: Path) -> None:
    told = "\n".join(from_shell(home, "Name,Description\nA,Ring at 400 Elm Street\n7 Oak St House,\n", "AB"))
    assert 'Row 2, column "Description": Taken, but this text reads like a place.' in told
    assert 'Row 3, column "Name": Taken, but the name reads like a place.' in told
    assert "2 texts read like a place. Visitors do not see them until somebody decides." in told


class StoppedTerminal(io.StringIO):
    """A terminal at which somebody presses Ctrl+C as soon as the bar stands there."""

    def isatty(self) -> bool:
        return True

    def flush(self) -> None:
        if self.getvalue().endswith("\r"):
            raise KeyboardInterrupt


MANY = "Name\n" + "\n".join(f"Program {number}" for number in range(3_000))


def stopped(home: Path, as_data: bool = False, report_file: Path | None = None) -> tuple[int, list[str]]:
    (home.parent / "list.csv").write_text(MANY)
    lines: list[str] = []
    code = import_from_shell(
        *(home, home.parent / "list.csv", False, lines.append),
        yes=True,
        made_by="AB",
        report_file=report_file,
        as_data=as_data,
    )
    return code, lines


def test_ctrl_c_in_the_middle_changes_nothing_and_says_so(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = StoppedTerminal()
    monkeypatch.setattr("sys.stderr", terminal)
    code, lines = stopped(home)
    assert (code, lines) == (130, [english_words(places(home))("import-stopped")])
    assert (kept_in(home), terminal.getvalue()[-1]) == ([], "\n")


def test_ctrl_c_is_told_to_other_programs(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", StoppedTerminal())
    code, lines = stopped(home, as_data=True)
    assert (code, json.loads(lines[0])) == (130, {"stopped": True, "changed": False})


def test_ctrl_c_after_the_rows_were_taken_in_does_not_say_that_nothing_was_changed(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(providers_import, "save_report", late)
    code, lines = stopped(home, report_file=home.parent / "report.csv")
    assert (code, lines[-1]) == (130, english_words(places(home))("import-stopped-late"))
    assert len(kept_in(home)) == 3_000


@pytest.mark.parametrize(
    "key",
    [
        *(f"row-refused-{reason}" for reason in get_args(RefusalReason)),
        *(f"row-remark-{reason}" for reason in get_args(RemarkReason)),
        *(f"import-field-{field}" for field in FIELDS),
        *(f"report-{outcome}" for outcome in get_args(Outcome)),
    ],
)
def test_every_outcome_and_every_field_has_its_words(home: Path, key: str) -> None:
    assert english_words(places(home)).has(key)
