"""One local program: phone first, what it does, who for, its hours, and how to take it along."""

from collections.abc import Callable
from datetime import datetime

from kiosk.directory.due import is_old
from kiosk.directory.hours.hours_told import hours_lines
from kiosk.directory.hours.kiosk_clock import kiosk_now
from kiosk.directory.provider import Phone, Provider
from kiosk.guide.language_names import languages_told
from kiosk.problem import KioskError
from kiosk.takeaway.slips.carried_guide import shown_address
from kiosk.visit.my_list import ListItem
from kiosk.walkup.code_item import CodeItem
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Area, Body, Line, Span, indented
from kiosk.walkup.screens.card import CardPage, field_lines, fields, label_columns, number_line
from kiosk.walkup.screens.codes import other_codes, site_code
from kiosk.walkup.wrap import wrap

_CALLED = {"voice", "hotline"}

_NARROW = 24
"""Columns beside the labels, below which a field stands under its label."""


def first_number(provider: Provider) -> str:
    """The number to try first, as shown, or ""."""
    return provider.phones[0].number.shown if provider.phones else ""


def find_provider(kit: Kit, key: str) -> tuple[Provider | None, str]:
    """The program and its name; or None, and words that say whether it was withdrawn or cannot be read now."""
    try:
        provider = kit.find_help().provider(key)
    except KioskError as fault:
        withdrawn = fault.problem.code == "provider-unknown"
        return None, kit.words("provider-gone" if withdrawn else "provider-unreadable")
    return provider, provider.name


class ProviderPage(CardPage):
    """A local program's card. Its address is here only if somebody published it.

    Args:
        kit: What every page may use.
        key: The program's key.
        clock: Tells the time in the kiosk's zone.
    """

    def __init__(self, kit: Kit, key: str, clock: Callable[[], datetime] = kiosk_now) -> None:
        super().__init__(kit)
        self._key = key
        self._clock = clock
        self._minute = _minute(clock)
        self._provider, self._name = find_provider(kit, key)

    @property
    def title(self) -> str:
        """Its name, or why there is none, in the language shown."""
        return self._name if self._provider else find_provider(self.kit, self._key)[1]

    def body(self, area: Area) -> Body:
        """The card; whoever comes back to it after a minute is told the hours anew."""
        minute = _minute(self._clock)
        if minute != self._minute:
            self._minute, self._laid_out = minute, None
        return super().body(area)

    def text(self, columns: int) -> list[Line]:
        """Numbers, what it does, who for, the hours, how to get there, limits, and the date."""
        one, words = self._provider, self.kit.words
        if one is None:
            return wrap([Span(words("provider-gone-ask"))], columns)
        hours = hours_lines(one.opening_hours, one.schedule, self._minute, words)
        before, after = self._before_hours(one), self._after_hours(one)
        numbers: dict[str, str] = {phone.kind: phone.number.shown for phone in one.phones}
        label = label_columns(self.kit, {**numbers, **before, "schedule": hours[0], **after})
        lines = [line for phone in one.phones for line in self._phone_lines(phone, columns, label)]
        lines += [BLANK] if lines else []
        lines += [*wrap([Span(one.description)], columns), BLANK] if one.description else []
        lines += fields(self.kit, before, columns, label)
        lines += _hours_lines(words("label-schedule"), hours, columns, label)
        lines += fields(self.kit, after, columns, label)
        known = "provider-confirmed" if one.confirmed_on else "provider-ask"
        known = "kept-confirmed-long-ago" if is_old(one, self._minute.date()) else known
        return [*lines, BLANK, *wrap([Span(words(known, date=self.kit.day(one.confirmed_on)), "muted")], columns)]

    def _phone_lines(self, phone: Phone, columns: int, label: int) -> list[Line]:
        line = number_line(self.kit.words(f"label-{phone.kind}"), phone.number.shown, label)
        if not phone.description:
            return [line]
        told = Span(f"  {phone.description}", "muted")
        if line.width + told.width <= columns:
            return [Line((*line.spans, told))]
        return [line, *wrap([Span(phone.description, "muted")], columns, min(label, columns // 2))]

    def _before_hours(self, one: Provider) -> dict[str, str]:
        return {"needs": self.kit.listed(one.needs), "eligibility_description": one.eligibility_description}

    def _after_hours(self, one: Provider) -> dict[str, str]:
        values = {
            "languages": self.kit.listed(languages_told(one.languages, self.kit.words.language)),
            "interpretation_services": one.interpretation_services,
        }
        values["application_process"] = one.application_process
        if one.published_on is not None:
            values |= {"address": self.kit.listed(one.address.lines), "transportation": one.address.transportation}
        values |= {"service_area": one.service_area, "fees_description": one.fees_description}
        values |= {"accessibility": one.accessibility, "site": shown_address(one.url), "email": one.email}
        others = {"organization": one.organization, "alternate_name": one.alternate_name}
        return values | {field: name for field, name in others.items() if name != one.name}

    @property
    def item(self) -> ListItem | None:
        """The program itself."""
        return None if self._provider is None else ListItem("provider", self._key)

    def codes(self) -> tuple[CodeItem, ...]:
        """Its own page, or a code that holds its number where it has no page."""
        one = self._provider
        if one is None:
            return ()
        code = site_code(self.kit, one.url, first_number(one), one.name)
        return () if code is None else (code,)

    def other_codes(self) -> tuple[CodeItem, ...]:
        """Its number, and a call where that is a number to call."""
        one = self._provider
        first = one.phones[0] if one is not None and one.phones else None
        dial = _dial(first) if first is not None and first.kind in _CALLED else ""
        return other_codes(self.kit, self.codes(), self.number, dial)

    @property
    def number(self) -> str:
        """Its first number."""
        return "" if self._provider is None else first_number(self._provider)


def _minute(clock: Callable[[], datetime]) -> datetime:
    return clock().replace(second=0, microsecond=0)


def _dial(phone: Phone) -> str:
    extension = phone.number.extension
    return f"{phone.number.dial};ext={extension}" if extension else phone.number.dial


def _hours_lines(label: str, hours: tuple[str, ...], columns: int, width: int) -> list[Line]:
    """The hours as one field of several sentences."""
    first = field_lines(label, hours[0], columns, width)
    if columns - width < _NARROW:
        more = [line for text in hours[1:] for line in wrap([Span(text)], columns, 2)]
        return [*first[:-1], *more, BLANK]
    more = [indented(line, width) for text in hours[1:] for line in wrap([Span(text)], columns - width)]
    return [*first, *more]
