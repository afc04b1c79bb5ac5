"""Room for the small things of every visit, taken once: the supervisor's memory then stays what it is."""

_EACH = 64
_BIGGEST = 512
"""Bytes; Python keeps smaller things in pages by their size (``Objects/obmalloc.c``), the others malloc does."""

_STEP = 16


def make_room() -> None:
    """Fill the pages that hold small things of each size, and a page more, then leave them free for what comes.

    How many such things live at once differs a little from visit to visit. Without this, a page that was never
    touched is sometimes needed for the first time after hundreds of visits.
    """
    own_size = b"".__sizeof__()
    room = [bytes(size) for size in range(2, _BIGGEST - own_size, _STEP) for _ in range(_EACH)]
    room.clear()
