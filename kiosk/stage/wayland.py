"""As much of the Wayland protocol as the stage needs, over the compositor's socket.

https://wayland.freedesktop.org/docs/html/ch04.html#sect-Protocol-Wire-Format
"""

import os
import select
import socket
import struct
from collections.abc import Callable, Iterator, Sequence
from time import monotonic

Handler = Callable[[int, bytes], None]
"""Takes the number of an event and what came with it."""

DISPLAY = 1
ANSWERS_WITHIN_S = 10.0
_SYNC, _GET_REGISTRY, _BIND = 0, 1, 0
_ERROR, _DELETE_ID, _GLOBAL, _GLOBAL_REMOVE = 0, 1, 0, 1


class CompositorGone(Exception):  # noqa: N818 (a thing that happens, not a mistake)
    """The compositor ended, or will have no more of us."""


class Wayland:
    """A connection to the compositor.

    Args:
        path: Its socket.

    Attributes:
        globals: What it offers: number -> name of the interface and version.
        added: Told of each thing that it offers later on: its number and its interface.

    Raises:
        CompositorGone: Nobody listens there.
    """

    def __init__(self, path: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
        try:
            self._socket.connect(path)
        except OSError as error:
            raise CompositorGone from error
        self._unread = b""
        self._last = DISPLAY
        self._free: list[int] = []
        self._handlers: dict[int, Handler] = {DISPLAY: self._on_display}
        self.globals: dict[int, tuple[str, int]] = {}
        self.added: Callable[[int, str], None] = lambda number, interface: None
        self._registry = self.new(self._on_registry)
        self.request(DISPLAY, _GET_REGISTRY, self._registry)
        self.roundtrip()

    def fileno(self) -> int:
        """Return the descriptor to wait at."""
        return self._socket.fileno()

    def new(self, handler: Handler | None = None) -> int:
        """Return a number for a new object, whose events go to ``handler``."""
        if self._free:  # the compositor keeps room for the highest number for ever
            number = self._free.pop()
        else:
            number = self._last = self._last + 1
        if handler is not None:
            self._handlers[number] = handler
        return number

    def follow(self, thing: int, handler: Handler) -> None:
        """Let the events of a thing that the compositor made go to ``handler``."""
        self._handlers[thing] = handler

    def bind(self, interface: str, version: int, handler: Handler | None = None) -> Iterator[int]:
        """Take each thing of this kind that the compositor offers, in a version not above ``version``."""
        for number, (offered, _newest) in tuple(self.globals.items()):
            if offered == interface:
                yield self.bind_one(number, version, handler)

    def bind_one(self, number: int, version: int, handler: Handler | None = None) -> int:
        """Take the thing with this number of `globals`."""
        interface, newest = self.globals[number]
        thing = self.new(handler)
        self.request(self._registry, _BIND, number, interface, min(version, newest), thing)
        return thing

    def request(self, thing: int, opcode: int, *arguments: int | str, files: Sequence[int] = ()) -> None:
        """Ask ``thing`` for something; ``files`` are descriptors that go with it.

        Raises:
            CompositorGone: It is.
        """
        body = b"".join(_packed(argument) for argument in arguments)
        message = struct.pack("=II", thing, (8 + len(body)) << 16 | opcode) + body
        try:
            if files:
                socket.send_fds(self._socket, [message], list(files))
            else:
                self._socket.sendall(message)
        except OSError as error:
            raise CompositorGone from error

    def take(self) -> None:
        """Read what has come, waiting if nothing has, and call the handlers."""
        try:
            data = self._socket.recv(1 << 16)
        except OSError as error:
            raise CompositorGone from error
        if not data:
            raise CompositorGone
        self._unread += data
        for thing, opcode, body in self._messages():
            handler = self._handlers.get(thing)
            if handler is not None:
                handler(opcode, body)

    def sync(self, done: Callable[[], None]) -> None:
        """Call ``done`` when the compositor has done all that it was asked for; it is not waited for.

        Raises:
            CompositorGone: It is.
        """
        self.request(DISPLAY, _SYNC, self.new(lambda opcode, body: done()))

    def roundtrip(self) -> None:
        """Wait until the compositor has done all that it was asked for, and has told what follows from it."""
        done: list[int] = []
        self.sync(lambda: done.append(0))
        latest = monotonic() + ANSWERS_WITHIN_S
        while not done:
            if not select.select([self], (), (), max(0.0, latest - monotonic()))[0]:
                raise CompositorGone
            self.take()

    def close(self) -> None:
        """Go; all that was made goes too."""
        self._socket.close()

    def _messages(self) -> Iterator[tuple[int, int, bytes]]:
        while len(self._unread) >= 8:
            thing, word = struct.unpack_from("=II", self._unread)
            size = max(8, word >> 16)
            if len(self._unread) < size:
                return
            body, self._unread = self._unread[8:size], self._unread[size:]
            yield thing, word & 0xFFFF, body

    def _on_display(self, opcode: int, body: bytes) -> None:
        if opcode == _ERROR:
            raise CompositorGone
        if opcode == _DELETE_ID:
            (number,) = struct.unpack("=I", body)
            self._handlers.pop(number, None)
            self._free.append(number)

    def _on_registry(self, opcode: int, body: bytes) -> None:
        (name,) = struct.unpack_from("=I", body)
        if opcode == _GLOBAL_REMOVE:
            self.globals.pop(name, None)
        elif opcode == _GLOBAL:
            interface, rest = text_at(body, 4)
            self.globals[name] = (interface, struct.unpack_from("=I", body, rest)[0])
            self.added(name, interface)


def compositor_path(runtime: str, display: str) -> str:
    """Return the socket that XDG_RUNTIME_DIR and WAYLAND_DISPLAY name."""
    return os.path.join(runtime, display)  # noqa: PTH118 (as the compositor's own library does it)


def text_at(body: bytes, start: int) -> tuple[str, int]:
    """Return the text that begins at ``start``, and where what follows it begins."""
    (length,) = struct.unpack_from("=I", body, start)
    begin = start + 4
    return body[begin : begin + max(0, length - 1)].decode("utf-8", "replace"), begin + (length + 3) // 4 * 4


def _packed(argument: int | str) -> bytes:
    if isinstance(argument, int):
        return struct.pack("=I", argument & 0xFFFFFFFF)
    data = argument.encode() + b"\0"
    return struct.pack("=I", len(data)) + data + b"\0" * (-len(data) % 4)
