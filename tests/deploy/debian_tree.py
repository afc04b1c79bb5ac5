"""A Debian of its own to try things in: an overlay over an unpacked one, in namespaces of its own."""

import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from tests.terminals.waiting import until

# The first process of the namespaces: mounts, then a shell that takes in orphans until its standard input ends.
# What is written goes to memory, unless the tree is to be kept as a layer. Arguments: outside and inside of each share.
OPEN = """
set -e
mount --make-rprivate /
test "$KEPT" || mount -t tmpfs -o size=3g tmpfs "$FOLDER"
mkdir -p "$FOLDER/upper" "$FOLDER/work" "$FOLDER/tree"
folders="lowerdir=$LAYERS,upperdir=$FOLDER/upper,workdir=$FOLDER/work"
# As on a disk, a folder can be renamed, of whichever layer it is.
mount -t overlay overlay -o "$folders,redirect_dir=on" "$FOLDER/tree"
cd "$FOLDER/tree"
mount -t proc proc proc
mount --rbind /sys sys
mount --rbind /dev dev
mount -t tmpfs -o mode=755 tmpfs run
: >run/debian-tree
mount -t tmpfs -o mode=1777 tmpfs tmp
while test "$#" -gt 1; do
    mkdir -p "./$2"
    mount --bind "$1" "./$2"
    mount -o remount,bind,ro "./$2"
    shift 2
done
if test "$NETWORK"; then
    cp -L /etc/resolv.conf run/resolv.conf
    mount --bind run/resolv.conf etc/resolv.conf
else
    ip link set lo up
fi
pivot_root . mnt
umount -l /mnt
exec /bin/bash -c 'mkdir -m 1777 /run/lock; echo open; while read -r line; do :; done'
"""

# Nothing of the one who runs the tests gets in: no language, no virtual environment, no kiosk of theirs.
ENVIRONMENT = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": "/"}

Stream = int | IO[str] | IO[bytes] | None


class DebianTree:
    """One Debian, opened over read-only layers, in which every command of it can be run as root or as somebody else.

    The first of ``layers`` is the uppermost. ``shares`` are folders of the machine (inside -> outside) that the tree
    sees, read-only. With ``kept`` what is written lies in ``kept/upper``, to be a layer of others; without, in memory.
    The tree has no service manager, and but its own loopback no network, unless ``network`` is wanted. It needs root.
    """

    def __init__(
        self,
        layers: Sequence[Path],
        shares: Mapping[str, Path] | None = None,
        kept: Path | None = None,
        network: bool = False,
    ) -> None:
        self._folder = kept or Path(tempfile.mkdtemp(prefix="debian-tree-"))
        self._kept = kept is not None
        settings = {
            "KEPT": "yes" if kept else "",
            "NETWORK": "yes" if network else "",
            "FOLDER": str(self._folder),
            "LAYERS": ":".join(str(layer) for layer in layers),
        }
        namespaces = ("--mount", "--pid", *([] if network else ["--net"]))
        shared = [str(place) for inside, outside in (shares or {}).items() for place in (outside, inside)]
        self._opener = subprocess.Popen(
            ("unshare", *namespaces, "--fork", "--kill-child", "sh", "-c", OPEN, "open", *shared),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=ENVIRONMENT | settings,
        )
        assert self._opener.stdout is not None
        if self._opener.stdout.readline() != b"open\n":
            self.close()
            raise RuntimeError("the Debian tree could not be opened: what failed stands above")
        children = Path(f"/proc/{self._opener.pid}/task/{self._opener.pid}/children")
        self._first = until(lambda: children.read_text().split(), "the first process of the tree")[0]

    def path(self, inside: str | Path) -> Path:
        """Return where a path of the tree lies for the processes outside of it (an absolute link leads astray)."""
        return Path("/proc", self._first, "root", str(inside).lstrip("/"))

    def run(
        self,
        *command: str | Path,
        user: str | None = None,
        environment: Mapping[str, str] | None = None,
        input: str | None = None,
        timeout: float | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in the tree to its end and return code, output and errors as text; without input it gets none.

        Raises:
            subprocess.TimeoutExpired: it did not end within ``timeout`` seconds.
        """
        return subprocess.run(
            self.command(command, user),
            env={**ENVIRONMENT, **(environment or {})},
            input=input or "",
            timeout=timeout,
            capture_output=True,
            text=True,
            check=False,
        )

    def succeed(
        self, *command: str | Path, user: str | None = None, environment: Mapping[str, str] | None = None
    ) -> str:
        """Run a command in the tree that must end with code 0, and return its output."""
        done = self.run(*command, user=user, environment=environment)
        assert done.returncode == 0, f"{command} ended with {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout

    def start(
        self,
        *command: str | Path,
        user: str | None = None,
        environment: Mapping[str, str] | None = None,
        stdin: Stream = subprocess.DEVNULL,
        stdout: Stream = subprocess.DEVNULL,
        stderr: Stream = subprocess.DEVNULL,
    ) -> subprocess.Popen[bytes]:
        """Start a command in the tree, in a session of its own, and return it; it ends with the tree at the latest.

        The process returned only waits for the command: ``os.killpg(process.pid, signal)`` reaches both.
        """
        return subprocess.Popen(
            self.command(command, user),
            env={**ENVIRONMENT, **(environment or {})},
            stdin=stdin,
            stdout=stdout,
            stderr=stderr,
            start_new_session=True,
        )

    def close(self) -> None:
        """End every process in the tree and take it down; a kept folder stays."""
        self._opener.kill()
        self._opener.wait()
        for pipe in (self._opener.stdin, self._opener.stdout):
            if pipe is not None:
                pipe.close()
        if not self._kept:
            shutil.rmtree(self._folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def command(self, command: Sequence[str | Path], user: str | None = None) -> list[str]:
        """Return what starts a command in the tree from outside of it, with ENVIRONMENT, as root or as ``user``."""
        enter = ["nsenter", f"--target={self._first}", "--mount", "--pid", "--net", "--root", "--wdns=/", "--"]
        become = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "--"] if user else []
        return [*enter, *become, *(str(word) for word in command)]
