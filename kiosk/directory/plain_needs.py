"""A short list of needs and of people, read from what providers say in many ways."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from kiosk.directory.plain_words import plain_name, words_of, words_told
from kiosk.directory.provider import Provider


def _by_word(groups: Mapping[str, str]) -> Mapping[str, str]:
    return {word: key for key, words in groups.items() for word in words.split()}


# A word stands for one need at most, so that a text is read in one pass.
_NEEDS = _by_word(
    {
        "shelter": "shelter shelters shelterbed lodging refuge safehouse",
        "advocacy": "advocate advocates advocacy victim victims survivor survivors",
        "legal": "legal law lawyer lawyers attorney attorneys court courts civil justice",
        "counseling": "counseling counselling counselor counselors therapy therapist mental support",
        "health": "health medical clinic clinics hospital hospitals nurse nurses doctor dental",
        "housing": "housing rent rental apartment apartments homeless homelessness",
        "food": "food meal meals pantry pantries groceries kitchen snap",
        "money": "money financial cash bills utility utilities benefits",
        "children": "child children childcare kids youth teen teens parenting school",
        "work": "job jobs work employment career careers",
        "rides": "transportation transport ride rides bus",
        "immigration": "immigration immigrant immigrants refugee refugees asylum visa",
        "recovery": "recovery addiction detox substance sober",
    }
)
_PEOPLE = _by_word(
    {
        "women": "women woman womens female females girls mothers",
        "men": "men man mens male males boys fathers",
        "children": "children child youth teens teen minors kids adolescents",
        "families": "families family parents",
        "older": "older seniors senior elder elders elderly",
        "lgbtq": "lgbt lgbtq lgbtqia lgbtqi gay lesbian bisexual transgender trans queer nonbinary",
        "deaf": "deaf deafblind hearing",
        "disabled": "disability disabilities disabled",
        "immigrants": "immigrant immigrants refugee refugees migrant undocumented",
        "veterans": "veteran veterans military",
        "native": "native tribal tribe indian indigenous",
    }
)
NEED_KEYS, PEOPLE_KEYS = frozenset(_NEEDS.values()), frozenset(_PEOPLE.values())
"""What can be found; each has its words in every language."""

_NOT = frozenset(("no", "not", "non", "except", "without", "cannot"))
_AFTER_NOT = 2  # words: "not for men"


def needs_of(provider: Provider) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Say what a provider helps with.

    Returns:
        Keys of the short list, and the needs that staff wrote and that are none of it. Where staff wrote none,
        name and description are read.
    """
    if not provider.needs:
        return _named((*plain_name(provider.name).split(), *words_told(provider.description)), _NEEDS), ()
    keys: dict[str, None] = {}
    others = []
    for need in provider.needs:
        found = _of_need(need)
        keys.update(dict.fromkeys(found))
        if not found:
            others.append(need)
    return tuple(keys), tuple(others)


def people_of(provider: Provider) -> tuple[str, ...]:
    """Name the people a provider says it is for; () when it says everyone, nobody in particular, or nothing."""
    return _people_in(provider.eligibility_description)


@lru_cache(maxsize=1024)  # many programs say the same
def _of_need(need: str) -> tuple[str, ...]:
    return _named(words_of(need), _NEEDS)


@lru_cache(maxsize=1024)
def _people_in(text: str) -> tuple[str, ...]:
    return _named(words_of(text), _PEOPLE)


def _named(words: Sequence[str], keys: Mapping[str, str]) -> tuple[str, ...]:
    if _NOT.isdisjoint(words):  # nearly always, and quicker
        return tuple(dict.fromkeys(filter(None, map(keys.get, words))))
    found: dict[str, None] = {}
    last_not = -_AFTER_NOT - 1
    for place, word in enumerate(words):
        if word in _NOT:
            last_not = place
        elif word in keys and place - last_not > _AFTER_NOT:
            found[keys[word]] = None
    return tuple(found)
