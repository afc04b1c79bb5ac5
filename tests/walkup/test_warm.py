"""Work done once before the fork."""

from pathlib import Path

from textual.app import App

from kiosk.takeaway import make_code
from kiosk.walkup.warm import make_codes, parse_styles
from tests.walkup.small_kit import LOG, small_pack


def test_the_styles_are_parsed_before_the_app_runs() -> None:
    app: App[None] = App()
    parse_styles(app)
    assert len(app.stylesheet.rules) > 0


def test_every_code_of_the_pack_is_drawn_once() -> None:
    make_code._drawn.cache_clear()
    make_codes(small_pack())
    drawn = make_code._drawn.cache_info().misses
    make_code.make_code(LOG.url)
    assert (drawn > 0, make_code._drawn.cache_info().misses) == (True, drawn)


def test_no_directory_is_needed(tmp_path: Path) -> None:
    make_codes(small_pack())
    assert list(tmp_path.iterdir()) == []
