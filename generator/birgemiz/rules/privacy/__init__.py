"""Personal data that is not meant to be public: in a school's records, and in what the department writes."""

from birgemiz.rules.privacy.openly import openly
from birgemiz.rules.privacy.places import in_record, in_text
from birgemiz.rules.privacy.school import private_school

__all__ = ["in_record", "in_text", "openly", "private_school"]
