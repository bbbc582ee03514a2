"""The columns of each table: their names for programs, the same in every language, and their headings."""

SCHOOL = {"school_id": "School id", "school": "School"}
SESSIONS = {
    **SCHOOL,
    "year": "Academic year",
    "date": "Date",
    "promised": "Promised for",
    "start": "Time",
    "minutes": "Minutes",
    "teachers": "Teachers",
    "status": "Status",
    "reason": "Reason",
    "title": "Title",
    "format": "Format",
    "tasks": "Tasks",
    "groups": "Subject groups",
    "led_by": "Organised by",
    "participants": "Participants",
    "joined_with": "Joined with",
    "analysis": "Short analysis",
    "methodologist": "Methodologist of the department",
    "website": "Website",
    "networks": "Networks",
    "published": "Made public",
    "days_to_publication": "Days to publication",
}
VISITS = {
    **SCHOOL,
    "year": "Academic year",
    "date": "Date",
    "methodologist": "Methodologist of the department",
    "focus": "Focus",
    "recommendations": "Recommendations",
    "followed_up": "Followed up",
    "title": "Title",
}
RECOMMENDATIONS = {
    **SCHOOL,
    "year": "Academic year",
    "date": "Date",
    "methodologist": "Methodologist of the department",
    "number": "Number",
    "text": "Recommendation",
    "state": "State",
    "followed_up_on": "Followed up on",
    "followed_up_by": "Followed up by",
}
INDICATORS = {
    **SCHOOL,
    "year": "Academic year",
    "indicator_id": "Indicator id",
    "indicator": "Indicator",
    "met": "Met",
    "asked": "Asked",
    "percent": "Per cent",
}
KEYS = ("sessions", "visits", "recommendations", "indicators")
"""The tables by name, in their order."""

MESSAGES = sorted({*SESSIONS.values(), *VISITS.values(), *RECOMMENDATIONS.values(), *INDICATORS.values()})
"""Every heading, for the catalogues' completeness."""
