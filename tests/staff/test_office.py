"""What the screens are made from."""

from pathlib import Path

import pytest

from .staff_app import Trial


@pytest.mark.parametrize(
    ("text", "needs"),
    [("", True), ('screen.theme = "dark"\n', True), ('state = "OH"\n', False), ('staff_line = "A"\n', False)],
)
def test_the_first_run_is_for_a_kiosk_that_nobody_has_named(tmp_path: Path, text: str, needs: bool) -> None:
    (tmp_path / "kiosk.toml").write_text(text)
    assert Trial(tmp_path).office.needs_first_run() is needs


def test_settings_are_those_of_the_file_as_it_is_now(tmp_path: Path) -> None:
    office = Trial(tmp_path).office
    (tmp_path / "kiosk.toml").write_text('state = "PA"\n')
    assert office.settings.state == "PA"
