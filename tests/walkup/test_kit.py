"""What a page may use."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.guide.checked import Period
from kiosk.guide.words import Wording
from kiosk.settings import FreshnessSettings, Settings
from kiosk.visit.my_list import ListItem

from .small_kit import ABOUT, LONG_TOPIC, english, small_kit, small_pack, two_languages


def test_the_shelters_own_staff_line_wins(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, settings=Settings(staff_line="Ring the bell"))
    assert kit.staff_line == "Ring the bell"


def test_without_one_the_packs_staff_line_is_told(tmp_path: Path) -> None:
    assert small_kit(tmp_path).staff_line == 'Or tell any staff member: "I need help now."'


def test_the_language_is_that_of_the_visit(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, pack=two_languages())
    kit.visit.language = "es"
    assert kit.language.own_name == "Español"


def test_a_language_that_is_gone_becomes_english(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    kit.visit.language = "xx"
    assert kit.language.code == "en"


def test_a_date_is_written_in_words(tmp_path: Path) -> None:
    assert small_kit(tmp_path).day(date(2026, 9, 14)) == "September 14, 2026"


def test_a_month_is_written_in_words(tmp_path: Path) -> None:
    assert small_kit(tmp_path).day(Period(2026, 9)) == "September 2026"


def test_a_visit_that_begins_late_has_only_what_is_still_true(tmp_path: Path) -> None:
    kit = replace(small_kit(tmp_path), today=lambda: date(2028, 1, 1))
    begun = kit.begun()
    assert (len(kit.language.topics), list(begun.language.topics), len(begun.language.hotlines)) == (2, ["about"], 3)
    assert begun.visit is kit.visit


def test_a_shelter_may_hide_later(tmp_path: Path) -> None:
    settings = Settings(freshness=FreshnessSettings(1000))
    kit = replace(small_kit(tmp_path, settings=settings), today=lambda: date(2028, 1, 1))
    assert len(kit.begun().language.topics) == 2


def test_without_a_day_nothing_is_old(tmp_path: Path) -> None:
    kit = small_kit(tmp_path)
    assert kit.begun() is kit


def test_no_date_is_no_words(tmp_path: Path) -> None:
    assert small_kit(tmp_path).day(None) == ""


def test_things_are_listed_as_the_language_does(tmp_path: Path) -> None:
    words = Wording("es", ("a-list = { $before } y { $next }\n",), english().wording)
    kit = small_kit(tmp_path, pack=small_pack(english(), replace(english("Español", "es"), wording=words)))
    told = [kit.listed(()), kit.listed(["one"]), kit.listed(["one", "two", "three"])]
    kit.visit.language = "es"
    assert [*told, kit.listed(["uno", "dos"])] == ["", "one", "one, two, three", "uno y dos"]


def test_a_date_is_written_as_the_language_does(tmp_path: Path) -> None:
    words = Wording("es", ('a-date = { DATETIME($date, dateStyle: "long") }\n',), english().wording)
    kit = small_kit(tmp_path, pack=small_pack(english(), replace(english("Español", "es"), wording=words)))
    kit.visit.language = "es"
    assert kit.day(date(2026, 9, 14)) == "14 de septiembre de 2026"


def test_what_is_told_in_english_for_want_of_words_is_known(tmp_path: Path) -> None:
    kit = small_kit(tmp_path, pack=small_pack(replace(english(), lent=frozenset({"topic:about"}))))
    assert [kit.is_lent(ListItem("topic", key)) for key in ("about", "save-evidence")] == [True, False]


def test_a_topic_that_the_language_has_not_comes_from_one_that_has_it(tmp_path: Path) -> None:
    less = replace(english("Español", "es"), topics={"about": ABOUT})
    kit = small_kit(tmp_path, pack=small_pack(english(), less))
    kit.visit.language = "es"
    assert kit.topic(LONG_TOPIC.key) is LONG_TOPIC
