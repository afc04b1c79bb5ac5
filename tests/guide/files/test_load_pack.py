"""Only what may be shown gets into the pack."""

import shutil
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.guide.files.confirmations import Confirmation, Confirmations
from kiosk.guide.files.load_pack import Loaded, hotlines, load_home, load_pack
from kiosk.guide.files.read_content import read_content

from ..changing import change, quick, told
from ..conftest import SMALL_PACK

TODAY = Confirmation(date(2026, 11, 22), "AB")
NOBODY = Confirmations()


def keys(loaded: Loaded) -> tuple[list[str], list[str], list[str]]:
    english = loaded.pack.languages["en"]
    return list(english.hotlines), list(english.resources), list(english.topics)


def test_confidence_a_and_b_are_shown_and_c_is_not() -> None:
    loaded = load_pack([SMALL_PACK], NOBODY)
    assert keys(loaded)[:2] == (["sure", "likely"], ["page"])


def test_a_held_back_line_is_shown_once_staff_confirmed_it() -> None:
    loaded = load_pack([SMALL_PACK], Confirmations({"doubtful": TODAY}, {"old-page": TODAY}))
    assert keys(loaded)[:2] == (["sure", "likely", "doubtful"], ["page", "old-page"])


def test_the_day_of_a_confirmation_is_kept() -> None:
    english = load_pack([SMALL_PACK], Confirmations({"sure": TODAY}, {"page": TODAY})).pack.languages["en"]
    days = [english.hotlines["sure"].confirmed_on, english.hotlines["likely"].confirmed_on]
    assert [*days, english.resources["page"].confirmed_on] == [TODAY.confirmed_on, None, TODAY.confirmed_on]


def test_topics_stand_in_their_order() -> None:
    assert keys(load_pack([SMALL_PACK], NOBODY))[2] == ["keep-it", "danger"]


def test_coalitions_stand_in_the_order_of_the_file_without_the_doubtful_ones() -> None:
    ohio = load_pack([SMALL_PACK], NOBODY).pack.coalitions["OH"]
    assert [(one.name, one.source_name) for one in ohio] == [
        ("First of Ohio", "a web page"),
        ("Second of Ohio", "a web page"),
    ]


def test_a_whole_pack_has_no_faults_and_tells_its_version() -> None:
    loaded = load_pack([SMALL_PACK], NOBODY)
    assert (loaded.problems, loaded.pack.name, loaded.pack.version) == ((), "small", "0.1")


def test_a_pack_that_says_nothing_of_itself_is_shown_all_the_same(pack: Path) -> None:
    (pack / "pack.toml").unlink()
    loaded = load_pack([pack], NOBODY)
    assert (loaded.pack.version, loaded.pack.released_on, len(keys(loaded)[0])) == ("", None, 2)


def test_broken_words_of_the_interface_are_told(pack: Path) -> None:
    change(pack / "en" / "ui.ftl", "greeting = ", "greeting = {")
    assert told(load_pack([pack], NOBODY).problems) == [("ui.ftl", "wording-broken", 2)]


def test_what_a_language_lacks_is_in_english(pack: Path) -> None:
    shutil.copytree(pack / "en", pack / "es")
    (pack / "es" / "topics" / "danger.md").unlink()
    change(pack / "es" / "topics" / "keep-it.md", "Keep what they send", "Guarde todo")
    change(pack / "es" / "ui.ftl", "= English", "= Español")
    change(pack / "es" / "hotlines.toml", "[likely]", "[unknown]")
    spanish = load_pack([pack], NOBODY).pack.languages["es"]
    titles = [topic.title for topic in spanish.topics.values()]
    assert (spanish.own_name, titles, list(spanish.hotlines)) == (
        "Español",
        ["Guarde todo", "In danger"],
        ["sure", "likely"],
    )


def test_a_shelters_own_file_stands_before_the_shipped_one(tmp_path: Path) -> None:
    own = tmp_path / "own" / "en" / "topics"
    own.mkdir(parents=True)
    shutil.copy(SMALL_PACK / "en" / "topics" / "danger.md", own)
    change(own / "danger.md", "In danger", "Danger here")
    topics = load_pack([tmp_path / "own", SMALL_PACK], NOBODY).pack.languages["en"].topics
    assert (topics["danger"].title, len(topics)) == ("Danger here", 2)


def test_all_lines_can_be_listed_for_staff() -> None:
    lines = hotlines(read_content([SMALL_PACK]), "en", NOBODY)
    assert [line.key for line in lines] == ["sure", "likely", "doubtful"]


def test_a_home_brings_its_confirmations_and_their_faults(tmp_path: Path, pack: Path) -> None:
    (tmp_path / "confirmations.toml").write_text("[hotlines.doubtful]\nconfirmed_on = 2026-11-22\nodd = 1\n")
    loaded = load_home(tmp_path)
    assert "doubtful" in loaded.pack.languages["en"].hotlines
    assert ("confirmations.toml", "key-unknown", 3) in told(loaded.problems)


def test_an_entry_without_words_is_told(pack: Path) -> None:
    change(pack / "en" / "hotlines.toml", "[likely]", "[unknown]")
    assert told(load_pack([pack], NOBODY).problems) == [
        ("hotlines.toml", "entry-without-words", 14),
        ("hotlines.toml", "words-without-entry", 14),
    ]


@settings(quick, max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(), facts=st.text())
def test_any_text_in_the_words_and_the_facts_gives_a_pack(pack: Path, words: str, facts: str) -> None:
    (pack / "en" / "ui.ftl").write_text(f"own = A\n{words}", "utf-8", "replace")
    (pack / "hotlines.toml").write_text(facts, "utf-8", "replace")
    english = load_pack([pack, SMALL_PACK], NOBODY).pack.languages["en"]
    assert (list(english.hotlines), english.wording("greeting", name="Ann")) == (["sure", "likely"], "Hello, Ann.")
