"""Lists of hotlines: all of them, and those to reach right now."""

from kiosk.guide.hotline import Hotline
from kiosk.takeaway.slips.carried_guide import shown_address
from kiosk.walkup.choosing import Choice, ChoosingPage, Part, Text
from kiosk.walkup.kit import Kit
from kiosk.walkup.lines import BLANK, NARROW, Span, text_line
from kiosk.walkup.page import Move, Open
from kiosk.walkup.screens.hotline import HotlinePage, text_way
from kiosk.walkup.screens.languages import LanguagesPage
from kiosk.walkup.wrap import wrap

_CARDS = "cards"


def hotline_choice(kit: Kit, hotline: Hotline) -> Choice:
    """A hotline in a list: its name, and at the right its number, or else the way to write to it."""
    aside = hotline.voice
    if not aside and hotline.videophone:
        aside = kit.words("videophone-aside", number=hotline.videophone)
    if not aside and hotline.text is not None:
        aside = kit.words("text-aside", way=text_way(kit, hotline.text))
    return Choice(hotline.key, hotline.name, aside or shown_address(hotline.chat or hotline.site), "number")


def core_choices(kit: Kit) -> tuple[Choice, ...]:
    """The few lines that everybody should see first."""
    return tuple(hotline_choice(kit, line) for line in kit.language.hotlines.values() if line.tier == "core")


class HotlinesPage(ChoosingPage):
    """Every line that may be shown, the first ones first."""

    @property
    def title(self) -> str:
        """What home calls it."""
        return self.kit.words("home-hotlines")

    def parts(self, columns: int) -> tuple[Part, ...]:
        """Two groups, each under its heading."""
        words = self.kit.words
        lines = self.kit.language.hotlines.values()
        more = [hotline_choice(self.kit, line) for line in lines if line.tier == "more"]
        intro = Text((*wrap([Span(words("hotlines-intro"))], columns), BLANK))
        between = [Text((BLANK, text_line(words("hotlines-more"), "heading")))] if more else []
        return (intro, *core_choices(self.kit), *between, *more)

    def choose(self, target: str) -> Move:
        """Open a hotline's card."""
        return Open(HotlinePage(self.kit, target))


class NowPage(HotlinesPage):
    """For somebody who needs help right now: 911, staff, and the first few lines."""

    @property
    def title(self) -> str:
        """What home calls it."""
        return self.kit.words("home-now")

    def parts(self, columns: int) -> tuple[Part, ...]:
        """What to do in danger, then the core lines, then a way for who reads another language."""
        words, cards = self.kit.words, self.kit.cards
        between = () if columns < NARROW else (BLANK,)
        lines = [*wrap([Span(words("now-danger"), "strong")], columns), *between]
        lines += [*wrap([Span(words("now-staff"))], columns), BLANK]
        lines += [*wrap([Span(words("now-talk"), "heading")], columns), *between]
        names = self.kit.listed(tuple(card.name for card in cards))
        other = (Text((BLANK, text_line(words("cards-heading"), "heading"))), Choice(_CARDS, names)) if cards else ()
        return (Text(tuple(lines)), *core_choices(self.kit), *other)

    def choose(self, target: str) -> Move:
        """Open a hotline's card, or all languages."""
        return Open(LanguagesPage(self.kit)) if target == _CARDS else super().choose(target)
