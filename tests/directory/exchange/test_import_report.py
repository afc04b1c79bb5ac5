from kiosk.directory.exchange.import_report import Outcomes


def test_every_row_comes_back_with_what_became_of_it() -> None:
    outcomes = Outcomes()
    outcomes.add("One", 2, "added")
    outcomes.add("One", 3, "refused")
    outcomes.add("Two", 2, "unchanged")
    assert list(outcomes) == [("One", 2, "added"), ("One", 3, "refused"), ("Two", 2, "unchanged")]


def test_rows_of_one_outcome_are_counted() -> None:
    outcomes = Outcomes()
    for row in range(5):
        outcomes.add("", row, "added" if row % 2 else "updated")
    assert (outcomes.count("added"), outcomes.count("updated"), outcomes.count("refused")) == (2, 3, 0)
