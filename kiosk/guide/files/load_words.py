"""A pack that holds no more than the words of the interface: for a screen before the rest is read."""

from collections.abc import Sequence
from importlib.resources.abc import Traversable

from kiosk.guide.files.language_file import AboutLanguage, read_about
from kiosk.guide.files.languages import other_languages, read_english
from kiosk.guide.files.overlay import Overlay
from kiosk.guide.files.pack_file import PackFacts, read_pack_facts
from kiosk.guide.files.wording_files import read_wording
from kiosk.guide.pack import LanguagePack, Pack
from kiosk.guide.words import Wording


def load_words(places: Sequence[Traversable]) -> Pack:
    """Load the words of every language, in the order of `load_pack`, and nothing else.

    Raises:
        KioskError: No place has the English words of the interface.
    """
    overlay = Overlay(places)
    english = read_english(overlay).wording
    facts = overlay.read("pack.toml", read_pack_facts) or PackFacts()
    others = {code: read_wording(overlay, code, english).wording for code in other_languages(overlay, facts)}
    return Pack(
        name=facts.name,
        version=facts.version,
        released_on=facts.released_on,
        languages={
            code: words_alone(code, wording, read_about(overlay, code))
            for code, wording in ({"en": english} | others).items()
        },
        coalitions={},
    )


def words_alone(code: str, wording: Wording, about: AboutLanguage) -> LanguagePack:
    """Make a language that has no topics, hotlines and pages yet."""
    name = wording("language-own-name") if wording.has("language-own-name") else code
    return LanguagePack(
        code=code, own_name=name, wording=wording, topics={}, hotlines={}, resources={}, reviewed_by=about.reviewed_by
    )
