"""Files that only authors need: the statements of the source page, the list of sources, and the glossary."""

from collections.abc import Set as AbstractSet

from kiosk.guide.coverage import Statement
from kiosk.guide.files.fields import read_fields
from kiosk.guide.files.parsed import Parsed
from kiosk.guide.files.text_file import TextFile
from kiosk.guide.reading_ease import Glossary


def read_statements(source: TextFile) -> Parsed[tuple[Statement, ...]]:
    """Read ``source.toml``: every statement of the source page, in its order."""
    root = read_fields(source)
    found: dict[str, Statement] = {}
    for fields in root.tables("statement") if root.is_usable else ():
        statement = Statement(fields.text("id"), fields.text("text"))
        fields.finish()
        if statement.id in found:
            fields.wrong("entry-twice", "id", entry=statement.id)
        elif fields.is_usable:
            found[statement.id] = statement
    root.finish()
    return Parsed(tuple(found.values()) or None, root.faults)


def read_source_keys(source: TextFile) -> Parsed[AbstractSet[str]]:
    """Read ``sources.toml``, which tells what each source is, where, and of which date; return its keys."""
    root = read_fields(source)
    found: set[str] = set()
    for key, fields in root.other_tables().items():
        fields.text("what")
        fields.text("address", needed=False)
        fields.text("date")
        fields.finish()
        if fields.is_usable:
            found.add(key)
    root.finish()
    return Parsed(frozenset(found), root.faults)


def read_glossary(source: TextFile) -> Parsed[Glossary]:
    """Read ``glossary.toml``: names and terms that count as one short word."""
    root = read_fields(source)
    glossary = Glossary(root.texts("names"), root.texts("terms"))
    root.finish()
    return Parsed(glossary, root.faults)
