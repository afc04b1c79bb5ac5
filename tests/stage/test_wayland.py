import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.stage.wayland import DISPLAY, CompositorGone, Wayland, compositor_path, text_at
from tests.stage.fake_compositor import FakeCompositor


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[FakeCompositor]:
    with FakeCompositor(tmp_path / "wayland-0", ("wl_seat", "wl_output")) as compositor:
        yield compositor


@pytest.fixture
def wayland(compositor: FakeCompositor, tmp_path: Path) -> Iterator[Wayland]:
    wayland = Wayland(str(tmp_path / "wayland-0"))
    yield wayland
    wayland.close()


def test_it_knows_what_the_compositor_offers(wayland: Wayland) -> None:
    assert wayland.globals == {1: ("wl_seat", 4), 2: ("wl_output", 4)}


def test_a_thing_is_taken_in_a_version_that_both_know(wayland: Wayland, compositor: FakeCompositor) -> None:
    (seat,) = wayland.bind("wl_seat", 9)
    wayland.roundtrip()
    asked = next(body for name, _opcode, body in compositor.asked if name == "registry")
    name, rest = text_at(asked, 4)
    assert (name, *struct.unpack_from("=II", asked, rest)) == ("wl_seat", 4, seat)


def test_what_is_not_offered_is_not_taken(wayland: Wayland) -> None:
    assert list(wayland.bind("wl_shell", 1)) == []


def test_an_event_that_comes_in_pieces_is_told_once_it_is_whole(wayland: Wayland, compositor: FakeCompositor) -> None:
    told: list[tuple[int, bytes]] = []
    thing = wayland.new(lambda opcode, body: told.append((opcode, body)))
    message = struct.pack("=II", thing, 12 << 16 | 7) + b"word"
    connection = compositor._connection
    assert connection is not None
    connection.sendall(message[:5])
    wayland.take()
    assert told == []
    connection.sendall(message[5:])
    wayland.take()
    assert told == [(7, b"word")]


def test_events_of_things_that_nobody_follows_are_passed_over(wayland: Wayland, compositor: FakeCompositor) -> None:
    compositor.event(99, 3, b"what")
    wayland.roundtrip()
    assert wayland.globals


def test_a_question_a_minute_for_ever_takes_no_more_room_in_the_compositor(wayland: Wayland) -> None:
    answered: list[int] = []
    wayland.roundtrip()
    before = wayland.new()
    for turn in range(100):
        wayland.sync(lambda turn=turn: answered.append(turn))  # type: ignore[misc]
        wayland.roundtrip()
    assert answered == list(range(100))
    assert wayland.new() < before + 20


def test_a_fault_that_the_compositor_tells_ends_the_connection(wayland: Wayland, compositor: FakeCompositor) -> None:
    compositor.event(DISPLAY, 0, struct.pack("=II", 1, 0) + struct.pack("=I", 0))
    with pytest.raises(CompositorGone):
        wayland.take()


def test_a_compositor_that_hangs_up_is_gone(wayland: Wayland, compositor: FakeCompositor) -> None:
    compositor.hang_up()
    with pytest.raises(CompositorGone):
        wayland.take()


def test_where_nobody_listens_there_is_no_compositor(tmp_path: Path) -> None:
    with pytest.raises(CompositorGone):
        Wayland(str(tmp_path / "wayland-7"))


def test_the_socket_lies_in_the_folder_of_the_session() -> None:
    assert compositor_path("/run/user/7", "wayland-1") == "/run/user/7/wayland-1"
    assert compositor_path("/run/user/7", "/elsewhere/wayland-1") == "/elsewhere/wayland-1"
