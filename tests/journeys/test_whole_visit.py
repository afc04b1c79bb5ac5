"""One person's way: walk up, read, find a hotline, take a code along, leave."""

from pathlib import Path

from kiosk.settings import Settings
from kiosk.walkup.kit import Kit
from kiosk.walkup.navigator import Navigator, Outcome
from tests.walkup.small_kit import real_pack, small_kit
from tests.walkup.tour import text_of


class Person:
    """Presses keys and reads the screen at 80 by 24."""

    def __init__(self, kit: Kit) -> None:
        self.navigator = Navigator(kit)
        self.last = Outcome.NOTHING

    def press(self, *keys: str) -> str:
        for key in keys:
            self.navigator.draw(80, 24)
            self.last = self.navigator.press(key, key if len(key) == 1 else None)
        return self.read()

    def open(self, screen: str, title: str) -> str:
        """Press the number that stands before a title."""
        return self.press(screen.partition(f" {title}")[0][-1])

    def read(self) -> str:
        return " ".join(text_of(self.navigator.draw(80, 24)).split())


def test_a_first_whole_visit(tmp_path: Path) -> None:
    person = Person(small_kit(tmp_path, pack=real_pack(), settings=Settings(state="OH")))
    assert "stalk" not in person.read().lower()
    assert "How can we help?" in person.press("enter")
    assert "trust that feeling" in person.open(person.press("2"), "Trust yourself")
    assert "A take off my list" in person.press("a")
    assert "1-800-799-7233" in person.press("escape", "escape", "1", "enter")
    assert "Point your phone's camera at the code." in person.press("a", "q")
    mine = person.press("escape", "escape", "escape", "8")
    assert [words for words in ("Trust yourself", "National Domestic Violence Hotline") if words not in mine] == []
    person.press("escape", "escape")
    assert person.last is Outcome.LEAVE


def test_somebody_in_danger_sees_whom_to_call_after_two_keys(tmp_path: Path) -> None:
    screen = Person(small_kit(tmp_path, pack=real_pack())).press("x", "1")
    assert "If you are in danger, call 911." in screen
    assert "1-800-799-7233" in screen


def test_somebody_without_a_local_program_still_finds_one_to_ask(tmp_path: Path) -> None:
    person = Person(small_kit(tmp_path, pack=real_pack()))
    person.press("x", "4", "enter", "o")
    assert "Ohio" in person.press("enter")
    card = person.press("enter")
    assert "They know the programs of the state." in card
    assert "Web odvn.org" in card


def test_somebody_who_reads_long_gets_the_page_back(tmp_path: Path) -> None:
    person = Person(small_kit(tmp_path, pack=real_pack()))
    before = person.press("x", "2", "1", "space")
    person.navigator.cover(60)
    assert "Are you still here?" in person.read()
    assert person.press("1") == before
