"""The one holder of everything a visitor chose. It dies with the visit's process."""

from dataclasses import dataclass, field

from kiosk.visit.chosen import Chosen
from kiosk.visit.my_list import MyList


@dataclass(slots=True)
class Visit:
    """One visit.

    Attributes:
        language: Code of the language shown.
        state: Two-letter code of the state the visitor looked at, or "".
        search_text: What stands in the search line of local help.
        chosen: What narrows the list of local help.
        my_list: What was collected.
    """

    language: str = "en"
    state: str = ""
    search_text: str = ""
    chosen: Chosen = field(default_factory=Chosen)
    my_list: MyList = field(default_factory=MyList)
