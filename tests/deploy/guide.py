"""The commands of the deploy guide: those that are typed exactly as they stand there, and the others."""

import re

from tests.deploy.layers import ROOT


def commands() -> list[str]:
    """Return the lines of the framed blocks of docs/deploy.md, in their order."""
    text = (ROOT / "docs/deploy.md").read_text(encoding="utf-8")
    return [line for block in re.findall(r"(?ms)^```sh\n(.*?)^```$", text) for line in block.splitlines()]


def other_commands() -> list[str]:
    """Return the commands outside of the frames: indented lines, and what begins with ``sudo`` within a sentence."""
    text = re.sub(r"(?ms)^```.*?^```$", "", (ROOT / "docs/deploy.md").read_text(encoding="utf-8"))
    inline = [" ".join(found.split()) for found in re.findall(r"(?s)`(sudo [^`]+)`", text)]
    return [*re.findall(r"(?m)^    (\S.*)$", text), *inline]
