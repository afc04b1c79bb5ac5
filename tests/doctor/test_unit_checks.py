"""The unit."""

from kiosk.doctor.machine import Machine
from kiosk.doctor.service import Service, service
from kiosk.doctor.settings_lines import parse_lines
from kiosk.doctor.unit_checks import check_lock_down, check_service, most_exposure

from .good_machine import DEPLOY, write


def installed(machine: Machine) -> Service:
    found = service(machine)
    assert found is not None
    return found


def test_the_installed_units_are_well(machine: Machine) -> None:
    for stack in ("console", "cage"):
        unit = (DEPLOY / "systemd" / stack / "kiosk.service").read_bytes()
        write(machine.root, "etc/systemd/system/kiosk.service", unit)
        write(machine.root, "etc/kiosk/stack", stack)
        assert [one.key for one in check_service(machine, installed(machine))] == ["service-on"]
        (found,) = check_lock_down(machine, installed(machine))
        assert found.key in ("lock-down-good", "lock-down-unmeasured")


def test_a_service_that_a_target_of_a_desktop_wants_starts_too(machine: Machine) -> None:
    wants = machine.root / "etc/systemd/system"
    (wants / "multi-user.target.wants").rename(wants / "graphical.target.wants")
    assert [one.key for one in check_service(machine, installed(machine))] == ["service-on"]


def test_without_systemd_the_measure_is_unseen_and_a_large_one_is_told(machine: Machine, monkeypatch: object) -> None:
    import pytest

    assert isinstance(monkeypatch, pytest.MonkeyPatch)
    for exposure, key in ((None, "lock-down-unmeasured"), (0.3, "lock-down-open"), (0.2, "lock-down-good")):
        monkeypatch.setattr("kiosk.doctor.unit_checks._exposure", lambda _, exposure=exposure: exposure)
        assert [one.key for one in check_lock_down(machine, installed(machine))] == [key]


def test_a_printer_may_cost_something() -> None:
    units = ("", "DeviceAllow=char-usb rw", "IPAddressAllow=192.0.2.7")
    most = [most_exposure(Service(parse_lines(f"[Service]\n{unit}\n"), is_cage=False)) for unit in units]
    assert most == [0.2, 0.4, 1.0]
    assert most_exposure(Service(parse_lines(), is_cage=True)) == 0.9
