"""Names in Latin letters, for folders and addresses."""

import re

_LETTERS = {
    "а": "a",
    "ә": "ae",
    "б": "b",
    "в": "v",
    "г": "g",
    "ғ": "gh",
    "д": "d",
    "е": "e",
    "ё": "e",
    "ж": "zh",
    "з": "z",
    "и": "i",
    "й": "y",
    "к": "k",
    "қ": "q",
    "л": "l",
    "м": "m",
    "н": "n",
    "ң": "ng",
    "о": "o",
    "ө": "oe",
    "п": "p",
    "р": "r",
    "с": "s",
    "т": "t",
    "у": "u",
    "ұ": "u",
    "ү": "ue",
    "ф": "f",
    "х": "kh",
    "һ": "h",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ы": "y",
    "і": "i",
    "э": "e",
    "ю": "yu",
    "я": "ya",
}
"""Letter by letter, so that no Kazakh letter is lost; it is no alphabet that anybody adopted."""

_LONGEST = 60
"""Characters of an id (`birgemiz.model.record.Id`)."""


def latin_id(name: str) -> str:
    """An id made of a name: ``Ақбұлақ №2 мектебі`` is ``aqbulaq-2-mektebi``; empty when the name has no letters."""
    spelled = "".join(_LETTERS.get(letter, letter) for letter in name.lower() if letter not in "ъь")
    return "-".join(re.findall(r"[a-z0-9]+", spelled))[:_LONGEST].strip("-")
