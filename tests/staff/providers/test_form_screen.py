from dataclasses import replace
from pathlib import Path

import pytest
from textual.widgets import Input, TextArea

from kiosk.directory import staff_acts
from kiosk.directory.edit import FIELDS
from kiosk.directory.provider import Provider
from kiosk.staff.list_question import ListQuestion
from kiosk.staff.providers.address_screen import AddressScreen
from kiosk.staff.providers.form_screen import FormScreen
from kiosk.staff.providers.seen_screen import SeenScreen
from kiosk.staff.screen import UnsavedQuestion
from kiosk.staff.themes import THEMES
from kiosk.walkup.themes import ThemeName
from tests.directory.providers import SAFE_HARBOR, keep, kept_in
from tests.staff.providers.staff_desk import SIZES, TODAY, OneScreen, all_text, desk_in, done, told
from tests.walkup.test_themes import contrast


def the_form(home: Path, provider: Provider | None = SAFE_HARBOR) -> OneScreen:
    if provider is not None:
        keep(home, provider)
    return OneScreen(FormScreen(desk_in(home), provider))


def box(app: OneScreen, name: str) -> Input:
    return app.screen.query_one(f"#box-{name}", Input)


@pytest.mark.parametrize("size", SIZES)
async def test_a_name_and_a_phone_make_a_program(tmp_path: Path, size: tuple[int, int]) -> None:
    app = the_form(tmp_path, None)
    async with app.run_test(size=size) as pilot:
        await pilot.press(*"Quiet Haven")
        app.screen.query_one("#box-phones", TextArea).text = "202-555-0119"
        await pilot.press("f2")
        await done(pilot)
        kept = kept_in(tmp_path)[0]
        assert (kept.name, kept.phones[0].number.shown) == ("Quiet Haven", "1-202-555-0119")
        assert told(app) == "Saved."


async def test_saving_twice_makes_one_program(tmp_path: Path) -> None:
    app = the_form(tmp_path, None)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"Quiet Haven", "f2")
        await done(pilot)
        await pilot.press("f2")
        await done(pilot)
        assert len(kept_in(tmp_path)) == 1


async def test_a_fault_stands_at_its_field_and_nothing_is_saved(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(120, 36)) as pilot:
        box(app, "email").value = "not an address"
        await pilot.press("f2")
        await done(pilot)
        assert "This is no e-mail address" in told(app, "#field-email .note")
        assert app.focused is box(app, "email")
        assert kept_in(tmp_path) == [SAFE_HARBOR]


async def test_phones_are_shown_as_visitors_will_read_them_while_typing(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        app.screen.query_one("#box-phones", TextArea).text = "(614) 555 0119"
        await done(pilot)
        assert "1-614-555-0119" in told(app, "#field-phones .note")


async def test_the_hint_of_the_field_with_the_cursor_stands_below(tmp_path: Path) -> None:
    app = the_form(tmp_path, None)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("tab")
        await done(pilot)
        assert "Who runs it" in told(app, "#hint")


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_has_a_label_and_a_hint(name: str) -> None:
    words = desk_in(Path()).words
    assert words(f"staff-field-{name}") != f"staff-field-{name}"
    assert words(f"staff-field-{name}.hint") != f"staff-field-{name}.hint"


async def test_a_fault_goes_when_the_text_is_changed(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(120, 36)) as pilot:
        box(app, "email").value = "not an address"
        await pilot.press("f2")
        await done(pilot)
        await pilot.press("x")
        await done(pilot)
        assert told(app, "#field-email .note") == ""


async def test_escape_with_unsaved_changes_asks_and_staying_keeps_them(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x", "escape")
        await done(pilot)
        assert isinstance(app.screen, UnsavedQuestion)
        await pilot.press("enter")
        await done(pilot)
        assert box(app, "name").value == "Safe Harbor Advocatesx"


async def test_escape_without_changes_asks_nothing(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("escape")
        await done(pilot)
        assert not isinstance(app.screen, FormScreen | UnsavedQuestion)


async def test_what_was_typed_survives_wrong_keys_and_a_resize(tmp_path: Path) -> None:
    app = the_form(tmp_path, None)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"Quiet", "f7", "f8", "ctrl+b", "insert", "enter", "up")
        await pilot.resize_terminal(30, 8)
        await pilot.resize_terminal(120, 36)
        assert box(app, "name").value == "Quiet"


async def test_what_somebody_else_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x")
        other = replace(SAFE_HARBOR, fees_description="Free")
        staff_acts.edit(tmp_path, SAFE_HARBOR, other, "CD")
        await pilot.press("f2")
        await done(pilot)
        assert "Somebody else changed this program" in told(app)
        assert box(app, "name").value == "Safe Harbor Advocatesx"
        assert kept_in(tmp_path) == [other]


async def test_a_new_street_hides_a_published_address_again_and_tells(tmp_path: Path) -> None:
    app = the_form(tmp_path, replace(SAFE_HARBOR, published_on=TODAY, published_by="AB"))
    async with app.run_test(size=(80, 24)) as pilot:
        box(app, "address_1").value = "9 Zzelm St"
        await pilot.press("f2")
        await done(pilot)
        assert "hidden from visitors again" in told(app)
        assert kept_in(tmp_path)[0].published_on is None


async def test_a_text_that_tells_a_place_is_asked_about_and_can_be_changed(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        box(app, "accessibility").value = "Ramp at 12 Elm Street"
        await pilot.press("f2")
        await done(pilot)
        assert isinstance(app.screen, ListQuestion)
        await pilot.press("enter")
        await done(pilot)
        assert app.focused is box(app, "accessibility")
        assert kept_in(tmp_path) == [SAFE_HARBOR]


async def test_a_text_that_anyone_may_know_is_saved(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        box(app, "accessibility").value = "Ramp at 12 Elm Street"
        await pilot.press("f2")
        await done(pilot)
        await pilot.press("down", "down", "enter")
        await done(pilot)
        kept = kept_in(tmp_path)[0]
        assert kept.accessibility == "Ramp at 12 Elm Street"
        assert [(one.is_shown, one.decided_on, one.decided_by) for one in kept.decisions] == [(True, TODAY, "AB")]


async def test_a_text_that_tells_a_place_can_be_saved_and_kept_hidden(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        box(app, "accessibility").value = "Ramp at 12 Elm Street"
        await pilot.press("f2")
        await done(pilot)
        await pilot.press("down", "enter")
        await done(pilot)
        assert [one.is_shown for one in kept_in(tmp_path)[0].decisions] == [False]


async def test_a_text_that_waits_already_is_not_asked_about_when_another_changes(tmp_path: Path) -> None:
    app = the_form(tmp_path, replace(SAFE_HARBOR, description="Behind the church"))
    async with app.run_test(size=(80, 24)) as pilot:
        box(app, "name").value = "Safe Bay"
        await pilot.press("f2")
        await done(pilot)
        assert kept_in(tmp_path)[0].name == "Safe Bay"


async def test_f7_notes_the_day_and_the_initials(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f7")
        await done(pilot)
        kept = kept_in(tmp_path)[0]
        assert (kept.confirmed_on, kept.confirmed_by) == (TODAY, "AB")


@pytest.mark.parametrize("key", ["f3", "f6", "f7"])
async def test_other_acts_wait_until_the_form_is_saved(tmp_path: Path, key: str) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x", key)
        await done(pilot)
        assert "Save first" in told(app)


async def test_retiring_asks_and_can_be_taken_back(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f6")
        await done(pilot)
        await pilot.click("#yes")
        await done(pilot)
        retired = kept_in(tmp_path)[0].status
        await pilot.press("f6")
        await done(pilot)
        assert (retired, kept_in(tmp_path)[0].status) == ("retired", "active")


async def test_f3_leads_to_the_address_and_back_to_its_new_state(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f3")
        await done(pilot)
        assert isinstance(app.screen, AddressScreen)
        await pilot.press(*"AB", "enter", "enter")
        await done(pilot)
        assert "Visitors see the address since November 20, 2026 (AB)" in told(app, "#state").replace("\n", " ")


async def test_f5_shows_what_is_typed_as_visitors_will_see_it(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x", "f5")
        await done(pilot)
        assert isinstance(app.screen, SeenScreen)
        assert "Safe Harbor Advocatesx" in all_text(app)


async def test_a_click_on_a_word_of_the_row_does_what_its_key_does(tmp_path: Path) -> None:
    app = the_form(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x")
        await pilot.click("ActRow Act")
        await done(pilot)
        assert kept_in(tmp_path)[0].name == "Safe Harbor Advocatesx"


@pytest.mark.parametrize("theme", THEMES)
async def test_every_sign_has_a_contrast_of_seven_to_one(tmp_path: Path, theme: ThemeName) -> None:
    app = the_form(tmp_path)
    app.register_theme(THEMES[theme])
    app.theme = THEMES[theme].name
    async with app.run_test(size=(80, 24)) as pilot:
        box(app, "url").value = "no web page"
        await pilot.press("f2")
        await done(pilot)
        for name in ("url", "phones"):
            app.screen.query_one(f"#box-{name}").focus()
            await done(pilot)
            assert min(contrasts(app)) >= 7


def contrasts(app: OneScreen) -> list[float]:
    """The contrast of each piece of text on the screen, as it is drawn."""
    styles = [
        segment.style
        for strip in app.screen._compositor.render_strips()
        for segment in strip
        if segment.text.strip() and segment.style
    ]
    return [
        contrast(style.color.get_truecolor(), style.bgcolor.get_truecolor(foreground=False))
        for style in styles
        if style.color and style.bgcolor
    ]
