"""The shelter's own content: the folder ``content`` of the home folder, copied and put back whole."""

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.directory.whole_file import sync

CONTENT = "content"
LARGEST_BYTES = 100_000
"""Of one file: the kiosk shows nothing of a larger one, so it is left out."""
MOST_FILES = 2_000
_DEEPEST = 6
_LONGEST_NAME = 100


def is_content(name: str) -> bool:
    """Say whether this names a file of the content in a back-up (``content/en/ui.ftl``), and leads nowhere else."""
    first, *parts = name.split("/")
    return first == CONTENT and 0 < len(parts) <= _DEEPEST and all(map(_is_plain, parts))


def content_of(home: Path) -> dict[str, bytes]:
    """Read the shelter's own content by name; links, and what the kiosk could not show, are left out.

    Raises:
        OSError: A file cannot be read.
    """
    return {name: path.read_bytes() for name, path in _files(home)}


def put_back(home: Path, parts: Mapping[str, bytes], draft: Path) -> None:
    """Make the content what it is in a back-up; where the back-up has none, it stays as it is.

    Args:
        home: The kiosk's home folder.
        parts: What is in the back-up, by name.
        draft: An empty folder beside it, to make the new content in; what was there before goes there too.

    Raises:
        OSError: It cannot be written; the content is as it was.
    """
    files = {name: content for name, content in parts.items() if is_content(name)}
    if not files:
        return
    for name, content in files.items():
        (draft / name).parent.mkdir(parents=True, exist_ok=True)
        (draft / name).write_bytes(content)
        (draft / name).chmod(0o644)
        sync(draft / name)
    for folder in (draft / CONTENT, *(path for path in (draft / CONTENT).rglob("*") if path.is_dir())):
        folder.chmod(0o755)
    place, before = home / CONTENT, draft / "before"
    with suppress(FileNotFoundError):
        place.rename(before)
    try:
        (draft / CONTENT).rename(place)
    except OSError:
        if os.path.lexists(before):
            before.rename(place)
        raise
    sync(home)


def _files(home: Path) -> Iterator[tuple[str, Path]]:
    count = 0
    if (home / CONTENT).is_symlink():
        return
    for path in sorted((home / CONTENT).rglob("*")):
        name = path.relative_to(home).as_posix()
        is_ours = path.is_file() and not path.is_symlink() and is_content(name)
        if is_ours and path.stat().st_size <= LARGEST_BYTES and count < MOST_FILES:
            count += 1
            yield name, path


def _is_plain(part: str) -> bool:
    return (
        0 < len(part) <= _LONGEST_NAME
        and part.isprintable()
        and not part.startswith(".")
        and not set(part) & set("\\:")
    )
