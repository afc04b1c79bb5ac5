"""Which column of a spreadsheet holds what, told by its heading."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kiosk.directory.plain_words import plain_words

TextField = Literal[
    "name",
    "organization",
    "alternate_name",
    "description",
    "eligibility_description",
    "email",
    "url",
    "languages",
    "service_area",
    "schedule",
    "fees_description",
    "accessibility",
    "address_1",
    "address_2",
    "city",
    "state_province",
    "postal_code",
]
PhoneField = Literal["voice", "hotline", "text", "textphone", "video"]
Field = TextField | PhoneField
"""What a column is taken for; ``organization`` is who runs the program that ``name`` names."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading as written, and what it holds; None goes to the staff note."""

    heading: str
    field: Field | None


# Headings in small letters, without blanks and signs. A fax, a person's name, a state of the record or a
# direction is no field: it stays with staff.
_HEADINGS: dict[Field, str] = {
    "name": "name program programname programtitle providername servicename publicname facility facilityname",
    "organization": "organization organizationname organisation organisationname agency agencyname provider company"
    " agencyorganization organizationagency nameofagency nameoforganization",
    "alternate_name": "alternatename alternativename othername aka alsoknownas acronym alias",
    "description": "description services service servicesoffered servicesprovided servicedescription agencydescription"
    " programdescription typeofservice typesofservices whattheydo about",
    "eligibility_description": "eligibility eligibilitydescription who whofor whotheyserve whoitsfor whocanuse"
    " population populationserved populationsserved targetpopulation serves requirements",
    "voice": "phone phones telephone tel phonenumber phonenumbers telephonenumber mainphone officephone businessphone"
    " businessline office contactphone contactnumber localphone tollfree tollfreephone tollfreenumber phone1 phone2"
    " phone3 phone1number phone2number phone3number phonenumber1 phonenumber2 phonenumber3 alternatephone otherphone",
    "hotline": "hotline hotlinenumber hotlinephone phonenumberhotline helpline crisisline crisishotline crisisphone"
    " 24hourhotline 24hrhotline 247hotline emergencyphone afterhours afterhoursphone",
    "text": "text textline textnumber sms texting",
    "textphone": "tty ttytdd tdd ttynumber phonetty",
    "video": "videophone vp videophonenumber",
    "email": "email emailaddress emails contactemail",
    "url": "url website web webaddress websiteaddress websiteurl webpage homepage link site",
    "languages": "language languages languagesoffered languagesspoken languagesserved",
    "service_area": "county counties countiesserved countyserved area areaserved areasserved servicearea serviceareas"
    " coverage coveragearea region regionserved",
    "schedule": "hours hoursofoperation officehours openinghours schedule time times daysandhours open",
    "fees_description": "fee fees feesdescription feestructure cost costs price payment paymentoptions",
    "accessibility": "accessibility access accessible wheelchair wheelchairaccess disabilityaccess ada",
    "address_1": "address address1 street streetaddress street1 physicaladdress physicaladdress1 mailingaddress"
    " location addressline1 siteaddress fulladdress",
    "address_2": "address2 street2 physicaladdress2 addressline2 suite unit",
    "city": "city town municipality physicalcity mailingcity",
    "state_province": "state stateprovince province physicalstateprovince physicalstate mailingstate",
    "postal_code": "zip zipcode postalcode postcode physicalpostalcode mailingzip zippostalcode",
}
_FIELD_OF: dict[str, Field] = {heading: field for field, headings in _HEADINGS.items() for heading in headings.split()}


def match_columns(headings: Sequence[str]) -> tuple[Column, ...]:
    """Tell for each heading what its column holds; capitals, accents, blanks and signs do not count."""
    return tuple(Column(heading.strip(), _FIELD_OF.get(plain_words(heading).replace(" ", ""))) for heading in headings)


def names_a_provider(columns: Sequence[Column]) -> bool:
    """Say whether rows with these columns can be taken in: one of them names the program or who runs it."""
    return any(column.field in ("name", "organization") for column in columns)
