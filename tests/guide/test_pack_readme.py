"""What content/README.md tells authors to do works, step by step, in a home folder."""

import textwrap
from pathlib import Path

from kiosk.guide.files.check_pack import check_pack
from kiosk.guide.files.confirmations import Confirmations
from kiosk.guide.files.load_pack import load_pack
from kiosk.guide.files.wording_files import FOR_VISITORS

from .lost_lines import PACK

README = (PACK / "README.md").read_text(encoding="utf-8")
NOBODY = Confirmations()


def own(home: Path, name: str, text: str) -> None:
    """Put a file into the content of a home folder."""
    file = home / "content" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_a_word_is_changed_by_a_copy_of_its_file(tmp_path: Path) -> None:
    name = "en/topics/call-police.md"
    own(tmp_path, name, (PACK / name).read_text(encoding="utf-8").replace("911", "911 now"))
    english = load_pack([tmp_path / "content", PACK], NOBODY).pack.languages["en"]
    assert "911 now" in repr(english.topics["call-police"].blocks)


def test_the_topic_of_the_example_is_shown_without_a_fault_of_its_own(tmp_path: Path) -> None:
    begin = README.index("    +++\n")
    example = textwrap.dedent(README[begin : README.index("\n* `title`", begin)]).strip()
    own(tmp_path, "en/topics/going-home.md", f"{example}\n")
    places = [tmp_path / "content", PACK]
    assert load_pack(places, NOBODY).pack.languages["en"].topics["going-home"].title == "On the way home"
    mine = [problem for problem in check_pack(places, NOBODY).problems if tmp_path in Path(problem.path or "").parents]
    assert mine == []


def test_a_language_appears_with_its_first_message_and_what_it_lacks_is_english(tmp_path: Path) -> None:
    words = (PACK / "en" / "ui.ftl").read_text(encoding="utf-8")
    own(tmp_path, "so/ui.ftl", words.replace("language-own-name = English", "language-own-name = Soomaali"))
    somali = load_pack([tmp_path / "content", PACK], NOBODY).pack.languages["so"]
    assert (somali.own_name, somali.is_whole, "topic:about" in somali.lent) == ("Soomaali", False, True)


def test_every_file_that_authors_meet_is_told_of() -> None:
    names = [file.name for file in PACK.iterdir() if file.suffix == ".toml"]
    assert [name for name in (*names, *FOR_VISITORS) if name not in README] == []
