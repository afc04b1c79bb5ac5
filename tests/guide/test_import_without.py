"""A library is imported without another one, and the other one can be imported afterwards."""

import importlib
import sys

import pytest

from kiosk.guide.import_without import without

OPTIONAL = "this"  # any small module that nothing else imports


@pytest.fixture(autouse=True)
def not_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, OPTIONAL, raising=False)


def test_inside_it_is_as_if_not_installed() -> None:
    with without(OPTIONAL), pytest.raises(ModuleNotFoundError):
        importlib.import_module(OPTIONAL)


def test_afterwards_it_can_be_imported(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ZeroDivisionError), without(OPTIONAL):
        raise ZeroDivisionError
    assert importlib.import_module(OPTIONAL).__name__ == OPTIONAL
    capsys.readouterr()


def test_what_is_loaded_already_stays() -> None:
    with without("pathlib"):
        assert importlib.import_module("pathlib") is sys.modules["pathlib"]
    assert sys.modules["pathlib"] is not None
