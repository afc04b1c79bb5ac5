"""Pages of PDF as a printer shows them: turned to pictures and words by poppler."""

import subprocess

import cv2
import numpy as np

from tests.takeaway.receipt.emulator import Picture
from tests.terminals.needs import need

DPI = 150


def pictures(pdf: bytes) -> list[Picture]:
    """Turn each page to a picture, grey, 150 dots to the inch."""
    need("pdftoppm")
    found = []
    for page in range(1, count(pdf) + 1):
        command = ["pdftoppm", "-r", str(DPI), "-gray", "-f", str(page), "-l", str(page), "-"]
        done = subprocess.run(command, input=pdf, capture_output=True, check=True)
        picture = cv2.imdecode(np.frombuffer(done.stdout, np.uint8), cv2.IMREAD_GRAYSCALE)
        assert picture is not None
        found.append(picture.astype(np.uint8))
    return found


def words(pdf: bytes) -> str:
    """Return the text of all pages, in the order it was drawn."""
    return _poppler("pdftotext", "-raw", "-", "-", pdf=pdf)


def facts(pdf: bytes) -> dict[str, str]:
    """Return what the file tells of itself: pages, page size, dates, who made it."""
    lines = (line.partition(":") for line in _poppler("pdfinfo", "-", pdf=pdf).splitlines())
    return {name: value.strip() for name, _, value in lines}


def fonts(pdf: bytes) -> list[str]:
    """Return a line for each font: its name and whether it is inside (emb, sub, uni)."""
    return _poppler("pdffonts", "-", pdf=pdf).splitlines()[2:]


def count(pdf: bytes) -> int:
    """Count the pages."""
    return int(facts(pdf)["Pages"])


def _poppler(*command: str, pdf: bytes) -> str:
    need("pdftoppm")
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()
