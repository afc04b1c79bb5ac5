import fcntl
import os
import termios

from kiosk.visit.go import go, read_go


def test_a_child_reads_the_size_that_was_painted_and_nothing_is_left() -> None:
    gate, told = os.pipe()
    os.write(told, go(300, 3))
    assert read_go(gate) == (300, 3)
    assert fcntl.ioctl(gate, termios.FIONREAD, bytes(4)) == bytes(4)
    os.close(told)
    assert read_go(gate) is None
    os.close(gate)
