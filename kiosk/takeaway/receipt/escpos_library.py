"""The one place that knows python-escpos, which writes the language of receipt printers."""

import contextlib
import importlib.util
import io
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from types import ModuleType
from typing import TYPE_CHECKING

from kiosk.problem import KioskError, Problem

if TYPE_CHECKING:
    from PIL import Image

_LIST = "escpos.capabilities"


class PrinterLanguage:
    """Writes ESC/POS into memory.

    Args:
        profile: Which printer it is, as python-escpos names it.

    Raises:
        KioskError: ``receipt-profile`` when no printer is called so.
    """

    def __init__(self, profile: str) -> None:
        if profile not in printer_list():
            raise KioskError(Problem("receipt-profile", facts={"profile": profile}))
        from escpos.printer import Dummy  # noqa: PLC0415  # 0.3 s, and only what prints needs it

        self._printer = Dummy(profile=profile)

    def reset(self) -> None:
        """Forget all settings of whoever printed before."""
        self._printer.hw("INIT")

    def raster(self, picture: "Image.Image") -> None:
        """Print a picture of mode "1", dot for dot."""
        with contextlib.redirect_stdout(io.StringIO()):  # it prints a remark where a profile knows no width
            self._printer.image(picture, impl="bitImageRaster", fragment_height=picture.height)

    def feed_and_cut(self) -> None:
        """Push out what was printed, and cut it off where the printer can."""
        self._printer.cut()

    @property
    def written(self) -> bytes:
        """All that was written so far."""
        return bytes(self._printer.output)


def printer_list() -> dict[str, dict[str, object]]:
    """Return what python-escpos knows of each printer, by its name."""
    if _LIST not in sys.modules:
        _load_list()
    profiles: dict[str, dict[str, object]] = sys.modules[_LIST].CAPABILITIES["profiles"]
    return profiles


def _load_list() -> None:
    """Load the library's list without the file that it would leave behind in a new temporary folder each time.

    The list is JSON, which the library reads as YAML: that takes thirty times as long.
    """
    spec = importlib.util.find_spec(_LIST)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(name=_LIST)
    module = importlib.util.module_from_spec(spec)
    module.__dict__["open"] = _open  # found before the built-in one
    quick_yaml = ModuleType("yaml")
    quick_yaml.__dict__["safe_load"] = json.load
    sys.modules[_LIST] = module  # it asks for itself while it loads
    with _in_place_of(sys.modules, "yaml", quick_yaml), _in_place_of(vars(tempfile), "mkdtemp", lambda: os.devnull):
        spec.loader.exec_module(module)


def _open(path: str, mode: str = "r") -> io.IOBase:
    """Open to read; what is written is forgotten."""
    return io.BytesIO() if "w" in mode else open(path, encoding="utf-8")


@contextlib.contextmanager
def _in_place_of(names: dict[str, object] | dict[str, ModuleType], name: str, other: object) -> Iterator[None]:
    places: dict[str, object] = names  # type: ignore[assignment]  # sys.modules holds modules, vars() anything
    before = places.get(name)
    places[name] = other
    try:
        yield
    finally:
        del places[name]
        if before is not None:
            places[name] = before
