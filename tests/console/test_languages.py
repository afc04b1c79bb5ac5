"""A language that somebody drops into the home folder of a kiosk that runs, and a visit in it."""

from pathlib import Path

import pytest

from tests.console.conftest import Start
from tests.console.kiosk_on_pty import HOME_TITLE, WORDS
from tests.terminals.waiting import until

pytestmark = pytest.mark.terminal

UI = """language-own-name = Af Soomaali
neutral-welcome = Macluumaad
neutral-prompt = Riix fure kasta
danger-line = Khatar? Wac 911.
home-title = Sideen kuu caawin karnaa?
leave-word = Ka bax
"""


def drop(home: Path) -> None:
    folder = home / "new"
    folder.mkdir()
    (folder / "ui.ftl").write_text(UI, encoding="utf-8")
    (folder / "language.toml").write_text('reviewed_by = "A. B."\n', encoding="utf-8")
    (home / "content").mkdir(exist_ok=True)
    folder.rename(home / "content" / "so")


def test_it_appears_by_itself_and_its_choice_dies_with_the_visit(home: Path, start: Start) -> None:
    (home / "kiosk.toml").write_text("[languages]\nshow_unreviewed = false\n")  # ours alone beside English
    kiosk = start()
    kiosk.wait_neutral()
    spare = kiosk.spare()
    drop(kiosk.home)
    kiosk.wait_for("Riix fure kasta")
    kiosk.wait_for("Khatar? Wac 911.")
    until(lambda: kiosk.spare() != spare, "another spare child")
    kiosk.begin()
    kiosk.press("F2")
    kiosk.wait_for("Sideen kuu caawin karnaa?")
    kiosk.press("8")
    kiosk.wait_words("list-empty")
    kiosk.press("F2")
    kiosk.wait_for(f"{WORDS('leave-word')} F12")
    kiosk.press("Escape", "F2")
    kiosk.wait_for("Sideen kuu caawin karnaa?")
    kiosk.press("F12")
    kiosk.wait_neutral()
    kiosk.press("Enter")
    kiosk.wait_for(HOME_TITLE)


def test_an_interpreter_card_that_staff_switch_on_is_there_for_the_next_visit(home: Path, start: Start) -> None:
    kiosk = start()
    kiosk.wait_neutral()
    spare = kiosk.spare()
    (home / "kiosk.toml").write_text('[languages]\ncards = ["vi"]\n')
    until(lambda: kiosk.spare() != spare, "another spare child")
    kiosk.begin()
    kiosk.press("F2")
    kiosk.wait_words("cards-heading")
    kiosk.press("End", "Enter")
    kiosk.wait_for("Tôi cần một người hỗ trợ biết nói tiếng Việt.")
    kiosk.wait_for("I need an advocate who speaks Vietnamese.")
    kiosk.press("F12")
    kiosk.wait_neutral()
