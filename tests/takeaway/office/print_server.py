"""A real CUPS with a real IPP Everywhere printer, in a folder of their own; nothing of the machine's is touched.

The printer (``ippeveprinter``) wants a D-Bus even where it announces itself to nobody, so it gets one of its own too.
"""

import contextlib
import os
import random
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path
from typing import Self

from tests.terminals.needs import need
from tests.terminals.process_tree import end, family
from tests.terminals.waiting import until

QUEUE = "office"
GOOD = ""
"""What the printer does with a page, as lines of a shell: nothing more."""

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={folder}/bus</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
# As docs/printing.md tells staff to set it, but for the places of the log and of the spool.
_SERVER = """Listen {folder}/cups.sock
LogLevel crit
LogDebugHistory 0
PreserveJobFiles No
PreserveJobHistory Yes
ErrorPolicy abort-job
MaxJobTime 60
JobRetryLimit 1
Browsing No
WebInterface No
DefaultAuthType Basic
<Location />
  Order allow,deny
  Allow all
</Location>
"""
_FILES = """SystemGroup root
AccessLog /dev/null
PageLog /dev/null
ErrorLog {folder}/error_log
ServerRoot {folder}/server
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/temp
"""
_COMMAND = "#!/bin/sh\ntouch {folder}/print.runs\n. {folder}/behaviour\n"


class PrintServer:
    """CUPS, a queue named `QUEUE`, and the printer behind it. Needs root, as CUPS does.

    Args:
        settings: Lines of ``cupsd.conf`` that hold in place of the usual ones.

    Attributes:
        folder: Where all of it lies.
        socket: Where CUPS listens: the value for ``CUPS_SERVER``.
    """

    def __init__(self, settings: str = "") -> None:
        need("cupsd", "lp", "ippeveprinter", "dbus-daemon", "/usr/lib/cups/filter/pdftopdf")
        # Not below pytest's folders: the name of a socket has at most 107 letters.
        self.folder = Path(tempfile.mkdtemp(prefix="cups-"))
        self.socket = f"{self.folder}/cups.sock"
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._settings = settings
        try:
            self._lay_out()
            self._start("bus", "dbus-daemon", f"--config-file={self.folder}/bus.conf", "--nofork", "--nopidfile")
            until(lambda: _answers(f"{self.folder}/bus"), "the printer's D-Bus")
            self.plug_in()
            self._start(
                "cups", "cupsd", "-f", "-c", f"{self.folder}/cupsd.conf", "-s", f"{self.folder}/cups-files.conf"
            )
            until(lambda: _answers(self.socket), "CUPS")
            until(self._has_queue, "the queue")
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def behave(self, lines: str) -> None:
        """Set what the printer does with the pages that come from now on, as lines of a shell script.

        ``sleep 600`` is a printer that hangs, ``echo "STATE: +media-empty" >&2`` one that tells of a fault and keeps
        to it until it is unplugged. What the lines end with is not told: of a page that the printer itself gave up
        CUPS mostly says that it was printed.
        """
        (self.folder / "print.runs").unlink(missing_ok=True)
        part = self.folder / "behaviour.part"
        part.write_text(f"{lines}\n")
        part.replace(self.folder / "behaviour")

    def has_page(self) -> bool:
        """Say whether the printer has begun with a page since `behave`, and CUPS has heard how it goes on."""
        return (self.folder / "print.runs").exists() and "connecting" not in self.alerts()

    def alerts(self) -> str:
        """Return what CUPS tells of the printer."""
        lines = self.command("lpstat", "-l", "-p", QUEUE).splitlines()
        return next(line for line in lines if "Alerts:" in line)

    def plug_in(self) -> None:
        """Turn the printer on, in order and with all that it needs; what it printed before is put away."""
        shutil.rmtree(self.folder / "printed")
        (self.folder / "printed").mkdir()
        self.behave(GOOD)
        until(self._printer_runs, "the printer", pause=0.1)

    def unplug(self) -> None:
        """Turn the printer off, whatever it does."""
        self._end("printer")

    def pages(self) -> list[bytes]:
        """Return what reached the printer since it was plugged in, in order: the files as CUPS made them."""
        found = (self.folder / "printed").glob("*.pdf")
        return [path.read_bytes() for path in sorted(found, key=lambda path: int(path.name.split("-")[0]))]

    def titles(self) -> set[str]:
        """Return the titles under which the printer was given pages."""
        return {path.stem.partition("-")[2] for path in (self.folder / "printed").glob("*.pdf")}

    def spooled(self) -> list[str]:
        """Return the files of jobs, and the temporary ones, that CUPS and its filters hold."""
        jobs = [path.name for path in (self.folder / "spool").iterdir()]
        # The making of the queue leaves a description of the printer behind, which may still be on its way.
        others = [path.name for path in (self.folder / "temp").iterdir() if not _begins_as_description(path)]
        return sorted(jobs + others)

    def remembered(self) -> str:
        """Return what CUPS has written of its jobs."""
        return "".join(path.read_text() for path in (self.folder / "cache").glob("job.cache*"))

    def logged(self) -> str:
        """Return what CUPS has written into its log."""
        return "".join(path.read_text() for path in self.folder.glob("error_log*"))

    def command(self, *words: str) -> str:
        """Run one of CUPS' commands for this server and return what it says."""
        env = {**os.environ, "CUPS_SERVER": self.socket, "LC_ALL": "C"}
        return subprocess.run(words, env=env, capture_output=True, text=True, check=True).stdout

    def close(self) -> None:
        """End everything and take the folder away."""
        for name in ("cups", "printer", "bus"):
            self._end(name)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _lay_out(self) -> None:
        self.folder.chmod(0o755)
        for name in ("spool", "cache", "state", "server", "temp", "printed"):
            (self.folder / name).mkdir()
        names = {"bus.conf": _BUS, "cupsd.conf": _SERVER + self._settings, "cups-files.conf": _FILES, "print": _COMMAND}
        for name, text in names.items():
            (self.folder / name).write_text(text.format(folder=self.folder))
        (self.folder / "print").chmod(0o755)

    def _printer_runs(self) -> bool:
        """Start the printer on a free port, the one it had before where it had one; false when it did not get it."""
        if "printer" not in self._running:
            port = self._port()
            folder = self.folder
            options = f"-r off -k -n localhost -p {port} -d {folder}/printed -c {folder}/print -f application/pdf"
            self._start("printer", "ippeveprinter", *options.split(), "Office")
        if self._running["printer"].poll() is not None:  # somebody else had that port by then
            self._end("printer")
            return False
        return _listens(int((self.folder / "port").read_text()))

    def _port(self) -> int:
        known = self.folder / "port"
        if not known.exists() or "cups" not in self._running:
            # Below those that programs are given by chance, so that none gets it while the printer is unplugged.
            known.write_text(str(random.SystemRandom().randrange(20000, 32000)))
        return int(known.read_text())

    def _has_queue(self) -> bool:
        port = (self.folder / "port").read_text()
        with contextlib.suppress(subprocess.CalledProcessError):
            self.command("lpadmin", "-p", QUEUE, "-E", "-v", f"ipp://localhost:{port}/ipp/print", "-m", "everywhere")
        return QUEUE in self.command("lpstat", "-e")

    def _start(self, name: str, *command: str) -> None:
        env = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder}/bus", "TMPDIR": str(self.folder)}
        with (self.folder / f"{name}.log").open("ab") as log:
            self._running[name] = subprocess.Popen(command, env=env, stdout=log, stderr=log, start_new_session=True)

    def _end(self, name: str) -> None:
        """End a program and what it started, at once."""
        process = self._running.pop(name, None)
        if process is not None:
            end(family(process.pid))
            process.wait()


def _answers(path: str) -> bool:
    with socket.socket(socket.AF_UNIX) as end, contextlib.suppress(OSError):
        end.connect(path)
        return True
    return False


def _listens(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection(("localhost", port), 5):
        return True
    return False


def _begins_as_description(path: Path) -> bool:
    with contextlib.suppress(FileNotFoundError):
        return path.read_bytes()[:4] in {b"", b"*PPD"}
    return True
