import sqlite3
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.directory.find_help import FindHelp, open_visitors
from kiosk.directory.plain_words import plain_words
from kiosk.directory.provider import Provider, ProviderLine
from kiosk.problem import KioskError
from kiosk.visit.chosen import Chosen
from tests.directory.make_many import make_many
from tests.directory.providers import SAFE_HARBOR, visitors_of

CAFE = Provider(key="cafe", name="Café Niñez", service_area="Brown County", languages=("Español",))
O_BRIEN = Provider(key="obrien", name="O'Brien House", schedule="Day and night")


@pytest.fixture(scope="module")
def find_help(tmp_path_factory: pytest.TempPathFactory) -> FindHelp:
    return open_visitors(visitors_of(tmp_path_factory.mktemp("home"), [CAFE, O_BRIEN, SAFE_HARBOR]))


def names(lines: tuple[ProviderLine, ...]) -> list[str]:
    return [line.name for line in lines]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("saf", ["Safe Harbor Advocates"]),
        ("SAFE harb", ["Safe Harbor Advocates"]),
        ("cafe", ["Café Niñez"]),
        ("CAFÉ", ["Café Niñez"]),
        ("espanol", ["Café Niñez", "Safe Harbor Advocates"]),
        ("county", ["Café Niñez", "Safe Harbor Advocates"]),
        ("county leg", ["Safe Harbor Advocates"]),
        ("o'bri", ["O'Brien House"]),
        ("obrien", []),
        ("arbor", []),
        ("nothing like it", []),
        ("", ["Café Niñez", "O'Brien House", "Safe Harbor Advocates"]),
        ("  ", ["Café Niñez", "O'Brien House", "Safe Harbor Advocates"]),
        ("🙂", ["Café Niñez", "O'Brien House", "Safe Harbor Advocates"]),
        ("legal OR cafe", []),
        ("NOT cafe", []),
        ('"cafe', ["Café Niñez"]),
        ("cafe*", ["Café Niñez"]),
        ("words:cafe", []),
    ],
)
def test_every_word_begins_some_word_of_what_is_found(find_help: FindHelp, text: str, found: list[str]) -> None:
    assert names(find_help.search(text)) == found


@given(text=st.text(max_size=60))
@settings(max_examples=300, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_makes_the_search_fail(find_help: FindHelp, text: str) -> None:
    assert len(find_help.search(text)) <= find_help.total


@given(text=st.lists(st.sampled_from(list("\"'*()^:-+{}\x00\ud800 aNEARORNOTé0")), max_size=30).map("".join))
@settings(max_examples=300, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_operator_makes_the_search_fail(find_help: FindHelp, text: str) -> None:
    assert len(find_help.search(text)) <= find_help.total


@pytest.mark.parametrize("text", ["safe " * 2000, "x" * 10_000, '"' * 10_000, "é" * 10_000])
def test_a_very_long_text_is_cut(find_help: FindHelp, text: str) -> None:
    assert names(find_help.search(text)) == names(find_help.search(text[:200]))


@pytest.mark.parametrize("provider", [CAFE, O_BRIEN, SAFE_HARBOR], ids=lambda provider: provider.key)
def test_a_provider_is_found_by_every_beginning_of_every_word_of_its_name(
    find_help: FindHelp, provider: Provider
) -> None:
    beginnings = [word[:end] for word in plain_words(provider.name).split() for end in range(1, len(word) + 1)]
    assert all(provider.name in names(find_help.search(beginning)) for beginning in beginnings)


def test_a_line_shows_name_phone_detail_and_place(find_help: FindHelp) -> None:
    assert find_help.search("safe harbor")[0] == ProviderLine(
        key=SAFE_HARBOR.key,
        name="Safe Harbor Advocates",
        phone="1-202-555-0142, ext. 3",
        detail="Legal aid and a support group",
        place="Adams County",
    )


def test_the_limit_holds_and_the_first_in_order_come(tmp_path: Path) -> None:
    many = sorted(make_many(300), key=lambda provider: provider.name)
    found = open_visitors(visitors_of(tmp_path, many)).search("county", limit=50)
    assert names(found) == [provider.name for provider in many[:50]]


def test_a_provider_comes_whole_but_for_what_staff_keep(find_help: FindHelp) -> None:
    assert find_help.provider(SAFE_HARBOR.key) == replace(
        SAFE_HARBOR, address=type(SAFE_HARBOR.address)(), staff_note=""
    )


def test_a_provider_that_is_not_there_is_a_problem(find_help: FindHelp) -> None:
    with pytest.raises(KioskError) as caught:
        find_help.provider("nobody")
    assert caught.value.problem.code == "provider-unknown"


def test_the_street_of_a_withheld_address_finds_nothing(find_help: FindHelp) -> None:
    assert find_help.search("zzoak") == find_help.search("zztown") == find_help.search("zznote") == ()


def test_without_a_file_there_are_no_providers(tmp_path: Path) -> None:
    nothing = open_visitors(tmp_path / "visitors.db")
    assert (nothing.total, nothing.search("a")) == (0, ())


def test_without_a_file_no_provider_can_be_had(tmp_path: Path) -> None:
    with pytest.raises(KioskError) as caught:
        open_visitors(tmp_path / "visitors.db").provider("a")
    assert caught.value.problem.code == "provider-unknown"


def test_searching_leaves_no_file_beside_it(tmp_path: Path) -> None:
    find_help = open_visitors(visitors_of(tmp_path, [CAFE]))
    find_help.search("cafe")
    find_help.close()
    assert [path.name for path in tmp_path.iterdir()] == ["visitors.db"]


def test_searching_changes_no_byte(tmp_path: Path) -> None:
    path = visitors_of(tmp_path, [CAFE])
    before = path.read_bytes()
    open_visitors(path).search("cafe")
    assert path.read_bytes() == before


def test_a_visit_reads_on_when_the_file_is_replaced_and_the_next_sees_the_new_one(tmp_path: Path) -> None:
    old = open_visitors(visitors_of(tmp_path, [CAFE]))
    (tmp_path / "new").mkdir()
    visitors_of(tmp_path / "new", [O_BRIEN]).replace(tmp_path / "visitors.db")
    assert names(old.search("")) + names(open_visitors(tmp_path / "visitors.db").search("")) == [
        "Café Niñez",
        "O'Brien House",
    ]


def test_a_file_damaged_after_opening_is_a_problem_and_not_a_crash(tmp_path: Path) -> None:
    path = visitors_of(tmp_path, make_many(2000))
    find_help = open_visitors(path)
    size = path.stat().st_size
    with path.open("rb+") as file:
        file.seek(8192)
        file.write(b"\xa5" * (size - 8192))
    with pytest.raises(KioskError) as caught:
        find_help.search("county legal")
    assert caught.value.problem.code == "visitors-broken"


def test_a_record_that_makes_no_sense_is_a_problem(tmp_path: Path) -> None:
    path = visitors_of(tmp_path, [CAFE])
    connection = sqlite3.connect(path)
    connection.execute("""UPDATE provider SET record = '{"phones": 1}'""")
    connection.commit()
    connection.close()
    with pytest.raises(KioskError) as caught:
        open_visitors(path).provider("cafe")
    assert caught.value.problem.code == "visitors-broken"


MONDAY = datetime(2026, 11, 23, 10, 30)
AREAS = {
    "Beds": "Franklin County, OH",
    "Cots": "43085",
    "Desk": "Statewide",
    "Eats": "",
    "Far": "Adams County, OH",
    "Home": "Ohio",
}


def narrowed(path: Path, chosen: Chosen, text: str = "") -> list[str]:
    return names(open_visitors(path).search(text, chosen=chosen, now=MONDAY))


@pytest.fixture(scope="module")
def areas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    kept = [Provider(key=name, name=name, service_area=area) for name, area in AREAS.items()]
    return visitors_of(tmp_path_factory.mktemp("areas"), kept)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("43085", ["Cots", "Beds", "Home", "Desk", "Eats"]),
        ("43215", ["Beds", "Home", "Desk", "Eats"]),
        ("Franklin County", ["Cots", "Beds", "Home", "Desk", "Eats"]),
        ("Worthington", ["Cots", "Beds", "Home", "Desk", "Eats"]),
        ("Adams County", ["Far", "Home", "Desk", "Eats"]),
    ],
)
def test_a_place_keeps_who_helps_there_the_nearest_first(areas: Path, typed: str, found: list[str]) -> None:
    offers = open_visitors(areas).offers
    place = offers.chosen_place(offers.places(typed)[0])
    assert narrowed(areas, Chosen(place=place)) == found


def test_need_language_and_people_are_all_asked_for(tmp_path: Path) -> None:
    legal = Provider(key="a", name="A", needs=("Legal",), languages=("Spanish",), eligibility_description="Women")
    men, english = replace(legal, key="m", name="M", eligibility_description="Men"), replace(legal, languages=())
    path = visitors_of(tmp_path, [legal, men, replace(english, key="e", name="E"), replace(legal, key="n", needs=())])
    offers = open_visitors(path).offers
    women = next(offer.filter for offer in offers.of_kind("people") if offer.filter.key == "women")
    chosen = Chosen(offers.of_kind("need")[0].filter, None, offers.of_kind("language")[0].filter, women)
    assert [line.key for line in open_visitors(path).search("", chosen=chosen)] == ["a"]


def test_who_says_nothing_about_people_is_for_everybody(tmp_path: Path) -> None:
    women = Provider(key="w", name="W", eligibility_description="Women")
    path = visitors_of(tmp_path, [women, Provider(key="x", name="X"), replace(women, key="v", name="V")])
    (offer,) = open_visitors(path).offers.of_kind("people")
    assert narrowed(path, Chosen(for_whom=offer.filter)) == ["V", "W", "X"]


def test_open_ones_come_first_and_closed_ones_go_where_only_open_ones_are_wanted(tmp_path: Path) -> None:
    hours = {"A": "Sa 09:00-10:00", "B": "", "C": "24/7"}
    path = visitors_of(tmp_path, [Provider(key=key, name=key, opening_hours=text) for key, text in hours.items()])
    assert (narrowed(path, Chosen()), narrowed(path, Chosen(open_now=True))) == (["C", "A", "B"], ["C", "B"])


def test_words_and_choices_narrow_together(areas: Path) -> None:
    offers = open_visitors(areas).offers
    place = offers.chosen_place(offers.places("43085")[0])
    assert narrowed(areas, Chosen(place=place), "ho") == ["Home"]


def test_near_ones_are_found_however_many_come_before_them_by_name(tmp_path: Path) -> None:
    many = [replace(provider, service_area="Statewide") for provider in make_many(300)]
    near = Provider(key="z", name="Zz last", service_area="43085")
    path = visitors_of(tmp_path, [*many, near])
    place = open_visitors(path).offers.places("43085")[0].filter
    found = narrowed(path, Chosen(place=place))
    assert (found[0], len(found)) == ("Zz last", 200)


@given(text=st.text(st.sampled_from("_afpsh123 *"), max_size=12))
@settings(max_examples=100, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_mark_can_be_typed(areas: Path, text: str) -> None:
    assert text.replace("_", " ").split() == [] or names(open_visitors(areas).search(text)) == names(
        open_visitors(areas).search(text.replace("_", " "))
    )


def aged(home: Path) -> Path:
    """One that was never confirmed, one that was long ago, one lately; then many that were long ago."""
    days = {"Never": None, "Old": date(2025, 11, 21), "Young": date(2025, 11, 22)}
    known = [Provider(key=name, name=name, service_area="Adams County", confirmed_on=days[name]) for name in days]
    old = [replace(known[1], key=f"k{number}", name=f"Ancient {number}") for number in range(30)]
    return visitors_of(home, [*old, *known])


def test_who_was_confirmed_too_long_ago_is_not_found(tmp_path: Path) -> None:
    found = open_visitors(aged(tmp_path), date(2025, 11, 22))
    assert [sorted(names(found.search(text))) for text in ("", "county", "old")] == [["Never", "Young"]] * 2 + [[]]


def test_those_too_old_take_no_place_in_a_short_list(tmp_path: Path) -> None:
    found = open_visitors(aged(tmp_path), date(2025, 11, 22))
    assert [len(found.search(text, limit=2)) for text in ("", "county")] == [2, 2]


def test_who_was_confirmed_too_long_ago_is_gone_by_its_key_too(tmp_path: Path) -> None:
    found = open_visitors(aged(tmp_path), date(2025, 11, 22))
    assert found.provider("Young").name == "Young"
    with pytest.raises(KioskError, match="provider-unknown"):
        found.provider("Old")


def test_without_a_limit_nobody_is_too_old(tmp_path: Path) -> None:
    assert len(open_visitors(aged(tmp_path)).search("county")) == 33


def test_a_file_without_places_or_people_offers_none(tmp_path: Path) -> None:
    nothing = open_visitors(tmp_path / "visitors.db").offers
    assert (nothing.places(""), nothing.of_kind("need")) == ((), ())
