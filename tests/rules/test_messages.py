"""Words and code fit together: each fault has its words and remedy, and no words are left that nobody says."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from .tree import ROOT, Source, docstrings, files, plant, sources

# A call of one of these names, or of a method that ends so, makes a problem; its first argument is the code.
MAKES_A_PROBLEM = re.compile(r"(problem|wrong|fault|refuse)\w*$", re.IGNORECASE)
KEY = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")
HOLE = "\0"


def messages(root: Path) -> dict[str, fluent.Message]:
    """Return every message of the English words by its key; none may be broken or stand twice."""
    found: dict[str, fluent.Message] = {}
    for path in files(root, "content/en", "*.ftl"):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"{path.name}: {entry.id.name} stands twice"
                found[entry.id.name] = entry
            assert not isinstance(entry, fluent.Junk), f"{path.name}: {entry.content}"
    return found


def codes(found: Iterator[Source]) -> Iterator[tuple[str, str]]:
    """Yield where and which problem codes are made."""
    for source in found:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and node.args and MAKES_A_PROBLEM.search(_name(node.func)):
                for argument in node.args[:2]:
                    if isinstance(argument, ast.Constant) and KEY.fullmatch(str(argument.value)):
                        yield f"{source.path}:{node.lineno}", str(argument.value)


def said(found: Iterator[Source]) -> set[str]:
    """Return every string of the code as a pattern; what is filled in stands as a hole."""
    patterns = set()
    for source in found:
        skipped = docstrings(source.tree)
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
                patterns.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = (str(part.value) if isinstance(part, ast.Constant) else HOLE for part in node.values)
                patterns.add("".join(parts))
    return patterns


def unsaid(root: Path) -> list[str]:
    """Return the messages that no code asks for, by name or by a pattern such as ``home-{entry}``."""
    patterns = said(sources(root, "kiosk"))
    holes = [re.compile(re.escape(one).replace(HOLE, ".+")) for one in patterns if re.search(r"[a-z]{2}-", one)]
    known = messages(root)
    words = "".join(path.read_text(encoding="utf-8") for path in files(root, "content/en", "*.ftl"))
    within = set(re.findall(r"\{\s*([a-z][\w-]*)\s*\}", words))
    keys = (key.removeprefix("problem-") for key in known if key not in within)
    return [key for key in keys if key not in patterns and not any(hole.fullmatch(key) for hole in holes)]


def wordless(root: Path) -> list[str]:
    """Return the problem codes that have no sentence or no remedy."""
    known = messages(root)
    found = []
    for place, code in codes(sources(root, "kiosk")):
        message = known.get(f"problem-{code}")
        if message is None or not message.value:
            found.append(f"{place}: {code} has no sentence")
        elif "remedy" not in {attribute.id.name for attribute in message.attributes}:
            found.append(f"{place}: {code} has no remedy")
    return found


def _name(function: ast.expr) -> str:
    return (
        function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""
    )


def test_every_message_is_said_by_some_code() -> None:
    assert unsaid(ROOT) == []


def test_every_fault_has_a_sentence_and_a_remedy() -> None:
    assert wordless(ROOT) == []


def test_every_sentence_about_a_fault_tells_what_to_do() -> None:
    faults = {key: message for key, message in messages(ROOT).items() if key.startswith("problem-")}
    assert [key for key, message in faults.items() if not message.attributes] == []


def test_a_message_that_nobody_says_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "content/en/a.ftl", "said = A\nentry-one = B\nunsaid = C\nproblem-too-long = D\n")
    plant(tmp_path, "kiosk/a.py", '"""The unsaid."""\nwords("said"); words(f"entry-{name}")\n')
    assert unsaid(tmp_path) == ["unsaid", "too-long"]


def test_a_fault_without_words_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "content/en/a.ftl", "problem-half-told = A\n")
    plant(tmp_path, "kiosk/a.py", 'Problem("not-told", path)\nself.wrong("half-told")\n')
    assert wordless(tmp_path) == ["kiosk/a.py:1: not-told has no sentence", "kiosk/a.py:2: half-told has no remedy"]
