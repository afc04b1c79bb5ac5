from dataclasses import replace

from kiosk.directory.told_places import told_places
from kiosk.staff.providers.place_question import marked
from tests.directory.providers import SAFE_HARBOR


def test_each_piece_is_marked_in_the_whole_text() -> None:
    (told,) = told_places(replace(SAFE_HARBOR, description="At 12 Oak St. or 7 Elm Rd, near the mill"))
    drawn = marked(told)
    assert drawn.plain == "At >12 Oak St.< or >7 Elm Rd<, >near the mill<"
    assert [drawn.plain[span.start : span.end] for span in drawn.spans] == [
        ">12 Oak St.<",
        ">7 Elm Rd<",
        ">near the mill<",
    ]


def test_nothing_in_a_text_drives_the_terminal() -> None:
    (told,) = told_places(replace(SAFE_HARBOR, description="\x1b[31m Near Oak\u202e Park"))
    assert "\x1b" not in marked(told).plain
