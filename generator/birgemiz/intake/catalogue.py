"""The interface's words from disk: gettext catalogues and CLDR, both through Babel."""

import gettext
import io
from functools import cache, partial
from pathlib import Path

from babel import Locale
from babel.dates import format_date
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from birgemiz.model.record import Lang
from birgemiz.views.words import Words

LOCALE = Path(__file__).parents[1] / "locale"


@cache
def words(lang: Lang) -> Words:
    """The words of an interface language."""
    with (LOCALE / lang / "LC_MESSAGES" / "birgemiz.po").open("rb") as file:
        catalog = read_po(file, locale=lang)
    compiled = io.BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    return Words(lang, gettext.GNUTranslations(compiled), partial(format_date, locale=Locale.parse(lang)))
