import socket
import threading

import pytest

from kiosk.problem import KioskError
from kiosk.takeaway.printers.deadline import Deadline
from kiosk.takeaway.printers.network import host_and_port, open_network

from .loopback_printer import LoopbackPrinter


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("192.0.2.7", ("192.0.2.7", 9100)),
        ("192.0.2.7:9101", ("192.0.2.7", 9101)),
        ("printer.example.org:515", ("printer.example.org", 515)),
        ("[2001:db8::7]:9101", ("2001:db8::7", 9101)),
        ("[2001:db8::7]", ("2001:db8::7", 9100)),
        ("2001:db8::7", ("2001:db8::7", 9100)),
    ],
)
def test_host_and_port_are_read(address: str, place: tuple[str, int]) -> None:
    assert host_and_port(address) == place


@pytest.mark.parametrize(
    "address",
    ["", ":9100", "printer:", "printer:0", "printer:65536", "printer:nine", "printer:-1", "printer:٩", "[]:1"],
)
def test_what_is_no_address_is_told(address: str) -> None:
    with pytest.raises(KioskError) as failed:
        host_and_port(address)
    assert failed.value.problem.code == "printer-address"


@pytest.mark.parametrize("host", ["not-there.invalid", "a" * 300, "odd..name", "emoji\N{PRINTER}"])
def test_a_name_that_nobody_knows_is_refused(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody_knows(*_: object, **__: object) -> object:
        host.encode("idna")
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", nobody_knows)
    with pytest.raises(OSError):
        open_network(host, Deadline(30))


def test_a_look_up_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()

    def hang(*_: object, flags: int, **__: object) -> object:
        if flags == socket.AI_NUMERICHOST:
            raise socket.gaierror
        over.wait()
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    with pytest.raises(OSError):
        open_network("printer.example.org", Deadline(0.2))
    over.set()


def test_the_next_place_is_tried_when_one_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    with LoopbackPrinter() as there, socket.socket() as refusing:
        refusing.bind(("127.0.0.1", 0))
        places = [refusing.getsockname(), ("127.0.0.1", there.port)]
        found = [(socket.AF_INET, socket.SOCK_STREAM, 0, "", place) for place in places]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
        open_network("printer.example.org", Deadline(30)).close(keep=True)
