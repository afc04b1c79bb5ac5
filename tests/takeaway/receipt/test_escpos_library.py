"""python-escpos writes the language of printers, and nothing else: no file, no remark, no module changed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from kiosk.problem import KioskError
from kiosk.takeaway.receipt.escpos_library import PrinterLanguage, printer_list
from tests.takeaway.receipt.emulator import Emulator

PRINT = """
import logging, sys
import kiosk.takeaway.receipt.receipt_bytes as printing
assert not {"PIL", "escpos", "yaml"} & set(sys.modules), "loaded before it was needed"
printing.test_bytes("80", "default")
import tempfile, yaml
assert yaml.safe_load("a: 1") == {"a": 1}, "another yaml was left behind"
assert tempfile.mkdtemp.__module__ == "tempfile", "another mkdtemp was left behind"
"""


def test_printing_leaves_no_file_and_says_nothing(tmp_path: Path) -> None:
    environment = os.environ | {"TMPDIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", PRINT], env=environment, capture_output=True, text=True, check=False)
    left = list(tmp_path.iterdir())
    assert (done.returncode, done.stdout, done.stderr, left) == (0, "", "", [])


def test_what_is_written_is_what_a_printer_takes() -> None:
    language = PrinterLanguage("default")
    language.reset()
    language.raster(Image.new("1", (16, 3), 0))
    language.feed_and_cut()
    out = Emulator(16).take(language.written)
    assert (out.faults, [int((paper == 0).sum()) for paper in out.papers]) == ([], [48])


def test_a_printer_without_a_knife_feeds_alone() -> None:
    language = PrinterLanguage("POS-5890")
    language.feed_and_cut()
    out = Emulator(16).take(language.written)
    assert (out.papers, len(out.hanging) > 100) == ([], True)


def test_a_printer_that_nobody_makes_is_named() -> None:
    with pytest.raises(KioskError) as raised:
        PrinterLanguage("TM-0")
    assert (raised.value.problem.code, raised.value.problem.facts) == ("receipt-profile", {"profile": "TM-0"})


def test_the_list_is_the_librarys_own() -> None:
    assert len(printer_list()) >= 30
