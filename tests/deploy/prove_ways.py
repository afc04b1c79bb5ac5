"""The proof inside of a tree, of some ways alone. Called with a stack and the ways; tells how it ended as JSON."""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import cast

from kiosk.proof.processes import adopt_orphans
from kiosk.proof.prove import prove
from kiosk.proof.ways import Way

HOME = Path("/var/lib/kiosk")

if __name__ == "__main__":
    adopt_orphans()
    stack, *ways = sys.argv[1:]
    proof = prove(HOME, stack, ways=cast(list[Way], ways))
    fault = None if proof.fault is None else [proof.fault.code, proof.fault.facts]
    left = [asdict(one.trace) for one in proof.left]
    sys.stdout.write(
        json.dumps({"ways": proof.ways, "left": left, "fault": fault, "is_renewed": proof.renewed_s is not None})
    )
