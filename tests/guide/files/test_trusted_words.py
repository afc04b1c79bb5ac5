"""Root reads the words of the machine and of the kiosk, and not those of the kiosk's own user."""

import os
from pathlib import Path

import pytest

from kiosk.guide.files.trusted_words import trusted_words

OWN = "doctor-as-root = Type what stands here\n"
NOBODY = 65534


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "content" / "en").mkdir(parents=True)
    (tmp_path / "content" / "en" / "doctor.ftl").write_text(OWN)
    return tmp_path


def test_in_ones_own_home_ones_own_words_count(home: Path) -> None:
    assert trusted_words(home)("doctor-as-root") == "Type what stands here"


def test_without_a_home_the_shipped_words_are_there(tmp_path: Path) -> None:
    assert trusted_words(tmp_path / "none")("doctor-as-root").endswith("sudo kiosk doctor")


@pytest.mark.root
@pytest.mark.skipif(os.geteuid() != 0, reason="needs root, to give a folder away")
def test_to_root_the_words_of_somebody_else_do_not_count(home: Path) -> None:
    os.chown(home, NOBODY, NOBODY)
    assert trusted_words(home)("doctor-as-root").endswith("sudo kiosk doctor")
