"""Which part of a long text is on the screen."""

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(slots=True)
class Window:
    """The first line shown (``top``) of ``total`` lines in ``rows`` rows.

    Attributes:
        starts: Where the pages of a text begin that is turned page by page; () for one that only moves by lines.
    """

    top: int = 0
    total: int = 0
    rows: int = 1
    starts: tuple[int, ...] = ()

    def fit(self, total: int, rows: int, starts: tuple[int, ...] = ()) -> None:
        """Use other sizes; the place is kept as far as it exists."""
        self.total, self.rows, self.starts = total, max(1, rows), starts
        self.move(0)

    def move(self, lines: int) -> bool:
        """Move by lines; say whether anything moved."""
        before = self.top
        self.top = max(0, min(self._last_top, self.top + lines))
        return self.top != before

    def turn(self, pages: int) -> bool:
        """Go to where the next page begins, or for -1 this page or the one before; say whether anything moved."""
        if not self.starts:
            return self.move(pages * self.rows)
        wanted = (start for start in self.starts if (start > self.top if pages > 0 else start < self.top))
        ordered = sorted(wanted, reverse=pages < 0)
        return self.move(ordered[0] - self.top) if ordered else False

    def snap(self) -> None:
        """Go back to where the page begins that holds the first line shown."""
        if self.starts:
            self.top = self.starts[max(0, bisect_right(self.starts, self.top) - 1)]

    @property
    def shown(self) -> slice:
        """The lines on the screen: at the beginning of a page that page alone, so that nothing in it is cut."""
        return slice(self.top, self._end)

    @property
    def _end(self) -> int:
        following = [start for start in self.starts if start > self.top]
        is_page = self.top in self.starts and following
        return min(following[0], self.top + self.rows) if is_page else self.top + self.rows

    @property
    def _last_top(self) -> int:
        return max(self.total - self.rows, *self.starts[-1:], 0)

    def show(self, first: int, last: int) -> None:
        """Move as little as needed so that the lines ``first`` to ``last`` are seen, ``first`` above all."""
        self.top = max(self.top, last - self.rows + 1)
        self.top = max(0, min(self.top, first))

    @property
    def is_long(self) -> bool:
        """Say whether there is more than the screen shows."""
        return self.total > self.rows

    @property
    def pages(self) -> int:
        """How many screens the text fills."""
        return len(self.starts) or max(1, -(-self.total // self.rows))

    @property
    def is_at_end(self) -> bool:
        """Say whether the last line is seen."""
        return self._end >= self.total

    @property
    def page(self) -> int:
        """Number of the screen shown, counted from 1; the last one when its end is seen."""
        if self.is_at_end:
            return self.pages
        if self.starts:
            return bisect_right(self.starts, self.top)
        return min(self.pages, (self.top + self.rows // 2) // self.rows + 1)
