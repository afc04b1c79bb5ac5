import pytest

from kiosk.guide.language_names import language_told


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("English", "inglés"),
        ("Spanish", "español"),
        (" somali ", "somalí"),
        ("Farsi", "persa"),
        ("Haitian Creole", "criollo haitiano"),
    ],
)
def test_a_language_is_named_in_the_language_of_the_page(name: str, told: str) -> None:
    assert language_told(name, "es") == told


@pytest.mark.parametrize("name", ["ASL", "any, by phone interpreter", "español", ""])
def test_what_has_no_name_there_stays_as_staff_wrote_it(name: str) -> None:
    assert language_told(name, "es") == name


@pytest.mark.parametrize("language", ["en", "en-US"])
def test_on_an_english_page_the_name_stays_as_staff_wrote_it(language: str) -> None:
    assert language_told("farsi", language) == "farsi"


@pytest.mark.parametrize("language", ["qps", "not a code", "", "x_y"])
def test_a_language_that_nobody_knows_changes_no_name(language: str) -> None:
    assert language_told("Spanish", language) == "Spanish"
