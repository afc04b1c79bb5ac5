"""A slip on the screen is what will come out, line for line."""

from pathlib import Path
from typing import get_args

import pytest

from kiosk.printer_settings import Paper
from kiosk.takeaway.slip import CodeBlock, Fold, Heading, Note, Number, Slip, Tick, Words, WriteOn
from kiosk.takeaway.slip_lines import COLUMNS, slip_lines
from kiosk.walkup.lines import text_line
from kiosk.walkup.screens.paper import paper_columns, paper_lines, without_edges
from tests.walkup.small_kit import small_kit

PAPERS: tuple[Paper, ...] = get_args(Paper)
SLIP = Slip(
    "list",
    "en",
    "Useful numbers",
    (
        Heading("A heading"),
        Words("Some words that are longer than a narrow roll of paper is wide, so that they need two lines."),
        Number("Whose it is", "1-800-799-7233"),
        Note("Checked in 2026"),
        CodeBlock("https://example.org", "example.org"),
        Tick("Something to tick"),
        WriteOn("What happened:", 2),
        Fold(),
    ),
)


def test_a_letter_that_the_paper_lacks_stands_there_as_it_will_come_out(tmp_path: Path) -> None:
    slip = Slip("list", "en", "Useful numbers", (Words("Casa ﬁn 中文 🏠 Łódź"),))
    shown = "\n".join(line.text for line in paper_lines(slip, "80", small_kit(tmp_path), 60))
    assert "Casa fin ??  Łódź" in shown


@pytest.mark.parametrize("paper", PAPERS)
def test_every_line_stands_between_the_edges_as_it_will_come_out(tmp_path: Path, paper: Paper) -> None:
    kit = small_kit(tmp_path)
    lines = paper_lines(SLIP, paper, kit, paper_columns(paper))
    wanted = [kit.words("slip-code-mark") if one.code else one.text for one in slip_lines(SLIP, COLUMNS[paper])]
    assert [line.text[2:-2].rstrip() for line in lines] == wanted
    assert {(line.text[:2], line.text[-2:]) for line in lines} == {("│ ", " │")}


@pytest.mark.parametrize("columns", [20, 44, 200])
def test_it_is_never_wider_than_the_screen_nor_than_its_paper(tmp_path: Path, columns: int) -> None:
    widths = {line.width for line in paper_lines(SLIP, "80", small_kit(tmp_path), columns)}
    assert widths == {min(columns, paper_columns("80"))}


def test_titles_headings_and_numbers_are_strong(tmp_path: Path) -> None:
    lines = paper_lines(SLIP, "80", small_kit(tmp_path), 80)
    strong = [line.text[2:-2].rstrip() for line in lines if any(span.role == "paper_strong" for span in line.spans)]
    assert strong == ["Useful numbers", "A heading", "1-800-799-7233"]


def test_without_its_edges_a_line_is_its_words(tmp_path: Path) -> None:
    lines = paper_lines(SLIP, "80", small_kit(tmp_path), 80)
    assert [without_edges(line).text for line in lines[:3]] == ["Useful numbers", "", "A heading"]
    assert [span.role for span in without_edges(lines[0]).spans] == ["heading"]
    assert without_edges(text_line("words")) == text_line("words")
