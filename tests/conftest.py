"""What holds for every test: the same examples each time, what needs root says so, and nothing left out on request."""

import os

import pytest
from hypothesis import settings

# No example by chance and no limit on its time: what fails here fails everywhere.
settings.register_profile("fixed", derandomize=True, deadline=None)
settings.load_profile("fixed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--fail-on-skip", action="store_true", help="a test that is not run is a failure")


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("root") and os.geteuid() != 0:
        pytest.skip("needs root")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if _tests_left_out(config):
        terminalreporter.write_line("FAILED: tests were not run, and --fail-on-skip wants all of them.", red=True)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if _tests_left_out(session.config) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _tests_left_out(config: pytest.Config) -> bool:
    """Say whether --fail-on-skip was asked for and a test was skipped or expected to fail."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    left_out = reporter is not None and any(reporter.stats.get(kind) for kind in ("skipped", "xfailed"))
    return bool(config.getoption("--fail-on-skip") and left_out)
