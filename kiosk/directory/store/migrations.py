"""The shape of the staff's file, step by step; each step is named, recorded in the file and never edited again."""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

MIGRATIONS = Migrations("directory")
"""Steps in order. What they make is told in ``schema.md``, which a test compares with a real file."""


@MIGRATIONS(name="0001_providers")
def _providers(database: Database) -> None:
    database.execute(
        """
        CREATE TABLE provider (
            id TEXT PRIMARY KEY NOT NULL,
            name TEXT NOT NULL,
            alternate_name TEXT NOT NULL DEFAULT '',
            description TEXT NOT NULL DEFAULT '',
            eligibility_description TEXT NOT NULL DEFAULT '',
            email TEXT NOT NULL DEFAULT '',
            url TEXT NOT NULL DEFAULT '',
            service_area TEXT NOT NULL DEFAULT '',
            schedule TEXT NOT NULL DEFAULT '',
            fees_description TEXT NOT NULL DEFAULT '',
            accessibility TEXT NOT NULL DEFAULT '',
            address_1 TEXT NOT NULL DEFAULT '',
            address_2 TEXT NOT NULL DEFAULT '',
            city TEXT NOT NULL DEFAULT '',
            state_province TEXT NOT NULL DEFAULT '',
            postal_code TEXT NOT NULL DEFAULT '',
            published_on TEXT,
            published_by TEXT NOT NULL DEFAULT '',
            confirmed_on TEXT,
            status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'retired')),
            staff_note TEXT NOT NULL DEFAULT '',
            plain_name TEXT NOT NULL,
            import_key TEXT NOT NULL
        )
        """
    )
    database.execute("CREATE INDEX provider_by_name ON provider (plain_name, id)")
    database.execute("CREATE INDEX provider_by_import_key ON provider (import_key)")


@MIGRATIONS(name="0002_phones_and_languages")
def _phones_and_languages(database: Database) -> None:
    database.execute(
        """
        CREATE TABLE phone (
            provider_id TEXT NOT NULL REFERENCES provider (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            type TEXT NOT NULL,
            number TEXT NOT NULL,
            extension TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (provider_id, position)
        ) WITHOUT ROWID
        """
    )
    database.execute(
        """
        CREATE TABLE language (
            provider_id TEXT NOT NULL REFERENCES provider (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (provider_id, position)
        ) WITHOUT ROWID
        """
    )


@MIGRATIONS(name="0003_revision")
def _revision(database: Database) -> None:
    database.execute("CREATE TABLE directory (revision INTEGER NOT NULL)")
    database.execute("INSERT INTO directory (revision) VALUES (0)")


@MIGRATIONS(name="0004_more_of_hsds")
def _more_of_hsds(database: Database) -> None:
    for column in (
        "organization application_process interpretation_services opening_hours"
        " latitude longitude transportation confirmed_by"
    ).split():
        database.execute(f"ALTER TABLE provider ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
    database.execute("ALTER TABLE phone ADD COLUMN description TEXT NOT NULL DEFAULT ''")
    database.execute(
        """
        CREATE TABLE need (
            provider_id TEXT NOT NULL REFERENCES provider (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (provider_id, position)
        ) WITHOUT ROWID
        """
    )


@MIGRATIONS(name="0005_history")
def _history(database: Database) -> None:
    database.execute(
        """
        CREATE TABLE change (
            id INTEGER PRIMARY KEY,
            made_at TEXT NOT NULL,
            made_by TEXT NOT NULL,
            kind TEXT NOT NULL,
            source TEXT NOT NULL DEFAULT '',
            undoes INTEGER REFERENCES change (id) ON DELETE SET NULL
        )
        """
    )
    database.execute(
        """
        CREATE TABLE change_item (
            change_id INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
            provider_id TEXT NOT NULL,
            before TEXT,
            PRIMARY KEY (change_id, provider_id)
        ) WITHOUT ROWID
        """
    )
    database.execute("CREATE INDEX change_item_by_provider ON change_item (provider_id, change_id)")


@MIGRATIONS(name="0006_place_decisions")
def _place_decisions(database: Database) -> None:
    database.execute(
        """
        CREATE TABLE place_decision (
            provider_id TEXT NOT NULL REFERENCES provider (id) ON DELETE CASCADE,
            field TEXT NOT NULL,
            mark TEXT NOT NULL,
            decision TEXT NOT NULL CHECK (decision IN ('show', 'hide')),
            decided_on TEXT NOT NULL,
            decided_by TEXT NOT NULL,
            PRIMARY KEY (provider_id, field, mark)
        ) WITHOUT ROWID
        """
    )


@MIGRATIONS(name="0007_erasing_due")
def _erasing_due(database: Database) -> None:
    database.execute("ALTER TABLE directory ADD COLUMN erasing_due INTEGER NOT NULL DEFAULT 0")


def unknown_steps(database: Database) -> tuple[str, ...]:
    """Name the steps recorded in the file that this program does not know: a newer program made it."""
    empty = Database(memory=True, execute_plugins=False)
    known = {step.name for step in MIGRATIONS.pending(empty)}
    empty.close()
    return tuple(step.name for step in MIGRATIONS.applied(database) if step.name not in known)
