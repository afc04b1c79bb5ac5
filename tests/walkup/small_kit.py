"""A small pack in Python values, with the real words of the interface: what page tests draw."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from kiosk.directory.find_help import open_visitors
from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Phone, Provider
from kiosk.directory.store.visitors_file import build_visitors
from kiosk.guide.files.confirmations import Confirmations
from kiosk.guide.files.load_pack import load_pack
from kiosk.guide.hotline import Hotline, TextLine
from kiosk.guide.pack import LanguagePack, Pack
from kiosk.guide.resource import Coalition, Resource
from kiosk.guide.topic import Heading, Items, Paragraph, Topic, Words
from kiosk.guide.words import Wording
from kiosk.settings import QuietTimes, Settings, read_settings
from kiosk.visit.visit import Visit
from kiosk.walkup.glyphs import RICH
from kiosk.walkup.kit import Kit

CONTENT = Path(__file__).parents[2] / "content"
UI_WORDS = CONTENT / "en" / "ui.ftl"
_WORDS = ("find", "hours", "next-steps", "cards", "slips", "printing")
CHECKED_ON = date(2026, 9, 14)

LONG_TOPIC = Topic(
    key="save-evidence",
    title="Save what they send",
    blurb="It can show a pattern",
    group="steps",
    order=1,
    blocks=(
        Paragraph((Words("Keep messages and photos. "), Words("Do not forward", strong=True), Words(" e-mail.")), 1),
        Heading((Words("What to keep"),), 3),
        Items(tuple((Words(f"Thing {number} that the stalker sends to you."),) for number in range(30)), False, 5),
    ),
    tells=("s26",),
    number="ndvh",
    code="sparc-log",
    reviewed_by="",
    reviewed_on=None,
)
ABOUT = replace(LONG_TOPIC, key="about", title="About this screen", group="about", number=None, code=None)

NDVH = Hotline(
    key="ndvh",
    name="National Domestic Violence Hotline",
    blurb="Talk or text",
    voice="1-800-799-7233",
    voice_dial="+18007997233",
    text=TextLine("88788", "START"),
    chat="https://www.thehotline.org",
    site="https://www.thehotline.org",
    videophone="",
    tty="",
    email="",
    hours="Any time, day or night.",
    languages="English and Spanish.",
    for_whom="Anyone hurt or scared by a partner.",
    not_for="Emergencies.",
    privacy="Ask what they keep.",
    note="",
    tier="core",
    confidence="A",
    source_checked_on=CHECKED_ON,
    source_name="a list",
    sources=("S14",),
    confirmed_on=None,
)
DEAF = replace(
    NDVH,
    key="deafhotline",
    name="The Deaf Hotline",
    voice="",
    text=None,
    chat="",
    site="https://thedeafhotline.org",
    videophone="1-855-812-1001",
    confidence="B",
)
MORE = replace(NDVH, key="211", name="211", voice="211", text=None, chat="", tier="more")

LOG = Resource(
    key="sparc-log",
    url="https://www.stalkingawareness.org/documentation-log/",
    title="A blank log",
    blurb="A form to write on.",
    leaves_behind="Your phone will remember it.",
    instead="Ask staff for a paper log.",
    confidence="A",
    source_checked_on=CHECKED_ON,
    source_name="a list",
    sources=("S46",),
    confirmed_on=None,
)
FINDER = replace(LOG, key="domesticshelters", url="https://domesticshelters.org", title="Find a program")
SHELTER = Provider(
    key="p1",
    name="Example County Advocates",
    description="Advocates who listen and help you plan.",
    eligibility_description="Everyone",
    phones=(Phone(PhoneNumber("+12025550142", "12")), Phone(PhoneNumber("+12025550143"), "textphone")),
    email="help@example.org",
    url="https://example.org/help",
    languages=("English", "Spanish"),
    service_area="Example County",
    schedule="Day and night",
    confirmed_on=CHECKED_ON,
)
KITCHEN = Provider(key="p2", name="Green Kitchen", phones=(Phone(PhoneNumber("+12025550177")),))
OHIO = Coalition(
    "oh-dv", "OH", "dv", "Ohio Network", "", "1-800-934-9840", "https://www.odvn.org/", (), "B", CHECKED_ON, "a list"
)


@cache
def english(own_name: str = "English", code: str = "en") -> LanguagePack:
    files = (UI_WORDS, *(CONTENT / "en" / f"{name}.ftl" for name in _WORDS))
    wording = Wording(code, tuple(file.read_text(encoding="utf-8") for file in files))
    hotlines = {line.key: line for line in (NDVH, DEAF, MORE)}
    topics = {topic.key: topic for topic in (LONG_TOPIC, ABOUT)}
    return LanguagePack(code, own_name, wording, topics, hotlines, {page.key: page for page in (LOG, FINDER)})


def small_pack(*languages: LanguagePack) -> Pack:
    named = {pack.code: pack for pack in languages or (english(),)}
    coalitions = {"OH": (OHIO, replace(OHIO, key="oh-sa", name="Second", hotline=""))}
    return Pack("test", "1.0.0", CHECKED_ON, named, coalitions, next_steps=real_pack().next_steps)


def two_languages() -> Pack:
    """The same words twice: what matters is the name of the other language."""
    return small_pack(english(), english("Español", "es"))


def three_languages() -> Pack:
    """English, one that is nearly English, and one that lacks most and has a topic of its own."""
    words = english().wording
    spanish = Wording("es", ("language-word = Idioma\nlanguages-intro = Elija un idioma.\n",), words)
    own = replace(ABOUT, key="own", title="Own", group="steps")
    torn = replace(english("Af Soomaali", "so"), topics={"own": own}, hotlines={"211": MORE}, resources={})
    return small_pack(english(), replace(english("Español", "es"), wording=spanish), torn)


def small_kit(
    home: Path,
    *providers: Provider,
    pack: Pack | None = None,
    settings: Settings | None = None,
    trial: bool = False,
    quiet: QuietTimes | None = None,
) -> Kit:
    """A kit whose directory is ``home/visitors.db``; an absent file is an empty directory."""
    chosen = settings or read_settings(home)[0]
    if quiet is not None:
        chosen = replace(chosen, quiet=quiet)
    file = home / "visitors.db"
    if providers:
        build_visitors(providers, file, 1)
    return Kit(Visit(), pack or small_pack(), chosen, cache(lambda: open_visitors(file)), RICH, trial)


def with_cards(kit: Kit) -> Kit:
    """The same kit with some interpreter cards on: Latin, wide signs, a script of its own, one from the right."""
    return replace(kit, cards=kit.pack.cards.shown(("vi", "ko", "am", "ar"), "foot", lambda _signs: True))


@cache
def real_pack() -> Pack:
    """The pack of this checkout."""
    return load_pack([CONTENT], Confirmations()).pack


def real_kit(home: Path, *, state: str = "") -> Kit:
    """A kit with the pack of this checkout, as a kiosk without any settings has it."""
    return small_kit(home, pack=real_pack(), settings=Settings(state=state))
