"""One local program: phone first, what it does, who for, and how to take it along."""

from kiosk.directory.provider import Provider
from kiosk.problem import KioskError
from kiosk.visit.my_list import ListItem
from kiosk.walkup.code_item import CodeItem, shown_address
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, Line, Span
from kiosk.walkup.screens.card import CardPage, fields, label_columns, number_line
from kiosk.walkup.screens.codes import site_code
from kiosk.walkup.wrap import wrap

_FIELDS = ("eligibility_description", "schedule", "service_area", "fees_description", "accessibility")


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
    """A local program's card. Its address is here only if somebody published it."""

    def __init__(self, kit: Kit, key: str) -> None:
        super().__init__(kit)
        self._key = key
        self._provider, self._name = find_provider(kit, key)

    @property
    def title(self) -> str:
        """Its name."""
        return self._name

    def text(self, columns: int) -> list[Line]:
        """Numbers, what it does, the other fields, and the date."""
        one, words = self._provider, self.kit.words
        if one is None:
            return wrap([Span(words("provider-gone-ask"))], columns)
        values = {name: str(getattr(one, name)) for name in _FIELDS}
        values |= {"languages": ", ".join(one.languages), "site": shown_address(one.url), "email": one.email}
        values |= {"address": ", ".join(one.address.lines)}
        label = label_columns(self.kit, {phone.kind: phone.number.shown for phone in one.phones} | values)
        lines = [number_line(words(f"label-{phone.kind}"), phone.number.shown, label) for phone in one.phones]
        lines += [BLANK] if lines else []
        lines += [*wrap([Span(one.description)], columns), BLANK] if one.description else []
        lines += fields(self.kit, values, columns, label)
        known = "provider-confirmed" if one.confirmed_on else "provider-ask"
        return [*lines, BLANK, *wrap([Span(words(known, date=self.kit.day(one.confirmed_on)), "muted")], columns)]

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

    @property
    def number(self) -> str:
        """Its first number."""
        return "" if self._provider is None else first_number(self._provider)
