"""All of a pack is read; what is broken is told and takes nothing else with it."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.guide.files.read_content import Content, read_content
from kiosk.problem import KioskError

from ..changing import change, quick, told
from ..conftest import SMALL_PACK

FILES = sorted(str(path.relative_to(SMALL_PACK)) for path in SMALL_PACK.rglob("*") if path.is_file())
READ = [name for name in FILES if name not in ("source.toml", "sources.toml", "glossary.toml")]


def parts(content: Content) -> dict[str, object]:
    """What each file gave."""
    english = content.languages["en"]
    return {
        "pack.toml": content.facts,
        "hotlines.toml": content.hotlines,
        "resources.toml": content.resources,
        "coalitions.toml": content.coalitions,
        "next-steps.toml": content.next_steps,
        "en/hotlines.toml": english.hotlines,
        "en/resources.toml": english.resources,
        "en/topics/danger.md": english.topics.get("danger"),
        "en/topics/keep-it.md": english.topics.get("keep-it"),
        "en/ui.ftl": english.words.wording("greeting", name="Ann"),
    }


WHOLE = parts(read_content([SMALL_PACK]))


def test_a_whole_pack_has_no_faults() -> None:
    content = read_content([SMALL_PACK])
    assert (content.problems, len(content.hotlines), len(content.coalitions)) == ((), 3, 3)


def test_every_file_is_looked_at() -> None:
    assert sorted(WHOLE) == READ


@pytest.mark.parametrize("name", [name for name in READ if name != "en/ui.ftl"])
@settings(quick, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.one_of(st.binary(), st.text(alphabet="+*=[]\n\"'key t#").map(str.encode)))
def test_any_bytes_in_a_file_are_told_and_leave_the_other_files(pack: Path, name: str, data: bytes) -> None:
    (pack / name).write_bytes(data)
    content = read_content([pack])
    assert {(problem.path or pack).name for problem in content.problems} == {Path(name).name}
    found = parts(content)
    assert {key: found[key] for key in found if key != name} == {key: WHOLE[key] for key in WHOLE if key != name}


@pytest.mark.parametrize("name", READ)
@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"\x1b[2J", b"x" * 1_000_000, bytes(range(256)), b"[" * 150_000])
def test_a_broken_file_is_replaced_by_the_next_places_copy(pack: Path, name: str, data: bytes) -> None:
    (pack / name).write_bytes(data)
    assert parts(read_content([pack, SMALL_PACK])) == WHOLE


def test_english_words_that_are_broken_everywhere_end_it(pack: Path) -> None:
    (pack / "en" / "ui.ftl").write_bytes(b"\xff")
    with pytest.raises(KioskError) as raised:
        read_content([pack])
    assert told([raised.value.problem]) == [("ui.ftl", "file-not-text", 1)]


def test_no_english_words_at_all_end_it(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="content-missing"):
        read_content([tmp_path])


def test_a_file_that_is_nowhere_is_told(pack: Path) -> None:
    (pack / "hotlines.toml").unlink()
    assert told(read_content([pack]).problems) == [("hotlines.toml", "file-missing", None)]


def test_a_language_is_a_folder_with_words(pack: Path) -> None:
    for name in ("es", "de", "fr", "xx-odd"):
        (pack / name).mkdir()
    for name in ("es", "de", "xx-odd"):
        shutil.copy(pack / "en" / "ui.ftl", pack / name)
    assert list(read_content([pack]).languages) == ["en", "de", "es"]


def test_languages_stand_in_the_order_of_the_pack(pack: Path) -> None:
    for name in ("es", "de"):
        shutil.copytree(pack / "en", pack / name)
    change(pack / "pack.toml", '["en"]', '["en", "es", "de"]')
    assert list(read_content([pack]).languages) == ["en", "es", "de"]


def test_a_problem_points_at_the_key_it_is_about(pack: Path) -> None:
    content = read_content([pack])
    problem = content.problem("entry-without-words", "hotlines.toml", ("hotline", 1, "key"), entry="likely")
    assert told([problem]) == [("hotlines.toml", "entry-without-words", 17)]
