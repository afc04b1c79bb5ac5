"""Bringing a spreadsheet in: choose the file, look at what each column is taken for, take it in."""

from pathlib import Path

from kiosk.directory.exchange.import_plan import plan_import
from kiosk.directory.exchange.last_import import FILE_NAME as LAST_IMPORT
from kiosk.staff.providers.choose_screen import ChooseScreen
from kiosk.staff.providers.plan_screen import PlanScreen


class ImportScreen(ChooseScreen):
    """Choose a spreadsheet, or a file that another program for local help has saved."""

    title_key = "staff-import-title"
    intro_key = "staff-import-intro"
    own_name = LAST_IMPORT
    suffixes = (".csv", ".tsv", ".txt", ".xlsx", ".json", ".zip")

    def chosen(self, path: Path) -> None:
        """Show what would be done with it.

        Raises:
            KioskError: The file cannot be used.
        """
        plan = plan_import(self.desk.home, path)
        self.app.push_screen(PlanScreen(self.desk, plan))
