"""Words that visitors read live in content/, never in the code that draws."""

import ast
import re
from pathlib import Path

from .tree import ROOT, Source, docstrings, plant, sources

# Shown when the folder with the words is lost.
LAST_RESORT = Path("kiosk/walkup/last_resort.py")

DRAWING = ("kiosk/walkup", "kiosk/supervisor", "kiosk/commands", "kiosk/visit", "kiosk/staff")

# Two words in a row, or one that begins like a sentence: what a person would read.
READ_BY_PEOPLE = re.compile(r"[A-Za-z]{2,}[,.]? [A-Za-z]{2,}|^\s*[A-Z][a-z]{2,}")


# Style sheets, and which widget has the focus first.
_TEXTUALS_OWN = ("CSS", "DEFAULT_CSS", "AUTO_FOCUS")

# Words of Rich's styles, which are read by no person.
STYLE = re.compile(
    r"(?:(?:on|bold|dim|reverse|underline|none|(?:bright_)?(?:black|white|red|green|blue|yellow|cyan))\b ?)+"
)


def literals(source: Source) -> list[str]:
    """Return the strings of a file that look like words for people."""
    if source.path == LAST_RESORT:
        return []
    passed = docstrings(source.tree) | _not_shown(source.tree)
    return [
        f"{source.path}:{node.lineno}: {node.value}"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in passed
        and READ_BY_PEOPLE.search(node.value)
        and not _for_machines(node.value)
    ]


def _for_machines(text: str) -> bool:
    """Say whether it is a style, names of the environment, or a program."""
    if STYLE.fullmatch(text) or text.isupper():
        return True
    try:
        return len(ast.parse(text).body) > 1
    except SyntaxError:
        return False


def _not_shown(tree: ast.Module) -> set[int]:
    """Return the strings that no screen shows: annotations, style sheets, errors of the programmer, names."""
    hidden: list[ast.AST] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise | ast.Assert):
            hidden.append(node)
        if isinstance(node, ast.arg | ast.AnnAssign) and node.annotation:
            hidden.append(node.annotation)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns:
            hidden.append(node.returns)
        if isinstance(node, ast.ClassDef):
            hidden += [base for base in node.bases if isinstance(base, ast.Subscript)]
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value and _is_for_textual(node):
            hidden.append(node.value)
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in ("cast", "getattr", "TypeVar")
        ):
            hidden += node.args
    return {id(inner) for node in hidden for inner in ast.walk(node)}


def _is_for_textual(node: ast.Assign | ast.AnnAssign) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return any(isinstance(target, ast.Name) and target.id in _TEXTUALS_OWN for target in targets)


def test_no_words_for_people_stand_in_the_code_that_draws() -> None:
    assert [found for source in sources(ROOT, *DRAWING) for found in literals(source)] == []


def test_a_sentence_in_the_code_is_found(tmp_path: Path) -> None:
    planted = plant(tmp_path, "kiosk/walkup/a.py", '"""Doc words."""\nrow = f"{n} Press any key"\nkey = "press-key"\n')
    assert [literals(source) for source in sources(planted, *DRAWING)] == [["kiosk/walkup/a.py:2:  Press any key"]]


def test_a_single_word_is_found(tmp_path: Path) -> None:
    planted = plant(tmp_path, "kiosk/walkup/a.py", 'row = "Leave"\nkey: "Widget[str]" = "ctrl+x"\n')
    assert [literals(source) for source in sources(planted, *DRAWING)] == [["kiosk/walkup/a.py:1: Leave"]]
