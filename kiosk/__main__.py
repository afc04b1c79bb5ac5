"""Where the ``kiosk`` command begins: the first picture before anything else, then the command line."""

import sys


def main() -> int:
    """Carry out the command line of this process; return its exit code."""
    try:
        if sys.argv[1:2] == ["run"]:
            # Before argparse and all else: something stands on the screen while Python loads the rest.
            from kiosk.supervisor.first_picture import paint_first

            paint_first(sys.argv)
        from kiosk import cli

        return cli.main(sys.argv[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
