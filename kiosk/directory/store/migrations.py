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


def unknown_steps(database: Database) -> tuple[str, ...]:
    """Name the steps recorded in the file that this program does not know: a newer program made it."""
    empty = Database(memory=True, execute_plugins=False)
    known = {step.name for step in MIGRATIONS.pending(empty)}
    empty.close()
    return tuple(step.name for step in MIGRATIONS.applied(database) if step.name not in known)
