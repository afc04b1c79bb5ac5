"""Only what may be shown gets into the pack."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
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


def test_what_staff_withdrew_is_not_shown_even_when_it_was_confirmed() -> None:
    off = replace(TODAY, withdrawn_on=date(2026, 11, 22))
    loaded = load_pack([SMALL_PACK], Confirmations({"sure": off, "doubtful": off}, {"page": off}, {"danger": off}))
    assert keys(loaded) == (["likely"], [], ["keep-it"])


def test_a_topic_knows_when_staff_found_it_to_be_true() -> None:
    topics = load_pack([SMALL_PACK], Confirmations(topics={"danger": TODAY})).pack.languages["en"].topics
    assert [topics[key].confirmed_on for key in ("danger", "keep-it")] == [TODAY.confirmed_on, None]


def test_topics_stand_in_their_order() -> None:
    assert keys(load_pack([SMALL_PACK], NOBODY))[2] == ["keep-it", "danger"]


def test_coalitions_stand_in_the_order_of_the_file_without_the_doubtful_ones() -> None:
    ohio = load_pack([SMALL_PACK], NOBODY).pack.coalitions["OH"]
    assert [(one.name, one.source) for one in ohio] == [("First of Ohio", "web"), ("Second of Ohio", "web")]


def test_a_withdrawn_coalition_is_gone_and_a_doubtful_one_that_was_confirmed_is_there() -> None:
    off = Confirmation(None, "", date(2026, 11, 22), "AB")
    noted = Confirmations(coalitions={"oh-dv": off, "oh-tribal": TODAY})
    (second, doubtful) = load_pack([SMALL_PACK], noted).pack.coalitions["OH"]
    assert (second.key, doubtful.key, doubtful.confirmed_on) == ("oh-sa", "oh-tribal", TODAY.confirmed_on)


def test_a_state_whose_coalitions_were_all_withdrawn_is_not_offered() -> None:
    off = Confirmation(None, "", date(2026, 11, 22), "AB")
    assert load_pack([SMALL_PACK], Confirmations(coalitions={"oh-dv": off, "oh-sa": off})).pack.coalitions == {}


@pytest.mark.parametrize(("new", "name"), [("una página web", "una página web"), (None, "a web page")])
def test_where_coalitions_were_read_has_a_name_in_each_language(pack: Path, new: str | None, name: str) -> None:
    shutil.copytree(pack / "en", pack / "es")
    change(pack / "es" / "resources.toml", 'web = "a web page"\n', "" if new is None else f'web = "{new}"\n')
    languages = load_pack([pack], NOBODY).pack.languages
    assert [languages[code].source_names["web"] for code in ("en", "es")] == ["a web page", name]


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


def test_what_is_lent_from_english_is_known(pack: Path) -> None:
    shutil.copytree(pack / "en", pack / "es")
    (pack / "es" / "topics" / "danger.md").unlink()
    change(pack / "es" / "hotlines.toml", "[likely]", "[unknown]")
    languages = load_pack([pack], NOBODY).pack.languages
    assert (languages["es"].lent, languages["en"].lent) == (
        frozenset({"topic:danger", "hotline:likely"}),
        frozenset(),
    )


def test_a_language_is_whole_when_it_has_all_words_of_the_visitors(pack: Path) -> None:
    shutil.copytree(pack / "en", pack / "es")
    shutil.copytree(pack / "en", pack / "so")
    change(pack / "so" / "ui.ftl", "greeting = ", "other = ")
    languages = load_pack([pack], NOBODY).pack.languages
    assert [languages[code].is_whole for code in ("en", "es", "so")] == [True, True, False]


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
        ("hotlines.toml", "entry-without-words", 17),
        ("hotlines.toml", "words-without-entry", 14),
    ]


@settings(quick, max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(), facts=st.text())
def test_any_text_in_the_words_and_the_facts_gives_a_pack(pack: Path, words: str, facts: str) -> None:
    (pack / "en" / "ui.ftl").write_text(f"own = A\n{words}", "utf-8", "replace")
    (pack / "hotlines.toml").write_text(facts, "utf-8", "replace")
    english = load_pack([pack, SMALL_PACK], NOBODY).pack.languages["en"]
    assert (list(english.hotlines), english.wording("greeting", name="Ann")) == (["sure", "likely"], "Hello, Ann.")


@pytest.mark.parametrize(("new", "shown"), [("ours", "ours"), ("ours\x07", "danger")])
def test_a_shelters_own_next_steps_are_followed_unless_they_are_broken(tmp_path: Path, new: str, shown: str) -> None:
    own = tmp_path / "next-steps.toml"
    shutil.copy(SMALL_PACK / "next-steps.toml", own)
    change(own, 'do = "danger"', f'do = "{new}"')
    table = load_pack([tmp_path, SMALL_PACK], NOBODY).pack.next_steps
    assert table is not None
    assert table.rules[0].do == shown


def test_without_next_steps_the_rest_is_shown(pack: Path) -> None:
    (pack / "next-steps.toml").unlink()
    loaded = load_pack([pack], NOBODY)
    assert (loaded.pack.next_steps, told(loaded.problems)) == (None, [("next-steps.toml", "file-missing", None)])
