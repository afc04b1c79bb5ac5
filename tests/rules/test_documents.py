"""What is written stays true: links and named files exist, and nothing tells of one machine or of its making."""

import re
from pathlib import Path

import pytest

from .tree import ROOT, files, plant

TEXTS = (".py", ".md", ".toml", ".ftl", ".txt", ".cfg", ".css", ".tcss", ".sh", "Makefile", "run")

# Spelled with a ~ in them, so that this file is not found itself.
PLACES = r"(?<![\w.])/(?:wo~rk|tm~p/plan|ro~ot)\b|\b(?:10\.\d+|192\.168)\.\d+\.\d+\b|local~host:\d"
MAKERS = r"\b(?:cla~ude|anthr~opic|open~ai|co~dex|cop~ilot|chat~gpt|sub-?ag~ent|(?:coding|AI) ag~ent|the le~ad)\b"
FOREIGN = re.compile(f"{PLACES}|{MAKERS}".replace("~", ""), re.IGNORECASE)


def texts(root: Path) -> list[Path]:
    return [path for path in files(root) if path.name.endswith(TEXTS)]


def foreign(root: Path) -> list[str]:
    """Find paths and addresses of one machine, and words about who wrote this and how."""
    return [
        f"{path.relative_to(root)}:{number}: {found[0]}"
        for path in texts(root)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if (found := FOREIGN.search(line))
    ]


def dead_links(root: Path) -> list[str]:
    """Find links between documents that lead nowhere, and named documents that are not here."""
    found = []
    here = {path.name for path in files(root, pattern="*.md")}
    for path in texts(root):
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".md":
            for link in re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", text):
                if not (path.parent / link).exists():
                    found.append(f"{path.relative_to(root)}: {link}")
        elif path.suffix == ".py" and path != Path(__file__):
            names = re.findall(
                r"(?<![\w*/}.<-])[a-zA-Z][a-z-]*\.md\b", " ".join(re.findall(r"#.*|\"{3}.*?\"{3}", text, re.DOTALL))
            )
            found += [f"{path.relative_to(root)}: {name}" for name in names if name not in here]
    return found


def missing_targets(root: Path) -> list[str]:
    """Find ``make`` commands in documents that the Makefile does not have."""
    targets = set(re.findall(r"(?m)^([a-z]+):", (root / "Makefile").read_text(encoding="utf-8")))
    return [
        f"{path.relative_to(root)}: make {target}"
        for path in files(root, pattern="*.md")
        for target in re.findall(r"(?m)(?:`|^    )make ([a-z]+)", path.read_text(encoding="utf-8"))
        if target not in targets
    ]


def test_nothing_tells_of_one_machine_or_of_its_making() -> None:
    assert foreign(ROOT) == []


@pytest.mark.parametrize(
    "text", ["# see /wo" + "rk/main", "asked Cla" + "ude", "# http://local" + "host:80", "# 192.16" + "8.0.1"]
)
def test_a_foreign_word_is_found(tmp_path: Path, text: str) -> None:
    assert len(foreign(plant(tmp_path, "kiosk/a.py", text))) == 1


def test_links_and_named_documents_exist() -> None:
    assert dead_links(ROOT) == []


def test_a_dead_link_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "README.md", "[a](docs/a.md) [b](https://example.org) [c](README.md)")
    assert dead_links(plant(tmp_path, "kiosk/a.py", '"""As notes.md says, and README.md."""')) == [
        "README.md: docs/a.md",
        "kiosk/a.py: notes.md",
    ]


def test_documents_name_only_targets_that_exist() -> None:
    assert missing_targets(ROOT) == []


def test_a_target_that_does_not_exist_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "Makefile", "run:\n\ttrue\n")
    assert missing_targets(plant(tmp_path, "README.md", "    make run\n    make tea\n")) == ["README.md: make tea"]
