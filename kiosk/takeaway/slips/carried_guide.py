"""What a slip takes of a hotline, a web page, a coalition or a topic of the content pack."""

from kiosk.guide.checked import when_told
from kiosk.guide.hotline import Hotline
from kiosk.guide.pack import LanguagePack
from kiosk.guide.resource import Coalition, Resource
from kiosk.guide.topic import Topic
from kiosk.guide.words import Wording
from kiosk.takeaway.slip import Words
from kiosk.takeaway.slips.short_topic import short_topic
from kiosk.takeaway.slips.slip_source import Carried


def carried_hotline(line: Hotline, words: Wording) -> Carried:
    """A hotline: every number, its hours and languages, its page."""
    ways = {"": line.voice, "videophone": line.videophone, "tty": line.tty, "text": _text_way(line, words)}
    url = line.chat or line.site
    return Carried(
        title=line.name,
        numbers=tuple((words(f"label-{way}") if way else "", digits) for way, digits in ways.items() if digits),
        details=(Words(words("hours-and-languages", hours=line.hours, languages=line.languages)),),
        payload=url,
        shown=shown_address(url),
        checked=when_told(line.confirmed_on or line.source_checked_on, words),
    )


def _text_way(line: Hotline, words: Wording) -> str:
    if line.text is None:
        return ""
    return words(
        "text-way" if line.text.keyword else "text-way-plain", keyword=line.text.keyword, number=line.text.number
    )


def carried_resource(page: Resource, words: Wording) -> Carried:
    """A web page: what it helps with, and its address as a code."""
    return Carried(
        title=page.title,
        details=(Words(page.blurb),),
        payload=page.url,
        shown=shown_address(page.url),
        checked=when_told(page.confirmed_on or page.source_checked_on, words),
    )


def carried_coalition(one: Coalition, words: Wording) -> Carried:
    """A coalition: its hotline and its office."""
    ways = {"": one.hotline, words("label-office"): one.phone}
    return Carried(
        title=one.name,
        numbers=tuple((way, digits) for way, digits in ways.items() if digits),
        payload=one.website,
        shown=shown_address(one.website),
        checked=when_told(one.confirmed_on or one.source_checked_on, words),
    )


def carried_topic(topic: Topic, language: LanguagePack) -> Carried:
    """A topic in short, with its one number and its one page, where those may be shown."""
    words = language.wording
    line, page = language.hotlines.get(topic.number or ""), language.resources.get(topic.code or "")
    number = Carried("") if line is None else carried_hotline(line, words)
    address = Carried("") if page is None else carried_resource(page, words)
    return Carried(
        title=topic.title,
        whose=number.title,
        numbers=number.numbers[:1],
        checked=number.checked or address.checked,
        details=short_topic(topic, words),
        payload=address.payload,
        shown=address.shown,
        is_law=topic.group == "court",
    )


def shown_address(url: str) -> str:
    """An address the way people read it aloud: without the scheme and a closing slash."""
    return url.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
