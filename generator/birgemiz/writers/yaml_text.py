"""A person's text as YAML spells it: bare where every reader of YAML takes it for that text, else quoted."""

import json
import re

_BARE = re.compile(r"[^\W\d_][\w «»№,./()–-]*")
_VALUES = {"true", "false", "yes", "no", "on", "off", "null", "y", "n"}
"""Words that readers of YAML 1.1 take for something else."""


def yaml_text(text: str) -> str:
    """The text as the value of a field; what JSON quotes, YAML 1.2 reads."""
    plain = _BARE.fullmatch(text) and text == text.strip() and text.lower() not in _VALUES
    return text if plain else json.dumps(text, ensure_ascii=False)
