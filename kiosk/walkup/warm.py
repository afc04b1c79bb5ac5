"""Work that every child would do again, done once before the fork."""

from contextlib import suppress
from typing import Any

from textual.app import App

from kiosk.guide.pack import Pack
from kiosk.problem import KioskError
from kiosk.takeaway.make_code import make_code


def parse_styles(app: App[Any]) -> None:
    """Parse the app's style sheets now; a child forked afterwards finds them parsed."""
    sheet = app.stylesheet
    for read_from, css, tie_breaker, scope in app._get_default_css():
        sheet.add_source(css, read_from=read_from, is_default_css=True, tie_breaker=tie_breaker, scope=scope)
    sheet.parse()


def make_codes(pack: Pack) -> None:
    """Draw the codes of every hotline and page now, so that opening one takes no longer than any page."""
    for language in pack.languages.values():
        addresses = [page.url for page in language.resources.values()]
        for hotline in language.hotlines.values():
            addresses += [hotline.chat, hotline.site]
        for address in addresses:
            with suppress(KioskError):  # no address, or one that no code holds: its page says so
                make_code(address)
