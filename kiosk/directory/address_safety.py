"""What of a provider visitors may see: an address only when a person published it."""

from dataclasses import replace

from kiosk.directory.plain_words import plain_words
from kiosk.directory.provider import Address, Provider

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
    "fees_description",
    "accessibility",
)


def may_show_address(provider: Provider) -> bool:
    """Say whether a person published the address, on a date."""
    return provider.published_on is not None and provider.published_by != ""


def for_visitors(provider: Provider) -> Provider | None:
    """Leave of a provider only what visitors may see; None when nothing of it may be shown.

    A withheld address goes whole, its city and ZIP code too, and with it each text that tells its street.
    A name that tells it hides the provider: nobody can ask for half a name. Initials of staff stay out too.
    """
    published = may_show_address(provider)
    streets = _withheld_streets(provider)
    telling = _telling(provider, streets)
    if provider.status != "active" or "name" in telling:
        return None

    def unless_telling(text: str) -> str:
        return "" if _tells(text, streets) else text

    # Named one by one, here and above: a field that is added later stays hidden until somebody adds it.
    return Provider(
        key=provider.key,
        **{field: "" if field in telling else getattr(provider, field) for field in _FREE_TEXTS},
        needs=tuple(need for need in provider.needs if not _tells(need, streets)),
        phones=tuple(replace(phone, description=unless_telling(phone.description)) for phone in provider.phones),
        languages=tuple(language for language in provider.languages if not _tells(language, streets)),
        opening_hours=unless_telling(provider.opening_hours),
        address=provider.address if published else Address(),
        published_on=provider.published_on if published else None,
        confirmed_on=provider.confirmed_on,
        status=provider.status,
    )


def telling_texts(provider: Provider) -> tuple[str, ...]:
    """Name the texts that tell a withheld street, and so are kept from visitors (``("description",)``)."""
    return _telling(provider, _withheld_streets(provider))


def _telling(provider: Provider, streets: tuple[str, ...]) -> tuple[str, ...]:
    texts = {field: str(getattr(provider, field)) for field in _FREE_TEXTS}
    if not _tells(" ".join(texts.values()), streets):  # nearly always; one look is ten times faster than ten
        return ()
    return tuple(field for field, text in texts.items() if _tells(text, streets))


def _withheld_streets(provider: Provider) -> tuple[str, ...]:
    """What gives each line of the address away: house number and name (``12 oak``), else all of its words."""
    if may_show_address(provider):
        return ()
    found = [plain_words(degrees) for degrees in (provider.address.latitude, provider.address.longitude) if degrees]
    for line in (provider.address.address_1, *provider.address.address_2.split(";")):
        words = plain_words(line).split()
        if len(words) < 2:
            continue
        if words[0][0].isdigit():
            words = words[: 3 if len(words[1]) < 3 else 2]
        found.append(" ".join(words))
    return tuple(found)


def _tells(text: str, streets: tuple[str, ...]) -> bool:
    if not streets or not text:
        return False
    if text.isascii():  # nearly always the number of the house is not even in it, which is quick to see
        lower = text.lower()
        streets = tuple(street for street in streets if street.partition(" ")[0] in lower)
        if not streets:
            return False
    written = plain_words(text)
    return any(street in written for street in streets)
