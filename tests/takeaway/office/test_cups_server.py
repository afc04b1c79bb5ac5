"""Asking a print server over a local socket: one that is silent, gone or talks nonsense is named, never waited for."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.problem import KioskError
from kiosk.takeaway.office import cups_server
from kiosk.takeaway.office.cups_server import ask, queue_uri, socket_path
from kiosk.takeaway.office.ipp_message import Operation

FAKES: dict[str, Callable[[socket.socket], object]] = {
    "closes": lambda end: end.close(),
    "nonsense": lambda end: end.sendall(b"\x00\xff nonsense\r\n\r\n"),
    "refuses": lambda end: end.sendall(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"),
    "cut off": lambda end: end.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n\x02\x00\x00\x00"),
    "no answer of a printer": lambda end: end.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"),
}


@contextmanager
def fake_server(folder: Path, act: Callable[[socket.socket], object]) -> Iterator[str]:
    path = f"{folder}/s"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen()

        def serve() -> None:
            end, _ = listener.accept()
            with end:
                end.recv(65536)
                act(end)

        thread = threading.Thread(target=serve)
        thread.start()
        yield path
        thread.join()


@pytest.mark.parametrize("fake", FAKES)
def test_a_server_that_gives_no_answer_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fake: str) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket has at most 107 letters
    with fake_server(Path(), FAKES[fake]) as path:
        monkeypatch.setattr(cups_server, "socket_path", lambda: path)
        with pytest.raises(KioskError) as caught:
            ask(Operation.CUPS_GET_PRINTERS)
    assert caught.value.problem.code == "printer-no-server"


def test_a_server_that_is_silent_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(cups_server, "LONGEST_WAIT", 0.1)
    given_up = threading.Event()
    with fake_server(Path(), lambda _end: given_up.wait(30)) as path:
        monkeypatch.setattr(cups_server, "socket_path", lambda: path)
        with pytest.raises(KioskError) as caught:
            ask(Operation.CUPS_GET_PRINTERS)
        given_up.set()
    assert caught.value.problem.code == "printer-no-server"


@pytest.mark.parametrize(
    ("named", "path"),
    [
        ("/run/other.sock", "/run/other.sock"),
        ("", "/run/cups/cups.sock"),
        ("print.example.org", "/run/cups/cups.sock"),
        ("other.example:631", "/run/cups/cups.sock"),
    ],
)
def test_only_a_socket_of_this_machine_is_asked(monkeypatch: pytest.MonkeyPatch, named: str, path: str) -> None:
    monkeypatch.setenv("CUPS_SERVER", named)
    assert socket_path() == path


def test_a_queue_has_an_address() -> None:
    assert queue_uri("office") == "ipp://localhost/printers/office"
