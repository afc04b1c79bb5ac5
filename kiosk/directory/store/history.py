"""The history of the staff's file: every accepted change can be listed and undone."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from sqlite_utils import Database

from kiosk.directory.store.change import Change, NewChange
from kiosk.problem import KioskError, Problem

NAMES_TOLD = 3
_NONE_SO_LARGE = 1 << 63

_LIST = """
    SELECT id, made_at, kind, made_by, source, undoes,
        (SELECT count(*) FROM change_item WHERE change_id = change.id),
        (SELECT json_group_array(coalesce(provider.name, json_extract(item.before, '$.name'), ''))
         FROM (SELECT * FROM change_item WHERE change_id = change.id LIMIT ?) AS item
         LEFT JOIN provider ON provider.id = item.provider_id),
        (SELECT max(later.id) FROM change AS later WHERE later.undoes = change.id)
    FROM change
"""
_LEFT = """
    SELECT change_id, provider_id, before FROM change_item AS one WHERE change_id = ? AND NOT EXISTS (
        SELECT 1 FROM change_item AS gone JOIN change ON change.id = gone.change_id AND change.kind = 'delete'
        WHERE gone.provider_id = one.provider_id AND gone.change_id >= one.change_id)
"""
"""What a change touched and was not deleted for good in it or since."""

_LATER = f"""
    SELECT max(other.change_id) FROM ({_LEFT}) AS item
    JOIN change_item AS other ON other.provider_id = item.provider_id AND other.change_id > item.change_id
"""  # noqa: S608  (words of ours)


class History:
    """Notes what the providers were before a change.

    Args:
        database: An open staff's file.
        new: The change that is being made, or None where nothing may be written.
    """

    def __init__(self, database: Database, new: NewChange | None = None) -> None:
        self._database = database
        self._new = new
        self._number: int | None = None

    def note(self, befores: Iterable[tuple[str, str | None]]) -> None:
        """Note for each provider (by key) its record before the change, as JSON; None where it is new.

        Only the first note of a provider in a change counts: that is what it was before.
        """
        number = self.begun()
        self._database.conn.executemany(
            "INSERT OR IGNORE INTO change_item (change_id, provider_id, before) VALUES (?, ?, ?)",
            ((number, key, before) for key, before in befores),
        )

    def begun(self) -> int:
        """Return the number of the change that is being made, and note it if nothing was noted of it yet."""
        if self._number is None:
            new = self._new or NewChange("edit")
            now = datetime.now(UTC).isoformat(timespec="seconds")
            cursor = self._database.execute(
                "INSERT INTO change (made_at, made_by, kind, source, undoes) VALUES (?, ?, ?, ?, ?)",
                (now, new.made_by, new.kind, new.source, new.undoes),
            )
            self._number = int(cursor.lastrowid or 0)
        return self._number

    def changes(self, limit: int = 200) -> Iterator[Change]:
        """Every change, the latest first."""
        for row in self._database.execute(f"{_LIST} ORDER BY id DESC LIMIT ?", (NAMES_TOLD, limit)):
            yield _change(row)

    def get(self, number: int) -> Change:
        """Return one change.

        Raises:
            KioskError: ``change-unknown``.
        """
        is_number = 0 < number < _NONE_SO_LARGE
        row = self._database.execute(f"{_LIST} WHERE id = ?", (NAMES_TOLD, number)).fetchone() if is_number else None
        if row is None:
            raise KioskError(Problem("change-unknown", facts={"number": number}))
        return _change(row)

    def befores(self, number: int) -> dict[str, dict[str, object] | None]:
        """Return for each provider of a change its record before it; None where it was new.

        One that was deleted for good since then is left out.

        Raises:
            KioskError: ``change-overtaken`` when a later change touched one of them: that one is to be undone first;
                ``change-deleted`` when all of them were deleted for good.
        """
        later = self._database.execute(_LATER, (number,)).fetchone()[0]
        if later is not None:
            raise KioskError(Problem("change-overtaken", facts={"number": number, "later": later}))
        rows = self._database.execute(_LEFT, (number,)).fetchall()
        if not rows:
            raise KioskError(Problem("change-deleted", facts={"number": number}))
        return {key: None if before is None else json.loads(before) for _, key, before in rows}

    def forget(self, key: str) -> None:
        """Keep nothing of what one provider was before any change; that it was changed stays noted."""
        self._database.execute("UPDATE change_item SET before = NULL WHERE provider_id = ?", (key,))


def _change(row: tuple[int, str, str, str, str, int | None, int, str, int | None]) -> Change:
    number, made_at, kind, made_by, source, undoes, providers, names, undone_by = row
    return Change(
        number=number,
        made_at=datetime.fromisoformat(made_at),
        kind=kind,  # type: ignore[arg-type]  # written by this program alone
        made_by=made_by,
        source=source,
        undoes=undoes,
        providers=providers,
        names=tuple(json.loads(names)),
        undone_by=undone_by,
    )
