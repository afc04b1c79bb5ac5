"""The Internet Printing Protocol's own bytes: a question to a print server, and what its answer says."""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from kiosk.problem import KioskError, Problem

_VERSION = b"\x02\x00"
_OPERATION_GROUP, _END = b"\x01", b"\x03"
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_KEYWORD, _URI, _CHARSET, _LANGUAGE, _NAME = 0x44, 0x45, 0x47, 0x48, 0x42
_KINDS = {"printer-uri": _URI, "requesting-user-name": _NAME}
_LAST_DELIMITER = 0x0F

Value = str | int | bool | tuple[str, ...]
"""What a question carries: words, a number, yes or no, or several keywords."""


class Operation(IntEnum):
    """What is asked of the server (RFC 8011, section 5.4.15, and CUPS' own)."""

    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_PRINTERS = 0x4002


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said.

    Attributes:
        status: 0x0000 to 0x00FF when it did what was asked, else why not.
        things: Each printer or job it tells of: name of an attribute -> its values, as words or numbers.
    """

    status: int
    things: tuple[Mapping[str, tuple[str | int, ...]], ...]

    @property
    def is_good(self) -> bool:
        """Say whether the server did what was asked."""
        return self.status < 0x0100


def question(operation: Operation, attributes: Mapping[str, Value]) -> bytes:
    """Write a question to the server, attributes in the order given. Source: RFC 8010, section 3."""
    head = _VERSION + struct.pack(">HI", operation, 1) + _OPERATION_GROUP
    always = _attribute(_CHARSET, "attributes-charset", b"utf-8")
    always += _attribute(_LANGUAGE, "attributes-natural-language", b"en")
    return head + always + b"".join(_given(name, value) for name, value in attributes.items()) + _END


def _given(name: str, value: Value) -> bytes:
    if isinstance(value, bool):
        return _attribute(_BOOLEAN, name, b"\x01" if value else b"\x00")
    if isinstance(value, int):
        return _attribute(_INTEGER, name, struct.pack(">i", value))
    if isinstance(value, tuple):
        # A further value of the same attribute has an empty name.
        return b"".join(_attribute(_KEYWORD, "" if place else name, one.encode()) for place, one in enumerate(value))
    return _attribute(_KINDS.get(name, _KEYWORD), name, value.encode())


def _attribute(kind: int, name: str, value: bytes) -> bytes:
    return struct.pack(">BH", kind, len(name)) + name.encode() + struct.pack(">H", len(value)) + value


def read_answer(data: bytes) -> Answer:
    """Read what a server answered.

    Raises:
        KioskError: ``printer-no-server`` when it is no such answer, or was cut off.
    """
    things: list[dict[str, tuple[str | int, ...]]] = []
    try:
        (status,) = struct.unpack_from(">H", data, 2)
        last = ""
        for kind, name, value in _fields(data):
            if kind <= _LAST_DELIMITER:
                things.append({})
                continue
            last = name or last
            things[-1][last] = (*things[-1].get(last, ()), _meant(kind, value))
    except (struct.error, IndexError, UnicodeDecodeError):
        raise KioskError(Problem("printer-no-server")) from None
    return Answer(status, tuple(things[1:]))  # the first group only tells the language of the answer


def _fields(data: bytes) -> Iterator[tuple[int, str, bytes]]:
    """Give each mark of a new group as (mark, "", b""), and each value with its kind and name."""
    place = 8
    while data[place] != _END[0]:
        kind = data[place]
        place += 1
        if kind <= _LAST_DELIMITER:
            yield kind, "", b""
            continue
        name, place = _counted(data, place)
        value, place = _counted(data, place)
        yield kind, name.decode(), value


def _counted(data: bytes, place: int) -> tuple[bytes, int]:
    """Take bytes whose count stands before them; return them and the place behind."""
    (length,) = struct.unpack_from(">H", data, place)
    end = place + 2 + length
    if end > len(data):
        raise IndexError
    return data[place + 2 : end], end


def _meant(kind: int, value: bytes) -> str | int:
    if kind in (_INTEGER, _ENUM):
        return int(struct.unpack(">i", value)[0])
    if kind == _BOOLEAN:
        return value[0]
    return value.decode("utf-8", "replace")
