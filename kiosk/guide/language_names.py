"""Names of languages as staff write them, in English, told in the language of the page.

Source: Unicode's CLDR, as Babel has it, which Fluent needs for dates and numbers anyway.
"""

from collections.abc import Iterable, Mapping
from functools import cache

_ALSO = {"farsi": "fa", "mandarin": "cmn", "haitian": "ht", "asl": "ase", "castilian": "es"}
"""What people in the United States call languages besides; the code of each (ISO 639)."""


def language_told(name: str, language: str) -> str:
    """Tell the name of a language (``Spanish``) in another one (``español``).

    Args:
        name: As staff or the pack wrote it, in English.
        language: BCP 47 code of the page's language, such as ``es``.

    Returns:
        The name as it was where it is no language's name, or where CLDR has no word for it.
    """
    if language.partition("-")[0] == "en":
        return name
    return _names(language).get(_codes().get(name.strip().casefold(), ""), name)


def languages_told(names: Iterable[str], language: str) -> tuple[str, ...]:
    """Tell several names, as ``language_told`` does."""
    return tuple(language_told(name, language) for name in names)


@cache
def _codes() -> Mapping[str, str]:
    return {name.casefold(): code for code, name in _names("en").items()} | _ALSO


@cache
def _names(language: str) -> Mapping[str, str]:
    """Name each language by its code; none where CLDR does not know ``language``."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  # an English page needs none of it

    try:
        return dict(Locale.parse(language, sep="-").languages)
    except (UnknownLocaleError, ValueError, TypeError):
        return {}
