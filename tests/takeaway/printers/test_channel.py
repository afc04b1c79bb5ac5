import os
import socket
from collections.abc import Iterator

import pytest

from kiosk.problem import KioskError
from kiosk.takeaway.printers.channel import Channel
from kiosk.takeaway.printers.deadline import Deadline, Patience

CALM = Patience(ask=30, answer=30, stall=30, finish=30, whole=120)
SHORT = Patience(ask=30, answer=30, stall=0.1, finish=30, whole=120)


@pytest.fixture
def pair() -> Iterator[tuple[Channel, socket.socket]]:
    near, far = socket.socketpair()
    near.setblocking(False)
    channel = Channel(near.detach(), unsent=lambda fd: 0, is_stream=True)
    with far:
        yield channel, far
        channel.close(keep=True)


def test_bytes_come_back_one_by_one(pair: tuple[Channel, socket.socket]) -> None:
    channel, far = pair
    far.sendall(b"ab")
    assert [channel.read_byte(Deadline(30)) for _ in range(2)] == [0x61, 0x62]


def test_no_answer_in_time_is_none(pair: tuple[Channel, socket.socket]) -> None:
    assert pair[0].read_byte(Deadline(0)) is None


def test_what_came_before_is_forgotten(pair: tuple[Channel, socket.socket]) -> None:
    channel, far = pair
    far.sendall(b"late")
    channel.forget_answers()
    far.sendall(b"!")
    assert channel.read_byte(Deadline(30)) == 0x21


def test_a_line_that_was_closed_is_told(pair: tuple[Channel, socket.socket]) -> None:
    channel, far = pair
    far.close()
    with pytest.raises(KioskError) as failed:
        channel.read_byte(Deadline(30))
    assert failed.value.problem.code == "printer-broke-off"


def test_a_line_that_takes_nothing_is_given_up(pair: tuple[Channel, socket.socket]) -> None:
    with pytest.raises(KioskError) as failed:
        pair[0].write(bytes(10_000_000), SHORT, Deadline(30))
    assert failed.value.problem.code == "printer-silent"


def test_a_whole_slip_has_an_end_too(pair: tuple[Channel, socket.socket]) -> None:
    with pytest.raises(KioskError) as failed:
        pair[0].write(bytes(10_000_000), CALM, Deadline(0.1))
    assert failed.value.problem.code == "printer-silent"


def test_a_printer_without_a_way_back_says_nothing_and_prints() -> None:
    reading, writing = os.pipe2(os.O_NONBLOCK)
    channel = Channel(writing, unsent=lambda fd: 0)
    channel.forget_answers()
    assert channel.read_byte(Deadline(0.1)) is None
    channel.write(b"slip", CALM, Deadline(30))
    channel.close(keep=True)
    assert os.read(reading, 100) == b"slip"
    os.close(reading)


def test_an_answer_is_not_even_tried_where_none_can_come() -> None:
    channel = Channel(os.open("/dev/zero", os.O_RDWR), unsent=lambda fd: 0, can_read=False)
    assert channel.read_byte(Deadline(30)) is None
    channel.close(keep=True)


def test_it_waits_until_the_printer_has_everything() -> None:
    left = [300, 200, 100, 0]
    channel = Channel(os.open(os.devnull, os.O_RDWR), unsent=lambda fd: left.pop(0))
    channel.drain(CALM, Deadline(30))
    channel.close(keep=True)
    assert left == []


def test_a_printer_that_never_takes_the_rest_is_given_up() -> None:
    channel = Channel(os.open(os.devnull, os.O_RDWR), unsent=lambda fd: 7)
    with pytest.raises(KioskError) as failed:
        channel.drain(SHORT, Deadline(30))
    channel.close(keep=False)
    assert failed.value.problem.code == "printer-silent"


@pytest.mark.parametrize(("keep", "done"), [(True, ["keep"]), (False, ["discard"])])
def test_closing_keeps_or_discards_once(keep: bool, done: list[str]) -> None:
    did: list[str] = []
    channel = Channel(
        os.open(os.devnull, os.O_RDWR),
        unsent=lambda fd: 0,
        discard=lambda fd: did.append("discard"),
        keep=lambda fd: did.append("keep"),
    )
    channel.close(keep=keep)
    channel.close(keep=keep)
    assert did == done
