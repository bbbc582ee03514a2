"""The CMS of the form as the site serves it: every file from the site itself, in Kazakh and Russian.

Sveltia CMS comes from npm. Its script would load parts from two delivery networks, knows 29 languages without
Kazakh, and names other packages as a bundler resolves them. `localized` mends exactly that.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from birgemiz.views.addresses import FORM_SCRIPT
from birgemiz.writers.file import File

CMS = "@sveltia/cms"
_SCRIPT = f"{CMS}/npm/index.js"
_ABOUT = f"{CMS}/package.json"
_RUSSIAN = f"{CMS}/locales/ru.json"
ENGLISH = f"{CMS}/locales/en-US.json"
"""The words of the CMS by which a locale is judged complete."""
SCHEMA = f"{CMS}/schema/sveltia-cms.json"
"""The JSON Schema by which a form's description is judged."""

_AS_IT_IS = {f"{CMS}/LICENSE.txt": "LICENSE.txt", "exifr/dist/lite.esm.mjs": "exifr.js", "exifr/LICENSE": "exifr.txt"}
"""Files of packages that are served unchanged, and their names beside the script."""

_PARTS = re.compile(rf"{CMS}/npm/((?:assets|chunks)/(?!shiki)[^/]+(?<!\.map))")
"""Fonts, decoders of photos and the parts that the script loads by itself; colours for program code are left out."""


class _Rewrite(NamedTuple):
    """What is put in place of what, and how often it must be found: other counts mean another script."""

    what: str
    pattern: bytes
    by: bytes
    times: int = 1


_REWRITES = (
    _Rewrite("unpkg.com", rb"https://unpkg\.com/", b"./", 4),
    _Rewrite("cdn.jsdelivr.net", rb"https://cdn\.jsdelivr\.net/", b"./", 3),
    _Rewrite("exifr", rb"import\(`exifr/dist/lite\.esm\.mjs`", b"import(`./exifr.js`"),
    _Rewrite("ru", rb"import\(`\.\./locales/ru\.json`", b"import(`./locales/ru.js`"),
    # Arabic is not offered, so Kazakh takes its place among the loaders of languages.
    _Rewrite("kk", rb"\bar(:\(\)=>[\w$]+\(\(\)=>import\()`\.\./locales/ar\.json`", rb"kk\1`./locales/kk.js`"),
    # A browser that speaks none of the three languages is answered in Kazakh.
    _Rewrite(
        "en-US,kk,ru",
        rb"`ar,bg,[\w,-]+,zh-TW`(\.split\(`,`\).{,80}?\?\w+:)[\w$]+(?=\})",
        rb"`en-US,kk,ru`\1`kk`",
    ),
    # The package's font has no Cyrillic, and two fonts in a line are hard to read.
    _Rewrite("Source Sans 3", rb'"Source Sans 3", (?=system-ui)', b""),
)


_WANTED = {_SCRIPT, _ABOUT, _RUSSIAN, ENGLISH, SCHEMA, *_AS_IT_IS}

RECIPE = repr((_REWRITES, _PARTS.pattern, sorted(_WANTED)))
"""What is done to the packages, as a text that differs when it does."""


class Mismatch(NamedTuple):
    """Why a package can't be used: of ``what`` the script has ``found`` where ``expected`` are known."""

    version: str
    what: str
    found: int
    expected: int


def wanted(path: str) -> bool:
    """Whether a file of the installed packages is needed; ``path`` is relative to ``node_modules``."""
    return path in _WANTED or _PARTS.fullmatch(path) is not None


def localized(package: Mapping[str, bytes]) -> dict[str, bytes] | Mismatch:
    """The files `wanted` of installed packages, with every address and language in the script as the site has them."""
    script = package[_SCRIPT]
    for what, pattern, by, times in _REWRITES:
        script, found = re.subn(pattern, by, script)
        if found != times:
            return Mismatch(_version(package), what, found, times)
    return {**package, _SCRIPT: script}


def form_files(package: Mapping[str, bytes], kazakh: Mapping[str, object]) -> Iterator[File]:
    """The files of the form from a package that is `localized`; ``kazakh`` is a locale as the CMS has its own.

    What Kazakh lacks is said in Russian; what Russian lacks the CMS itself says in English.
    """
    # The version stands in the address, so a browser's cache never mixes parts of two versions.
    folder = f"{FORM_SCRIPT.removesuffix('.js')}-{_version(package)}"
    russian = messages(json.loads(package[_RUSSIAN]))
    yield File(FORM_SCRIPT, f'import("./{folder.rpartition("/")[2]}/index.js");\n'.encode())
    yield File(f"{folder}/index.js", package[_SCRIPT])
    yield File(f"{folder}/locales/kk.js", _module(russian | messages(kazakh)))
    yield File(f"{folder}/locales/ru.js", _module(russian))
    for path, data in package.items():
        part = _PARTS.fullmatch(path)
        if part or path in _AS_IT_IS:
            yield File(f"{folder}/{part[1] if part else _AS_IT_IS[path]}", data)


def messages(locale: Mapping[str, object]) -> dict[str, str]:
    """The words of a locale of the CMS, which are nested, by their dotted keys."""
    return dict(_flat(locale, ""))


def _flat(words: Mapping[str, object], above: str) -> Iterator[tuple[str, str]]:
    for key, value in words.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{above}{key}.")
        else:
            yield above + key, str(value)


def _module(words: Mapping[str, str]) -> bytes:
    return f"export default {json.dumps(words, ensure_ascii=False, sort_keys=True)};\n".encode()


def _version(package: Mapping[str, bytes]) -> str:
    version: str = json.loads(package[_ABOUT])["version"]
    return version
