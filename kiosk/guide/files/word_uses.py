"""Which words of the interface does the program ask for? Read from its own source."""

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path, PurePath

_WORDS = re.compile(r"words|wording")
_PROBLEM = re.compile(r"(problem|wrong|fault|refuse)\w*", re.IGNORECASE)
_CODE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")
_FAMILY = re.compile(r"[a-z]{2}-")


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


@dataclass(frozen=True, slots=True)
class _Module:
    path: PurePath
    tree: ast.Module


@cache
def word_uses(package: Path | None = None) -> tuple[WordUse, ...]:
    """Return every place in the program that asks for words by a key it names, problems included."""
    modules = _modules(package)
    named = _named(modules)
    return tuple(use for module in modules for use in _uses(module, named))


@cache
def _modules(package: Path | None) -> tuple[_Module, ...]:
    sources = sorted((package or Path(str(files("kiosk")))).rglob("*.py"))
    return tuple(_Module(file, ast.parse(file.read_text("utf-8"))) for file in sources)


def _uses(module: _Module, named: Mapping[str, Sequence[str]]) -> Iterator[WordUse]:
    for call in (node for node in ast.walk(module.tree) if isinstance(node, ast.Call) and node.args):
        name = _name(call.func)
        if _WORDS.fullmatch(name):
            for key in _keys(call.args[0], module.tree, named):
                yield WordUse(module.path, call.lineno, key)
        elif _PROBLEM.fullmatch(name):
            codes = [code for given in call.args[:2] for code in _keys(given, ast.Module([], []), {})]
            for code in codes:
                if _CODE.fullmatch(code):
                    yield from (WordUse(module.path, call.lineno, f"problem-{code}{end}") for end in ("", ".remedy"))


def _name(called: ast.expr) -> str:
    match called:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.lstrip("_")
        case ast.Call(func=inner):
            return _name(inner)
    return ""


def _named(modules: Sequence[_Module]) -> Mapping[str, Sequence[str]]:
    """Everything that classes call by a name of their own, such as ``jump_hint = "hint-jump"``."""
    found: dict[str, list[str]] = {}
    for module in modules:
        for kind in (node for node in ast.walk(module.tree) if isinstance(node, ast.ClassDef)):
            for node in kind.body:
                match node:
                    case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(key))) if key:
                        found.setdefault(name, []).append(key)
    return found


def _keys(asked: ast.expr, tree: ast.AST, named: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield the keys an expression can be, as far as they can be read from it."""
    match asked:
        case ast.Constant(value=str(key)):
            yield key
        case ast.IfExp(body=first, orelse=second):
            yield from _keys(first, tree, named)
            yield from _keys(second, tree, named)
        case ast.JoinedStr(values=parts):
            key = "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in parts)
            if key.strip("*"):
                yield key
        case ast.Name(id=name):
            yield from _assigned(name, asked.lineno, tree)
        case ast.Attribute(value=ast.Name(id="self"), attr=name):
            yield from named.get(name, ())


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
                yield from _keys(value, ast.Module([], []), {})


@cache
def _said(package: Path | None) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Every text in the program, and every text with a part that is made up, as a pattern."""
    nodes = [node for module in _modules(package) for node in ast.walk(module.tree)]
    texts = frozenset(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    made_up = {key for node in nodes if isinstance(node, ast.JoinedStr) for key in _keys(node, node, {})}
    patterns = (re.compile(".+".join(map(re.escape, key.split("*")))) for key in made_up if _FAMILY.search(key))
    return texts, tuple(patterns)


def may_be_asked(message: str, package: Path | None = None) -> bool:
    """Say whether the program could ask for a message: it holds the key, or what such keys are made of."""
    texts, patterns = _said(package)
    is_code = message.startswith("problem-") and message.removeprefix("problem-") in texts
    return message in texts or is_code or any(pattern.fullmatch(message) for pattern in patterns)
