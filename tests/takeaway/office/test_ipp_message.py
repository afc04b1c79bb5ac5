"""Questions to a print server are written, and its answers read, byte for byte as RFC 8010 has them."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.problem import KioskError
from kiosk.takeaway.office.ipp_message import Operation, question, read_answer

GROUP_OF_OPERATION, GROUP_OF_JOB, GROUP_OF_PRINTER, END = b"\x01", b"\x02", b"\x04", b"\x03"


def counted(data: bytes) -> bytes:
    return struct.pack(">H", len(data)) + data


def attribute(kind: int, name: str, value: bytes) -> bytes:
    return bytes([kind]) + counted(name.encode()) + counted(value)


HEAD = GROUP_OF_OPERATION + attribute(0x47, "attributes-charset", b"utf-8")
HEAD += attribute(0x48, "attributes-natural-language", b"en")


def test_a_question_carries_words_numbers_and_lists() -> None:
    asked = question(
        Operation.CANCEL_JOB,
        {
            "printer-uri": "ipp://localhost/printers/office",
            "job-id": 7,
            "requested-attributes": ("job-id", "job-state"),
            "purge-job": True,
            "requesting-user-name": "kiosk",
            "which-jobs": "all",
        },
    )
    assert asked == b"".join(
        [
            b"\x02\x00\x00\x08\x00\x00\x00\x01",
            HEAD,
            attribute(0x45, "printer-uri", b"ipp://localhost/printers/office"),
            attribute(0x21, "job-id", b"\x00\x00\x00\x07"),
            attribute(0x44, "requested-attributes", b"job-id"),
            attribute(0x44, "", b"job-state"),
            attribute(0x22, "purge-job", b"\x01"),
            attribute(0x42, "requesting-user-name", b"kiosk"),
            attribute(0x44, "which-jobs", b"all"),
            END,
        ]
    )


def answer(*parts: bytes, status: int = 0) -> bytes:
    return struct.pack(">BBHI", 2, 0, status, 1) + HEAD + b"".join(parts) + END


def test_an_answer_tells_of_each_job() -> None:
    told = read_answer(
        answer(
            GROUP_OF_JOB,
            attribute(0x21, "job-id", struct.pack(">i", 12)),
            attribute(0x44, "job-state-reasons", b"job-printing"),
            attribute(0x44, "", b"job-queued"),
            GROUP_OF_JOB,
            attribute(0x23, "job-state", struct.pack(">i", 9)),
            attribute(0x22, "job-preserved", b"\x00"),
        )
    )
    assert [dict(thing) for thing in told.things] == [
        {"job-id": (12,), "job-state-reasons": ("job-printing", "job-queued")},
        {"job-state": (9,), "job-preserved": (0,)},
    ]


@pytest.mark.parametrize(("status", "good"), [(0, True), (1, True), (0xFF, True), (0x0406, False), (0x0500, False)])
def test_an_answer_tells_whether_it_was_done(status: int, good: bool) -> None:
    assert read_answer(answer(status=status)).is_good is good


@given(st.binary(max_size=200))
def test_whatever_comes_is_read_or_refused_by_name(data: bytes) -> None:
    try:
        read_answer(data)
    except KioskError as error:
        assert error.problem.code == "printer-no-server"


WHOLE = answer(GROUP_OF_PRINTER, attribute(0x23, "printer-state", struct.pack(">i", 3)))


@pytest.mark.parametrize("length", range(len(WHOLE)))
def test_an_answer_that_is_cut_off_is_refused(length: int) -> None:
    with pytest.raises(KioskError):
        read_answer(WHOLE[:length])
