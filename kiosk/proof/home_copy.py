"""A copy of what visitors need of a kiosk's home folder, in memory, with two programs more in its list."""

import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import get_args

from kiosk.directory.find_help import open_visitors
from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Phone, Provider
from kiosk.directory.store.visitors_file import build_visitors
from kiosk.printer_settings import SlipKind
from kiosk.problem import KioskError
from kiosk.proof.canaries import Canaries
from kiosk.proof.own_folder import own_folder
from kiosk.proof.started_kiosk import Account
from kiosk.settings import FILE_NAME
from kiosk.settings_file import Value, change_settings

VISITORS_FILE = "visitors.db"
_COPIED = (FILE_NAME, "confirmations.toml", "content")
_MOST_PROGRAMS = 1000
PRINTER = "printer"
"""Beside the copy: where its slips go."""

HEAVY = "hhhhqqqq"
"""A program that tells so much of itself that no visit has the memory to show it, unless it is given more."""

_HEAVY_TEXT = "q " * (2 << 20)

_SHOWN_TO_NOBODY = PhoneNumber("+12025550142")  # reserved for fiction

VEIL_AFTER_S, WIPE_AFTER_S = 90, 20
"""Quiet times of the copy: long enough for a search of the memory meanwhile on a slow machine, and no longer."""


@contextmanager
def copied_home(home: Path, account: Account, canaries: Canaries) -> Iterator[Path]:
    """Make the copy; it is gone afterwards.

    The staff's own file is not copied, nor their folder. Settings are the shelter's, but for the printer, the quiet
    times and what may be printed.

    Args:
        home: The home folder, which is only read.
        account: Who is to own the copy.
        canaries: Words of the program that is put into its list.

    Raises:
        OSError, KioskError: It cannot be made.
    """
    with own_folder() as folder:
        copy = folder / "home"
        copy.mkdir(mode=0o700)
        _hand_over(folder, copy, account)
        with _acting_as(account):
            for name in _COPIED:
                _copy(home / name, copy / name)
            programs = (*_programs(home / VISITORS_FILE), _program(canaries), _heavy())
            build_visitors(programs, copy / VISITORS_FILE, 1)
            _settle(copy)
        yield copy


def _hand_over(folder: Path, copy: Path, account: Account) -> None:
    """Give the copy to the account; around it the folder stays root's, so that nobody puts a link in a place of it."""
    if os.geteuid() == 0:
        os.chown(copy, account.user, account.group)
        os.chown(folder, 0, account.group)
        folder.chmod(0o710)


@contextmanager
def _acting_as(account: Account) -> Iterator[None]:
    """Read and write with the account's rights alone: a link in its home folder to a file of root's leads nowhere.

    The whole process changes meanwhile. Nothing changes where this is not root.
    """
    if os.geteuid() != 0 or account.user == 0:
        yield
        return
    groups, group = os.getgroups(), os.getegid()
    os.setgroups([account.group, *account.groups])
    os.setegid(account.group)
    os.seteuid(account.user)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(group)
        os.setgroups(groups)


def _copy(source: Path, target: Path) -> None:
    with suppress(FileNotFoundError):
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            shutil.copyfile(source, target)


def _settle(copy: Path) -> None:
    changes: dict[str, Value] = {
        "printer.kind": "file",
        "printer.address": str(copy.parent / PRINTER),
        "printer.paper": "80",
        "printer.profile": "default",
        "printer.slips_per_visit": 20,
        "printer.kinds": get_args(SlipKind),
        "quiet.veil_after_s": VEIL_AFTER_S,
        "quiet.wipe_after_veil_s": WIPE_AFTER_S,
    }
    try:
        change_settings(copy, changes)
    except KioskError:  # a file that is no TOML, which the kiosk does not heed either
        (copy / FILE_NAME).unlink()
        change_settings(copy, changes)


def _programs(visitors: Path) -> Iterator[Provider]:
    """Read the shelter's list; one that cannot be read is none, as for a visitor."""
    with suppress(KioskError):
        found = open_visitors(visitors)
        try:
            for line in found.search("", _MOST_PROGRAMS):
                yield found.provider(line.key)
        finally:
            found.close()


def _program(canaries: Canaries) -> Provider:
    return Provider(
        key=str(uuid.uuid4()),
        name=canaries.listed,
        alternate_name=canaries.searched,
        description=canaries.printed,
        phones=(Phone(_SHOWN_TO_NOBODY),),
    )


def _heavy() -> Provider:
    return Provider(key=str(uuid.uuid4()), name=HEAVY, description=_HEAVY_TEXT)
