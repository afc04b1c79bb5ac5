"""From files to what a visitor can be shown."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import get_args

from kiosk.guide.files.check_entries import check_matches
from kiosk.guide.files.confirmations import Confirmations, Kind, read_confirmations
from kiosk.guide.files.hotlines_file import join_hotline
from kiosk.guide.files.load_words import words_alone
from kiosk.guide.files.places import distrusted, places
from kiosk.guide.files.read_content import Content, LanguageContent, read_content
from kiosk.guide.files.resources_file import join_resource
from kiosk.guide.freshness import is_held_back
from kiosk.guide.hotline import Hotline
from kiosk.guide.pack import LanguagePack, Pack
from kiosk.guide.resource import Coalition, Resource
from kiosk.guide.topic import Topic, TopicGroup
from kiosk.problem import Problem

_GROUPS: tuple[TopicGroup, ...] = get_args(TopicGroup)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A pack, and every fault found on the way; with faults the pack still works as far as it goes."""

    pack: Pack
    problems: tuple[Problem, ...]


def load_home(home: Path) -> Loaded:
    """Load the pack as this kiosk shows it, with what its staff confirmed; raises as `load_pack` does."""
    confirmations, faults = read_confirmations(home)
    loaded = load_pack(places(home), confirmations)
    doubt = distrusted()
    return Loaded(loaded.pack, (*(() if doubt is None else (doubt,)), *faults, *loaded.problems))


def load_pack(places: Sequence[Traversable], confirmations: Confirmations) -> Loaded:
    """Load a pack from several places; file by file, the first clean copy wins.

    Only what may be shown is in it: confidence C needs a confirmation. What a language lacks is in English.

    Raises:
        KioskError: No place has the English words of the interface.
    """
    content = read_content(places)
    pack = Pack(
        name=content.facts.name,
        version=content.facts.version,
        released_on=content.facts.released_on,
        languages={code: _language(content, code, confirmations) for code in content.languages},
        coalitions=_by_state(content, confirmations),
        limits=content.facts.limits,
        next_steps=content.next_steps,
        cards=content.cards,
    )
    broken = [problem for language in content.languages.values() for problem in language.words.problems()]
    return Loaded(pack, (*content.problems, *check_matches(content), *broken))


def hotlines(content: Content, code: str, confirmations: Confirmations) -> tuple[Hotline, ...]:
    """Return every line in one language, those that are held back too; where it has no words they are English."""
    words = content.languages[code].hotlines.over(content.languages["en"].hotlines)
    return tuple(words.join(content.hotlines, confirmations.hotline_days(), join_hotline))


def resources(content: Content, code: str, confirmations: Confirmations) -> tuple[Resource, ...]:
    """Return every page in one language, those that are held back too; where it has no words they are English."""
    words = content.languages[code].resources.over(content.languages["en"].resources)
    return tuple(words.join(content.resources, confirmations.resource_days(), join_resource))


def coalitions(content: Content, confirmations: Confirmations) -> tuple[Coalition, ...]:
    """Return every coalition in the order of the file, those that are held back too."""
    return tuple(
        replace(one, confirmed_on=confirmations.day("coalitions", key)) for key, one in content.coalitions.items()
    )


def _language(content: Content, code: str, confirmations: Confirmations) -> LanguagePack:
    english, own = content.languages["en"], content.languages[code]
    topics = {**english.topics, **own.topics}
    lines, pages = hotlines(content, code, confirmations), resources(content, code, confirmations)
    return replace(
        words_alone(code, own.words.wording, own.about),
        topics={
            topic.key: replace(topic, confirmed_on=confirmations.day("topics", topic.key))
            for topic in sorted(topics.values(), key=_place)
            if not confirmations.is_withdrawn("topics", topic.key)
        },
        hotlines={line.key: line for line in lines if is_shown("hotlines", line, confirmations)},
        resources={page.key: page for page in pages if is_shown("resources", page, confirmations)},
        lent=frozenset(_lent(english, own)),
        is_whole=english.words.for_visitors() <= own.words.wording.names(),
        source_names=own.resources.over(english.resources).source_names,
    )


def _lent(english: LanguageContent, own: LanguageContent) -> Iterator[str]:
    """Name what English alone has, by its kind and key."""
    yield from (f"topic:{key}" for key in english.topics.keys() - own.topics.keys())
    yield from (f"hotline:{key}" for key in english.hotlines.entries.keys() - own.hotlines.entries.keys())
    yield from (f"resource:{key}" for key in english.resources.entries.keys() - own.resources.entries.keys())


def is_shown(kind: Kind, entry: Hotline | Resource | Coalition, confirmations: Confirmations) -> bool:
    """Say whether visitors may see an entry: nobody withdrew it, and what is doubtful was confirmed."""
    return not is_held_back(entry) and not confirmations.is_withdrawn(kind, entry.key)


def _place(topic: Topic) -> tuple[int, int, str]:
    return _GROUPS.index(topic.group), topic.order, topic.key


def _by_state(content: Content, confirmations: Confirmations) -> Mapping[str, tuple[Coalition, ...]]:
    """Sort the coalitions that may be shown; in a state they stay in the order of the file."""
    found: dict[str, tuple[Coalition, ...]] = {}
    for coalition in coalitions(content, confirmations):
        if is_shown("coalitions", coalition, confirmations):
            found[coalition.state] = (*found.get(coalition.state, ()), coalition)
    return found
