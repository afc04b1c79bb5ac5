"""A missing piece of the machine is told with the package's name, and under CI it fails."""

import pytest

from tests.terminals.needs import need


@pytest.fixture
def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")


@pytest.mark.usefixtures("nothing_installed")
def test_a_missing_program_fails_under_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="xvfb xterm"):
        need("Xvfb", "xterm")


@pytest.mark.usefixtures("nothing_installed")
def test_a_missing_program_is_skipped_elsewhere_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="tmux"):
        need("tmux")
