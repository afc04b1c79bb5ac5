"""Where the ``kiosk`` command begins: the first picture before anything else, then the command line."""

import sys


def main() -> int:
    """Carry out the command line of this process; return its exit code."""
    try:
        if sys.argv[1:2] == ["run"]:
            # Before argparse and all else: something stands on the screen while Python loads the rest.
            from kiosk.supervisor.first_picture import paint_first

            paint_first(sys.argv)
        try:
            from kiosk import cli
        except Exception:  # noqa: BLE001 (an installation with a part missing: help is shown all the same)
            return _run_without_command_line()
        return cli.main(sys.argv[1:])
    except KeyboardInterrupt:
        return 130


def _run_without_command_line() -> int:
    """Start the kiosk if that is what was asked for; raise again what keeps the command line from being read."""
    from pathlib import Path

    from kiosk.supervisor.first_picture import run_options

    options = run_options(sys.argv[1:])
    if options is None:
        raise  # noqa: PLE0704 (called where something was caught)
    from kiosk.commands.run import run

    return run(Path(options[0]), options[1])


if __name__ == "__main__":
    sys.exit(main())
