"""A receipt printer of our own: it understands the questions about its state, and fails as real ones do."""

import re
import threading
from dataclasses import dataclass, field

WELL = 0x12
OFF_LINE = 0x12 | 0x08
COVER = 0x12 | 0x04
STOPPED_FOR_PAPER = 0x12 | 0x20
NO_PAPER = 0x12 | 0x60
LOW_PAPER = 0x12 | 0x0C

_MAY_ASK = re.compile(rb"[\x10\x1d]")


@dataclass
class FakePrinter:
    """What it answers, and what it has printed; None for a question that it never answers.

    Attributes:
        printer: Its answer to DLE EOT 1.
        cause: To DLE EOT 2.
        paper: To DLE EOT 4.
        done: To GS r 1, given when all before was printed.
        noise: Sent before and behind each answer.
        paper_for: So many bytes can be printed; then it is off line for want of paper. None for endless paper.
        silent_after: It answers nothing any more once it has printed so many bytes.
    """

    printer: int | None = WELL
    cause: int | None = WELL
    paper: int | None = WELL
    done: int | None = 0
    noise: bytes = b""
    paper_for: int | None = None
    silent_after: int | None = None
    printed: bytearray = field(default_factory=bytearray)
    _held: bytes = b""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, data: bytes) -> bytes:
        """Take what was sent, and return what it answers."""
        with self._lock:
            answers, self._held = b"", self._held + data
            while self._held:
                question = self._held[:3]
                if question[:2] == b"\x10\x04" and len(question) == 3:
                    answers += self._answer({1: self.printer, 2: self.cause, 4: self.paper}[question[2]])
                    self._held = self._held[3:]
                elif question == b"\x1dr\x01":
                    answers += self._answer(self.done)
                    self._held = self._held[3:]
                elif len(question) < 3 and (b"\x10\x04".startswith(question[:2]) or b"\x1dr".startswith(question[:2])):
                    return answers  # the rest of a question is still to come
                else:
                    end = _MAY_ASK.search(self._held, 1)
                    plain = len(self._held) if end is None else end.start()
                    self._print(self._held[:plain])
                    self._held = self._held[plain:]
            return answers

    def has_printed(self) -> bytes:
        """Return all that is on its paper."""
        with self._lock:
            return bytes(self.printed)

    def _print(self, data: bytes) -> None:
        room = len(data) if self.paper_for is None else self.paper_for - len(self.printed)
        self.printed += data[:room]
        if room < len(data):
            self.printer, self.paper, self.done = OFF_LINE, NO_PAPER, None

    def _answer(self, answer: int | None) -> bytes:
        if answer is None or (self.silent_after is not None and len(self.printed) >= self.silent_after):
            return b""
        return self.noise + bytes([answer]) + self.noise
