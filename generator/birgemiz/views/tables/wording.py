"""The words that recur in tables, each asked for once for all rows."""

from birgemiz.model.district import Named
from birgemiz.model.vocabulary import Format, Half, Joined, Role, Status
from birgemiz.rules.indicators import ASKED
from birgemiz.rules.recommendations import Followed
from birgemiz.views import measures, names
from birgemiz.views.site import Reader


class Wording:
    """The vocabularies, the district's names and the indicators in a reader's words, by what they stand for."""

    def __init__(self, reader: Reader) -> None:
        words, district = reader.words, reader.frame.district
        self.words, self.lang = words, words.lang
        self.beyond = words("Beyond the schedule")
        self.statuses = {one: names.status(words, one) for one in Status}
        self.halves = {one: names.half(words, one) for one in Half}
        self.formats = {one: names.format_(words, one) for one in Format}
        self.roles = {one: names.role(words, one) for one in Role}
        self.joined = {one: names.joined(words, one) for one in Joined}
        self.followed = {one: names.followed(words, one) for one in Followed}
        self.groups = self._named(district.groups)
        self.areas = self._named(district.methodologists)
        self.indicators = {key: measures.name(words, key) for key in ASKED}

    def _named(self, those: tuple[Named, ...]) -> dict[str, str]:
        return {one.id: one.names[self.lang] for one in those}
