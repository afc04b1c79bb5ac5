"""What the visitor collected: it lives in the visit and nowhere else."""

from dataclasses import dataclass, field
from typing import Literal

ItemKind = Literal["topic", "hotline", "provider", "resource", "coalition"]

MOST_ITEMS = 40
"""More than fits a slip; a limit keeps a stuck key from filling memory."""


@dataclass(frozen=True, slots=True)
class ListItem:
    """One thing on the list: its kind and its key in the pack or the directory."""

    kind: ItemKind
    key: str


@dataclass(slots=True)
class MyList:
    """Things in the order they were added, each once."""

    items: list[ListItem] = field(default_factory=list)

    def add(self, item: ListItem) -> bool:
        """Add ``item``; say whether it is on the list now."""
        if item not in self.items and len(self.items) < MOST_ITEMS:
            self.items.append(item)
        return item in self.items

    def remove(self, item: ListItem) -> None:
        """Take ``item`` off the list, if it is there."""
        self.items = [kept for kept in self.items if kept != item]

    def __contains__(self, item: object) -> bool:
        return item in self.items

    def __len__(self) -> int:
        return len(self.items)
