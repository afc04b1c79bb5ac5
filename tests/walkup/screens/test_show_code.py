"""A code on the screen: exact cells, words beside it, and the whole screen when it needs it."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.takeaway.make_code import make_code
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.frame import Frame, draw
from kiosk.walkup.lines import Role
from kiosk.walkup.page import Open, Step
from kiosk.walkup.screens.show_code import CodesPage, ShowCodePage
from kiosk.walkup.screens.trouble import TroublePage
from tests.walkup.small_kit import small_kit
from tests.walkup.tour import text_of

LEAVES, INSTEAD, NUMBER = "Your phone will remember it.", "Remember the number instead:", "1-800-799-7233"
PAIRS: dict[Role, tuple[bool, bool]] = {
    "code_light": (False, False),
    "code_dark": (True, True),
    "code_light_over_dark": (False, True),
    "code_dark_over_light": (True, False),
}
SHORT, MIDDLE, LARGE, LONGEST = ("https://example.org/" + "x" * (length - 20) for length in (26, 53, 70, 84))


def page_of(home: Path, payload: str = SHORT, *, whole: bool = False) -> ShowCodePage:
    page = ShowCodePage(
        small_kit(home), lambda: CodeItem(payload, payload[8:], "Their web page", LEAVES, INSTEAD, NUMBER)
    )
    if whole:
        page.press("f", "f")
    return page


def modules(frame: Frame) -> list[list[bool]]:
    """The code read back from the cells of the screen, quiet zone and all; True is dark."""
    found: list[list[bool]] = []
    for row in frame.rows:
        cells = [(sign, PAIRS[span.role]) for span in row.spans if span.role in PAIRS for sign in span.text]
        if cells:
            assert all(sign == ("▄" if upper != lower else " ") for sign, (upper, lower) in cells)
            found += [[upper for _, (upper, _) in cells], [lower for _, (_, lower) in cells]]
    return found


def with_quiet_zone(payload: str) -> list[list[bool]]:
    matrix = make_code(payload).matrix
    side = len(matrix) + 8
    light = [[False] * side for _ in range(4)]
    drawn = [*light, *([False] * 4 + list(row) + [False] * 4 for row in matrix), *light]
    return drawn + [[False] * side] * (len(drawn) % 2)


@pytest.mark.parametrize("size", [(200, 60), (120, 36), (80, 24)])
def test_the_cells_are_exactly_those_of_the_code(tmp_path: Path, size: tuple[int, int]) -> None:
    assert modules(draw(page_of(tmp_path), *size)) == with_quiet_zone(SHORT)


@pytest.mark.parametrize(("payload", "size"), [(SHORT, (60, 20)), (SHORT, (80, 24)), (LONGEST, (80, 24))])
def test_with_the_screen_to_itself_the_cells_are_exact_too(tmp_path: Path, payload: str, size: tuple[int, int]) -> None:
    assert modules(draw(page_of(tmp_path, payload, whole=True), *size)) == with_quiet_zone(payload)


def test_nothing_stands_inside_the_code(tmp_path: Path) -> None:
    for row in draw(page_of(tmp_path), 80, 24).rows:
        inside = [span.role in PAIRS for span in row.spans if span.text]
        first, end = ([*inside, True].index(True), len(inside) - [*inside[::-1], True].index(True))
        assert all(inside[first:end])


@pytest.mark.parametrize("whole", [False, True])
def test_a_page_with_a_code_rests_longer(tmp_path: Path, whole: bool) -> None:
    assert page_of(tmp_path, whole=whole).has_code


def test_beside_the_code_stands_what_it_opens_leaves_and_what_does_not(tmp_path: Path) -> None:
    text = text_of(draw(page_of(tmp_path), 80, 24))
    assert [words for words in ("Point your phone's camera", SHORT[8:], LEAVES, NUMBER) if words not in text] == []


def test_a_code_too_large_for_the_page_takes_the_whole_screen_with_all_its_words(tmp_path: Path) -> None:
    page = page_of(tmp_path, LARGE)
    frame = draw(page, 80, 24)
    told = " ".join(span.text for row in frame.rows for span in row.spans if span.role not in PAIRS).split()
    assert modules(frame) == with_quiet_zone(LARGE)
    assert set(LEAVES.split()) <= set(told)


def test_what_a_scan_leaves_is_told_first_where_it_does_not_fit_beside_the_code(tmp_path: Path) -> None:
    frame = draw(page_of(tmp_path, LARGE), 60, 20)
    text = " ".join(text_of(frame).split())
    assert modules(frame) == []
    assert "Press F to see it." in text
    assert LEAVES in text


def test_f_gives_the_screen_back_to_the_words(tmp_path: Path) -> None:
    page = page_of(tmp_path, LARGE)
    draw(page, 80, 24)
    page.press("f", "f")
    assert "Press F to see it." in " ".join(text_of(draw(page, 80, 24)).split())


def test_a_code_too_large_even_for_the_whole_screen_shows_its_address(tmp_path: Path) -> None:
    frame = draw(page_of(tmp_path, LONGEST, whole=True), 60, 20)
    text = " ".join(text_of(frame).split())
    assert modules(frame) == []
    assert "too small for the code" in text
    assert "example.org/" in text


@pytest.mark.parametrize("size", [(200, 60), (120, 36), (80, 24), (60, 20)])
@pytest.mark.parametrize("payload", [SHORT, MIDDLE, LONGEST])
def test_on_the_whole_screen_leave_911_staff_and_keys_stay(tmp_path: Path, payload: str, size: tuple[int, int]) -> None:
    frame = draw(page_of(tmp_path, payload, whole=True), *size)
    told = " ".join(span.text for row in frame.rows for span in row.spans if span.role not in PAIRS).split()
    wanted = '✕ Leave F12 In danger now? Call 911. Or tell any staff member: "I need help now." Esc back F normal view'
    assert set(wanted.split()) <= set(told)
    assert NUMBER in told


def test_on_the_whole_screen_every_key_is_a_touch_place_of_its_own(tmp_path: Path) -> None:
    frame = draw(page_of(tmp_path, whole=True), 80, 24)
    row = next(row for row, line in enumerate(frame.rows) if "Esc back" in line.text)
    places = [frame.rows[row].text.index(words) for words in ("Esc back", "F normal view")]
    assert [frame.action_at(place, row) for place in places] == ["key:escape", "key:f"]
    assert frame.action_at(frame.rows[0].text.index("Leave"), 0) == "leave"


def test_f_gives_the_whole_screen_and_takes_it_back(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    seen = [page.whole_screen]
    for key in "fF":
        assert page.press(key, key) is Step.REDRAW
        seen.append(page.whole_screen)
    assert seen == [False, True, False]


def test_t_helps_with_scanning_where_the_foot_says_so(tmp_path: Path) -> None:
    move = page_of(tmp_path).press("t", "t")
    assert isinstance(move, Open)
    assert isinstance(move.page, TroublePage)
    assert page_of(tmp_path, whole=True).press("t", "t") is Step.NOTHING


def test_among_several_codes_a_number_key_chooses(tmp_path: Path) -> None:
    item = CodeItem(SHORT, SHORT[8:], "Their web page", LEAVES, INSTEAD)
    page = CodesPage(small_kit(tmp_path), lambda: "A line", lambda: (item, item))
    assert isinstance(page.press("2", "2"), Open)
    assert [page.press("3", "3"), page.press("0", "0")] == [Step.NOTHING, Step.NOTHING]


def test_several_codes_are_told_with_their_addresses(tmp_path: Path) -> None:
    items = tuple(CodeItem(SHORT, f"example.org/{name}", name, LEAVES, INSTEAD) for name in ("chat", "page"))
    text = text_of(draw(CodesPage(small_kit(tmp_path), lambda: "A line", lambda: items), 80, 24))
    assert [
        words for words in ("1  chat", "example.org/chat", "2  page", "example.org/page") if words not in text
    ] == []


def test_o_leads_to_further_codes_where_there_are_some(tmp_path: Path) -> None:
    item = CodeItem(SHORT, SHORT[8:], "Their web page", LEAVES, INSTEAD)
    page = ShowCodePage(small_kit(tmp_path), lambda: item, lambda: (item, item))
    move = page.press("o", "o")
    assert isinstance(move, Open)
    assert isinstance(move.page, CodesPage)
    assert [page_of(tmp_path).press("o", "o"), "o" in [hint.key for hint in page_of(tmp_path).hints()]] == [
        Step.NOTHING,
        False,
    ]


def test_a_large_screen_shows_a_code_at_twice_the_size_with_all_its_words(tmp_path: Path) -> None:
    frame = draw(page_of(tmp_path, whole=True), 120, 36)
    wide = [[cell for cell in row for _ in "12"] for row in with_quiet_zone(SHORT)[:33] for _ in "12"]
    assert modules(frame) == wide
    assert set(f"{LEAVES} {INSTEAD} {NUMBER}".split()) <= set(text_of(frame).split())


@pytest.mark.parametrize("payload", [SHORT, LONGEST])
@pytest.mark.parametrize("keys", ["", "f", "ff", "t"])
def test_where_the_font_lacks_the_signs_the_address_is_told_and_no_code_is_drawn(
    tmp_path: Path, payload: str, keys: str
) -> None:
    kit = replace(small_kit(tmp_path), draws_codes=lambda: False)
    page = ShowCodePage(kit, lambda: CodeItem(payload, payload[8:], "Their web page", LEAVES, INSTEAD, NUMBER))
    for key in keys:
        assert page.press(key, key) is not Step.REDRAW
    frame = draw(page, 80, 24)
    assert modules(frame) == []
    told = " ".join(text_of(frame).split())
    for words in (kit.words("code-no-signs"), LEAVES, INSTEAD, NUMBER):
        assert words in told
    assert payload[8:] in told.replace(" ", "")
    assert not {"f", "t"} & {hint.key for hint in page.hints()}


def test_a_font_that_comes_later_brings_the_code(tmp_path: Path) -> None:
    signs = [False]
    kit = replace(small_kit(tmp_path), draws_codes=lambda: signs[0])
    page = ShowCodePage(kit, lambda: CodeItem(SHORT, SHORT[8:], "Their web page", LEAVES, INSTEAD, NUMBER))
    draw(page, 80, 24)
    signs[0] = True
    assert modules(draw(page, 80, 24)) == with_quiet_zone(SHORT)
