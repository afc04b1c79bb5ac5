"""Who may read and change what: the kiosk's folder is its own user's alone, its programs and rules are root's."""

import os
import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk.doctor.finding import Finding, broken, ok, unseen
from kiosk.doctor.machine import Machine
from kiosk.doctor.service import UNIT, Service, user_ids

_PRIVATE = ("directory.db", "staff", "staff/pin", "backups")
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_MAY_CHANGE = stat.S_IWGRP | stat.S_IWOTH
_OF_ROOT = ("etc/kiosk", "opt/kiosk", f"etc/systemd/system/{UNIT}", f"etc/systemd/system/{UNIT}.d")
_HELPERS = "usr/local/lib/kiosk"
"""What root runs for the kiosk; in it a list of every other file that the installer put somewhere."""


def check_home_rights(machine: Machine, _today: date) -> Iterator[Finding]:
    """Look at the home folder: for its owner alone, and all in it of the same owner, who else could not save."""
    home = machine.home
    try:
        about = home.stat()
        inside = sorted(home.iterdir())
    except FileNotFoundError:
        yield ok("rights", "rights-no-home", folder=str(home))
        return
    except OSError:
        yield unseen("rights")
        return
    if about.st_mode & _OTHERS:
        yield broken("rights", "rights-open", path=str(home))
    foreign = [path for path in (*inside, *_within(home / "staff")) if path.lstat().st_uid != about.st_uid]
    loose = [path for path in map(home.joinpath, _PRIVATE) if path.exists() and path.stat().st_mode & _OTHERS]
    for path in loose:
        yield broken("rights", "rights-open", path=str(path))
    for path in foreign[:1]:
        yield broken("rights", "rights-owner", path=str(path))
    if not loose and not foreign and not about.st_mode & _OTHERS:
        yield ok("rights", "rights-good")


def _within(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []


def check_owner(machine: Machine, installed: Service) -> Iterator[Finding]:
    """Look whether the home folder belongs to the user that the service runs as."""
    wanted = user_ids(machine, installed.user)
    if wanted is None:
        yield broken("user", "user-none", user=installed.user)
    elif machine.home.exists() and machine.home.stat().st_uid != wanted[0]:
        yield broken("user", "user-other", user=installed.user, folder=str(machine.home))
    else:
        yield ok("user", "user-good", user=installed.user)


def check_system_rights(machine: Machine, installed: Service) -> Iterator[Finding]:
    """Look whether somebody but root could change the kiosk's programs, its unit, or what the machine adds."""
    placed = (machine.text(f"{_HELPERS}/placed") or "").splitlines()
    for inside in (*_OF_ROOT, _HELPERS, *placed):
        for path in _all_of(machine.path(inside)):
            about = path.lstat()
            is_link = stat.S_ISLNK(about.st_mode)
            if about.st_uid != machine.owner or (about.st_mode & _MAY_CHANGE and not is_link):
                yield broken("system-rights", "system-rights-open", path=str(path))
                return
    yield ok("system-rights", "system-rights-good")


def _all_of(place: Path) -> Iterator[Path]:
    if not os.path.lexists(place):
        return
    yield place
    for parent, folders, names in os.walk(place):
        yield from (Path(parent, name) for name in (*folders, *names))
