"""Read QR codes in pictures with three independent engines, as phones of different makers would."""

from collections.abc import Callable

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from tests.terminals.needs import not_run

Picture = NDArray[np.uint8]  # height x width, grey, or height x width x RGB


def decode(picture: Picture) -> dict[str, str | None]:
    """Return what ``zbar``, ``zxing`` and ``opencv`` read in a picture; None where one reads no QR code.

    Each sees the picture once, as it is, and none may take light for dark, which many phones cannot.
    OpenCV brings two finders; a code counts as read when either finds it.
    """
    grey = np.ascontiguousarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY) if picture.ndim == 3 else picture)
    return {name: read(grey.astype(np.uint8)) for name, read in DECODERS.items()}


def read_by_all(payload: str) -> dict[str, str | None]:
    """Return what ``decode`` gives when every engine reads ``payload``: the right side of an assertion."""
    return dict.fromkeys(DECODERS, payload)


def _zbar(grey: Picture) -> str | None:
    try:
        from pyzbar import pyzbar
    except ImportError:
        not_run("needs the Debian package libzbar0")
        raise
    found = pyzbar.decode(grey, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return str(found[0].data.decode("utf-8", "replace")) if found else None


def _zxing(grey: Picture) -> str | None:
    found = zxingcpp.read_barcodes(grey, try_invert=False, text_mode=zxingcpp.TextMode.Plain)
    return next((code.text for code in found if code.valid and code.format == zxingcpp.BarcodeFormat.QRCode), None)


def _opencv(grey: Picture) -> str | None:
    for finder in (cv2.QRCodeDetector(), cv2.QRCodeDetectorAruco()):
        text, _corners, _straightened = finder.detectAndDecode(grey)
        if text:
            return str(text)
    return None


DECODERS: dict[str, Callable[[Picture], str | None]] = {"zbar": _zbar, "zxing": _zxing, "opencv": _opencv}
