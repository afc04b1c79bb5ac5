"""Files of ``[sections]`` with ``Name=value`` lines, as systemd and foot keep them, with the files that change them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.doctor.machine import Machine

PLACES = ("etc/systemd", "run/systemd", "usr/local/lib/systemd", "usr/lib/systemd")
"""Where systemd looks, the strongest first."""

_TRUE, _FALSE = {"1", "yes", "true", "on"}, {"0", "no", "false", "off"}


@dataclass(frozen=True, slots=True)
class SettingsLines:
    """What is set: the values of each name in their order, by section and name.

    Attributes:
        lines: Values by (section, name); an empty value took away those before it.
    """

    lines: Mapping[tuple[str, str], tuple[str, ...]]

    def all(self, section: str, name: str) -> tuple[str, ...]:
        """Return every value."""
        return self.lines.get((section, name), ())

    def last(self, section: str, name: str, usual: str = "") -> str:
        """Return the value that counts."""
        return (self.all(section, name) or (usual,))[-1]

    def is_on(self, section: str, name: str) -> bool:
        """Say whether it is set to yes."""
        return self.last(section, name).lower() in _TRUE

    def is_off(self, section: str, name: str) -> bool:
        """Say whether it is set to no."""
        return self.last(section, name).lower() in _FALSE


def parse_lines(*texts: str) -> SettingsLines:
    """Read files, the later ones stronger."""
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for text in texts:
        for section, name, value in _assignments(text):
            found[section, name] = (*found.get((section, name), ()), value) if value else ()
    return SettingsLines(found)


def _assignments(text: str) -> Iterator[tuple[str, str, str]]:
    section = ""
    for raw in text.replace("\\\n", " ").splitlines():
        line = raw.strip()
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
        elif line and line[0] not in "#;" and "=" in line:
            name, _, value = line.partition("=")
            yield section, name.strip(), value.strip()


def read_unit(machine: Machine, name: str) -> SettingsLines | None:
    """Read a unit with its drop-ins; None where there is none. A masked one is empty.

    Raises:
        UnseenError: It may not be read.
    """
    texts = [machine.text(f"{place}/system/{name}") for place in PLACES]
    main = next((text for text in texts if text is not None), None)
    if main is None:
        return None
    return parse_lines(main, *_drop_ins(machine, f"system/{name}.d"))


def read_systemd(machine: Machine, name: str) -> SettingsLines:
    """Read a file of systemd itself, such as ``journald.conf``, with its drop-ins; none is as one without a line.

    Raises:
        UnseenError: It may not be read.
    """
    texts = [machine.text(f"{place}/{name}") for place in PLACES]
    main = next((text for text in texts if text is not None), "")
    return parse_lines(main, *_drop_ins(machine, f"{name}.d"))


def _drop_ins(machine: Machine, folder: str) -> Iterator[str]:
    """Give the files of a folder in the order of their names; of two with one name, the stronger place's."""
    found: dict[str, str] = {}
    for place in PLACES:
        for file in sorted(machine.path(f"{place}/{folder}").glob("*.conf")):
            found.setdefault(file.name, f"{place}/{folder}/{file.name}")
    for name in sorted(found):
        yield machine.text(found[name]) or ""
