"""E-mail and web addresses as staff write them: are they ones, and in which spelling are they kept?"""

import re

_EMAIL = re.compile(r"[^\s@<>\"',;]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_URL = re.compile(r"(?:https?://)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?::[0-9]+)?(?:[/?#][!-~]*)?", re.IGNORECASE)


def is_email(text: str) -> bool:
    """Say whether this is one e-mail address and nothing else."""
    return _EMAIL.fullmatch(text) is not None


def whole_url(text: str) -> str | None:
    """Return a web address with its ``https://``; "" stays, and None when this is none."""
    if not text:
        return ""
    if not _URL.fullmatch(text):
        return None
    return text if "://" in text else f"https://{text}"
