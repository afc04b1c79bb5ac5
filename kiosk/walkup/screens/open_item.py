"""A thing on my list: its name, its number, its page."""

from kiosk.guide.resource import Coalition
from kiosk.visit.my_list import ListItem
from kiosk.walkup.code_item import shown_address
from kiosk.walkup.kit import Kit
from kiosk.walkup.page import Page
from kiosk.walkup.screens.coalition import CoalitionPage
from kiosk.walkup.screens.hotline import HotlinePage
from kiosk.walkup.screens.hotlines import hotline_choice
from kiosk.walkup.screens.provider import ProviderPage, find_provider, first_number
from kiosk.walkup.screens.resources import ResourcePage
from kiosk.walkup.screens.topic import TopicPage


def item_page(kit: Kit, item: ListItem) -> Page:
    """The page that tells about ``item``."""
    match item.kind:
        case "topic":
            return TopicPage(kit, item.key)
        case "hotline":
            return HotlinePage(kit, item.key)
        case "resource":
            return ResourcePage(kit, item.key)
        case "coalition":
            return CoalitionPage(kit, _coalition(kit, item))
        case "provider":
            return ProviderPage(kit, item.key)


def item_title(kit: Kit, item: ListItem) -> str:
    """Its name for people."""
    match item.kind:
        case "topic":
            return kit.topic(item.key).title
        case "hotline":
            return kit.hotline(item.key).name
        case "resource":
            return kit.resource(item.key).title
        case "coalition":
            return _coalition(kit, item).name
        case "provider":
            return find_provider(kit, item.key)[1]


def item_aside(kit: Kit, item: ListItem) -> str:
    """Its number or address, or "" for a topic."""
    match item.kind:
        case "topic":
            return ""
        case "hotline":
            return hotline_choice(kit, kit.hotline(item.key)).aside
        case "resource":
            return shown_address(kit.resource(item.key).url)
        case "coalition":
            coalition = _coalition(kit, item)
            return coalition.hotline or coalition.phone
        case "provider":
            provider, _ = find_provider(kit, item.key)
            return "" if provider is None else first_number(provider)


def _coalition(kit: Kit, item: ListItem) -> Coalition:
    state, _, place = item.key.partition(":")
    return kit.pack.coalitions[state][int(place)]
