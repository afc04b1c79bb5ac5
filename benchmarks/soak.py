"""``make soak``: very many keys and visits on a real terminal, a long look at an idle kiosk, and many killed writers.

Use: python -m benchmarks.soak [--acts N] [--events N] [--visits N] [--idle SECONDS] [--kills N] [--pulls N]
    [--power N] [--lines N] [--seed N]
Prints one line for each figure; the exit code is 1 when something was not as it must be.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figures import Figures, Rank
from benchmarks.printing import LONGEST_KEY_MS, key_times
from tests.console.canary import Canary
from tests.console.escape_monkey import EscapeMonkey
from tests.console.kiosk_family import cpu_ns, switches
from tests.console.kiosk_on_pty import KioskOnPty, is_neutral, make_home
from tests.console.many_visits import act, come_back, own_memory, visits, with_zombies
from tests.console.monkey_at_work import let_loose
from tests.console.outside import files, places
from tests.console.pages import PAGES, go
from tests.console.pulled_power import PulledPower
from tests.console.random_input import Person
from tests.directory.killed import KilledAgainAndAgain
from tests.guide.lost_lines import LostLines, lines
from tests.terminals.memory import may_scan

SAMPLES = 10
WARM_UP = 20
FAMILY = 3
RANKS: tuple[Rank, ...] = ("p50", "p95", "p99", "worst")
LONGEST_LEAVE_MS = 100
SLACK_BYTES = 128 << 10
"""Pictures of the neutral screen differ in size with the terminal, so the supervisor's memory is not quite the same."""
PROVIDERS = 1000
LONG_QUIET = "[quiet]\nveil_after_s = 300\nveil_after_code_s = 600\nwipe_after_veil_s = 300\n"
SHORT_QUIET = "[quiet]\nveil_after_s = 15\nveil_after_code_s = 30\nwipe_after_veil_s = 20\n"
IDLE_ON = ("home", "topic", "code", "search")


class Report:
    """Tells each figure as it comes, and remembers whether all was well."""

    def __init__(self) -> None:
        self.all_well = True

    def tell(self, what: str, figure: object, well: bool = True) -> None:
        """Print one line; what must not be is marked."""
        self.all_well = self.all_well and well
        print(f"{what:<58} {figure}{'' if well else '   <- WRONG'}", flush=True)


def main(arguments: list[str]) -> int:
    """Soak, and return an exit code."""
    parser = argparse.ArgumentParser(prog="soak")
    for name, usual in (
        ("acts", 20_000),
        ("events", 1_000_000),
        ("visits", 10_000),
        ("idle", 60),
        ("kills", 300),
        ("pulls", 200),
        ("power", 200),
        ("lines", 20_000),
        ("seed", 20),
    ):
        parser.add_argument(f"--{name}", type=int, default=usual)
    given = parser.parse_args(arguments)
    report = Report()
    if given.acts:
        soak_in_keys(report, given.acts, given.seed)
    if given.events:
        hit_everything(report, given.events, given.seed)
    if given.visits:
        soak_in_visits(report, given.visits)
    if given.idle:
        watch_idle(report, given.idle)
    if given.kills:
        kill_writers(report, given.kills, given.seed)
    if given.pulls:
        pull_plugs(report, given.pulls, given.seed)
    if given.power:
        pull_power(report, given.power, given.seed)
    if given.lines:
        lose_lines(report, given.lines, given.seed)
    return 0 if report.all_well else 1


@contextmanager
def _kiosk(settings: str = "") -> Iterator[KioskOnPty]:
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        home = make_home(Path(folder) / "home", PROVIDERS, settings)
        with KioskOnPty(home, trial=True) as kiosk:
            kiosk.wait_neutral()
            kiosk.at_rest()  # until then it draws its pages ahead
            yield kiosk


def soak_in_keys(report: Report, count: int, seed: int) -> None:
    """Send random keys, mouse actions, pastes and sizes, with a word among them that is looked for afterwards."""
    person = Person(seed)
    canary = Canary()
    with _kiosk() as kiosk:
        before = files(*places(kiosk))
        memory = [own_memory(kiosk.pid)]
        most = 0
        for _ in range(SAMPLES):
            kiosk.send(canary.word.encode())
            most = max(most, act(kiosk, person.acts(count // SAMPLES)))
            memory.append(own_memory(kiosk.pid))
        come_back(kiosk)
        report.tell(f"{count} random acts, seed {seed}: processes at most", most, most <= FAMILY)
        report.tell("  files made or changed", len(set(files(*places(kiosk)).items()) ^ set(before.items())))
        flat = memory[-1] - memory[SAMPLES // 2] <= SLACK_BYTES
        report.tell("  the supervisor's own memory, KiB", _kib(memory), flat)
        if may_scan():
            left = canary.in_processes(process.pid for process in kiosk.processes())
            report.tell("  copies of a typed word in all processes", len(left), not left)
        report.tell("  the word on the screen", canary.in_text(kiosk.text), not canary.in_text(kiosk.text))
        told = kiosk.stop()
        report.tell("  crashes", told or "none", not told)


def hit_everything(report: Report, count: int, seed: int) -> None:
    """Send whatever a keyboard, a mouse or a paste can send; then see a visit that nobody ends come to its end."""
    monkey = EscapeMonkey(seed)
    with _kiosk(SHORT_QUIET) as kiosk:
        before = files(*places(kiosk))
        memory = [own_memory(kiosk.pid)]
        most = 0
        for _ in range(SAMPLES):
            most = max(most, let_loose(kiosk, monkey, count // SAMPLES))
            memory.append(own_memory(kiosk.pid))
        report.tell(f"{count} events of a monkey, seed {seed}: processes at most", most, most <= FAMILY)
        changed = len(set(files(*places(kiosk)).items()) ^ set(before.items()))
        report.tell("  files made or changed", changed, not changed)
        flat = memory[-1] - memory[SAMPLES // 2] <= SLACK_BYTES
        report.tell("  the supervisor's own memory, KiB", _kib(memory), flat)
        come_back(kiosk)
        start = time.monotonic()
        kiosk.begin()
        kiosk.wait_for(is_neutral, 60)
        report.tell("  a visit that nobody ends, with 35 s of quiet, s", round(time.monotonic() - start, 1))
        told = kiosk.stop()
        report.tell("  crashes", told or "none", not told)


def soak_in_visits(report: Report, count: int) -> None:
    """Make one visit after the other, as fast as they go."""
    with _kiosk() as kiosk:
        for _ in visits(kiosk, WARM_UP):
            pass
        memory, before = [own_memory(kiosk.pid)], files(*places(kiosk))
        times: list[float] = []
        start = time.monotonic()
        for number, seconds in enumerate(visits(kiosk, count), 1):
            times.append(seconds * 1000)
            if number % max(1, count // SAMPLES) == 0:
                memory.append(own_memory(kiosk.pid))
        lasted = time.monotonic() - start
        report.tell(f"{count} visits: seconds", round(lasted))
        report.tell("  the supervisor's own memory, KiB", _kib(memory), memory[-1] == memory[0])
        told = " ".join(f"{rank} {Figures.of(times).at(rank):.1f}" for rank in RANKS)
        report.tell("  F12 to the neutral screen, ms", told, max(times) < LONGEST_LEAVE_MS)
        changed = len(set(files(*places(kiosk)).items()) ^ set(before.items()))
        report.tell("  files made or changed", changed, not changed)
        come_back(kiosk)
        kiosk.at_rest()
        family = len(with_zombies(kiosk.pid))
        report.tell("  processes, zombies among them", family, family <= FAMILY)
        told = kiosk.stop()
        report.tell("  crashes", told or "none", not told)


def pull_power(report: Report, count: int, seed: int) -> None:
    """Kill a kiosk and somebody who edits its list together, again and again on the disk that was left."""
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        power = PulledPower(Path(folder), seed)
        faults: list[str] = []
        for _ in range(count):
            power.pull_once()
            faults += power.faults()
        report.tell(f"power pulled {count} times, edits told as done", power.committed, power.committed >= count)
        report.tell("  faults on the disk that was left", faults or "none", not faults)


def lose_lines(report: Report, count: int, seed: int) -> None:
    """Take out every line of the pack, or so many of them, one at a time."""
    every = lines()
    pack = LostLines()
    tried = random.Random(seed).sample(every, min(count, len(every)))
    unnoticed = sorted(str(line) for line in tried if pack.unnoticed(line))
    report.tell(f"{len(tried)} of {len(every)} lines of the pack lost: unnoticed", unnoticed or "none", not unnoticed)


def watch_idle(report: Report, seconds: int) -> None:
    """Watch a kiosk that nobody touches, on several pages."""
    with _kiosk(LONG_QUIET) as kiosk:
        for page in (None, *IDLE_ON):
            if page is not None:
                kiosk.begin()
                go(kiosk, PAGES[page])
            kiosk.at_rest()
            before = _used(kiosk)
            time.sleep(seconds)
            used = tuple(now - then for now, then in zip(_used(kiosk), before, strict=True))
            report.tell(f"idle for {seconds} s, {page or 'neutral'}: ns, switches", used, not any(used))
            if page is not None:
                kiosk.leave()


def kill_writers(report: Report, count: int, seed: int) -> None:
    """Kill a process that edits and imports, at random moments, and look at the directory each time."""
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        directory = KilledAgainAndAgain(Path(folder) / "home", seed)
        faults = []
        for _ in range(count):
            directory.kill_once()
            faults += directory.faults()
        report.tell(f"{count} writers killed, seed {seed}: changes made", directory.done)
        report.tell("  lost, half done or damaged", "; ".join(faults) or "none", not faults)


def pull_plugs(report: Report, count: int, seed: int) -> None:
    """Print on a printer that fails at random moments, and press keys meanwhile."""
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        times = key_times(Path(folder) / "home", count, seed)
    told = " ".join(f"{rank} {Figures.of(times).at(rank):.1f}" for rank in RANKS)
    report.tell(f"{count} plugs pulled, seed {seed}: a key meanwhile, ms", told, max(times) <= LONGEST_KEY_MS)


def _used(kiosk: KioskOnPty) -> tuple[int, int]:
    pids = (kiosk.pid, *kiosk.children())
    return sum(map(cpu_ns, pids)), sum(map(switches, pids))


def _kib(memory: list[int]) -> str:
    return " ".join(f"{size >> 10}" for size in memory)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
