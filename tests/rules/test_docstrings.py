"""Each public name says in one sentence what it is, and no file prints or logs."""

import ast
from pathlib import Path

from .tree import ROOT, plant, sources

Named = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def undocumented(root: Path) -> list[str]:
    found = []
    for source in sources(root, "kiosk"):
        if not ast.get_docstring(source.tree):
            found.append(f"{source.path}: the module")
        holders: list[ast.Module | ast.ClassDef] = [source.tree]
        holders += [node for node in source.tree.body if isinstance(node, ast.ClassDef) and _public(node)]
        for holder in holders:
            for node in holder.body:
                if isinstance(node, Named) and _public(node) and not ast.get_docstring(node) and not _overrides(node):
                    found.append(f"{source.path}:{node.lineno}: {node.name}")
    return found


def printing(root: Path) -> list[str]:
    """Find what could keep a visitor's words: a print, a log. Turning the logs of others off is no log."""
    found = []
    for source in sources(root, "kiosk"):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("print", "pprint"):
                found.append(f"{source.path}:{node.lineno}: {node.func.id}")
            elif isinstance(node, ast.ImportFrom) and node.module in ("logging", "logging.handlers", "syslog"):
                found.append(f"{source.path}:{node.lineno}: {node.module}")
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                call = f"{node.value.id}.{node.attr}"
                if node.value.id in ("logging", "syslog") and call not in ("logging.disable", "logging.CRITICAL"):
                    found.append(f"{source.path}:{node.lineno}: {call}")
    return found


def _public(node: Named) -> bool:
    return not node.name.startswith("_")


def _overrides(node: Named) -> bool:
    return any(isinstance(mark, ast.Name) and mark.id in ("override", "overload") for mark in node.decorator_list)


def test_every_public_name_has_a_docstring() -> None:
    assert undocumented(ROOT) == []


def test_a_name_without_a_docstring_is_found(tmp_path: Path) -> None:
    planted = plant(tmp_path, "kiosk/a.py", '"""A."""\n\n\nclass A:\n    """A."""\n\n    def b(self) -> None: ...\n')
    assert undocumented(planted) == ["kiosk/a.py:7: b"]


def test_nothing_prints_or_logs() -> None:
    assert printing(ROOT) == []


def test_a_print_and_a_logger_are_found(tmp_path: Path) -> None:
    planted = plant(tmp_path, "kiosk/a.py", "logging.disable()\nlogging.info(1)\nfrom syslog import syslog\nprint(1)\n")
    assert printing(planted) == ["kiosk/a.py:3: syslog", "kiosk/a.py:4: print", "kiosk/a.py:2: logging.info"]
