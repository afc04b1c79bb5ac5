"""`kiosk slip preview` shows a slip in each form without a printer."""

import io
import sys
from pathlib import Path
from typing import get_args

import pytest
from PIL import Image

from kiosk.commands.slip import Asked, Form, preview
from kiosk.printer_settings import Paper, SlipKind
from kiosk.problem import KioskError
from kiosk.takeaway.slip_lines import SlipLine
from kiosk.takeaway.slips.make_slip import FORMS

KINDS: tuple[SlipKind, ...] = get_args(SlipKind)
DRAWN: tuple[tuple[Form, bytes], ...] = (("png", b"\x89PNG"), ("pdf", b"%PDF-"), ("escpos", b"\x1b@"))


def shown(home: Path, asked: Asked) -> list[str]:
    lines: list[str] = []
    assert preview(home, asked, lines.append) == 0
    return lines


def refused(home: Path, asked: Asked) -> str:
    with pytest.raises(KioskError) as caught:
        preview(home, asked, lambda _: None)
    return caught.value.problem.code


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_shown_as_text(tmp_path: Path, kind: SlipKind) -> None:
    assert shown(tmp_path, Asked(kind))[0] == ("Notes" if kind in FORMS else "Useful numbers")


@pytest.mark.parametrize("kind", ["digits", "log"])
def test_a_slip_is_told_as_speech_would(tmp_path: Path, kind: SlipKind) -> None:
    assert shown(tmp_path, Asked(kind, "spoken", "es"))[0] == {"digits": "Números útiles.", "log": "Notas."}[kind]


def test_the_title_that_staff_set_stands_on_it(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('[printer]\ntitle = "notes"\n')
    assert shown(tmp_path, Asked("digits"))[0] == "Notes"


@pytest.mark.parametrize(("paper", "widest"), [("58", 26), ("80", 40), ("letter", 64)])
def test_lines_are_as_wide_as_the_paper(tmp_path: Path, paper: Paper, widest: int) -> None:
    assert max(map(len, shown(tmp_path, Asked("log", paper=paper)))) == widest


def test_what_stands_for_a_letter_that_paper_lacks_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.commands.slip.slip_lines", lambda *_: (SlipLine("ﬀ 中 🏠", "plain"),))
    lines: list[str] = []
    preview(tmp_path, Asked("numbers"), lines.append)
    assert lines == ["ff ? "]


def test_the_paper_that_is_set_is_shown(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('[printer]\npaper = "58"\n')
    assert max(map(len, shown(tmp_path, Asked("log")))) == 26


def test_one_hotline_is_shown_alone(tmp_path: Path) -> None:
    lines = shown(tmp_path, Asked("numbers", hotline="loveisrespect"))
    assert [line for line in lines if line.startswith("1-")] == ["1-866-331-9474"]


def test_one_topic_is_shown_with_the_place_of_its_code(tmp_path: Path) -> None:
    lines = shown(tmp_path, Asked("topic", topic="protection-orders"))
    assert "Can I get a protection order?" in lines
    assert "(Here is a code to scan.)" in lines
    assert lines[-1] == "This is not legal advice."


def test_text_goes_to_a_file_where_one_is_named(tmp_path: Path) -> None:
    file = tmp_path / "slip.txt"
    assert shown(tmp_path, Asked("digits", output=file)) == []
    assert file.read_text(encoding="utf-8").startswith("Useful numbers\n\n1-")


@pytest.mark.parametrize(("form", "begins"), DRAWN)
def test_a_slip_is_drawn_to_a_file(tmp_path: Path, form: Form, begins: bytes) -> None:
    file = tmp_path / "slip"
    shown(tmp_path, Asked("topic", form, "es", output=file))
    assert file.read_bytes().lstrip(b"\0").startswith(begins)


@pytest.mark.parametrize(("form", "begins"), DRAWN)
def test_what_is_drawn_goes_through_a_pipe(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], form: Form, begins: bytes
) -> None:
    shown(tmp_path, Asked("digits", form))
    assert capsysbinary.readouterr().out.lstrip(b"\0").startswith(begins)


@pytest.mark.parametrize(("paper", "dots"), [("58", 384), ("80", 576)])
def test_a_picture_is_as_wide_as_the_roll(tmp_path: Path, paper: Paper, dots: int) -> None:
    file = tmp_path / "slip.png"
    shown(tmp_path, Asked("card", "png", paper=paper, output=file))
    with Image.open(io.BytesIO(file.read_bytes())) as image:
        assert image.width == dots


@pytest.mark.parametrize("form", ["png", "escpos", "pdf"])
def test_what_is_no_text_is_not_written_to_a_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: Form
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert refused(tmp_path, Asked("digits", form)) == "slip-terminal"


@pytest.mark.parametrize("form", ["png", "escpos"])
def test_a_page_is_not_drawn_as_a_roll(tmp_path: Path, form: Form) -> None:
    assert refused(tmp_path, Asked("digits", form, paper="a4")) == "receipt-paper"


def test_a_roll_is_not_drawn_as_a_page(tmp_path: Path) -> None:
    assert refused(tmp_path, Asked("digits", "pdf", paper="58")) == "printer-paper"


@pytest.mark.parametrize("paper", ["58", "a4"])
def test_each_form_finds_paper_whatever_is_set(tmp_path: Path, paper: Paper) -> None:
    (tmp_path / "kiosk.toml").write_text(f'[printer]\npaper = "{paper}"\n')
    for form, begins in DRAWN:
        file = tmp_path / form
        shown(tmp_path, Asked("digits", form, output=file))
        assert file.read_bytes().lstrip(b"\0").startswith(begins)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (Asked("digits", language="xx"), "slip-language"),
        (Asked("topic", topic="nothing"), "slip-topic"),
        (Asked("numbers", hotline="nothing"), "slip-hotline"),
        (Asked("digits", hotline="womenslaw-email"), "slip-empty"),
    ],
)
def test_what_the_pack_does_not_have_is_refused(tmp_path: Path, asked: Asked, code: str) -> None:
    assert refused(tmp_path, asked) == code
