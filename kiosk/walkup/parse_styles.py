"""Work that every child would do again, done once before the fork."""

from typing import Any

from textual.app import App


def parse_styles(app: App[Any]) -> None:
    """Parse the app's style sheets now; a child forked afterwards finds them parsed."""
    sheet = app.stylesheet
    for read_from, css, tie_breaker, scope in app._get_default_css():
        sheet.add_source(css, read_from=read_from, is_default_css=True, tie_breaker=tie_breaker, scope=scope)
    sheet.parse()
