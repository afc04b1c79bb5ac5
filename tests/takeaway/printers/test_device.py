"""Device files and FIFOs of the real system; an ordinary file is never written to."""

import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.printer_settings import PrinterSettings
from kiosk.problem import KioskError
from kiosk.takeaway.printers.ask_state import state_and_fault
from kiosk.takeaway.printers.deadline import Patience
from kiosk.takeaway.printers.device import open_device
from kiosk.takeaway.printers.state import PrinterState
from kiosk.takeaway.printers.wire import send

CALM = Patience(ask=30, answer=0.2, stall=30, finish=30, whole=120)
IMPATIENT = replace(CALM, stall=0.2)
SLIP = bytes(range(256)) * 100


def at(path: Path | str) -> PrinterSettings:
    return PrinterSettings(kind="file", address=str(path))


def code_of(printer: PrinterSettings, patience: Patience = CALM) -> str:
    with pytest.raises(KioskError) as failed:
        send(printer, SLIP, patience)
    return failed.value.problem.code


@pytest.fixture
def fifo(tmp_path: Path) -> Path:
    path = tmp_path / "printer"
    os.mkfifo(path)
    return path


def test_what_reads_a_fifo_gets_the_whole_slip(fifo: Path) -> None:
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(fifo.read_bytes()))
    reader.start()
    keeps_it_open = os.open(fifo, os.O_RDWR)  # so that a reader is there, however late the thread begins
    send(at(fifo), SLIP, CALM)
    os.close(keeps_it_open)
    reader.join()
    assert got == [SLIP]


def test_a_fifo_does_not_tell_how_the_printer_is_and_is_not_asked(fifo: Path) -> None:
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    assert state_and_fault(at(fifo), CALM) == (PrinterState.UNKNOWN, None)
    assert os.read(reader, 100) == b""
    os.close(reader)


def test_a_fifo_that_nobody_reads_is_refused(fifo: Path) -> None:
    assert code_of(at(fifo)) == "printer-refused"


def test_a_fifo_whose_reader_is_stuck_is_told_and_holds_nothing_for_later(fifo: Path) -> None:
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    assert code_of(at(fifo), IMPATIENT) == "printer-silent"
    assert os.read(reader, 100) == b""
    os.close(reader)


def test_a_short_slip_that_nobody_takes_is_told_too(fifo: Path) -> None:
    reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    with pytest.raises(KioskError) as failed:
        send(at(fifo), b"short", IMPATIENT)
    assert (failed.value.problem.code, os.read(reader, 100)) == ("printer-silent", b"")
    os.close(reader)


def test_a_fifo_whose_reader_goes_in_the_middle_is_told(fifo: Path) -> None:
    def read_a_little() -> None:
        reader = os.open(fifo, os.O_RDONLY)
        os.read(reader, 1000)
        os.close(reader)

    thread = threading.Thread(target=read_a_little)
    thread.start()
    while True:
        code = code_of(at(fifo))
        if code != "printer-refused":  # the reader was not there yet
            break
    thread.join()
    assert code == "printer-broke-off"


def test_a_fifo_that_still_holds_an_older_slip_is_busy(fifo: Path) -> None:
    older = os.open(fifo, os.O_RDWR)
    os.write(older, bytes(60_000))
    assert code_of(at(fifo)) == "printer-busy"
    assert state_and_fault(at(fifo), CALM)[0] is PrinterState.UNKNOWN
    os.close(older)


def test_a_device_that_takes_everything_prints() -> None:
    send(at("/dev/null"), SLIP, CALM)


def test_a_device_without_room_is_out_of_paper() -> None:
    # The driver of USB printers answers "no space" for want of paper, as this device does.
    assert code_of(at("/dev/full")) == "printer-out"


def test_a_device_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert code_of(at(tmp_path / "lp0")) == "printer-refused"


def test_an_ordinary_file_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("mine")
    assert (code_of(at(file)), file.read_text()) == ("printer-not-a-device", "mine")


def test_a_folder_is_no_printer(tmp_path: Path) -> None:
    assert code_of(at(tmp_path)) == "printer-not-a-device"


def test_a_link_to_a_device_is_followed(tmp_path: Path) -> None:
    link = tmp_path / "printer"
    link.symlink_to("/dev/null")
    send(at(link), SLIP, CALM)


def test_a_device_that_may_only_be_written_to_is_never_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    really = os.open

    def open_to_write(path: str, flags: int) -> int:
        if flags & os.O_RDWR:
            raise PermissionError
        return really(path, flags)

    monkeypatch.setattr(os, "open", open_to_write)
    channel = open_device("/dev/null")
    assert not channel.can_read
    channel.close(keep=True)
