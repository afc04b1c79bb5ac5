"""What must stand in the units, whoever edits them next, and that everything they call is there."""

import re
from pathlib import Path

import pytest

from tests.deploy.layers import ROOT

DEPLOY = ROOT / "deploy"
KIOSKS = {stack: DEPLOY / "systemd" / stack / "kiosk.service" for stack in ("console", "cage")}

# In what the two may differ: what is started, what it draws on, and that a keyboard under cage may come later.
DIFFERENT = {
    *(
        "Description",
        "Wants",
        "After",
        "PartOf",
        "Conflicts",
        "NotifyAccess",
        "UnsetEnvironment",
        "ExecStartPre",
        "ExecStart",
    ),
    *("Environment", "EnvironmentFile", "MemoryMax", "TasksMax", "PrivateNetwork", "RestrictAddressFamilies"),
}


def directives(unit: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in unit.read_text().splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found.setdefault(name, []).append(value)
    return found


def unexplained(text: str) -> list[str]:
    """Return the directives with no comment above them since the last blank line or heading."""
    found, explained = [], False
    for line in text.splitlines():
        if line.startswith("#"):
            explained = True
        elif not line or line.startswith("["):
            explained = False
        elif not explained:
            found.append(line)
    return found


@pytest.mark.parametrize("stack", KIOSKS)
def test_no_screen_goes_to_a_journal(stack: str) -> None:
    lines = directives(KIOSKS[stack])
    told = {name: lines[name] for name in ("StandardInput", "StandardOutput", "StandardError")}
    assert told == {"StandardInput": ["tty-force"], "StandardOutput": ["tty"], "StandardError": ["tty"]}


@pytest.mark.parametrize("stack", KIOSKS)
def test_it_is_started_again_whatever_happens(stack: str) -> None:
    lines = directives(KIOSKS[stack])
    wanted = {"Restart": "always", "StartLimitIntervalSec": "0", "WatchdogSec": "180", "Type": "notify"}
    assert {name: lines[name] for name in wanted} == {name: [value] for name, value in wanted.items()}


@pytest.mark.parametrize("stack", KIOSKS)
def test_nothing_that_is_done_before_can_keep_it_from_starting(stack: str) -> None:
    assert [line for line in directives(KIOSKS[stack])["ExecStartPre"] if not line.startswith("-+")] == []


@pytest.mark.parametrize("stack", KIOSKS)
def test_no_memory_of_a_visit_reaches_a_disk(stack: str) -> None:
    lines = directives(KIOSKS[stack])
    assert (lines["MemorySwapMax"], lines["LimitCORE"]) == (["0"], ["0"])


@pytest.mark.parametrize("stack", KIOSKS)
def test_what_it_can_write_it_cannot_run(stack: str) -> None:
    lines = directives(KIOSKS[stack])
    assert lines["NoExecPaths"] == ["/var/lib/kiosk /run/kiosk /tmp /var/tmp /dev/shm"]
    assert (lines["StateDirectory"], lines["RuntimeDirectory"], lines["PrivateTmp"]) == (["kiosk"], ["kiosk"], ["yes"])


def test_both_stacks_close_the_same() -> None:
    console, cage = (
        {name: values for name, values in directives(unit).items() if name not in DIFFERENT} for unit in KIOSKS.values()
    )
    assert console == cage


@pytest.mark.parametrize("unit", sorted((DEPLOY / "systemd").rglob("*.service")), ids=lambda unit: unit.name)
def test_each_line_that_closes_something_says_what_for(unit: Path) -> None:
    service = unit.read_text().split("[Service]\n")[1].split("[Install]\n")[0]
    started = ("Type=", "ExecStart=", "Restart=", "RestartSec=")
    assert [line for line in unexplained(service) if not line.startswith(started)] == []


def test_a_line_without_a_reason_is_found() -> None:
    assert unexplained("# Why.\nA=1\nB=2\n\nC=3\n[D]\nE=4\n") == ["C=3", "E=4"]


def test_every_program_of_ours_that_a_unit_or_rule_calls_is_there() -> None:
    texts = [path.read_text() for folder in ("systemd", "udev") for path in (DEPLOY / folder).rglob("*.*")]
    called = {name for text in texts for name in re.findall(r"/usr/local/lib/kiosk/([\w.]+)", text)}
    assert called == {path.name for path in (DEPLOY / "lib").iterdir() if path.is_file()}


def test_nothing_that_lets_somebody_log_in_or_sleep_is_left() -> None:
    masked = {line.split()[0] for line in (DEPLOY / "systemd" / "masked").read_text().splitlines()}
    assert masked >= {"getty@tty1.service", "autovt@.service", "debug-shell.service", "ctrl-alt-del.target"}
    assert masked >= {"sleep.target", "suspend.target", "hibernate.target", "hybrid-sleep.target", "kbrequest.target"}
