"""The kiosk, which otherwise drops such variables, told of another print server than the machine's own.

Use: python tests/console/with_print_server.py SOCKET PYTHON -m kiosk ARGUMENT...
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from kiosk.__main__ import main
from kiosk.supervisor import environment

if __name__ == "__main__":
    environment.KEPT |= {"CUPS_SERVER"}
    os.environ["CUPS_SERVER"] = sys.argv[1]
    sys.argv[:] = ["kiosk", *sys.argv[5:]]
    sys.exit(main())
