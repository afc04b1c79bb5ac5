from pathlib import Path

import pytest

from kiosk.guide.fonts import fonts_have


@pytest.fixture
def fontconfig(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for ``fc-list`` that knows one font, with A and Я, and notes what it was asked."""
    program = tmp_path / "fc-list"
    program.write_text(
        f'#!/bin/sh\necho "$@" >> {tmp_path}/asked\ncase "$1" in *:charset=41*42f*|*:charset=41) echo Font;; esac\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    fonts_have.cache_clear()
    return tmp_path


def test_signs_that_one_font_has(fontconfig: Path) -> None:
    assert fonts_have("AЯA")
    assert (fontconfig / "asked").read_text() == ":charset=41 42f family\n"


def test_a_sign_that_no_font_has(fontconfig: Path) -> None:
    assert not fonts_have("中")


def test_without_fontconfig_no_sign_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    fonts_have.cache_clear()
    assert not fonts_have("A")


def test_a_fontconfig_that_cannot_be_run_is_as_none(fontconfig: Path) -> None:
    (fontconfig / "fc-list").write_text("not a program")
    assert not fonts_have("AЯ")
