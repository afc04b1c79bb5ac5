"""What the visitor collected: it lives in the visit and nowhere else."""

from dataclasses import dataclass, field
from typing import Literal

ItemKind = Literal["topic", "hotline", "provider", "resource", "coalition", "form"]

MOST_ITEMS = 40
"""More than fits a slip; a limit keeps a stuck key from filling memory."""


@dataclass(frozen=True, slots=True)
class ListItem:
    """One thing on the list: its kind and its key in the pack or the directory; of a form, the kind of slip it is."""

    kind: ItemKind
    key: str


@dataclass(slots=True)
class MyList:
    """Things in the order they were added, each once, until the visitor moves them."""

    items: list[ListItem] = field(default_factory=list)

    def add(self, item: ListItem) -> bool:
        """Add ``item``; say whether it is on the list now."""
        if item not in self.items and len(self.items) < MOST_ITEMS:
            self.items.append(item)
        return item in self.items

    def remove(self, item: ListItem) -> None:
        """Take ``item`` off the list, if it is there."""
        self.items = [kept for kept in self.items if kept != item]

    def move(self, item: ListItem, places: int) -> bool:
        """Move ``item`` down by so many places, or up when negative; say whether it moved."""
        if item not in self.items:
            return False
        before = self.items.index(item)
        after = max(0, min(before + places, len(self.items) - 1))
        self.items = [kept for kept in self.items if kept != item]
        self.items.insert(after, item)
        return after != before

    def __contains__(self, item: object) -> bool:
        return item in self.items

    def __len__(self) -> int:
        return len(self.items)
