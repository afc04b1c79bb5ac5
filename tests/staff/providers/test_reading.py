from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.problem import KioskError
from kiosk.staff.providers.reading import must_be_as_shown, read_provider
from tests.directory.providers import SAFE_HARBOR, keep
from tests.staff.providers.staff_desk import desk_in


def test_a_program_is_read_as_it_is_kept(tmp_path: Path) -> None:
    keep(tmp_path, SAFE_HARBOR)
    assert read_provider(desk_in(tmp_path), SAFE_HARBOR.key) == SAFE_HARBOR


def test_what_somebody_else_changed_is_told(tmp_path: Path) -> None:
    keep(tmp_path, SAFE_HARBOR)
    with pytest.raises(KioskError, match="provider-changed"):
        must_be_as_shown(desk_in(tmp_path), replace(SAFE_HARBOR, name="Another"))


def test_what_is_as_shown_passes(tmp_path: Path) -> None:
    keep(tmp_path, SAFE_HARBOR)
    must_be_as_shown(desk_in(tmp_path), SAFE_HARBOR)
