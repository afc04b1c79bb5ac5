"""The files of this checkout, as the rules see them."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]

# Made by tools, never by people.
MADE = {"__pycache__", "dist", "out", "node_modules"}


@dataclass(frozen=True)
class Source:
    """One Python file: its path from the root, its text and its tree."""

    path: Path
    text: str
    tree: ast.Module


def files(root: Path, folder: str = ".", pattern: str = "*") -> Iterator[Path]:
    """Yield the files below ``folder`` that people wrote, sorted."""
    for path in sorted((root / folder).rglob(pattern)):
        parts = path.relative_to(root).parts
        hidden = any(part.startswith(".") and part not in (".ci", ".gitignore") for part in parts)
        if path.is_file() and not hidden and not MADE & set(parts):
            yield path


def sources(root: Path, *folders: str) -> Iterator[Source]:
    """Yield each Python file below the folders, parsed."""
    for folder in folders:
        for path in files(root, folder, "*.py"):
            text = path.read_text(encoding="utf-8")
            yield Source(path.relative_to(root), text, ast.parse(text))


def plant(root: Path, name: str, text: str) -> Path:
    """Write a faulty file below ``root``, to show that a rule finds it; returns ``root``."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return root


def docstrings(tree: ast.Module) -> set[int]:
    """Return the ids of the nodes that are docstrings, also those below an attribute."""
    return {
        id(statement.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        for statement in node.body
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    }
