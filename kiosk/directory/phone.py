"""Phone numbers: shown so that they can be read aloud, checked before they are trusted."""

import re
from dataclasses import dataclass

SHORT_CODE = re.compile(r"\d{3,6}")
# Area code and exchange begin with 2-9; no area code ends in 11 or is 555. Newer than the area codes that
# the library's tables know by name, so that a new area code is not called wrong.
_NORTH_AMERICAN = re.compile(r"\+1(?!555|.11)[2-9]\d{2}[2-9]\d{6}")
_PLAIN = re.compile(r"\+1[0-9]{10}")
_SAME_GROUPS = re.compile(r"\+1([0-9]{3})([0-9]{3})([0-9]{4})(?:;ext=([0-9]{1,7}))?")


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A number that can be written down: ``dial`` is E.164 (``+18007997233``) or a short code (``988``)."""

    dial: str
    extension: str = ""

    @property
    def shown(self) -> str:
        """The number as a person reads it, such as ``1-202-555-0142, ext. 12``."""
        return shown_number(f"{self.dial};ext={self.extension}" if self.extension else self.dial)


def shown_number(dial: str) -> str:
    """Group a number for reading: ``+18007997233`` becomes ``1-800-799-7233``; a short code stays as it is.

    Args:
        dial: E.164 or a short code, with ``;ext=2`` behind it when there is an extension (RFC 3966).
            Anything else comes back unchanged.
    """
    # What the library gives, without its 100 microseconds; and nearly all have no extension.
    if _PLAIN.fullmatch(dial):
        return f"1-{dial[2:5]}-{dial[5:8]}-{dial[8:]}"
    if groups := _SAME_GROUPS.fullmatch(dial):
        return "-".join(("1", *groups.groups()[:3])) + (f", ext. {groups[4]}" if groups[4] else "")
    return _abroad(dial) if dial.startswith("+") else dial


def _abroad(dial: str) -> str:
    # Hardly any kiosk shows such a number, and the library takes 6 MB and 30 ms of every start.
    import phonenumbers  # noqa: PLC0415
    from phonenumbers import PhoneNumberFormat  # noqa: PLC0415

    try:
        number = phonenumbers.parse(dial, None)
    except phonenumbers.NumberParseException:
        return dial
    extension = f", ext. {number.extension}" if number.extension else ""
    number.extension = None
    if number.country_code == 1:
        return phonenumbers.format_number(number, PhoneNumberFormat.RFC3966).removeprefix("tel:+") + extension
    return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL) + extension


def is_dialable(dial: str) -> bool:
    """Say whether ``dial`` reaches somebody in the United States as it stands.

    True for a short code of 3 to 6 digits and for a North American number in E.164 (an extension may
    follow as ``;ext=2``). The reserved numbers 555-0100 to 555-0199 of a real area code pass, so that
    tests need nobody's number; area code 555 and seven-digit numbers do not.

    Source: https://en.wikipedia.org/wiki/North_American_Numbering_Plan
    """
    number, mark, extension = dial.partition(";ext=")
    if not dial.isascii() or (mark and not extension.isdigit()):
        return False
    if SHORT_CODE.fullmatch(number):
        return True
    return _NORTH_AMERICAN.fullmatch(number) is not None
