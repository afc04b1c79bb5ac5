"""A compositor's side of the protocol, as far as the stage speaks it, in a thread of the test."""

import array
import contextlib
import socket
import struct
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

DISPLAY = 1
HEADS = 0xFF000000
ALL = ("wl_seat", "zwp_virtual_keyboard_manager_v1", "wl_output")


def _text(text: str) -> bytes:
    data = text.encode() + b"\0"
    return struct.pack("=I", len(data)) + data + b"\0" * (-len(data) % 4)


class FakeCompositor:
    """Listens at a socket and notes what it is asked for.

    Attributes:
        asked: Interface of the thing asked, number of the request, and what came with it.
        keymaps: The keymaps it was given.
        lit: Which screens are on, for whoever manages them.
        modes: The modes that were asked for.
        refuses: No such change succeeds.
        hangs: It answers nobody who asks whether it has done all.
        unanswered: Who asked meanwhile.
    """

    def __init__(self, path: Path, offers: tuple[str, ...] = ALL, screen: tuple[int, int, int, int] = (0, 0, 0, 0)):
        self.asked: list[tuple[str, int, bytes]] = []
        self.keymaps: list[bytes] = []
        self.lit: dict[int, bool] = {}
        self.modes: list[int] = []
        self.refuses = self.hangs = False
        self.unanswered: list[int] = []
        self._offers, self._screen = offers, screen
        self._manager = self._serial = 0
        self._changes: dict[int, int] = {}
        self._asked_heads: dict[int, bool] = {}
        self._things = {DISPLAY: "wl_display"}
        self._connection: socket.socket | None = None
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(path))
        self._listening.listen(1)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def pressed(self) -> list[tuple[int, int]]:
        """Return the keys that were pressed (1) and let go (0)."""
        pressed = [body for name, opcode, body in self.asked if (name, opcode) == ("virtual_keyboard", 1)]
        return [(key, state) for _time, key, state in (struct.unpack("=III", body) for body in pressed)]

    def show(self, screen: tuple[int, int, int, int]) -> None:
        """Become a screen of so many pixels and millimetres."""
        self._screen = screen
        self._tell_output(max(thing for thing, name in self._things.items() if name == "wl_output"))

    def plug_in(self, interface: str) -> None:
        """Offer one thing more."""
        self._offers = (*self._offers, interface)
        registry = next(thing for thing, name in self._things.items() if name == "registry")
        self.event(registry, 0, struct.pack("=I", len(self._offers)) + _text(interface) + struct.pack("=I", 4))

    def event(self, thing: int, opcode: int, body: bytes) -> None:
        """Tell something."""
        if self._connection is not None:
            self._connection.sendall(struct.pack("=II", thing, (8 + len(body)) << 16 | opcode) + body)

    def idle(self, is_idle: bool) -> None:
        """Tell that nobody has pressed a key for long, or that somebody has."""
        self.event(next(thing for thing, name in self._things.items() if name == "idle"), 0 if is_idle else 1, b"")

    def plug_in_head(self, mode: int) -> None:
        """Tell whoever manages screens of one more, which is on."""
        head = HEADS + len(self.lit)
        self.lit[head] = True
        self.event(self._manager, 0, struct.pack("=I", head))
        self.event(head, 4, struct.pack("=i", 1))
        self.event(head, 5, struct.pack("=I", mode))
        self._done()

    def _done(self) -> None:
        self._serial += 1
        self.event(self._manager, 1, struct.pack("=I", self._serial))

    def _change_heads(self, change: int) -> None:
        """Do what was asked for, if it was asked of the screens as they are now."""
        if self.refuses or self._changes.pop(change) != self._serial:
            self.event(change, 1 if self.refuses else 2, b"")
            return
        for head, is_on in self._asked_heads.items():
            self.lit[head] = is_on
            self.event(head, 4, struct.pack("=i", is_on))
        self.event(change, 0, b"")
        self._done()

    def hang_up(self) -> None:
        """End, as a compositor that has crashed."""
        if self._connection is not None:
            self._connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        if self._connection is not None:
            with contextlib.suppress(OSError):  # the other end has gone
                self.hang_up()
            self._connection.close()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _serve(self) -> None:
        try:
            self._connection, _ = self._listening.accept()
            unread = b""
            while True:
                data, ancillary, _flags, _address = self._connection.recvmsg(1 << 16, 4096)
                if not data:
                    return
                for _level, _kind, files in ancillary:
                    self._keep(files)
                unread += data
                while len(unread) >= 8:
                    thing, word = struct.unpack_from("=II", unread)
                    body, unread = unread[8 : word >> 16], unread[word >> 16 :]
                    self._answer(thing, word & 0xFFFF, body)
        except OSError:
            return  # closed

    def answer(self) -> None:
        """Tell whoever asked that all is done."""
        while self.unanswered:
            number = self.unanswered.pop(0)
            self.event(number, 0, bytes(4))
            self.event(DISPLAY, 1, struct.pack("=I", number))

    def _keep(self, files: bytes) -> None:
        numbers = array.array("i")
        numbers.frombytes(files)
        for number in numbers:
            with open(number, "rb") as keymap:
                keymap.seek(0)
                self.keymaps.append(keymap.read())

    def _answer(self, thing: int, opcode: int, body: bytes) -> None:
        name = self._things[thing]
        self.asked.append((name, opcode, body))
        match name, opcode:
            case "wl_display", 0:
                self.unanswered.append(struct.unpack("=I", body)[0])
                if not self.hangs:
                    self.answer()
            case "wl_display", 1:
                registry = struct.unpack("=I", body)[0]
                self._things[registry] = "registry"
                for number, offered in enumerate(self._offers, 1):
                    self.event(registry, 0, struct.pack("=I", number) + _text(offered) + struct.pack("=I", 4))
            case "registry", 0:
                made = struct.unpack_from("=I", body, len(body) - 4)[0]
                self._things[made] = self._offers[struct.unpack_from("=I", body)[0] - 1]
                if self._things[made] == "wl_output":
                    self._tell_output(made)
                if self._things[made] == "zwlr_output_manager_v1":
                    self._manager = made
            case "zwp_virtual_keyboard_manager_v1", 0:
                self._things[struct.unpack("=II", body)[1]] = "virtual_keyboard"
            case "ext_idle_notifier_v1", 1:
                self._things[struct.unpack_from("=I", body)[0]] = "idle"
            case _:
                self._answer_about_heads(name, thing, opcode, body)

    def _answer_about_heads(self, name: str, thing: int, opcode: int, body: bytes) -> None:
        match name, opcode:
            case "zwlr_output_manager_v1", 0:
                change, serial = struct.unpack("=II", body)
                self._changes[change] = serial
                self._things[change] = "change"
            case "change", 0:
                shown, head = struct.unpack("=II", body)
                self._things[shown] = "shown"
                self._asked_heads[head] = True
            case "change", 1:
                self._asked_heads[struct.unpack("=I", body)[0]] = False
            case "change", 2:
                self._change_heads(thing)
            case "shown", 0:
                self.modes.append(struct.unpack("=I", body)[0])

    def _tell_output(self, output: int) -> None:
        width, height, width_mm, height_mm = self._screen
        maker = _text("Maker of screens") + _text("Model")
        self.event(output, 0, struct.pack("=iiiii", 0, 0, width_mm, height_mm, 0) + maker + struct.pack("=i", 0))
        self.event(output, 1, struct.pack("=Iiii", 0, 640, 480, 60000))
        self.event(output, 1, struct.pack("=Iiii", 1, width, height, 60000))
        self.event(output, 2, b"")
