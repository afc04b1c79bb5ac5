"""What the kiosk's processes do without: TLS, as nothing in them ever speaks to a network."""

import sys


def leave_tls_out() -> None:
    """Make later imports of ``ssl`` fail, which asyncio takes to mean that there is none; 4 MiB are not loaded."""
    sys.modules["ssl"] = None  # type: ignore[assignment]  # the documented way: "import ssl" raises ImportError
