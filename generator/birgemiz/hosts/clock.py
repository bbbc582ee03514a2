"""The one place that reads the clock."""

import os
from datetime import UTC, date, datetime


def today() -> date:
    """Today, or the day of ``SOURCE_DATE_EPOCH`` (reproducible-builds.org)."""
    pinned = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(pinned), UTC).date() if pinned else date.today()
