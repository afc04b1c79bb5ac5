"""Which part of a long text is on the screen."""

from dataclasses import dataclass


@dataclass(slots=True)
class Window:
    """The first line shown (``top``) of ``total`` lines in ``rows`` rows."""

    top: int = 0
    total: int = 0
    rows: int = 1

    def fit(self, total: int, rows: int) -> None:
        """Use other sizes; the place is kept as far as it exists."""
        self.total, self.rows = total, max(1, rows)
        self.move(0)

    def move(self, lines: int) -> bool:
        """Move by lines; say whether anything moved."""
        before = self.top
        self.top = max(0, min(self.total - self.rows, self.top + lines))
        return self.top != before

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
        return max(1, -(-self.total // self.rows))

    @property
    def page(self) -> int:
        """Number of the screen shown, counted from 1; the last one when its end is seen."""
        if self.top + self.rows >= self.total:
            return self.pages
        return min(self.pages, self.top // self.rows + 1)
