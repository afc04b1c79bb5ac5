"""Many made-up providers, always the same ones for the same seed; their numbers are reserved for fiction."""

import random
import uuid
from collections.abc import Iterator

from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Address, Phone, Provider

FIRST = (
    "Open Hope Green River North South East West Saint New Old Bridge Harbor Light House Safe Quiet Warm First Second "
    "Example Cedar Maple Willow Sunrise Lakeside Hillside Unity Grace Liberty"
).split()
SECOND = (
    "Door Kitchen Clinic Shelter Center Table Pantry Haven Rest Lodge Rooms Desk Line Hub Trust Project Mission "
    "Alliance Advocates Partners Network Coalition Services Outreach"
).split()
SERVICES = (
    "emergency shelter|legal aid|protection orders|court advocacy|counseling|support groups|food|health clinic|"
    "safety planning|housing help|job training|child care|transportation|veterans' help|pet shelter|clothing|"
    "immigration help|translation|hospital advocacy|crisis line|youth programs|elder care|showers|laundry|detox"
).split("|")
COUNTIES = [f"{name} County" for name in "Adams Brown Clark Darke Erie Fayette Greene Hardin Jackson Knox".split()]
LANGUAGES = "English Spanish Somali Arabic Vietnamese French ASL".split()
HOURS = ("", "Monday to Friday 9 am to 5 pm", "Day and night", "By appointment", "Weekdays 8:30 am to 4:30 pm")


def make_many(count: int, seed: int = 7) -> Iterator[Provider]:
    """Make ``count`` providers with withheld addresses; every word of a street begins with ``Zz``."""
    chance = random.Random(seed)
    for number in range(count):
        services = chance.sample(SERVICES, 3)
        name = f"{chance.choice(FIRST)} {chance.choice(SECOND)}"
        place = chance.choice(COUNTIES)
        yield Provider(
            key=str(uuid.UUID(int=chance.getrandbits(128), version=4)),
            name=f"{name} {number}",
            description=f"{name} offers {services[0]}, {services[1]} and {services[2]} in {place}.",
            eligibility_description=chance.choice(("", "Adults", "Women and children", "Everyone")),
            phones=(Phone(PhoneNumber(f"+1{chance.choice(('202', '614', '937'))}55501{chance.randrange(100):02d}")),),
            languages=tuple(chance.sample(LANGUAGES, chance.randint(1, 3))),
            service_area=place,
            schedule=chance.choice(HOURS),
            address=Address(f"{chance.randint(1, 9999)} Zz{chance.choice(FIRST).lower()} Zzstreet", city="Zzcity"),
        )
