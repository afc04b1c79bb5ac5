"""The guidance tells all of its source and nothing that is not there."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.guide.coverage import Statement, compare

from .changing import quick

IDS = st.sampled_from(["s01", "s02", "s03", "s04"])
TELLS = st.dictionaries(st.sampled_from(["a", "b"]), st.lists(IDS, max_size=3), max_size=2)


def test_a_statement_that_no_topic_tells_is_untold() -> None:
    statements = [Statement("s01", "One."), Statement("s02", "Two.")]
    assert compare(statements, {"a": ["s02"]}).untold == (Statement("s01", "One."),)


def test_an_id_that_is_no_statement_is_unknown() -> None:
    assert compare([Statement("s01", "One.")], {"a": ["s01", "s99"]}).unknown == (("a", "s99"),)


@quick
@given(st.lists(IDS, unique=True), TELLS)
def test_each_statement_is_either_told_or_untold(ids: list[str], tells: dict[str, list[str]]) -> None:
    found = compare([Statement(one, "") for one in ids], tells)
    told = {one for many in tells.values() for one in many}
    assert {statement.id for statement in found.untold} | (told & set(ids)) == set(ids)
