"""What each kind of thing offers as a code."""

from dataclasses import replace

from kiosk.guide.hotline import Hotline
from kiosk.guide.resource import Coalition, Resource
from kiosk.takeaway.make_code import LONGEST_PAYLOAD
from kiosk.walkup.code_item import CodeItem, shown_address
from kiosk.walkup.kit import Kit


def resource_code(kit: Kit, resource: Resource) -> CodeItem:
    """The page itself, with the pack's own words about what it leaves behind."""
    shown = shown_address(resource.url)
    return CodeItem(resource.url, shown, resource.title, resource.leaves_behind, resource.instead)


def hotline_codes(kit: Kit, hotline: Hotline) -> tuple[CodeItem, ...]:
    """The chat and the home page of a hotline; its number is the way that leaves nothing."""
    number = hotline.voice or hotline.videophone
    codes: list[CodeItem] = []
    for kind, url in (("chat", hotline.chat), ("site", hotline.site)):
        if is_codable(url) and all(url != other.payload for other in codes):
            codes += [_page_code(kit, url, number, kit.words(f"code-{kind}"))]
    if len(codes) == 1:  # nothing to choose from: the page says whose code it is
        return (replace(codes[0], title=hotline.name),)
    return tuple(codes) or _number_code(kit, hotline.name, number)


def coalition_code(kit: Kit, coalition: Coalition) -> tuple[CodeItem, ...]:
    """The coalition's own page, else its number."""
    number = coalition.hotline or coalition.phone
    code = site_code(kit, coalition.website, number, coalition.name)
    return () if code is None else (code,)


def site_code(kit: Kit, url: str, number: str, title: str) -> CodeItem | None:
    """A code for a page of its own; for the number as plain text where there is no page that a code can hold."""
    if is_codable(url):
        return _page_code(kit, url, number, title)
    codes = _number_code(kit, title, number)
    return codes[0] if codes else None


def _page_code(kit: Kit, url: str, number: str, title: str) -> CodeItem:
    instead = kit.words("code-instead-number") if number else kit.words("code-instead-staff")
    return CodeItem(url, shown_address(url), title, kit.words("code-leaves-site"), instead, number)


def is_codable(url: str) -> bool:
    """Say whether a code can hold ``url`` as it is."""
    return bool(url) and len(url) <= LONGEST_PAYLOAD and url.isascii() and url.isprintable()


def _number_code(kit: Kit, title: str, number: str) -> tuple[CodeItem, ...]:
    """The number as plain text: it opens nothing and calls nobody."""
    if not is_codable(number):
        return ()
    words = kit.words
    return (CodeItem(number, number, title, words("code-leaves-number"), words("code-instead-number"), number),)
