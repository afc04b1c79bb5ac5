"""The console gets the largest font with half blocks that leaves 80 columns and 24 rows."""

import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from deploy.lib.console_font import COLUMNS, ROWS, WANTED_MM, screen, wanted
from tests.deploy.layers import ROOT


def plant_screen(root: Path, width: int, height: int, height_mm: int = 0) -> None:
    (root / "sys/class/graphics/fb0").mkdir(parents=True)
    (root / "sys/class/graphics/fb0/virtual_size").write_text(f"{width},{height}\n")
    for name, told in (("card0-HDMI-A-1", "connected"), ("card0-HDMI-A-2", "disconnected")):
        (root / "sys/class/drm" / name).mkdir(parents=True)
        (root / "sys/class/drm" / name / "status").write_text(f"{told}\n")
        edid = bytearray(128)
        struct.pack_into("BB", edid, 67, height_mm & 0xFF, height_mm >> 8)
        (root / "sys/class/drm" / name / "edid").write_bytes(bytes(edid) if told == "connected" else b"")


@pytest.mark.parametrize(
    ("width", "height", "best"),
    [
        (640, 480, "Vietnamese-Terminus16"),
        (800, 480, "Vietnamese-Terminus20x10"),
        (1024, 600, "Vietnamese-Terminus24x12"),
        (1366, 768, "Vietnamese-Terminus32x16"),
        (1920, 1080, "Vietnamese-Terminus22x11 doubled"),
        (3840, 2160, "Vietnamese-Terminus32x16 doubled"),
    ],
)
def test_without_a_known_size_the_largest_is_taken(width: int, height: int, best: str) -> None:
    first = wanted(width, height, None)[0]
    assert f"{first.name}{' doubled' if first.doubled else ''}" == best


@pytest.mark.parametrize(("width", "height"), [(640, 400), (800, 480), (1280, 720), (1920, 1080), (3840, 2160)])
@pytest.mark.parametrize("pixel_mm", [None, 0.1, 0.2, 0.3, 0.5, 1.0])
def test_eighty_columns_and_twenty_four_rows_always_remain(width: int, height: int, pixel_mm: float | None) -> None:
    for font in wanted(width, height, pixel_mm):
        assert (width // font.width >= COLUMNS, height // font.height >= ROWS) == (True, True)


def test_a_large_screen_gets_letters_high_enough_and_no_larger() -> None:
    pixel_mm = 0.37  # 32 inches, 1920 pixels across
    first = wanted(1920, 1080, pixel_mm)[0]
    assert WANTED_MM <= first.capital * pixel_mm < 1.5 * WANTED_MM


def test_a_screen_of_unknown_pixels_gets_a_font_that_every_kernel_takes() -> None:
    assert not any(font.doubled for font in wanted(0, 0, None))


def test_a_screen_too_small_for_any_gets_the_smallest() -> None:
    assert [font.name for font in wanted(320, 240, None)] == ["Vietnamese-Terminus16"]


def test_the_size_that_the_plugged_in_screen_tells_is_used(tmp_path: Path) -> None:
    plant_screen(tmp_path, 1920, 1080, height_mm=299)
    width, height, pixel_mm = screen(tmp_path)
    assert (width, height) == (1920, 1080)
    assert pixel_mm == pytest.approx(299 / 1080)


def test_what_staff_wrote_down_counts_before_what_the_screen_tells(tmp_path: Path) -> None:
    plant_screen(tmp_path, 1920, 1080, height_mm=299)
    (tmp_path / "etc/kiosk").mkdir(parents=True)
    (tmp_path / "etc/kiosk/screen").write_text("15.6 in\n")
    assert screen(tmp_path)[2] == pytest.approx(0.18, abs=0.001)


@pytest.mark.parametrize("told", ["", "large", "15.6", "\0"])
def test_a_note_that_is_no_number_does_no_harm(tmp_path: Path, told: str) -> None:
    plant_screen(tmp_path, 1920, 1080)
    (tmp_path / "etc/kiosk").mkdir(parents=True)
    (tmp_path / "etc/kiosk/screen").write_text(told)
    assert screen(tmp_path) == (1920, 1080, None)


def test_a_screen_that_tells_its_shape_tells_no_size(tmp_path: Path) -> None:
    plant_screen(tmp_path, 1920, 1080, height_mm=9)
    assert screen(tmp_path) == (1920, 1080, None)


def test_a_screen_that_cannot_be_asked_is_passed_over(tmp_path: Path) -> None:
    plant_screen(tmp_path, 1920, 1080, height_mm=299)
    first = tmp_path / "sys/class/drm/card0-DP-1"
    first.mkdir()
    (first / "status").write_text("connected\n")
    assert screen(tmp_path)[2] == pytest.approx(299 / 1080)


def test_without_a_screen_nothing_is_known(tmp_path: Path) -> None:
    assert screen(tmp_path) == (0, 0, None)


def test_what_the_kernel_refuses_is_followed_by_the_next(tmp_path: Path) -> None:
    plant_screen(tmp_path, 1920, 1080)
    log = tmp_path / "log"
    fake = tmp_path / "setfont"
    fake.write_text(f'#!/bin/sh\necho "$*" >>{log}\ntest "$3" != -d\n')
    fake.chmod(0o755)
    program = ROOT / "deploy" / "lib" / "console_font.py"
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    done = subprocess.run([sys.executable, "-I", program, "/dev/tty1", tmp_path], env=environment, check=False)
    asked = log.read_text().splitlines()
    assert (done.returncode, asked[0]) == (0, "-C /dev/tty1 -d Vietnamese-Terminus22x11")
    assert asked[-1] == "-C /dev/tty1 Vietnamese-Terminus32x16"
