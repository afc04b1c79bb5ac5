"""What of a provider visitors may see: an address only when a person published it."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from operator import attrgetter

from kiosk.directory.provider import Address, Provider
from kiosk.directory.withheld_place import Signs, signs_of, tells, tells_a_map

_FREE_TEXTS = (
    "name",
    "organization",
    "alternate_name",
    "description",
    "eligibility_description",
    "application_process",
    "interpretation_services",
    "email",
    "url",
    "service_area",
    "schedule",
    "opening_hours",
    "fees_description",
    "accessibility",
)
_LISTS = ("needs", "languages")
_NOWHERE = Address()
_free_texts = attrgetter(*_FREE_TEXTS)


def may_show_address(provider: Provider) -> bool:
    """Say whether a person published the address, on a date."""
    return provider.published_on is not None and provider.published_by != ""


def for_visitors(provider: Provider) -> Provider | None:
    """Leave of a provider only what visitors may see; None when nothing of it may be shown.

    A withheld address goes whole, its city and ZIP code too, and with it each text that tells its street.
    A name that tells it hides the provider: nobody can ask for half a name. Initials of staff stay out too.
    """
    if provider.status != "active":
        return None
    if telling := telling_texts(provider):
        if "name" in telling:
            return None
        provider = _without_telling(provider)
    published = may_show_address(provider)
    # Named one by one, here and above: a field that is added later stays hidden until somebody adds it.
    return Provider(
        key=provider.key,
        **dict(zip(_FREE_TEXTS, _free_texts(provider), strict=True)),
        needs=provider.needs,
        phones=provider.phones,
        languages=provider.languages,
        address=provider.address if published else _NOWHERE,
        published_on=provider.published_on if published else None,
        confirmed_on=provider.confirmed_on,
        status=provider.status,
    )


@lru_cache(1_024)  # an import tells staff first and makes the visitors' file a few hundred rows later
def telling_texts(provider: Provider) -> tuple[str, ...]:
    """Name the fields that tell a withheld address, and so are kept from visitors (``("description",)``).

    Of several phones, languages or needs, visitors still get what does not tell it.
    """
    if may_show_address(provider):
        return ()
    signs = signs_of(provider.address)
    if not _is_telling(" ".join(_texts(provider)), signs):
        return ()  # nearly always; one look is ten times faster than ten
    telling = [field for field in _FREE_TEXTS if _is_telling(getattr(provider, field), signs)]
    if "name" in telling and not _is_name_telling(provider.name, signs):
        telling.remove("name")
    if any(_is_telling(phone.description, signs) for phone in provider.phones):
        telling.append("phones")
    telling += [field for field in _LISTS if any(_is_telling(text, signs) for text in getattr(provider, field))]
    return tuple(telling)


def _without_telling(provider: Provider) -> Provider:
    """Leave out each text that tells the withheld address, but the name."""
    signs = signs_of(provider.address)

    def unless_telling(text: str) -> str:
        return "" if _is_telling(text, signs) else text

    texts = {field: unless_telling(getattr(provider, field)) for field in _FREE_TEXTS if field != "name"}
    lists = {field: tuple(filter(unless_telling, getattr(provider, field))) for field in _LISTS}
    phones = tuple(replace(phone, description=unless_telling(phone.description)) for phone in provider.phones)
    return replace(provider, phones=phones, **texts, **lists)  # type: ignore[arg-type]  # each kept what it is


def _texts(provider: Provider) -> Iterable[str]:
    """All that visitors may read of a provider but its address and its numbers."""
    told = [phone.description for phone in provider.phones]
    return (*_free_texts(provider), *provider.needs, *provider.languages, *told)


def _is_name_telling(name: str, signs: Signs) -> bool:
    """A street alone is in many a name that everybody knows: only more than that hides the program."""
    return _is_telling(name, tuple(sign for sign in signs if not sign.is_street))


def _is_telling(text: str, signs: Signs) -> bool:
    return tells(text, signs) or tells_a_map(text)
