"""Every kind of page: the keys that lead to it from home, each with the message that then shows."""

from collections.abc import Mapping
from types import MappingProxyType

from tests.console.kiosk_on_pty import KioskOnPty

Way = tuple[tuple[str, str], ...]

_TOPIC: Way = (("2", "topics-steps"), ("2", "hint-add"))
_HOTLINE: Way = (("3", "hotlines-intro"), ("Enter", "hint-add"))
_CODE: Way = (*_HOTLINE, ("q", "code-point"))
_CODES: Way = (("3", "hotlines-intro"), ("Down", "hotlines-intro"), ("Enter", "hint-add"), ("q", "codes-intro"))
_LOCAL: Way = (("4", "hint-type"),)
_PROVIDER: Way = (*_LOCAL, ("Enter", "hint-add"))
_STATES: Way = (*_LOCAL, *(("z", "search-label"),) * 3, ("z", "local-none-fits"), ("Enter", "states-title"))
_RESOURCE: Way = (
    ("2", "topics-steps"),
    ("End", "resources-aside"),
    ("Enter", "resources-intro"),
    ("Enter", "hint-add"),
)

PAGES: Mapping[str, Way] = MappingProxyType(
    {
        "home": (),
        "help now": (("1", "now-talk"),),
        "topics": _TOPIC[:1],
        "topic": _TOPIC,
        "hotlines": _HOTLINE[:1],
        "hotline": _HOTLINE,
        "large number": (*_HOTLINE, ("n", "number-remember")),
        "choice of codes": _CODES,
        "code": _CODE,
        "large code": (*_CODE, ("f", "hint-smaller-code")),
        "trouble": (*_CODE, ("t", "trouble-type")),
        "local help": _LOCAL,
        "search": (*_LOCAL, ("h", "search-label"), ("o", "search-label")),
        "provider": _PROVIDER,
        "code of a provider": (*_PROVIDER, ("q", "code-point")),
        "nothing fits": _STATES[:-1],
        "states": _STATES,
        "protection orders": (("5", "topics-court"),),
        "phones": (("6", "topics-phone"),),
        "log": (("7", "topics-log"),),
        "my list": (("8", "list-empty"),),
        "about": (("0", "hint-back"),),
        "web pages": _RESOURCE[:-1],
        "web page": _RESOURCE,
        "code of a web page": (*_RESOURCE, ("q", "code-point")),
    }
)


def go(kiosk: KioskOnPty, way: Way) -> None:
    """Follow a way from home, waiting for each page."""
    for key, words in way:
        kiosk.press(key)
        kiosk.wait_words(words)
