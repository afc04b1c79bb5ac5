"""Work done once before the fork."""

from textual.app import App

from kiosk.walkup.parse_styles import parse_styles


def test_the_styles_are_parsed_before_the_app_runs() -> None:
    app: App[None] = App()
    parse_styles(app)
    assert len(app.stylesheet.rules) > 0
