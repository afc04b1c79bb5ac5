"""The settings of the kiosk as a form, each with its fault beside it."""

from typing import ClassVar, get_args

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Static

from kiosk.guide.words import Wording
from kiosk.problem import KioskError, Problem
from kiosk.settings import Settings, Theme, read_settings
from kiosk.settings_file import change_settings, faults_of
from kiosk.staff.providers.field import Field, Fields
from kiosk.staff.providers.telling import TellingScreen

CONTINUE, UNREVIEWED = "quiet.may_continue", "languages.show_unreviewed"


def field_texts(settings: Settings, words: Wording) -> dict[str, str]:
    """Return each setting by its key in the file, as a person would type it."""
    quiet, answer = settings.quiet, {True: words("staff-settings-yes"), False: words("staff-settings-no")}
    return {
        "shelter_name": settings.shelter_name,
        "state": settings.state,
        "staff_line": settings.staff_line,
        "neutral.welcome": settings.neutral.welcome,
        "neutral.prompt": settings.neutral.prompt,
        "quiet.veil_after_s": str(quiet.veil_after_s),
        "quiet.veil_after_code_s": str(quiet.veil_after_code_s),
        "quiet.wipe_after_veil_s": str(quiet.wipe_after_veil_s),
        CONTINUE: answer[quiet.may_continue],
        "screen.theme": settings.theme,
        "staff.keys": " ".join(settings.staff.keys),
        "staff.lock_after_s": str(settings.staff.lock_after_s),
        "freshness.hide_after_days": str(settings.freshness.hide_after_days),
        UNREVIEWED: answer[settings.languages.show_unreviewed],
    }


def value_of(key: str, text: str, words: Wording) -> str | int | bool:
    """Return what is written into the file for what was typed."""
    clean = text.strip()
    if key in (CONTINUE, UNREVIEWED):
        return clean == words("staff-settings-yes")
    return int(clean) if key.endswith(("_s", "_days")) and clean.isdecimal() and len(clean) < 9 else clean


class SettingsScreen(TellingScreen):
    """All settings; only what was changed is written, and only when all of it can be."""

    title_key = "staff-settings-title"
    keys_key = "staff-keys-settings"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "save", show=False, priority=True),
        Binding("up", "app.focus_previous", show=False),
        Binding("down,enter", "app.focus_next", show=False),
    ]
    AUTO_FOCUS = "Input"
    DEFAULT_CSS = """
    SettingsScreen Fields { margin: 1 0; }
    SettingsScreen Field Label { width: 37; }
    SettingsScreen Field .note { padding: 0 2 0 38; }
    SettingsScreen.-narrow Field > Horizontal { layout: vertical; }
    SettingsScreen.-narrow Field Label { width: 100%; }
    SettingsScreen.-narrow Field .note { padding: 0 2 0 1; }
    """

    def parts(self) -> ComposeResult:
        """A field for each setting."""
        words, settings = self.desk.words, read_settings(self.desk.home)[0]
        yield self.acts("save")
        with Fields():
            for key, text in field_texts(settings, words).items():
                yield Field(_id(key), words(f"staff-setting-{_id(key)}"), text, _answers(key, words))
            yield Static(words("staff-settings-next"), classes="intro", markup=False)
        yield self.notice()

    @property
    def is_changed(self) -> bool:
        """Whether a field holds what is not saved."""
        return bool(self._changes())

    def _fields(self) -> dict[str, Field]:
        return {key: self.query_one(f"#field-{_id(key)}", Field) for key in field_texts(Settings(), self.desk.words)}

    def _changes(self) -> dict[str, str | int | bool]:
        fields, words = self._fields(), self.desk.words
        return {key: value_of(key, field.text, words) for key, field in fields.items() if field.is_changed}

    def action_save(self) -> None:
        """Write what was changed, or tell each field what is wrong with it."""
        words, changes, fields = self.desk.words, self._changes(), self._fields()
        faults = faults_of(changes)
        for key, field in fields.items():
            fault = faults.get(key)
            field.note("" if fault is None else self._told(key, fault), is_fault=fault is not None)
        if faults:
            self.tell(words("staff-settings-not", count=len(faults)))
            fields[next(iter(faults))].enter()
            return
        try:
            change_settings(self.desk.home, changes)
        except KioskError as error:
            self.tell(words.sentences(error.problem))
            return
        for field in fields.values():
            field.take(field.text)
        self.tell(words("staff-settings-kept"))

    def _told(self, key: str, fault: Problem) -> str:
        words = self.desk.words
        return words(f"problem-{fault.code}", **{**fault.facts, "setting": _name(words(f"staff-setting-{_id(key)}"))})


def _answers(key: str, words: Wording) -> tuple[str, ...]:
    """Return the few answers that a setting can have; none where something is typed."""
    if key in (CONTINUE, UNREVIEWED):
        return words("staff-settings-yes"), words("staff-settings-no")
    return get_args(Theme) if key == "screen.theme" else ()


def _id(key: str) -> str:
    return key.replace(".", "-").replace("_", "-")


def _name(label: str) -> str:
    """Return what is named by a label, without what it explains."""
    return label.partition(",")[0].partition(":")[0]
