"""The kiosk's own clock and time zone, as the machine was set up."""

from datetime import UTC, datetime, timedelta, tzinfo


class KioskZone(tzinfo):
    """The zone of the machine, with its changes between winter and summer time."""

    def utcoffset(self, when: datetime | None) -> timedelta | None:
        """Time ahead of Greenwich at a time of this zone's clock."""
        return None if when is None else when.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, when: datetime | None) -> timedelta | None:
        """Not known apart from `utcoffset`."""
        return None

    def tzname(self, when: datetime | None) -> str | None:
        """Name, such as ``EST``."""
        return None if when is None else when.replace(tzinfo=None).astimezone().tzname()


def kiosk_now() -> datetime:
    """The time now, in `KioskZone`."""
    return on_kiosk_clock(datetime.now(UTC))


def on_kiosk_clock(moment: datetime) -> datetime:
    """Tell a moment by the kiosk's clock; in the hour that comes twice, ``fold`` says which it is."""
    local = moment.astimezone()
    told = local.replace(tzinfo=KioskZone())
    return told if told.utcoffset() == local.utcoffset() else told.replace(fold=1)
