"""Numbers alone, numbers with names, and the card."""

from dataclasses import replace

from kiosk.takeaway.slip import Block, Fold, Note, Number, WriteOn
from kiosk.takeaway.slips.number_slips import CARD_NUMBERS, card_blocks, digits_blocks, numbers_blocks
from kiosk.takeaway.slips.slip_source import Carried

from .small_slips import LINE, OFFICE, ORDER, PAGE, source


def panels(blocks: tuple[Block, ...]) -> list[list[Block]]:
    found: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, Fold):
            found.append([])
        else:
            found[-1].append(block)
    return found


def test_digits_stand_without_any_name_word_or_day() -> None:
    assert digits_blocks(source(LINE, OFFICE, PAGE)) == (
        Number("", "1-202-555-0142"),
        Number("", "1-202-555-0199, ext. 12"),
    )


def test_each_number_stands_once() -> None:
    assert digits_blocks(source(LINE, ORDER)) == (Number("", "1-202-555-0142"),)


def test_where_there_is_only_a_text_line_its_digits_are_kept() -> None:
    assert digits_blocks(source(Carried("A", (("Text", "START to 88788"),)))) == (Number("", "88788"),)


def test_a_text_line_without_digits_is_left_out() -> None:
    assert digits_blocks(source(Carried("A", (("Text", "START"),)))) == ()


def test_names_stand_above_numbers_with_the_way_where_it_is_no_call() -> None:
    assert numbers_blocks(source(LINE)) == (
        Number("Sure Line", "1-202-555-0142"),
        Number("Sure Line: Text", "START to 88788"),
        Note("Checked September 14, 2026"),
    )


def test_one_day_for_all_is_told_once_at_the_end() -> None:
    other = replace(LINE, title="Other Line")
    blocks = numbers_blocks(source(LINE, other))
    assert [place for place, block in enumerate(blocks) if isinstance(block, Note)] == [len(blocks) - 1]


def test_different_days_stand_below_what_they_belong_to() -> None:
    assert numbers_blocks(source(LINE, OFFICE))[2:] == (
        Note("Checked September 14, 2026"),
        Number("Example Legal Aid", "1-202-555-0199, ext. 12"),
        Note("Checked August 1, 2026"),
    )


def test_what_nobody_checked_says_so() -> None:
    assert numbers_blocks(source(replace(OFFICE, checked="")))[-1] == Note("Not checked yet")


def test_a_number_that_guidance_names_has_the_name_of_its_hotline() -> None:
    assert numbers_blocks(source(ORDER))[0] == Number("Sure Line", "1-202-555-0142")


def test_a_hotline_and_guidance_that_names_it_give_one_number() -> None:
    assert numbers_blocks(source(ORDER, LINE, ORDER))[0::1].count(Number("Sure Line", "1-202-555-0142")) == 1


def test_folded_the_card_shows_only_lines_to_write_on() -> None:
    found = panels(card_blocks(source(LINE, OFFICE)))
    assert found[0] == found[-1] == [WriteOn("Notes:", 4)]


def test_the_card_has_the_first_number_of_each() -> None:
    found = panels(card_blocks(source(LINE, PAGE, OFFICE)))
    assert [block for block in found[1] if isinstance(block, Number)] == [
        Number("Sure Line", "1-202-555-0142"),
        Number("Example Legal Aid", "1-202-555-0199, ext. 12"),
    ]


def test_no_panel_of_the_card_holds_more_than_folds_small() -> None:
    items = [Carried(f"Program {number}", (("", f"1-202-555-01{number:02}"),)) for number in range(8)]
    found = panels(card_blocks(source(*items)))
    numbers = [sum(isinstance(block, Number) for block in panel) for panel in found]
    assert numbers == [0, CARD_NUMBERS, CARD_NUMBERS, 2, 0]
