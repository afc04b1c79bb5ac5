"""The rooms under the app work without Textual, also when an import is a late one."""

import subprocess
import sys
from pathlib import Path

from .tree import ROOT, plant, sources

LOWER = ("guide", "directory", "takeaway", "visit")


def loaded(root: Path, *unwanted: str) -> list[str]:
    """Import every lower module in a new process and return which unwanted packages came along."""
    folders = [folder for name in LOWER if (folder := Path("kiosk", name)) and (root / folder).is_dir()]
    modules = ["kiosk.settings", "kiosk.problem"] if root == ROOT else []
    modules += [".".join(source.path.with_suffix("").parts) for source in sources(root, *map(str, folders))]
    program = f"import sys\nfor name in {modules!r}:\n    __import__(name)\nfor name in {unwanted!r}:\n"
    program += "    if name in sys.modules: sys.stdout.write(name + '\\n')\n"
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_the_lower_rooms_load_no_textual() -> None:
    assert loaded(ROOT, "textual", "rich") == []


def test_a_late_import_of_textual_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "kiosk/__init__.py", "")
    plant(tmp_path, "kiosk/guide/__init__.py", "")
    planted = plant(tmp_path, "kiosk/guide/a.py", "__import__('textual')\n")
    assert loaded(planted, "textual") == ["textual"]
