"""A file and a function are read in one go: 300 lines, 40 lines."""

import ast
from pathlib import Path

from .tree import ROOT, plant, sources

LONGEST_FILE = 300
LONGEST_FUNCTION = 40


def faults(root: Path) -> list[str]:
    found = []
    for source in sources(root, "kiosk", "tests", "benchmarks"):
        lines = source.text.count("\n")
        if lines > LONGEST_FILE:
            found.append(f"{source.path}: {lines} lines")
        for node in ast.walk(source.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > LONGEST_FUNCTION:
                    found.append(f"{source.path}:{node.lineno}: {node.name} has {length} lines")
    return found


def test_files_and_functions_are_short() -> None:
    assert faults(ROOT) == []


def test_a_long_file_is_found(tmp_path: Path) -> None:
    assert faults(plant(tmp_path, "kiosk/long.py", "x = 1\n" * 301)) == ["kiosk/long.py: 301 lines"]


def test_a_long_function_is_found(tmp_path: Path) -> None:
    planted = plant(tmp_path, "tests/long.py", "def long():\n" + "    x = 1\n" * 40)
    assert faults(planted) == ["tests/long.py:1: long has 41 lines"]
