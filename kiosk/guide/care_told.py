"""What staff read of anything that they look after: how to reach it, its dates, what to say."""

from datetime import date, timedelta

from kiosk.guide.checked import reading_told
from kiosk.guide.files.kept_entries import Care, Item, KeptEntry
from kiosk.guide.resource import Coalition, Resource
from kiosk.guide.topic import Topic
from kiosk.guide.words import Wording


def line_told(entry: KeptEntry, today: date, words: Wording) -> str:
    """Its name and how it stands, on one line."""
    match entry.item:
        case Topic():
            title = words("keep-topic", title=entry.name)
        case Coalition(state=state):
            title = words("keep-coalition", state=state, name=entry.name)
        case _:
            title = entry.name
    return words("keep-line", name=title, state=state_told(entry, today, words))


def state_told(entry: KeptEntry, today: date, words: Wording) -> str:
    """How it stands: due since when, good until when, or why visitors do not see it."""
    if entry.until is None or entry.care not in (Care.PAST, Care.SOON, Care.FRESH):
        undated = entry.until is None and entry.care in (Care.PAST, Care.FRESH)
        return words("keep-state-undated" if undated else f"keep-state-{entry.care.name.lower()}")
    days = (entry.until + timedelta(days=1) - today).days
    if days == 0 or entry.care is Care.FRESH:
        return words("keep-state-today") if days == 0 else words("keep-state-fresh", until=entry.until)
    return words(f"keep-state-{entry.care.name.lower()}", days=abs(days))


def ways_told(item: Item, words: Wording) -> tuple[str, ...]:
    """Each way to reach it: numbers to call and text, addresses to open; a topic is read on the kiosk itself."""
    match item:
        case Resource():
            return (words("calls-open", address=item.url),)
        case Topic():
            return ()
        case Coalition():
            numbers = [words("calls-call", number=number) for number in (item.hotline, item.phone) if number]
            return (*numbers, *([words("calls-open", address=item.website)] if item.website else []))
    ways = [words("calls-call", number=item.voice)] if item.voice else []
    if item.text is not None:
        ways.append(words("calls-text", number=item.text.number, keyword=item.text.keyword or "none"))
    ways += [words("calls-videophone", number=item.videophone)] if item.videophone else []
    ways += [words("calls-open", address=address) for address in dict.fromkeys((item.chat, item.site)) if address]
    return tuple(ways)


def dates_told(entry: KeptEntry, words: Wording) -> tuple[str, ...]:
    """When and where it was read, when staff here confirmed it, and when they took it off."""
    item, noted = entry.item, entry.noted
    told = [] if isinstance(item, Topic) else [reading_told(item.source_checked_on, entry.source_name, words)]
    if noted.confirmed_on is not None:
        told.append(words("keep-confirmed", date=noted.confirmed_on, by=noted.by or "none"))
    if noted.withdrawn_on is not None:
        told.append(words("keep-withdrawn", date=noted.withdrawn_on, by=noted.withdrawn_by or "none"))
    return tuple(told)


def script_told(entry: KeptEntry, words: Wording) -> str:
    """What to say or to look at before confirming it."""
    return words(f"keep-script-{entry.kind}")
