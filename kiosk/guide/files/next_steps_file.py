"""``next-steps.toml``: the answers to three questions, and the rules that say where they lead."""

from collections.abc import Mapping, Sequence

from kiosk.guide.files.fields import Fields, read_fields
from kiosk.guide.files.parsed import Parsed
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.next_steps import ANY, EMERGENCY, NO, NOTHING, QUESTIONS, NextSteps, Rule, is_danger

FEWEST_ANSWERS, MOST_ANSWERS = 2, 9
"""One number key for each."""

_NEED_A_NO = ("safe", "seen")


def read_next_steps(source: TextFile) -> Parsed[NextSteps]:
    """Read the table; a rule that cannot be used is left out. A table that leaves an answer without a rule is not used.

    A rule that would send somebody in danger elsewhere than to 911, or give a code to somebody who may be found out,
    is told; see `kiosk.guide.next_step` for what is shown all the same.
    """
    root = read_fields(source)
    answers = _answers(root) if root.is_usable else {}
    if len(answers) < len(QUESTIONS):
        return Parsed(None, root.faults)
    rows = root.tables("rule")
    rules = [(rule, fields) for place, fields in enumerate(rows) if (rule := _rule(fields, answers, place))]
    table = NextSteps(answers, tuple(rule for rule, _ in rules))
    is_whole = _is_whole(table, rows)
    for rule, fields in rules:
        _tell_danger(table, rule, fields)
    root.finish()
    return Parsed(table if is_whole else None, root.faults)


def _answers(root: Fields) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for fields in root.tables("question"):
        key, answers = fields.choice("key", QUESTIONS), fields.texts("answers")
        fields.finish()
        if key in found:
            fields.wrong("entry-twice", "key", entry=key)
        elif not FEWEST_ANSWERS <= len(set(answers)) == len(answers) <= MOST_ANSWERS or ANY in answers:
            fields.wrong("next-answers-refused", "answers", low=FEWEST_ANSWERS, high=MOST_ANSWERS)
        elif key in _NEED_A_NO and NO not in answers:
            fields.wrong("next-answer-no", "answers", question=key)
        elif fields.is_usable:
            found[key] = answers
    for key in QUESTIONS:
        if key not in found:
            root.wrong("next-question-missing", "question", question=key)
    return found


def _rule(fields: Fields, answers: Mapping[str, tuple[str, ...]], place: int) -> Rule | None:
    rule = Rule(
        answers=tuple(fields.choice(question, (ANY, *answers[question])) for question in QUESTIONS),
        do=fields.text("do"),
        topic=fields.text("topic"),
        number=fields.text("number"),
        take=fields.text("take"),
        place=place,
    )
    fields.finish()
    return rule if fields.is_usable else None


def _is_whole(table: NextSteps, rows: Sequence[Fields]) -> bool:
    """Say whether all answers have their rule; tell those that have none at the last rule, where one could follow."""
    left = [answers for answers in table.combinations() if not table.fitting(answers)]
    for answers in left if rows else ():
        rows[-1].wrong("next-unmatched", "", answers=" + ".join(answers))
    return not left


def _tell_danger(table: NextSteps, rule: Rule, fields: Fields) -> None:
    """Tell a rule that would not be followed: a code for who may be found out, another number than 911 in danger."""
    if rule.take != NOTHING and rule.answers[-1] != NO:
        fields.wrong("next-take-seen", "take")
    won = (answers for answers in table.combinations() if table.fitting(answers)[:1] == (rule,))
    if rule.number != EMERGENCY and any(map(is_danger, won)):
        fields.wrong("next-danger-number", "number")
