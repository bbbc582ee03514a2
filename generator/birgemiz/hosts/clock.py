"""The one place that reads the clock."""

import os
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def today(time_zone: str) -> date:
    """The day in a time zone now, or at ``SOURCE_DATE_EPOCH`` (reproducible-builds.org).

    A zone that this machine does not know is taken for UTC+5, the time of all Kazakhstan.
    """
    pinned = os.environ.get("SOURCE_DATE_EPOCH")
    now = datetime.fromtimestamp(int(pinned), UTC) if pinned else datetime.now(UTC)
    return now.astimezone(_zone(time_zone)).date()


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return _KAZAKHSTAN


_KAZAKHSTAN = timezone(timedelta(hours=5))
