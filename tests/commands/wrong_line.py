"""A command line that is not understood."""

import re

import pytest

from kiosk import cli


def is_told_in_one_sentence(line: str, capsys: pytest.CaptureFixture[str]) -> bool:
    """Say whether the line is refused with code 2, nothing on the output, and one sentence of what is wrong."""
    with pytest.raises(SystemExit) as stopped:
        cli.main(line.split())
    shown = capsys.readouterr()
    sentence = r"This command was not understood: .+ --help tells how it is used\.\n"
    return (stopped.value.code, shown.out) == (2, "") and re.fullmatch(sentence, shown.err) is not None
