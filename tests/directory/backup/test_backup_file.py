import io
import json
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.directory.backup.backup_file import Backup, is_locked, read, write
from kiosk.problem import KioskError

FOUR_WORDS = "correct horse battery"
KNOWN = Backup("whole", datetime(2026, 11, 22, 14, 5, tzinfo=UTC), 3, {"directory.db": b"zzsecret", "kiosk.toml": b"x"})


def written(backup: Backup, passphrase: str | None = None) -> bytes:
    file = io.BytesIO()
    write(backup, file, passphrase)
    return file.getvalue()


def archive(**parts: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for name, content in parts.items():
            made.writestr(name.replace("_", "."), content)
    return file.getvalue()


def about(**changed: object) -> bytes:
    known = {"format": 1, "kind": "open", "made_at": "2026-11-22T14:05:00+00:00", "providers": 0}
    return json.dumps(known | changed).encode()


def fallen_over(method: int) -> bytes:
    """An archive packed in another way, with some bytes that fell over."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as made:
        made.writestr("about.json", about())
        made.writestr("providers.jsonl", b"")
    return file.getvalue()[:50] + b"fell over" * 2 + file.getvalue()[68:]


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(KioskError) as caught:
        act()
    return caught.value.problem.code


def test_it_comes_back_as_it_was() -> None:
    assert read(written(KNOWN)) == KNOWN


def test_a_locked_one_comes_back_with_its_passphrase_and_tells_nothing_without() -> None:
    content = written(KNOWN, FOUR_WORDS)
    assert (is_locked(content), b"zzsecret" in content, b"directory" in content) == (True, False, False)
    assert read(content, FOUR_WORDS) == KNOWN
    assert code_of(lambda: read(content)) == "backup-locked"
    assert code_of(lambda: read(content, "wrong horse battery")) == "backup-passphrase"


@pytest.mark.parametrize("passphrase", ["", "short"])
def test_a_short_passphrase_locks_nothing(passphrase: str) -> None:
    assert code_of(lambda: written(KNOWN, passphrase)) == "passphrase-short"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no archive",
        archive(about_json=b"{}"),
        archive(about_json=b"[" * 5000),
        archive(about_json=about()),
        archive(about_json=about(kind="whole"), providers_jsonl=b""),
        archive(about_json=about(kind="strange"), providers_jsonl=b""),
        archive(about_json=about(made_at="today"), providers_jsonl=b""),
        archive(about_json=about(kind=[]), providers_jsonl=b""),
        archive(about_json=about(providers=float("inf")), providers_jsonl=b""),
        archive(about_json=about(format=float("inf")), providers_jsonl=b""),
        fallen_over(zipfile.ZIP_LZMA),
        fallen_over(zipfile.ZIP_BZIP2),
        archive(about_json=about(), providers_jsonl=b"", evil_sh=b"x"),
        archive(providers_jsonl=b""),
    ],
)
def test_anything_else_is_none(content: bytes) -> None:
    assert code_of(lambda: read(content)) == "backup-broken"


def test_one_of_a_newer_kiosk_is_told_to_be_so() -> None:
    assert code_of(lambda: read(archive(about_json=about(format=2)))) == "backup-newer"


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.integers(0, 400), st.integers(0, 255))
def test_a_byte_that_fell_over_is_told_or_does_no_harm(place: int, byte: int) -> None:
    content = bytearray(written(KNOWN))
    content[place % len(content)] = byte
    try:
        found = read(bytes(content))
    except KioskError as error:
        assert error.problem.code in ("backup-broken", "backup-newer")
    else:
        assert set(found.parts.values()) <= set(KNOWN.parts.values())
