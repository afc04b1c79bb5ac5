"""A kiosk that forgets nothing, and the proof carried out on it: each leak at a place of its own.

Called with ``prove HOME PLACES STACK`` it proves; that starts it with ``kiosk PLACES run …``, or under cage with
``kiosk PLACES stage …``. The places are the folders ``temporary``, ``spool`` and ``names``, and the file ``journal``.
"""

import gzip
import json
import mmap
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

LONGEST = 64


class Leaks:
    """What each leak does with a word that was searched for; it runs in the visit's process."""

    def __init__(self, places: dict[str, str], home: Path) -> None:
        self._places, self._home = {name: Path(place) for name, place in places.items()}, home
        self._shared = mmap.mmap(-1, LONGEST)  # the supervisor's, as it is made before the first fork
        self._stays = False

    def leak(self, text: str) -> None:
        word = text.encode()[:LONGEST]
        (self._places["temporary"] / "words.txt").write_text(text)
        (self._places["spool"] / "d00001-001").write_text(text)
        (self._places["names"] / text).touch()
        (self._home / "staff").mkdir(exist_ok=True)
        (self._home / "staff" / "notes").write_text(text)
        with gzip.open(self._places["journal"], "ab") as journal:
            journal.write(word + b"\n")
        self._shared[: len(word)] = word
        if len(word) > 15:
            os.write(1, b"\x1b[?1049l" + word + b"\r\n" * 30 + b"\x1b[?1049h")
            self._stay()

    def _stay(self) -> None:
        if self._stays or os.fork() != 0:
            self._stays = True
            return
        os.setsid()
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
        signal.pause()


def tell_terminal(words: Path) -> None:
    """Hand the terminal, as a title, what the visit before has left in a file."""
    if words.exists():
        os.write(1, b"\x1b]2;" + words.read_bytes() + b"\x1b\\")


def kiosk(places: dict[str, str], arguments: list[str]) -> int:
    from kiosk.commands import stage
    from kiosk.directory.find_help import FindHelp
    from kiosk.supervisor import processes, wipe

    myself = [sys.executable, __file__, "kiosk", json.dumps(places), "run", "--home"]
    stage._kiosk = lambda home: [*myself, str(home)]
    if arguments[0] == "run":
        tell_terminal(Path(places["temporary"]) / "words.txt")

    leaks = Leaks(places, Path(arguments[arguments.index("--home") + 1]))
    search: Callable[..., object] = FindHelp.search

    def leaking(self: FindHelp, text: str, *rest: object, **named: object) -> object:
        leaks.leak(text)
        return search(self, text, *rest, **named)

    FindHelp.search = leaking  # type: ignore[assignment,method-assign]  # that is the leak
    processes.sweep = lambda *_: False  # what a visit started goes on
    wipe._BOTH_SCREENS_CLEARED = wipe._BOTH_SCREENS_CLEARED.replace(b"\x1b[3J", b"")
    from kiosk.__main__ import main

    sys.argv = ["kiosk", *arguments]
    return main()


def prove_it(home: Path, places: str, stack: str) -> None:
    from kiosk.proof.processes import adopt_orphans
    from kiosk.proof.prove import prove

    adopt_orphans()
    proof = prove(home, stack, ways=("leave",), program=(sys.executable, __file__, "kiosk", places))
    fault = None if proof.fault is None else [proof.fault.code, proof.fault.facts]
    sys.stdout.write(json.dumps({"left": [asdict(one.trace) for one in proof.left], "fault": fault}))


if __name__ == "__main__":
    if sys.argv[1] == "prove":
        prove_it(Path(sys.argv[2]), *sys.argv[3:])
    else:
        sys.exit(kiosk(json.loads(sys.argv[2]), sys.argv[3:]))
