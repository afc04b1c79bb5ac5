"""A thing on my list: its name, its number, its page, its code."""

from dataclasses import replace

from kiosk.takeaway.slips.carried_guide import shown_address
from kiosk.takeaway.slips.make_slip import FORMS
from kiosk.visit.my_list import ListItem
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.kit import Kit
from kiosk.walkup.page import Page
from kiosk.walkup.screens.before_print import BeforePrintPage
from kiosk.walkup.screens.coalition import CoalitionPage
from kiosk.walkup.screens.hotline import HotlinePage
from kiosk.walkup.screens.hotlines import hotline_choice
from kiosk.walkup.screens.provider import ProviderPage, find_provider, first_number
from kiosk.walkup.screens.resources import ResourcePage
from kiosk.walkup.screens.take_away import FormTakeAway
from kiosk.walkup.screens.taking import TakingPage
from kiosk.walkup.screens.topic import TopicPage
from kiosk.walkup.slip_source import coalition_of


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
            return CoalitionPage(kit, coalition_of(kit, item.key))
        case "provider":
            return ProviderPage(kit, item.key)
        case "form":
            return form_page(kit, item.key)


def form_page(kit: Kit, key: str) -> Page:
    """The page that prints a blank form; it is on my list only where there is a printer."""
    if kit.printer is None:
        raise ValueError(key)
    kind = next(form for form in FORMS if form == key)
    return BeforePrintPage(kit, kit.printer, kind, FormTakeAway(kind))


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
            return coalition_of(kit, item.key).name
        case "provider":
            return find_provider(kit, item.key)[1]
        case "form":
            return kit.words(f"print-kind-{item.key}")


def item_aside(kit: Kit, item: ListItem) -> str:
    """What a code or slip holds of it: its number or address; of a topic its one number; "" where there is none."""
    match item.kind:
        case "topic":
            line = kit.language.hotlines.get(kit.topic(item.key).number or "")
            return "" if line is None else line.voice
        case "hotline":
            return hotline_choice(kit, kit.hotline(item.key)).aside
        case "resource":
            return shown_address(kit.resource(item.key).url)
        case "coalition":
            coalition = coalition_of(kit, item.key)
            return coalition.hotline or coalition.phone
        case "provider":
            provider, _ = find_provider(kit, item.key)
            return "" if provider is None else first_number(provider)
        case "form":
            return ""


def item_codes(kit: Kit, item: ListItem) -> tuple[CodeItem, ...]:
    """The codes of its page, as that offers them; titled with its name."""
    page = item_page(kit, item)
    codes = page.codes() if isinstance(page, TakingPage) else ()
    return tuple(replace(code, title=item_title(kit, item)) for code in codes[:1])


def item_number(kit: Kit, item: ListItem) -> str:
    """The number of its page, or ""."""
    page = item_page(kit, item)
    return page.number if isinstance(page, TakingPage) else ""
