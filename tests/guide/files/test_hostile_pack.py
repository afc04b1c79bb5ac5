"""A pack made by an enemy, or by accident: what is wrong is named, the rest is shown, and nothing of it is obeyed."""

import os
import shutil
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.guide.files.check_pack import check_pack
from kiosk.guide.files.confirmations import Confirmations
from kiosk.guide.files.load_pack import Loaded, load_pack
from kiosk.guide.pack import LanguagePack
from kiosk.guide.topic import Paragraph

from ..changing import change, quick
from ..conftest import SMALL_PACK

NAMES = sorted(file.relative_to(SMALL_PACK).as_posix() for file in SMALL_PACK.rglob("*.*"))
READ_BY_THE_KIOSK = [name for name in NAMES if name not in ("glossary.toml", "source.toml", "sources.toml")]
TOPIC = "en/topics/danger.md"

NOBODY = Confirmations()

HIDDEN = {
    "terminal escape": "\x1b[2J",
    "escape in one character": "\x9b2J",
    "bell": "\a",
    "nothing": "\0",
    "delete": "\x7f",
    "line end of long ago": "\r",
    "right to left override": "\u202e",
    "right to left isolate": "\u2067",
    "space of no width": "\u200b",
    "mark of byte order": "\ufeff",
    "line of Unicode": "\u2028",
    "private": "\ue000",
    "nobody's": "\u0378",
}

hostile = settings(quick, suppress_health_check=[HealthCheck.function_scoped_fixture])


def load(folder: Path) -> Loaded:
    """The pack in a folder, laid over the good one that came with the kiosk."""
    return load_pack([folder, SMALL_PACK], NOBODY)


def shown(loaded: Loaded) -> tuple[object, ...]:
    """All that visitors could read, but for where in its file it stood."""
    pack, english = loaded.pack, loaded.pack.languages["en"]
    return pack.name, pack.version, pack.next_steps, pack.coalitions, list(pack.languages), _told(english)


def _told(english: LanguagePack) -> tuple[object, ...]:
    topics = {key: (topic.title, topic.blurb, topic.blocks) for key, topic in english.topics.items()}
    words = [english.wording(key, name="Ann") for key in ("greeting", "language-own-name", "next-do-go")]
    return topics, dict(english.hotlines), dict(english.resources), words


GOOD = shown(load(SMALL_PACK))


def put(folder: Path, name: str, data: bytes) -> Path:
    """Make a place that holds this one file and nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    file = folder / name
    file.parent.mkdir(parents=True)
    file.write_bytes(data)
    return file


@settings(hostile, max_examples=80)
@given(name=st.sampled_from(NAMES), data=st.binary(max_size=200))
def test_bytes_of_any_kind_as_any_file_leave_the_good_pack_on_the_screen(
    tmp_path: Path, name: str, data: bytes
) -> None:
    file = put(tmp_path / "own", name, data)
    loaded = load(tmp_path / "own")
    assert shown(loaded) == GOOD
    assert {problem.path for problem in loaded.problems} <= {file}


@settings(hostile, max_examples=20)
@given(name=st.sampled_from(NAMES), data=st.binary(max_size=200))
def test_the_check_ends_with_bytes_of_any_kind_too(tmp_path: Path, name: str, data: bytes) -> None:
    put(tmp_path / "own", name, data)
    figures = check_pack([tmp_path / "own", SMALL_PACK], NOBODY).figures
    assert (figures.languages, figures.topics, figures.hotlines, figures.resources, figures.coalitions) == (
        1,
        2,
        3,
        2,
        3,
    )


@pytest.mark.parametrize("sign", HIDDEN.values(), ids=HIDDEN)
@settings(hostile, max_examples=8)
@given(name=st.sampled_from(READ_BY_THE_KIOSK), part=st.floats(0.0, 1.0))
def test_a_hidden_character_is_named_with_its_line_and_the_good_file_is_shown(
    tmp_path: Path, sign: str, name: str, part: float
) -> None:
    text = (SMALL_PACK / name).read_text(encoding="utf-8")
    # At the very first place a mark of byte order is what some editors write.
    at = max(1, int(part * (len(text) - 1)))
    file = put(tmp_path / "own", name, f"{text[:at]}{sign}{text[at:]}".encode())
    loaded = load(tmp_path / "own")
    assert shown(loaded) == GOOD
    faults = {(problem.path, problem.code, problem.line) for problem in loaded.problems}
    assert faults == {(file, "file-hidden-character", text.count("\n", 0, at) + 1)}


@pytest.mark.parametrize(
    ("name", "old", "new", "code", "line"),
    [
        ("en/hotlines.toml", "Sure Line", r"Sure \u001B[2J Line", "text-hidden-character", 5),
        ("en/resources.toml", "A page", r"A \u202E page", "text-hidden-character", 5),
        (TOPIC, "In danger", r"In \u001B danger", "text-hidden-character", 2),
        ("en/ui.ftl", "Hello", '{ "\\u001B" }Hello', "file-hidden-character", 2),
        ("hotlines.toml", 'key = "likely"', 'key = "sure"', "entry-twice", 17),
        ("en/hotlines.toml", "[likely]", "[sure]", "toml-key-twice", 14),
        ("en/ui.ftl", "{ $name }", "{ $name", "wording-broken", 2),
        ("en/ui.ftl", "{ $name }", "{ " * 900, "wording-broken", 1),
        (TOPIC, "* Breathe.", "* <script>Breathe.</script>", "markdown-refused", 17),
        (TOPIC, "* Breathe.", "* [Breathe](https://example.org).", "markdown-refused", 17),
        (TOPIC, "+++\n\nCall", "Call", "topic-without-front", 1),
        ("hotlines.toml", "+1", "+1555", "number-refused", 5),
    ],
)
def test_what_is_hidden_broken_or_twice_is_named_and_the_good_one_is_shown(
    tmp_path: Path, name: str, old: str, new: str, code: str, line: int
) -> None:
    file = put(tmp_path / "own", name, (SMALL_PACK / name).read_bytes())
    change(file, old, new)
    loaded = load(tmp_path / "own")
    assert (file, code, line) in [(problem.path, problem.code, problem.line) for problem in loaded.problems]
    assert shown(loaded) == GOOD


@pytest.mark.parametrize("sign", ["\u200d", "\u200f", "\u05d0", "\u0635", "\u0489"])
def test_joiners_and_letters_of_other_scripts_are_named_by_the_check(pack: Path, sign: str) -> None:
    change(pack / TOPIC, "* Breathe.", f"* Brea{sign}the.")
    found = [problem for problem in check_pack([pack], NOBODY).problems if problem.code == "glyph-missing"]
    assert [(problem.path, problem.line) for problem in found] == [(pack / TOPIC, 17)]


@pytest.mark.parametrize("mark", ["[bold red]Call[/] 911.", "[@click=app.quit]Call 911.[/]", "[[911]]", "\\[Call\\]"])
def test_marks_like_those_of_textual_are_words_like_any_other(pack: Path, mark: str) -> None:
    change(pack / TOPIC, "Call 911. **Then** tell staff.", mark)
    block = load(pack).pack.languages["en"].topics["danger"].blocks[0]
    assert isinstance(block, Paragraph)
    assert "".join(run.text for run in block.words) == mark.replace("\\", "")


def test_of_a_topic_of_100_megabytes_no_more_than_a_little_is_read(tmp_path: Path) -> None:
    file = put(tmp_path / "own", TOPIC, b"+++\n")
    os.truncate(file, 100_000_000)
    load(tmp_path)
    tracemalloc.start()
    loaded = load(tmp_path / "own")
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [(problem.path, problem.code) for problem in loaded.problems] == [(file, "file-too-large")]
    assert shown(loaded) == GOOD
    assert most < 5_000_000


@pytest.mark.parametrize("target", ["/dev/zero", "/proc/self/mem", "nowhere", ".", "danger.md"])
def test_a_file_that_is_a_link_to_something_odd_is_not_shown(tmp_path: Path, target: str) -> None:
    file = put(tmp_path / "own", TOPIC, b"")
    file.unlink()
    file.symlink_to(target)
    assert shown(load(tmp_path / "own")) == GOOD


@pytest.mark.parametrize("linked", [TOPIC, "en/topics", "en", "xx"])
def test_a_link_out_of_the_pack_is_named_and_what_is_behind_it_is_not_shown(tmp_path: Path, linked: str) -> None:
    elsewhere = Path(shutil.copytree(SMALL_PACK, tmp_path / "elsewhere"))
    change(elsewhere / TOPIC, "Call 911.", "A letter of staff.")
    link = tmp_path / "own" / linked
    link.parent.mkdir(parents=True)
    link.symlink_to(elsewhere / linked.replace("xx", "en"))
    loaded = load(tmp_path / "own")
    assert shown(loaded) == GOOD
    assert {(problem.path, problem.code) for problem in loaded.problems} == {(link, "link-elsewhere")}


def test_a_link_inside_the_pack_is_followed(tmp_path: Path) -> None:
    own = Path(shutil.copytree(SMALL_PACK, tmp_path / "own"))
    (own / TOPIC).rename(own / "danger.md")
    (own / TOPIC).symlink_to(own / "danger.md")
    loaded = load(own)
    assert (shown(loaded), loaded.problems) == (GOOD, ())


def test_the_place_itself_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "own").symlink_to(SMALL_PACK)
    loaded = load(tmp_path / "own")
    assert (shown(loaded), loaded.problems) == (GOOD, ())


def test_a_pipe_in_the_place_of_a_file_keeps_nobody_waiting(tmp_path: Path) -> None:
    file = put(tmp_path / "own", TOPIC, b"")
    file.unlink()
    os.mkfifo(file)
    assert shown(load(tmp_path / "own")) == GOOD
