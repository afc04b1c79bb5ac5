"""Which signs the fonts of this machine have, as fontconfig tells: a terminal on its desktop draws with them."""

import shutil
import subprocess
from functools import lru_cache

_LONGEST_S = 5.0


@lru_cache(maxsize=256)
def fonts_have(signs: str) -> bool:
    """Say whether one font has all of ``signs``. Without fontconfig nothing is known, and the answer is no.

    It is asked once for each text: fonts that are installed later count after the next start.
    """
    program = shutil.which("fc-list")
    if program is None:
        return False
    wanted = " ".join(f"{ord(sign):x}" for sign in sorted(set(signs)))
    try:
        asked = subprocess.run(  # noqa: S603 (a program of the system, and nothing but code points for it)
            [program, f":charset={wanted}", "family"],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=_LONGEST_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return bool(asked.stdout.strip())
