"""``kiosk slip preview``: what a slip would look like, on any paper and in any language, without a printer."""

import io
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.guide.files.load_pack import load_home
from kiosk.guide.pack import LanguagePack
from kiosk.printer_settings import ROLLS, Paper, PrinterSettings, SlipKind
from kiosk.problem import KioskError, Problem
from kiosk.settings import read_settings
from kiosk.takeaway.receipt.plain_letters import plain
from kiosk.takeaway.slip import Slip
from kiosk.takeaway.slip_lines import COLUMNS, slip_lines
from kiosk.takeaway.slips.carried_guide import carried_hotline, carried_topic
from kiosk.takeaway.slips.make_slip import make_slip
from kiosk.takeaway.slips.slip_source import Carried, SlipSource
from kiosk.takeaway.spoken import spoken

Form = Literal["text", "spoken", "png", "pdf", "escpos"]
"""What a slip is turned into; the last three are no text."""

_DONE = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for.

    Attributes:
        language: Code of a language of the pack.
        paper: None for what is set, where that fits the form.
        topic, hotline: Keys of what the slip is about, or ""; without any it holds the first hotlines of the pack.
        output: Where to write it, or None for the standard output.
    """

    kind: SlipKind
    form: Form = "text"
    language: str = "en"
    paper: Paper | None = None
    topic: str = ""
    hotline: str = ""
    output: Path | None = None


def preview(home: Path, asked: Asked, write: Callable[[str], None]) -> int:
    """Write a slip as it would be printed, made of entries of the pack as this kiosk shows it.

    Args:
        home: The kiosk's home folder.
        asked: What to show, and how.
        write: Takes one line of text.

    Raises:
        KioskError: ``slip-language``, ``slip-topic`` or ``slip-hotline`` for one that the pack does not show;
            ``slip-empty`` where the slip would hold nothing; ``slip-terminal`` for what is no text; what the renderers
            raise for paper that they do not print on.
    """
    if asked.form not in ("text", "spoken") and asked.output is None and sys.stdout.isatty():
        raise KioskError(Problem("slip-terminal", facts={"form": asked.form}))
    printer = read_settings(home)[0].printer
    language = _language(home, asked.language)
    slip = make_slip(asked.kind, SlipSource(language.wording, tuple(_items(asked, language)), printer.title))
    if slip is None:
        raise KioskError(Problem("slip-empty", facts={"kind": asked.kind}))
    paper = asked.paper or _paper(asked.form, printer)
    if asked.form in ("text", "spoken"):
        _write_text(_text(slip, asked.form, paper, language), asked.output, write)
    else:
        _write_bytes(_drawn(slip, asked.form, paper, printer.profile), asked.output)
    return _DONE


def _language(home: Path, code: str) -> LanguagePack:
    languages = load_home(home).pack.languages
    if code not in languages:
        raise KioskError(Problem("slip-language", facts={"language": code, "known": ", ".join(languages)}))
    return languages[code]


def _items(asked: Asked, language: LanguagePack) -> Iterator[Carried]:
    """The topic and the hotline that were asked for; without any, the first topic or the core hotlines."""
    if asked.topic and asked.topic not in language.topics:
        raise KioskError(Problem("slip-topic", facts={"key": asked.topic, "known": ", ".join(language.topics)}))
    if asked.hotline and asked.hotline not in language.hotlines:
        raise KioskError(Problem("slip-hotline", facts={"key": asked.hotline, "known": ", ".join(language.hotlines)}))
    nothing = not asked.topic and not asked.hotline
    topics = [asked.topic] if asked.topic else list(language.topics)[:1] if nothing and asked.kind == "topic" else []
    for key in topics:
        yield carried_topic(language.topics[key], language)
    for key, line in language.hotlines.items():
        if key == asked.hotline or (nothing and line.tier == "core"):
            yield carried_hotline(line, language.wording)


def _paper(form: Form, printer: PrinterSettings) -> Paper:
    """The paper that is set, where the form can be printed on it."""
    if form == "pdf":
        return "letter" if printer.paper in ROLLS else printer.paper
    return "80" if form in ("png", "escpos") and printer.paper not in ROLLS else printer.paper


def _text(slip: Slip, form: Form, paper: Paper, language: LanguagePack) -> list[str]:
    if form == "spoken":
        return spoken(slip, language.wording).split("\n")
    mark = language.wording("slip-code-mark")
    return [mark if line.code else plain(line.text) for line in slip_lines(slip, COLUMNS[paper])]


def _drawn(slip: Slip, form: Form, paper: Paper, profile: str) -> bytes:
    if form == "pdf":
        from kiosk.takeaway.office.page_pdf import page_pdf

        return page_pdf(slip, paper)
    if paper not in ROLLS:
        raise KioskError(Problem("receipt-paper", facts={"paper": paper}))
    if form == "escpos":
        from kiosk.takeaway.receipt.receipt_bytes import receipt_bytes

        return receipt_bytes(slip, paper, profile)
    from kiosk.takeaway.receipt.receipt_picture import receipt_picture

    held = io.BytesIO()
    receipt_picture(slip, paper).save(held, "PNG")
    return held.getvalue()


def _write_text(lines: list[str], output: Path | None, write: Callable[[str], None]) -> None:
    if output is not None:
        output.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        return
    for line in lines:
        write(line)


def _write_bytes(data: bytes, output: Path | None) -> None:
    if output is not None:
        output.write_bytes(data)
        return
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
