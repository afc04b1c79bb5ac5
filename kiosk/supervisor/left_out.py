"""What the kiosk's processes do without: TLS, as nothing in them ever speaks it."""

import sys
from dataclasses import dataclass

from kiosk.supervisor.pulse import Pulse
from kiosk.supervisor.service import Serves


def leave_tls_out() -> None:
    """Make later imports of ``ssl`` fail, which asyncio takes to mean that there is none; 4 MiB are not loaded."""
    sys.modules["ssl"] = None  # type: ignore[assignment]  # the documented way: "import ssl" raises ImportError


@dataclass(frozen=True, slots=True)
class WithTls:
    """Serves like ``service``, in a child that may import ``ssl`` again: staff print a page to try their printer."""

    service: Serves

    def serve(self, go: int, pulse: Pulse) -> None:
        """Serve; see `kiosk.supervisor.service.Serves`."""
        from kiosk.walkup.print_process import let_tls_in

        let_tls_in()
        self.service.serve(go, pulse)
