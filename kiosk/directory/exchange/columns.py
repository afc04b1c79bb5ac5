"""Which column of a spreadsheet holds what, told by its heading and by what is in it."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from kiosk.directory.contact_text import is_email, whole_url
from kiosk.directory.exchange.cell_values import LANGUAGES, is_flag
from kiosk.directory.plain_words import plain_words
from kiosk.directory.read_phones import read_numbers

TextField = Literal[
    "name",
    "organization",
    "alternate_name",
    "description",
    "eligibility_description",
    "application_process",
    "needs",
    "email",
    "url",
    "languages",
    "interpretation_services",
    "service_area",
    "schedule",
    "opening_hours",
    "fees_description",
    "accessibility",
    "address_1",
    "address_2",
    "city",
    "state_province",
    "postal_code",
    "latitude",
    "longitude",
    "transportation",
    "confirmed_on",
    "confirmed_by",
    "place_decisions",
    "staff_note",
]
PhoneField = Literal["voice", "hotline", "text", "textphone", "video"]
AboutRow = Literal["id", "status", "public", "private", "speaks"]
AboutPhone = Literal["phone-name", "phone-type", "phone-private"]
Field = TextField | PhoneField | AboutRow | AboutPhone
"""What a column is taken for.

``organization`` is who runs the program that ``name`` names. ``public`` and ``private`` say whether a row may be
shown at all. A column headed by a language says with yes or no whether it is spoken. The last three tell of
the number in another column.
"""


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        heading: As written.
        field: What it holds; None goes to the staff note.
        of: For what tells of a phone, how the heading of that phone's column begins (``phone1``).
    """

    heading: str
    field: Field | None
    of: str = ""


# Headings in small letters, without blanks and signs. A fax or a person's name is no field: it stays with staff.
_HEADINGS: dict[Field, str] = {
    "id": "id uuid serviceid",
    "name": "name program programname programtitle providername servicename publicname facility facilityname",
    "organization": "organization organizationname organisation organisationname agency agencyname provider company"
    " agencyorganization organizationagency nameofagency nameoforganization parentagency",
    "alternate_name": "alternatename alternativename othername aka alsoknownas acronym alias",
    "description": "description services service servicesoffered servicesprovided servicedescription agencydescription"
    " programdescription typeofservice typesofservices whattheydo about",
    "eligibility_description": "eligibility eligibilitydescription who whofor whotheyserve whoitsfor whoitisfor"
    " whocanuse population populationserved populationsserved targetpopulation serves requirements",
    "application_process": "applicationprocess intakeprocedure intake howtoapply howtogethelp referral"
    " referralprocess applicationprocedure",
    "needs": "needs need category categories taxonomy taxonomyterm taxonomyterms taxonomylevelname servicetype"
    " servicetypes keywords",
    "voice": "phone phones telephone tel phonenumber phonenumbers telephonenumber mainphone officephone businessphone"
    " businessline office contactphone contactnumber localphone tollfree tollfreephone tollfreenumber phone1 phone2"
    " phone3 phonenumber1 phonenumber2 phonenumber3 alternatephone otherphone phonetollfree phonenumberbusinessline"
    " phonenumberoutofarea",
    "hotline": "hotline hotlinenumber hotlinephone phonenumberhotline phonehotline helpline crisisline crisishotline"
    " crisisphone 24hourhotline 24hrhotline 247hotline emergencyphone afterhours afterhoursphone"
    " phonenumberafterhours",
    "text": "text textline textnumber sms texting",
    "textphone": "tty ttytdd tdd ttynumber phonetty phonenumbertty",
    "video": "videophone vp videophonenumber",
    "email": "email emailaddress emails contactemail emailaddressmain",
    "url": "url website web webaddress websiteaddress websiteurl webpage homepage link site",
    "languages": "language languages languagesoffered languagesspoken languagesserved languagesofferedlist",
    "interpretation_services": "interpretation interpretationservices interpreter interpreters",
    "service_area": "county counties countiesserved countyserved area areaserved areasserved servicearea serviceareas"
    " coverage coveragearea region regionserved",
    "schedule": "hours hoursofoperation officehours openinghourstext schedule time times daysandhours open",
    "opening_hours": "openinghours osmopeninghours",
    "fees_description": "fee fees feesdescription feestructure feestructuresource cost costs price payment"
    " paymentoptions",
    "accessibility": "accessibility access accessible wheelchair wheelchairaccess disabilityaccess"
    " disabilitiesaccess ada",
    "address_1": "address address1 street streetaddress street1 physicaladdress physicaladdress1 mailingaddress"
    " mailingaddress1 location addressline1 siteaddress fulladdress",
    "address_2": "address2 street2 physicaladdress2 addressline2 suite unit mailingaddress2",
    "city": "city town municipality physicalcity mailingcity",
    "state_province": "state stateprovince province physicalstateprovince physicalstate mailingstate"
    " mailingstateprovince",
    "postal_code": "zip zipcode postalcode postcode physicalpostalcode physicalzipcode mailingzip mailingpostalcode"
    " zippostalcode",
    "latitude": "latitude lat",
    "longitude": "longitude lon lng",
    "transportation": "transportation directions crossstreets busservice busservicetransportation",
    "confirmed_on": "confirmedon lastverifiedon lastverified verifiedon lastconfirmed assureddate dateverified",
    "confirmed_by": "confirmedby",
    "place_decisions": "placedecisions",
    "staff_note": "staffnote",
    "status": "status agencystatus programstatus recordstatus",
    "public": "public ispublic publish showonwebsite showtopublic",
    "private": "private isprivate confidential excludefromwebsite excludefromdirectory hidden donotpublish"
    " notpublic unlisted",
}
_FIELD_OF: dict[str, Field] = {heading: field for field, headings in _HEADINGS.items() for heading in headings.split()}
_NUMBERED_PHONE = re.compile(r"(phone\d+)(number|name|description|type|isprivate)")
_OF_A_PHONE: dict[str, Field] = {
    "number": "voice",
    "name": "phone-name",
    "description": "phone-name",
    "type": "phone-type",
    "isprivate": "phone-private",
}
FIELDS: tuple[Field, ...] = (*_HEADINGS, "speaks")
"""What a person may take a column for, in the order to choose from."""
_MOST_OF = 0.8
Test = Callable[[str], bool]
"""Says whether one cell is of a kind."""


def match_columns(
    headings: Sequence[str],
    samples: Sequence[Sequence[str]] = (),
    remembered: Mapping[str, Field | None] | None = None,
) -> tuple[Column, ...]:
    """Tell for each heading what its column holds.

    Args:
        headings: As they stand; capitals, accents, blanks and signs do not count.
        samples: Some rows, to look what is in a column whose heading says nothing.
        remembered: What a person said before about a heading (its plain form, see ``plain_heading``).
    """
    known = remembered or {}
    columns = []
    for position, heading in enumerate(headings):
        plain = plain_heading(heading)
        if plain in known:
            column = Column(heading.strip(), known[plain])
        else:
            cells = [row[position] for row in samples if position < len(row) and row[position].strip()]
            column = _by_content(_by_name(heading.strip(), plain), plain, cells)
        columns.append(column)
    return tuple(columns)


def plain_heading(heading: str) -> str:
    """Reduce a heading to what counts of it: ``"E-mail Address"`` becomes ``"emailaddress"``."""
    return plain_words(heading).replace(" ", "")


def names_a_provider(columns: Sequence[Column]) -> bool:
    """Say whether rows with these columns can be taken in: one of them names the program or who runs it."""
    return any(column.field in ("name", "organization") for column in columns)


def _by_name(heading: str, plain: str) -> Column:
    if numbered := _NUMBERED_PHONE.fullmatch(plain):
        return Column(heading, _OF_A_PHONE[numbered[2]], numbered[1])
    return Column(heading, _FIELD_OF.get(plain))


def _by_content(column: Column, plain: str, cells: Sequence[str]) -> Column:
    """Correct a match where nearly all cells are plainly something else than the heading says, or it says nothing."""
    if not cells:
        return column
    if column.field is None and plain in LANGUAGES and _most(is_flag, cells):
        return replace(column, field="speaks")
    if column.field in (None, "voice", "email", "url"):
        if "fax" in plain:
            return column
        for field, test in _TESTS.items():
            if _most(test, cells):
                return column if field == column.field else replace(column, field=field)
    return column


def _most(test: Test, cells: Sequence[str]) -> bool:
    return sum(map(test, cells)) >= _MOST_OF * len(cells)


def _is_phone(cell: str) -> bool:
    """Say whether a cell is one number of ten digits: not words with a number in them, nor a ZIP code."""
    numbers, left = read_numbers(cell[:60])
    return bool(numbers) and not left and numbers[0].dial.startswith("+")


def _is_url(cell: str) -> bool:
    return whole_url(cell.strip()) is not None and ("://" in cell or cell.strip().startswith("www."))


def _is_email(cell: str) -> bool:
    return is_email(cell.strip())


_TESTS: dict[Field, Test] = {"email": _is_email, "url": _is_url, "voice": _is_phone}


def is_field(name: str) -> bool:
    """Say whether this is the name of a field that a column may be taken for."""
    return name in FIELDS


def guess_name(columns: Sequence[Column], samples: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """Take the first column of words for the name, in a sheet without headings that has phones or web addresses."""
    found = tuple(columns)
    if any(column.heading != letter for column, letter in zip(columns, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", strict=False)):
        return found
    if not any(column.field in _TESTS for column in columns):
        return found
    for position, column in enumerate(columns):
        cells = [row[position] if position < len(row) else "" for row in samples]
        if column.field is None and _most(lambda cell: any(map(str.isalpha, cell)), cells):
            return (*found[:position], replace(column, field="name"), *found[position + 1 :])
    return found
