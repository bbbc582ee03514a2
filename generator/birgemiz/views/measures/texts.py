"""What each indicator is called, what it asks and how it is counted: messages for the catalogues."""

from typing import NamedTuple


class Text(NamedTuple):
    """What an indicator is called, at length and in a table's head; what it asks; how it is counted."""

    name: str
    short: str
    definition: str
    formula: str


_FORM = "Hours held in this form of the regulation."
_FORM_FORMULA = "hours that name the form ÷ hours held"
_TASK = "Hours that served this task of the regulation."
_TASK_FORMULA = "hours that name the task ÷ hours held"
TEXTS: dict[str, Text] = {
    "regularity": Text(
        "Weekly regularity",
        "Regularity",
        "Promised hours that were held or lawfully replaced.",
        "(held + held on another day of the week + joined with a council + whole staff together) ÷ "
        "hours promised so far, without days off",
    ),
    "halves": Text(
        "Both halves on different days",
        "Both halves",
        "Weeks in which both halves of a fully staffed school's teachers were reached on different days.",
        "weeks with both halves on two days or the whole staff together ÷ weeks in which both were due",
    ),
    "duration": Text(
        "One hour long", "60 minutes", "Hours that lasted 60 minutes.", "hours of 60 minutes ÷ hours held"
    ),
    "visits": Text(
        "Monthly visit of a methodologist",
        "Visits",
        "School months in which a methodologist of the department took part and left recommendations.",
        "months with a visit and recommendations ÷ months with a promised hour that have ended",
    ),
    "follow-up": Text(
        "Recommendations followed up",
        "Follow-up",
        "Recommendations that a later hour followed up.",
        "followed up ÷ (followed up + not followed up within 31 days of the academic year)",
    ),
    "publication": Text(
        "Published with a short analysis",
        "Published",
        "Hours published with a short analysis.",
        "hours with a note and its analysis ÷ hours promised so far and not cancelled, and other hours held",
    ),
    "on-site": Text(
        "Shown on the school's website",
        "Website",
        "Hours with a link to their publication on the school's website.",
        "hours with such a link ÷ hours held",
    ),
    "on-networks": Text(
        "Shown in social networks",
        "Networks",
        "Hours with a link to their publication in a social network.",
        "hours with such a link ÷ hours held",
    ),
    "tasks": Text(
        "Six tasks covered",
        "Six tasks",
        "Tasks of the regulation that at least one hour served.",
        "tasks served ÷ six",
    ),
    "formats": Text(
        "Form of the hour named",
        "Form",
        "Hours held in one of the regulation's forms: groups, method associations, whole staff.",
        "hours that name their form ÷ hours held",
    ),
    "groups": Text(
        "Subject groups reached",
        "Groups",
        "Subject groups of the school that at least one hour reached.",
        "groups reached ÷ groups of the school",
    ),
    "organisers": Text(
        "Held by the head or a deputy",
        "Organisers",
        "Hours organised by the head of the school or a deputy.",
        "hours that name the head or a deputy ÷ hours held",
    ),
    "documents": Text(
        "Four documents of the school",
        "Documents",
        "Documents of the hour that the school has, of those that are due.",
        "documents present, approved and complete ÷ documents due",
    ),
    "schedule": Text(
        "Schedule approved",
        "Schedule",
        "Schedules approved by the head of the school.",
        "approved schedules ÷ schools",
    ),
    "analysis": Text(
        "Year-end analysis published",
        "Analysis",
        "Year-end analyses published after the academic year has ended.",
        "analyses published ÷ schools",
    ),
    "department-documents": Text(
        "Four documents of the department",
        "Documents of the department",
        "Documents of the hour that the department has, of those that are due.",
        "documents present and complete ÷ documents due",
    ),
    "joined": Text(
        "Joined with a council or a meeting",
        "Joined",
        "Hours joined with a council or a meeting, as the regulation allows.",
        "hours joined ÷ hours held",
    ),
    "form-groups": Text("Held in groups of related subjects", "Groups of subjects", _FORM, _FORM_FORMULA),
    "form-associations": Text("Held by method associations", "Associations", _FORM, _FORM_FORMULA),
    "form-whole-staff": Text("Held with the whole staff", "Whole staff", _FORM, _FORM_FORMULA),
    "task-1": Text("Solving the school's tasks together", "Task 1", _TASK, _TASK_FORMULA),
    "task-2": Text("Teaching and methods in related subjects", "Task 2", _TASK, _TASK_FORMULA),
    "task-3": Text("Help to young and other teachers", "Task 3", _TASK, _TASK_FORMULA),
    "task-4": Text("Lesson methods and qualification", "Task 4", _TASK, _TASK_FORMULA),
    "task-5": Text("Help with events at all levels", "Task 5", _TASK, _TASK_FORMULA),
    "task-6": Text("Preparation for attestation", "Task 6", _TASK, _TASK_FORMULA),
}
