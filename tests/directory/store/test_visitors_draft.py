from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.directory.find_help import open_visitors
from kiosk.directory.provider import Provider
from kiosk.directory.store.accepted_change import directory_to_change
from kiosk.directory.store.change import NewChange
from kiosk.directory.store.provider_store import KeptProvider
from kiosk.directory.store.visitors_draft import VisitorsDraft
from kiosk.directory.store.visitors_file import build_visitors
from tests.directory.make_many import make_many
from tests.directory.providers import SAFE_HARBOR, keep

OTHER = Provider(key="other", name="Other House", languages=("Somali",))


@pytest.fixture
def draft(tmp_path: Path) -> Iterator[VisitorsDraft]:
    draft = VisitorsDraft(tmp_path / "visitors.db")
    yield draft
    draft.drop()


def names_in(path: Path) -> list[str]:
    return [line.name for line in open_visitors(path).search("")]


def test_providers_leave_it_sorted_by_name_however_they_came(tmp_path: Path, draft: VisitorsDraft) -> None:
    many = [Provider(key=name, name=name) for name in ("b", "Ä", "C")]
    draft.add(many[:1])
    draft.finish(many[1:], 1)
    assert names_in(tmp_path / "visitors.db") == ["Ä", "b", "C"]


def test_what_was_taken_in_is_not_lacking(draft: VisitorsDraft) -> None:
    draft.add([SAFE_HARBOR])
    assert draft.lacking([SAFE_HARBOR.key, "other"]) == ["other"]


def test_a_provider_that_changes_again_is_shown_and_counted_as_it_is_last(tmp_path: Path, draft: VisitorsDraft) -> None:
    draft.add([OTHER])
    draft.forget(OTHER.key)
    draft.finish([replace(OTHER, name="Last House")], 1)
    offers = open_visitors(tmp_path / "visitors.db").offers
    assert [offer.total for offer in offers.of_kind("language")] == [1]
    assert names_in(tmp_path / "visitors.db") == ["Last House"]


def test_a_provider_that_was_never_taken_in_can_be_forgotten(draft: VisitorsDraft) -> None:
    draft.add([OTHER])
    draft.forget("nobody")
    assert draft.lacking([OTHER.key]) == []


def test_no_file_is_made_before_the_first_provider_comes(tmp_path: Path, draft: VisitorsDraft) -> None:
    draft.forget("nobody")
    assert list(tmp_path.iterdir()) == []


def test_a_draft_that_is_dropped_leaves_nothing(tmp_path: Path, draft: VisitorsDraft) -> None:
    draft.add([OTHER])
    draft.drop()
    assert list(tmp_path.iterdir()) == []


def test_the_file_is_the_same_whether_rows_were_in_hand_or_read_again(tmp_path: Path) -> None:
    many = sorted(make_many(700), key=lambda provider: provider.key)
    keep(tmp_path, *many[:400])
    with directory_to_change(tmp_path, NewChange("import")) as store:
        store.add(map(KeptProvider, many[400:]))
        store.update(KeptProvider(many[0]))
        store.update(KeptProvider(many[500]))
    build_visitors(many, tmp_path / "whole.db", 2)
    found, whole = open_visitors(tmp_path / "visitors.db"), open_visitors(tmp_path / "whole.db")
    assert found.search("") == whole.search("")
    assert found.search("coun shel") == whole.search("coun shel")
    assert {(o.filter.name, o.total) for o in found.offers.of_kind("language")} == {
        (o.filter.name, o.total) for o in whole.offers.of_kind("language")
    }
