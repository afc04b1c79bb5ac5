"""An export in the style of 211 software: what visitors may see goes in, what is private or gone stays out."""

import csv
from datetime import date
from pathlib import Path

from kiosk.directory.exchange.import_plan import plan_import
from kiosk.directory.exchange.import_providers import carry_out
from kiosk.directory.exchange.import_report import ImportReport
from kiosk.directory.provider import Provider
from tests.directory.providers import kept_in

AGENCY = {
    "ResourceAgencyNum": "17",
    "PublicName": "Safe Harbor",
    "AlternateName": "SHA",
    "AgencyDescription": "Shelter and advocacy",
    "Phone1Number": "(202) 555-0142",
    "Phone1Name": "Front desk",
    "Phone1Type": "Voice",
    "Phone1IsPrivate": "No",
    "Phone2Number": "(202) 555-0143",
    "Phone2IsPrivate": "Yes",
    "Phone3Number": "(202) 555-0144",
    "Phone3Type": "Fax",
    "PhoneNumberHotline": "202-555-0100",
    "PhoneTTY": "711",
    "HoursOfOperation": "Monday - Friday, 9:00 am - 5:00 pm",
    "PhysicalAddress1": "12 Oak St",
    "PhysicalCity": "Columbus",
    "CoverageArea": "Adams; Brown",
    "LanguagesOffered": "English; Spanish",
    "AgencyStatus": "Active",
    "ExcludeFromWebsite": "0",
    "LastVerifiedOn": "11/1/2026 12:00:00 AM",
    "DisabilitiesAccess": "Ramp",
    "IntakeProcedure": "Call first",
    "EmailAddressMain": "help@example.org",
    "WebsiteAddress": "www.example.org",
}


def take(folder: Path, *agencies: dict[str, str]) -> ImportReport:
    file = folder / "export.csv"
    with file.open("w", encoding="cp1252", newline="") as stream:
        table = csv.DictWriter(stream, AGENCY)
        table.writeheader()
        table.writerows(agencies)
    return carry_out(folder, plan_import(folder, file))


def only(folder: Path) -> Provider:
    (provider,) = kept_in(folder)
    return provider


def test_each_column_has_its_place(tmp_path: Path) -> None:
    assert take(tmp_path, AGENCY).remarks == ()
    found = only(tmp_path)
    assert (found.name, found.alternate_name, found.description) == ("Safe Harbor", "SHA", "Shelter and advocacy")
    assert (found.email, found.url, found.accessibility) == ("help@example.org", "https://www.example.org", "Ramp")
    assert (found.languages, found.service_area) == (("English", "Spanish"), "Adams; Brown")
    assert (found.opening_hours, found.application_process) == ("Mo-Fr 09:00-17:00", "Call first")
    assert (found.address.address_1, found.address.city, found.published_on) == ("12 Oak St", "Columbus", None)
    assert found.confirmed_on == date(2026, 11, 1)


def test_phones_keep_their_kind_and_private_ones_are_for_staff_only(tmp_path: Path) -> None:
    take(tmp_path, AGENCY)
    assert [(phone.kind, phone.number.dial, phone.description) for phone in only(tmp_path).phones] == [
        ("hotline", "+12025550100", ""),
        ("voice", "+12025550142", "Front desk"),
        ("textphone", "711", ""),
    ]
    assert "Phone2Number: (202) 555-0143" in only(tmp_path).staff_note
    assert b"0143" not in (tmp_path / "visitors.db").read_bytes()


def test_what_is_not_public_or_not_active_stays_out_and_is_told(tmp_path: Path) -> None:
    report = take(
        tmp_path,
        AGENCY | {"ExcludeFromWebsite": "1"},
        AGENCY | {"AgencyStatus": "Inactive"},
        AGENCY | {"ExcludeFromWebsite": "ask first"},
    )
    assert [(refusal.row, refusal.column, refusal.reason) for refusal in report.refused] == [
        (2, "ExcludeFromWebsite", "not-public"),
        (3, "AgencyStatus", "inactive"),
        (4, "ExcludeFromWebsite", "not-public"),
    ]
    assert kept_in(tmp_path) == []


def test_a_date_with_two_digits_for_the_year_is_kept_for_staff(tmp_path: Path) -> None:
    report = take(tmp_path, AGENCY | {"LastVerifiedOn": "12/1/11"})
    assert [remark.reason for remark in report.remarks] == ["date-unread"]
    assert (only(tmp_path).confirmed_on, "LastVerifiedOn: 12/1/11" in only(tmp_path).staff_note) == (None, True)
