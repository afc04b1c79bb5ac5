"""What Babel keeps of the languages and countries of the world, of which a page says little."""

from babel import core, localedata

_UNSAID = (
    "compact_currency_formats",
    "compact_decimal_formats",
    "compound_unit_patterns",
    "currency_names",
    "currency_names_plural",
    "date_fields",
    "interval_formats",
    "meta_zones",
    "scripts",
    "territories",
    "time_zones",
    "unit_display_names",
    "unit_patterns",
    "variants",
)
"""Names of money, measures, zones and countries: no message names one."""


def shed_locale_data() -> None:
    """Forget what no message says, and what finds a language; Babel reads that again for the next language.

    Every kiosk would keep it: four megabytes for two languages. Words and dates of those that are loaded stay.
    """
    for data in localedata._cache.values():
        for name in _UNSAID:
            if name in data:
                data[name] = {}
    localedata._cache.clear()
    core._global_data = None
