"""The one place that reads the clock."""

import os
from datetime import UTC, date, datetime, timedelta, timezone

from birgemiz.zones import zone_named


def today(time_zone: str) -> date:
    """The day in a time zone now, or at ``SOURCE_DATE_EPOCH`` (reproducible-builds.org).

    A zone that this machine does not know is taken for UTC+5, the time of all Kazakhstan.
    """
    pinned = os.environ.get("SOURCE_DATE_EPOCH")
    now = datetime.fromtimestamp(int(pinned), UTC) if pinned else datetime.now(UTC)
    return now.astimezone(zone_named(time_zone) or _KAZAKHSTAN).date()


_KAZAKHSTAN = timezone(timedelta(hours=5))
