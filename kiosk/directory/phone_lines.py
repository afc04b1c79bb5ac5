"""The phones of a provider as lines that staff type and read, such as ``hotline 1-202-555-0142 (after hours)``."""

import re
from collections.abc import Iterable

from kiosk.directory.phone import is_dialable
from kiosk.directory.plain_words import safe_text
from kiosk.directory.provider import Phone, PhoneKind
from kiosk.directory.read_phones import read_numbers
from kiosk.problem import KioskError, Problem

_KINDS: dict[str, PhoneKind] = {
    "hotline": "hotline",
    "voice": "voice",
    "phone": "voice",
    "text": "text",
    "sms": "text",
    "tty": "textphone",
    "textphone": "textphone",
    "video": "video",
    "videophone": "video",
}
_BETWEEN_LINES = re.compile(r"[\n;]")
_KIND_FIRST = re.compile(rf"({'|'.join(_KINDS)})\b[\s:]*", re.IGNORECASE)


def phone_lines(phones: Iterable[Phone]) -> str:
    """Write phones down, a line for each; a number to speak on has no word in front."""
    return "\n".join(
        ("" if phone.kind == "voice" else f"{phone.kind} ")
        + phone.number.shown
        + (f" ({_BETWEEN_LINES.sub(',', phone.description)})" if phone.description else "")
        for phone in phones
    )


def read_phone_lines(text: str) -> tuple[Phone, ...]:
    """Read phones, one on each line or between semicolons, in their order; a number that stands twice counts once.

    Raises:
        KioskError: ``field-phone``; its facts tell the line that holds no number which can be called.
    """
    found: dict[str, Phone] = {}
    for line in _BETWEEN_LINES.split(text):
        if safe_text(line):
            phone = _read(safe_text(line))
            found.setdefault(phone.number.shown, phone)
    return tuple(found.values())


def _read(line: str) -> Phone:
    kind: PhoneKind = "voice"
    rest = line
    if named := _KIND_FIRST.match(rest):
        kind = _KINDS[named[1].lower()]
        rest = rest[named.end() :]
    rest, description = _apart(rest.strip())
    numbers, left = read_numbers(rest)
    good = [number for number in numbers if is_dialable(number.dial) or not number.dial.startswith("+1")]
    if len(good) != 1 or len(numbers) != 1:
        raise KioskError(Problem("field-phone", facts={"line": line}))
    return Phone(good[0], kind, description or left)


def _apart(text: str) -> tuple[str, str]:
    """Tell a number from what stands behind it in brackets, which may have brackets in it."""
    if text.endswith(")"):
        for found in re.finditer(r"\(", text):
            numbers, left = read_numbers(text[: found.start()].strip())
            if len(numbers) == 1 and not left:
                return text[: found.start()].strip(), text[found.end() : -1].strip()
    return text, ""
