from threading import Thread

import pytest

from kiosk.directory.exchange import noted_rows
from kiosk.directory.exchange.noted_rows import Noted, NotedRows


def test_what_was_noted_is_at_hand() -> None:
    rows = NotedRows()
    rows.note(1, Noted(7, "A"))
    assert rows.get(1) == Noted(7, "A")


def test_what_was_noted_first_counts() -> None:
    rows = NotedRows()
    rows.note(1, Noted(7))
    assert (rows.note(1, Noted(8)), rows.get(1)) == (Noted(7), Noted(7))


def test_what_was_put_away_is_recalled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noted_rows, "MOST_AT_HAND", 1)
    rows = NotedRows()
    rows.note(-5, Noted(7, "A", "B"))
    rows.recall([])
    gone = rows.get(-5)
    rows.recall([-5, 6])
    assert (gone, rows.get(-5), rows.get(6)) == (None, Noted(7, "A", "B"), None)


def test_what_was_put_away_counts_before_what_is_noted_unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noted_rows, "MOST_AT_HAND", 1)
    rows = NotedRows()
    rows.note(1, Noted(7))
    rows.recall([])
    rows.note(1, Noted(8))
    rows.recall([1])
    assert rows.get(1) == Noted(7)


def test_any_number_of_things_is_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noted_rows, "MOST_AT_HAND", 3)
    rows = NotedRows()
    rows.note_all((mark, Noted(mark)) for mark in range(10))
    rows.recall(range(10))
    assert [rows.get(mark) for mark in range(10)] == [Noted(mark) for mark in range(10)]


def test_few_things_stay_at_hand() -> None:
    rows = NotedRows()
    rows.note(1, Noted(7))
    rows.recall([])
    assert rows.get(1) == Noted(7)


@pytest.mark.filterwarnings("error")
def test_another_thread_may_let_go_of_it_last() -> None:
    held = [NotedRows()]
    thread = Thread(target=held.clear)
    thread.start()
    thread.join()
    assert held == []
