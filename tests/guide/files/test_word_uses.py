"""The words a program asks for are read from its source."""

from pathlib import Path

import pytest

from kiosk.guide.files.word_uses import WordUse, may_be_asked, word_uses


def used(folder: Path, code: str) -> list[str]:
    (folder / "room").mkdir()
    (folder / "room" / "page.py").write_text(code)
    return [use.key for use in word_uses(folder)]


@pytest.mark.parametrize(
    ("code", "keys"),
    [
        ('words("title")', ["title"]),
        ('self.kit.words("title", count=1)', ["title"]),
        ('self._words("title")', ["title"]),
        ('get.wording("title.aside")', ["title.aside"]),
        ('_words(home)("title")', ["title"]),
        ('words("one" if count == 1 else "many")', ["one", "many"]),
        ('words(f"home-{entry}.aside")', ["home-*.aside"]),
        ("words(entry)", []),
        ('other("title")', []),
        ('def f():\n    key = "a" if b else "c"\n    return words(key)', ["a", "c"]),
        ('class A:\n    hint = "a"\nclass B:\n    def f(self):\n        return words(self.hint)', ["a"]),
        ('self.wrong("a-code", key)', ["problem-a-code", "problem-a-code.remedy"]),
        ("Problem(code, path)", []),
        ('def f():\n    key = "a"\ndef g():\n    return words(key)', []),
        ('Problem("odd-file", path)', ["problem-odd-file", "problem-odd-file.remedy"]),
    ],
)
def test_keys_that_are_written_out_are_found(tmp_path: Path, code: str, keys: list[str]) -> None:
    assert used(tmp_path, code) == keys


def test_a_use_has_its_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('\nwords("title")\n')
    assert word_uses(tmp_path) == (WordUse(tmp_path / "a.py", 2, "title"),)


@pytest.mark.parametrize(("key", "is_in"), [("a", True), ("b", False), ("home-*", True), ("a*", False)])
def test_a_made_up_key_needs_one_message_that_fits(key: str, is_in: bool) -> None:
    assert WordUse(Path("a.py"), 1, key).is_in(frozenset({"a", "home-now"})) is is_in


def test_the_program_itself_asks_for_words() -> None:
    assert "check-result" in {use.key for use in word_uses()}


@pytest.mark.parametrize(
    ("message", "may"),
    [
        ("home-title", True),
        ("home-court", True),
        ("problem-file-missing", True),
        ("nobody-asks", False),
        ("file-missing-too", False),
    ],
)
def test_a_message_that_the_program_holds_nothing_of_is_asked_for_by_nobody(message: str, may: bool) -> None:
    assert may_be_asked(message) is may
