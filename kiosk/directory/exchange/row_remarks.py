"""What there is to tell about the rows of a long file, in a few bytes for each remark."""

from array import array
from collections.abc import Iterator, Sequence
from typing import overload

from kiosk.directory.exchange.import_report import RowRemark

_About = tuple[str, str, str, str]


class RowRemarks(Sequence[RowRemark]):
    """Remarks in order; each text is kept once. Equal to any sequence of the same remarks."""

    def __init__(self) -> None:
        self._rows, self._others, self._abouts = array("L"), array("L"), array("L")
        self._number_of: dict[_About, int] = {}
        self._texts: list[_About] = []

    def add(self, remark: RowRemark, sheet: str = "") -> None:
        """Put one at the end, of a row in this sheet."""
        about = (remark.column, remark.reason, remark.other_name, sheet or remark.sheet)
        number = self._number_of.setdefault(about, len(self._texts))
        if number == len(self._texts):
            self._texts.append(about)
        self._rows.append(remark.row)
        self._others.append(remark.other_row)
        self._abouts.append(number)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> RowRemark: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[RowRemark, ...]: ...
    def __getitem__(self, index: int | slice) -> RowRemark | tuple[RowRemark, ...]:
        """Make the remark, or remarks, at these places."""
        if isinstance(index, slice):
            return tuple(self._remark(place) for place in range(len(self))[index])
        return self._remark(range(len(self))[index])

    def __iter__(self) -> Iterator[RowRemark]:
        return map(self._remark, range(len(self)))

    def _remark(self, place: int) -> RowRemark:
        column, reason, other_name, sheet = self._texts[self._abouts[place]]
        return RowRemark(self._rows[place], column, reason, self._others[place], other_name, sheet)  # type: ignore[arg-type]  # a reason that was put in

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # it grows
