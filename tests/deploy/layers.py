"""What the trees are made of, each made once and kept: a fresh Debian, a bundle, and the kiosk installed from it."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Literal

from tests.deploy.debian_tree import DebianTree

ROOT = Path(__file__).parents[2]

Stack = Literal["cage", "console"]
Suite = Literal["bookworm", "trixie"]
"""Debian 12 and Debian 13."""

PYTHON: dict[Suite, str] = {"bookworm": "3.11", "trixie": "3.13"}

# What a machine that was just set up has, and what only the tests use.
FRESH = tuple("systemd systemd-sysv udev dbus procps iproute2 tzdata ca-certificates python3".split())
TOOLS: dict[Suite, tuple[str, ...]] = {"bookworm": (), "trixie": ("e2fsprogs", "exfat-fuse", "exfatprogs", "grim")}

# What the kiosk is made of, in this checkout.
CHANGING = ("deploy", "requirements.txt", "kiosk", "content", "pyproject.toml")

# Where the deploy guide has the stick with the bundle.
STICK = "/mnt/kiosk"

_STACKS: dict[Suite, tuple[Stack, ...]] = {"trixie": ("cage", "console"), "bookworm": ("console",)}

# A layer is in use as long as its lock is open here.
_in_use: list[IO[str]] = []


def fresh_layers(suite: Suite = "trixie") -> tuple[Path, ...]:
    """Return an unpacked Debian as it is before anything of the kiosk; mmdebstrap makes it the first time."""
    return (_made(_kind("fresh", suite), (suite, *FRESH, *TOOLS[suite]), lambda place: _unpack(suite, place)),)


def bundle(suite: Suite = "trixie") -> Path:
    """Return a folder as `make bundle` fills it, for this machine's processor and this Debian alone."""
    fetched = _made(
        _kind("fetched", suite),
        ("deploy/packages", "deploy/bundle", "requirements.txt"),
        lambda place: _fetch(suite, place),
    )
    return _made(_kind("bundle", suite), CHANGING, lambda place: _fill(fetched, place))


def installed_layers(stack: Stack, suite: Suite = "trixie") -> tuple[Path, ...]:
    """Return a Debian on which the installer has set up the kiosk from the bundle, without a network.

    On Debian 13 the packages are a layer of their own: as long as they stay as they are, a changed kiosk is an upgrade
    in place, and the console is set up where cage was before.
    """
    layers, whole = fresh_layers(suite), bundle(suite)
    if suite == "trixie":
        wanted = (suite, *FRESH, *TOOLS[suite], "deploy/packages", "requirements.txt", "deploy/steps/30-packages.sh")
        below = layers
        layers = (_made("before", wanted, lambda place: _install("cage", below, whole, place)) / "upper", *below)
    made = _made(
        _kind(f"installed-{stack}", suite), (suite, *CHANGING), lambda place: _install(stack, layers, whole, place)
    )
    return (made / "upper", *layers)


def _kind(name: str, suite: Suite) -> str:
    return name if suite == "trixie" else f"{name}-{suite}"


def install_command(stack: Stack) -> tuple[str, ...]:
    """Return what sets up the kiosk from the stick."""
    return ("sh", f"{STICK}/deploy/install.sh", "--stack", stack, "--offline", STICK)


def _unpack(suite: Suite, place: Path) -> None:
    wanted = ",".join((*FRESH, *TOOLS[suite]))
    options = ("--variant=minbase", f"--include={wanted}", "--skip=cleanup/apt", "--quiet")
    # Nobody reads here, and nobody needs to be safe from pulled power: dpkg waits for the disk at every file otherwise.
    quick = ("force-unsafe-io", "path-exclude=/usr/share/doc/*", "path-exclude=/usr/share/man/*")
    dpkg = (f"--dpkgopt={line}" for line in (*quick, "path-exclude=/usr/share/locale/*"))
    # Its mounts go with it, however it ends: whoever clears up what is left must not walk into this machine's own /dev.
    subprocess.run(("unshare", "--mount", "mmdebstrap", *options, *dpkg, suite, place), check=True)
    for package in (place / "var/cache/apt/archives").glob("*.deb"):
        package.unlink()


def _fetch(suite: Suite, place: Path) -> None:
    """Fetch the Debian packages in a Debian of the right age, and the packages for Python."""
    kept = place / "debian"
    kept.mkdir()
    with DebianTree(fresh_layers(suite), {"/checkout": ROOT}, kept, network=True) as debian:
        debian.succeed("sh", "/checkout/deploy/bundle/packages.sh", "/fetched")
    (kept / "upper/fetched/packages").rename(place / "packages")
    shutil.rmtree(kept)
    _run_bundle(place, PYTHONS=PYTHON[suite], MACHINES=os.uname().machine)


def _fill(fetched: Path, place: Path) -> None:
    """Add what this checkout makes to what was fetched before."""
    subprocess.run(("cp", "--archive", "--link", f"{fetched}/.", place), check=True)
    _run_bundle(place, PYTHONS="")


def _run_bundle(place: Path, **chosen: str) -> None:
    command = ("sh", ROOT / "deploy/bundle/bundle.sh", sys.executable, place)
    subprocess.run(command, env={**os.environ, "NO_PACKAGES": "yes", **chosen}, check=True, stdout=subprocess.DEVNULL)


def _install(stack: Stack, layers: tuple[Path, ...], whole: Path, place: Path) -> None:
    with DebianTree(layers, {STICK: whole}, kept=place) as debian:
        done = debian.run(*install_command(stack))
        assert done.returncode == 0, f"{done.stdout}{done.stderr}"
    (place / "told").write_text(done.stdout)


def _made(kind: str, made_from: tuple[str, ...], make: Callable[[Path], None]) -> Path:
    """Return the folder of that kind in the user's cache; the first who wants it makes it, others wait for that.

    Args:
        kind: What it is; older ones of the same kind that nobody uses go.
        made_from: Files and folders of the checkout, or other words: whenever they change it is made anew.
        make: Fills the empty folder it is given.
    """
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "shelter-kiosk-tests")
    cache.mkdir(parents=True, exist_ok=True)
    place = cache / f"{kind}-{_fingerprint(made_from)}"
    with _alone(cache / f"{kind}.making"):
        lock = (cache / f"{place.name}.lock").open("w")
        fcntl.flock(lock, fcntl.LOCK_SH)
        _in_use.append(lock)
        if not place.exists():
            _sweep(cache, kind)
            being_made = cache / f"{kind}.new"
            being_made.mkdir()
            make(being_made)
            being_made.rename(place)
    return place


def _sweep(cache: Path, kind: str) -> None:
    """Take away what was left half made, and what nobody holds the lock of."""
    if (cache / f"{kind}.new").exists():
        shutil.rmtree(cache / f"{kind}.new")
    for path in cache.glob(f"{kind}-????????????.lock"):
        with path.open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                continue
            shutil.rmtree(path.with_suffix(""), ignore_errors=True)
            path.unlink()


def _fingerprint(made_from: tuple[str, ...]) -> str:
    whole = hashlib.sha256()
    for name in made_from:
        paths = [path for path in sorted((ROOT / name).rglob("*")) if "__pycache__" not in path.parts] or [ROOT / name]
        for path in paths:
            whole.update(str(path.relative_to(ROOT)).encode())
            whole.update(path.read_bytes() if path.is_file() else b"")
    return whole.hexdigest()[:12]


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _make_all(suite: Suite) -> None:
    for stack in _STACKS[suite]:
        installed_layers(stack, suite)


if __name__ == "__main__":  # Made ahead, so that no test waits for it; both at a time, as it is mostly fetching.
    with ThreadPoolExecutor() as threads:
        list(threads.map(_make_all, _STACKS))
