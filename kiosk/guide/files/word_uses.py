"""Which words of the interface does the program ask for? Read from its own source."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import PurePath

_ASKED_AS = {"words": ("{}",), "wording": ("{}",), "Problem": ("problem-{}", "problem-{}.remedy")}
"""Names that rooms call with a key or code, and what they then ask for; an underscore before a name does not count."""


@dataclass(frozen=True, slots=True)
class WordUse:
    """One place that asks for words.

    Attributes:
        key: The key, with ``*`` where a part of it is made up while the kiosk runs.
    """

    path: PurePath
    line: int
    key: str

    def is_in(self, keys: frozenset[str]) -> bool:
        """Say whether one of ``keys`` answers it."""
        if "*" not in self.key:
            return self.key in keys
        pattern = re.compile(".+".join(map(re.escape, self.key.split("*"))))
        return any(pattern.fullmatch(key) for key in keys)


@cache
def word_uses(package: Traversable | None = None) -> tuple[WordUse, ...]:
    """Return every place in the program that asks for words by a key it names, problems included."""
    sources = sorted(_sources(package or files("kiosk")), key=str)
    return tuple(use for file in sources for use in _uses(PurePath(str(file)), ast.parse(file.read_text("utf-8"))))


def _uses(path: PurePath, tree: ast.AST) -> Iterator[WordUse]:
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args):
        forms = _ASKED_AS.get(_name(call.func), ())
        for key in _keys(call.args[0], tree) if forms else ():
            yield from (WordUse(path, call.lineno, form.format(key)) for form in forms)


def _sources(folder: Traversable) -> Iterator[Traversable]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _sources(entry)
        elif entry.name.endswith(".py"):
            yield entry


def _name(called: ast.expr) -> str:
    match called:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.lstrip("_")
        case ast.Call(func=inner):
            return _name(inner)
    return ""


def _keys(asked: ast.expr, tree: ast.AST) -> Iterator[str]:
    """Yield the keys an expression can be, as far as they can be read from it."""
    match asked:
        case ast.Constant(value=str(key)):
            yield key
        case ast.IfExp(body=first, orelse=second):
            yield from _keys(first, tree)
            yield from _keys(second, tree)
        case ast.JoinedStr(values=parts):
            key = "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in parts)
            if key.strip("*"):
                yield key
        case ast.Name(id=name):
            yield from _assigned(name, asked.lineno, tree)


def _assigned(name: str, line: int, tree: ast.AST) -> Iterator[str]:
    """Yield what the innermost function around a line assigns to a name, when that is written out."""
    around = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.lineno <= line <= (node.end_lineno or line)
    ]
    for node in ast.walk(max(around, key=lambda function: function.lineno)) if around else ():
        match node:
            case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                yield from _keys(value, ast.Module([], []))
