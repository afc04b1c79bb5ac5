"""Made-up providers for tests: any that can be written down, and small directories in a folder."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from hypothesis import strategies as st

from kiosk.directory.phone import PhoneNumber
from kiosk.directory.provider import Address, Phone, Provider
from kiosk.directory.store.accepted_change import directory_to_change, directory_to_read
from kiosk.directory.store.change import NewChange
from kiosk.directory.store.provider_store import KeptProvider
from kiosk.directory.store.visitors_file import build_visitors

# Text as it is kept: without control characters and halves of a pair (see safe_text).
texts = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=20)
dates = st.dates(date(1900, 1, 1), date(2199, 12, 31))
phones = st.builds(
    Phone,
    st.builds(PhoneNumber, st.integers(0, 99).map("+120255501{:02d}".format), st.sampled_from(["", "7"])),
    st.sampled_from(["voice", "hotline", "text", "textphone", "video"]),
    texts,
)
providers = st.builds(
    Provider,
    key=st.uuids().map(str),
    name=texts,
    organization=texts,
    application_process=texts,
    interpretation_services=texts,
    opening_hours=texts,
    needs=st.lists(texts, max_size=3).map(tuple),
    confirmed_by=texts,
    alternate_name=texts,
    description=texts,
    eligibility_description=texts,
    phones=st.lists(phones, max_size=3).map(tuple),
    email=texts,
    url=texts,
    languages=st.lists(texts, max_size=3).map(tuple),
    service_area=texts,
    schedule=texts,
    fees_description=texts,
    accessibility=texts,
    address=st.builds(Address, texts, texts, texts, texts, texts, texts, texts, texts),
    published_on=st.none() | dates,
    published_by=texts,
    confirmed_on=st.none() | dates,
    status=st.sampled_from(["active", "retired"]),
    staff_note=texts,
)

SAFE_HARBOR = Provider(
    key="6f1f8c0e-0000-4000-8000-000000000001",
    name="Safe Harbor Advocates",
    description="Legal aid and a support group",
    phones=(Phone(PhoneNumber("+12025550142", "3"), "hotline"),),
    languages=("English", "Español"),
    service_area="Adams County",
    address=Address("12 Zzoak St", "Zzsuite 4", "Zztown", "ZZ", "99999"),
    staff_note="Zznote for staff",
)


def keep(home: Path, *kept: Provider) -> None:
    """Add providers to the directory of a home folder."""
    with directory_to_change(home, NewChange("edit")) as store:
        store.add(KeptProvider(provider) for provider in kept)


def kept_in(home: Path) -> list[Provider]:
    """All providers of the directory of a home folder, in the order of display."""
    with directory_to_read(home) as store:
        return list(store.all())


def visitors_of(folder: Path, shown: Iterable[Provider]) -> Path:
    """Make a visitors' file of these providers."""
    path = folder / "visitors.db"
    build_visitors(shown, path, revision=1)
    return path
