"""Which screens staff can open from *All is well*, in the order of the menu. A new screen gets its line here."""

from collections.abc import Callable, Mapping

from kiosk.staff.desk import Desk
from kiosk.staff.office import Office
from kiosk.staff.printer.printer_screen import PrinterScreen
from kiosk.staff.providers.backup_screen import BackupScreen
from kiosk.staff.providers.due_screen import DueScreen
from kiosk.staff.providers.history_screen import HistoryScreen
from kiosk.staff.providers.import_screen import ImportScreen
from kiosk.staff.providers.list_screen import ProvidersScreen
from kiosk.staff.providers.places_screen import PlacesScreen
from kiosk.staff.providers.restore_screen import RestoreScreen
from kiosk.staff.screen import StaffScreen
from kiosk.staff.screens.about import AboutScreen
from kiosk.staff.screens.cards import CardsScreen
from kiosk.staff.screens.change_pin import ChangePinScreen
from kiosk.staff.screens.code_trial import CodeTrialScreen
from kiosk.staff.screens.computer import ComputerScreen
from kiosk.staff.screens.national import NationalScreen
from kiosk.staff.screens.settings import SettingsScreen

Open = Callable[[Desk], StaffScreen]


def menu(office: Office) -> Mapping[str, Open]:
    """Return what makes each screen, by key; its line is the Fluent message ``staff-menu-<key>``."""
    return {
        "providers": ProvidersScreen,
        "due": DueScreen,
        "places": PlacesScreen,
        "national": NationalScreen,
        "import": ImportScreen,
        "history": HistoryScreen,
        "backup": BackupScreen,
        "restore": RestoreScreen,
        "settings": SettingsScreen,
        "cards": CardsScreen,
        "printer": PrinterScreen,
        "pin": lambda desk: ChangePinScreen(desk, office.pin),
        "code": CodeTrialScreen,
        "computer": ComputerScreen,
        "about": AboutScreen,
    }
