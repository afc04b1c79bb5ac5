"""What the trees are made of, each made once and kept: a fresh Debian, a bundle, and the kiosk installed from it."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Literal

from tests.deploy.debian_tree import DebianTree

ROOT = Path(__file__).parents[2]
SUITE = "trixie"
PYTHON = "3.13"

Stack = Literal["cage", "console"]

# What a machine that was just set up has, and last what only the tests use.
FRESH = (
    "systemd",
    "systemd-sysv",
    "udev",
    "dbus",
    "procps",
    "iproute2",
    "tzdata",
    "ca-certificates",
    "python3",
    "grim",
)

# Where the deploy guide has the stick with the bundle.
STICK = "/mnt/kiosk"

# A layer is in use as long as its lock is open here.
_in_use: list[IO[str]] = []


def fresh_layers() -> tuple[Path, ...]:
    """Return an unpacked Debian 13 as it is before anything of the kiosk; mmdebstrap makes it the first time."""
    return (_made("fresh", (SUITE, *FRESH), _unpack),)


def bundle() -> Path:
    """Return a folder as `make bundle` fills it, for this machine's processor and Debian 13 alone."""
    fetched = _made("fetched", ("deploy/packages", "deploy/bundle", "requirements.txt"), _fetch)
    return _made(
        "bundle",
        ("deploy", "requirements.txt", "kiosk", "content", "pyproject.toml"),
        lambda place: _fill(fetched, place),
    )


def installed_layers(stack: Stack) -> tuple[Path, ...]:
    """Return a Debian 13 on which the installer has set up the kiosk from the bundle, without a network.

    The packages are a layer of their own: as long as they stay as they are, a changed kiosk is an upgrade in place.
    The console is set up where cage was before.
    """
    fresh = fresh_layers()
    whole = bundle()
    wanted = ("deploy/packages", "requirements.txt", "deploy/steps/30-packages.sh")
    before = _made("before", (SUITE, *FRESH, *wanted), lambda place: _install("cage", fresh, whole, place)) / "upper"
    changing = ("deploy", "requirements.txt", "kiosk", "content", "pyproject.toml")
    layers = (before, *fresh)
    return (
        _made(f"installed-{stack}", changing, lambda place: _install(stack, layers, whole, place)) / "upper",
        *layers,
    )


def install_command(stack: Stack) -> tuple[str, ...]:
    """Return what sets up the kiosk from the stick."""
    return ("sh", f"{STICK}/deploy/install.sh", "--stack", stack, "--offline", STICK)


def _unpack(place: Path) -> None:
    options = ("--variant=minbase", f"--include={','.join(FRESH)}", "--skip=cleanup/apt", "--quiet")
    # Nobody reads here, and nobody needs to be safe from pulled power: dpkg waits for the disk at every file otherwise.
    quick = ("force-unsafe-io", "path-exclude=/usr/share/doc/*", "path-exclude=/usr/share/man/*")
    dpkg = (f"--dpkgopt={line}" for line in (*quick, "path-exclude=/usr/share/locale/*"))
    subprocess.run(("mmdebstrap", *options, *dpkg, SUITE, place), check=True)
    for package in (place / "var/cache/apt/archives").glob("*.deb"):
        package.unlink()


def _fetch(place: Path) -> None:
    """Fetch the Debian packages in a Debian of the right age, and the packages for Python."""
    kept = place / "debian"
    kept.mkdir()
    with DebianTree(fresh_layers(), {"/checkout": ROOT}, kept, network=True) as debian:
        debian.succeed("sh", "/checkout/deploy/bundle/packages.sh", "/fetched")
    (kept / "upper/fetched/packages").rename(place / "packages")
    shutil.rmtree(kept)
    _run_bundle(place, PYTHONS=PYTHON, MACHINES=os.uname().machine)


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


if __name__ == "__main__":  # Made ahead, so that no test waits for it.
    for each in ("cage", "console"):
        installed_layers(each)
