"""Write the directory to a file for others; what its name ends in tells the format."""

import io
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from kiosk.directory.exchange.export_hsds import write_json, write_package
from kiosk.directory.exchange.export_scope import going_out
from kiosk.directory.exchange.export_sheet import write_csv, write_xlsx
from kiosk.directory.provider import Provider
from kiosk.directory.store.accepted_change import directory_to_read
from kiosk.directory.whole_file import draft_folder, is_full, replacing, sync
from kiosk.problem import KioskError, Problem

Providers = Iterable[Provider]


@dataclass(slots=True)
class Exported:
    """What was written: how many providers, and how many may not leave even by name."""

    written: int = 0
    left_out: int = 0


def export_providers(home: Path, target: Path, with_withheld: bool = False) -> Exported:
    """Write the whole directory, retired providers as such.

    Args:
        home: The kiosk's home folder.
        target: ``.csv``, ``.xlsx``, ``.json`` (HSDS services), ``.zip`` (HSDS package), or a folder for the package.
            A file that is there is replaced when the new one is whole and on the disk.
        with_withheld: Write hidden addresses, notes and initials of staff too.

    Raises:
        KioskError: ``export-kind``, ``export-full``, ``export-closed``; or the directory cannot be used.
    """
    writer = _WRITERS.get(target.suffix.lower())
    if writer is None:
        raise KioskError(Problem("export-kind", target))
    done = Exported()
    with directory_to_read(home) as store, _telling(target):
        writer(_going_out(store.all(), with_withheld, done), target)
    return done


def _going_out(providers: Providers, with_withheld: bool, done: Exported) -> Iterator[Provider]:
    for provider in providers:
        shown = going_out(provider, with_withheld)
        if shown is None:
            done.left_out += 1
        else:
            done.written += 1
            yield shown


def _csv(providers: Providers, target: Path) -> None:
    with replacing(target) as file, _as_text(file, "utf-8-sig") as text:  # else Excel takes it for Windows-1252
        write_csv(providers, text)


def _xlsx(providers: Providers, target: Path) -> None:
    with replacing(target) as file:
        write_xlsx(providers, file)


def _json(providers: Providers, target: Path) -> None:
    with replacing(target) as file, _as_text(file) as text:
        write_json(providers, text)


def _folder(providers: Providers, target: Path) -> None:
    """Make the package beside its place first, so that a fault leaves what is there as it was."""
    target.mkdir(parents=True, exist_ok=True)
    with draft_folder(target) as draft:

        def opened(name: str) -> IO[str]:
            return open(draft / name, "w", encoding="utf-8", newline="")

        write_package(providers, opened)
        for made in sorted(draft.iterdir()):
            sync(made)
            made.replace(target / made.name)


def _zip(providers: Providers, target: Path) -> None:
    with draft_folder(target.absolute().parent) as draft:
        _folder(providers, draft / "package")
        with replacing(target) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for made in sorted((draft / "package").iterdir()):
                archive.write(made, made.name)


_WRITERS: dict[str, Callable[[Providers, Path], None]] = {
    ".csv": _csv,
    ".xlsx": _xlsx,
    ".json": _json,
    ".zip": _zip,
    "": _folder,
}


@contextmanager
def _as_text(file: IO[bytes], encoding: str = "utf-8") -> Iterator[IO[str]]:
    text = io.TextIOWrapper(file, encoding=encoding, newline="")
    yield text
    text.detach()  # writes out what is left, and leaves the file open


@contextmanager
def _telling(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise KioskError(Problem("export-full" if is_full(error) else "export-closed", target)) from error
