"""What each kind of thing offers as a code: a page or a number first; what makes a phone act only behind it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kiosk.directory.phone import is_dialable
from kiosk.guide.hotline import Hotline, TextLine
from kiosk.guide.resource import Coalition, Resource
from kiosk.takeaway.make_code import LONGEST_PAYLOAD
from kiosk.takeaway.slips.carried_guide import shown_address
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.kit import Kit

_BETWEEN = "; "
_LONGEST_SHORT_CODE = 6


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


def other_codes(
    kit: Kit, codes: Sequence[CodeItem], number: str, dial: str, text: TextLine | None = None
) -> tuple[CodeItem, ...]:
    """What a number gives besides: plain text where ``codes`` holds pages, a call, a message; each with its warning.

    Args:
        kit: What every page may use.
        codes: What is offered first.
        number: As shown, or "".
        dial: The same as E.164 or a short code, or "" for one that nobody calls.
        text: Where to text.
    """
    words = kit.words
    plain = _number_code(kit, words("code-plain"), number)
    offered = {code.payload for code in codes}
    return tuple(
        code
        for code in (*plain, *_call_code(kit, number, dial), *_text_code(kit, text, number))
        if code.payload not in offered
    )


def numbers_codes(kit: Kit, numbers: Sequence[str]) -> tuple[CodeItem, ...]:
    """Several numbers in one code as plain text, without names; in as few codes as can hold them."""
    words = kit.words
    groups = tuple(_groups([number for number in dict.fromkeys(numbers) if is_codable(number)]))
    leaves, instead = words("code-leaves-numbers"), words("code-instead-staff")
    codes: list[CodeItem] = []
    first = 1
    for group in groups:
        last = first + len(group) - 1
        title = words("code-all") if len(groups) == 1 else words("code-some", first=first, last=last)
        codes.append(CodeItem(_BETWEEN.join(group), _BETWEEN.join(group), title, leaves, instead))
        first = last + 1
    return tuple(codes) if sum(map(len, groups)) > 1 else ()


def _groups(numbers: Sequence[str]) -> Iterator[list[str]]:
    group: list[str] = []
    for number in numbers:
        if group and len(_BETWEEN.join([*group, number])) > LONGEST_PAYLOAD:
            yield group
            group = []
        group.append(number)
    if group:
        yield group


def _page_code(kit: Kit, url: str, number: str, title: str) -> CodeItem:
    instead = kit.words("code-instead-number") if number else kit.words("code-instead-staff")
    return CodeItem(url, shown_address(url), title, kit.words("code-leaves-site"), instead, number)


def is_codable(text: str) -> bool:
    """Say whether a code can hold ``text`` as it is."""
    return bool(text) and len(text) <= LONGEST_PAYLOAD and text.isascii() and text.isprintable()


def _number_code(kit: Kit, title: str, number: str) -> tuple[CodeItem, ...]:
    """The number as plain text: it opens nothing and calls nobody."""
    if not is_codable(number):
        return ()
    words = kit.words
    return (CodeItem(number, number, title, words("code-leaves-number"), words("code-instead-number"), number),)


def _call_code(kit: Kit, number: str, dial: str) -> tuple[CodeItem, ...]:
    """A code that calls."""
    if not is_dialable(dial):
        return ()
    words = kit.words
    leaves, instead = words("code-leaves-call"), words("code-instead-number")
    return (CodeItem(f"tel:{dial}", number, words("code-call"), leaves, instead, number),)


def _text_code(kit: Kit, text: TextLine | None, number: str) -> tuple[CodeItem, ...]:
    """A code that begins a text message."""
    if text is None or not f"{text.keyword}0".isalnum():
        return ()
    digits = text.number.replace("-", "")
    dial = f"+{digits}" if len(digits) > _LONGEST_SHORT_CODE else digits
    words = kit.words
    instead = words("code-instead-number" if number else "code-instead-staff")
    payload = f"sms:{dial}?body={text.keyword}" if text.keyword else f"sms:{dial}"
    if not is_dialable(dial) or not is_codable(payload):
        return ()
    return (CodeItem(payload, text.number, words("code-write"), words("code-leaves-write"), instead, number),)
