import json
from pathlib import Path

import pytest

from kiosk.directory.exchange import hsds_json
from kiosk.directory.exchange.hsds_json import open_json
from kiosk.problem import KioskError

SAMPLES = Path(__file__).parents[4] / "shared" / "data" / "hsds-3.0" / "examples"
SERVICE = {"id": "ac148810-d857-441c-9679-408f346de14b", "name": "Legal aid", "status": "active"}
ORGANIZATION = {"id": "1", "name": "Safe Harbor", "website": "https://example.org"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "list.json"


def names(path: Path) -> list[tuple[str, str]]:
    found = [provider for _, _, provider, _ in open_json(path).read()]
    return [(provider.name, provider.organization) for provider in found if provider is not None]


@pytest.mark.parametrize(
    "whole",
    [
        {**SERVICE, "organization": ORGANIZATION},
        [{**SERVICE, "organization": ORGANIZATION}],
        {"total_items": 1, "contents": [{**SERVICE, "organization": ORGANIZATION}]},
        {**ORGANIZATION, "services": [SERVICE]},
        {"contents": [{**ORGANIZATION, "services": [SERVICE]}]},
        {"id": "2", "location": {}, "service": {**SERVICE, "organization": ORGANIZATION}},
    ],
    ids=["service", "list", "page", "organization", "page of organizations", "service at a location"],
)
def test_every_shape_of_the_standard_is_read(path: Path, whole: object) -> None:
    path.write_text(json.dumps(whole))
    assert names(path) == [("Legal aid", "Safe Harbor")]


@pytest.mark.parametrize("nothing", [7, None, "x", True, {}, {"x": 1}])
def test_what_is_no_service_in_a_list_of_them_is_a_refused_row(path: Path, nothing: object) -> None:
    path.write_text(json.dumps([nothing, SERVICE]))
    read = [(number, provider is None, bool(refused)) for _, number, provider, refused in open_json(path).read()]
    assert (names(path), read) == ([("Legal aid", "")], [(1, True, True), (2, False, False)])


def test_an_organization_without_services_is_somewhere_to_turn_to(path: Path) -> None:
    path.write_text(json.dumps([ORGANIZATION]))
    assert names(path) == [("Safe Harbor", "")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"{", "json-broken"),
        (b"[" * 100_000, "json-broken"),
        (b"\xff{}", "json-broken"),
        (b"[1, null, {}]", "json-unknown"),
        (b'{"name": "x", "taxonomy": "y"}', "json-unknown"),
    ],
)
def test_what_is_no_service_is_a_problem(path: Path, content: bytes, code: str) -> None:
    path.write_bytes(content)
    with pytest.raises(KioskError) as caught:
        open_json(path)
    assert caught.value.problem.code == code


def test_a_file_that_is_too_long_is_a_problem(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hsds_json, "LARGEST", 10)
    path.write_text(json.dumps(SERVICE))
    with pytest.raises(KioskError) as caught:
        open_json(path)
    assert caught.value.problem.code == "json-large"


@pytest.mark.parametrize("name", ["service_full", "service_list", "organization_full", "service_at_location_full"])
def test_the_published_examples_are_read(name: str) -> None:
    if not SAMPLES.exists():
        pytest.skip("the samples of HSDS are not beside this checkout")
    assert names(SAMPLES / f"{name}.json") == [("Community Counselling", "Example Organization Inc.")]
