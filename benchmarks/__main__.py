"""``python -m benchmarks``: see `benchmarks.bench`."""

import gc
import sys

from benchmarks.bench import main

gc.disable()  # ours must not fall into what is timed
sys.exit(main())
