"""Each module that does something has its tests at the same place: kiosk/a/b.py, tests/a/test_b.py."""

import ast
from pathlib import Path

from .tree import ROOT, plant, sources


def untested(root: Path) -> list[str]:
    found = []
    for source in sources(root, "kiosk"):
        room = Path("tests", *source.path.parts[1:-1])
        test = room / f"test_{source.path.stem.strip('_')}.py"
        if any(_does_something(node) for node in ast.walk(source.tree)) and not (root / test).exists():
            found.append(f"{source.path}: no {test}")
    return found


def _does_something(node: ast.AST) -> bool:
    """Say whether this is a function with a body; values and protocols have nothing to test."""
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or node.name == "__init__":
        return False
    return any(not isinstance(statement, ast.Expr | ast.Pass) for statement in node.body)


def test_every_module_has_its_tests() -> None:
    assert untested(ROOT) == []


def test_a_module_without_tests_is_found(tmp_path: Path) -> None:
    planted = plant(tmp_path, "kiosk/guide/a.py", "def a() -> int:\n    return 1\n")
    assert untested(planted) == ["kiosk/guide/a.py: no tests/guide/test_a.py"]
