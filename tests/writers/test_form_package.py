"""The CMS's script becomes the site's own, or the package is refused: a new version may load from elsewhere."""

import json

import pytest

from birgemiz.views.addresses import FORM_SCRIPT
from birgemiz.writers.form_package import (
    CMS,
    ENGLISH,
    SCHEMA,
    Mismatch,
    form_files,
    localized,
    wanted,
)

SCRIPT = (
    b"d=`https://unpkg.com/@shikijs`,f=`https://unpkg.com/@sveltia/ui`,t=`https://unpkg.com/${e}`,"
    b"c=`https://unpkg.com/@sveltia/cms`;"
    b"src:url(https://cdn.jsdelivr.net/a)src:url(https://cdn.jsdelivr.net/b)src:url(https://cdn.jsdelivr.net/c)"
    b'--default: "Source Sans 3", system-ui, sans-serif;'
    b"exifr:()=>u(()=>import(`exifr/dist/lite.esm.mjs`),[]),"
    b"l={ar:()=>u(()=>import(`../locales/ar.json`),[]),ru:()=>u(()=>import(`../locales/ru.json`),[])},"
    b"L=`ar,bg,en-US,es-CO,ru,zh-CN,zh-TW`.split(`,`),M=()=>{let e=one();return e&&L.includes(e)?e:A};"
)
"""The places of the real script that are rewritten, each as often as there."""

LOCAL = (
    "d=`./@shikijs`,f=`./@sveltia/ui`,t=`./${e}`,"
    "c=`./@sveltia/cms`;"
    "src:url(./a)src:url(./b)src:url(./c)"
    "--default: system-ui, sans-serif;"
    "exifr:()=>u(()=>import(`./exifr.js`),[]),"
    "l={kk:()=>u(()=>import(`./locales/kk.js`),[]),ru:()=>u(()=>import(`./locales/ru.js`),[])},"
    "L=`en-US,kk,ru`.split(`,`),M=()=>{let e=one();return e&&L.includes(e)?e:`kk`};"
)

OTHER = {
    "an address more": (SCRIPT + b"`https://unpkg.com/new`", Mismatch("1.0.0", "unpkg.com", 5, 4)),
    "an address less": (
        SCRIPT.replace(b"https://cdn.jsdelivr.net/a", b""),
        Mismatch("1.0.0", "cdn.jsdelivr.net", 2, 3),
    ),
    "another way to load": (SCRIPT.replace(b"import(`exifr", b"load(`exifr"), Mismatch("1.0.0", "exifr", 0, 1)),
    "other languages": (SCRIPT.replace(b"zh-TW`", b"zh-TW,zu`"), Mismatch("1.0.0", "en-US,kk,ru", 0, 1)),
}

PACKAGE = {
    f"{CMS}/package.json": b'{"version": "1.0.0"}',
    f"{CMS}/npm/index.js": SCRIPT,
    f"{CMS}/npm/assets/font.woff2": b"font",
    f"{CMS}/npm/chunks/heic.js": b"heic",
    f"{CMS}/locales/ru.json": json.dumps({"save": "Сохранить", "editor": {"title": "Редактор"}}).encode(),
    "exifr/dist/lite.esm.mjs": b"exifr",
}


def made(kazakh: dict[str, object]) -> dict[str, bytes]:
    """The form's files by their paths below the folder of the version."""
    package = localized(PACKAGE)
    assert not isinstance(package, Mismatch)
    return {path.removeprefix("admin/assets/sveltia-cms-1.0.0/"): data for path, data in form_files(package, kazakh)}


def words(module: bytes) -> dict[str, str]:
    """What a module of a language exports."""
    found: dict[str, str] = json.loads(module.removeprefix(b"export default ").rstrip(b";\n"))
    return found


def test_every_address_package_and_language_becomes_the_sites_own() -> None:
    assert made({})["index.js"] == LOCAL.encode()


@pytest.mark.parametrize(("script", "mismatch"), OTHER.values(), ids=OTHER)
def test_another_script_is_refused_with_what_was_found_and_expected(script: bytes, mismatch: Mismatch) -> None:
    assert localized(PACKAGE | {f"{CMS}/npm/index.js": script}) == mismatch


def test_the_form_is_a_fixed_set_of_files() -> None:
    files = made({})
    assert sorted(files) == [
        FORM_SCRIPT,
        "assets/font.woff2",
        "chunks/heic.js",
        "exifr.js",
        "index.js",
        "locales/kk.js",
        "locales/ru.js",
    ]
    assert files[FORM_SCRIPT] == b'import("./sveltia-cms-1.0.0/index.js");\n'


def test_what_kazakh_lacks_is_said_in_russian() -> None:
    files = made({"editor": {"title": "Өңдегіш"}})
    assert words(files["locales/kk.js"]) == {"save": "Сохранить", "editor.title": "Өңдегіш"}
    assert words(files["locales/ru.js"]) == {"save": "Сохранить", "editor.title": "Редактор"}


def test_of_the_packages_only_what_is_served_is_kept() -> None:
    paths = [
        *PACKAGE,
        ENGLISH,
        SCHEMA,
        f"{CMS}/LICENSE.txt",
        f"{CMS}/npm/index.js.map",
        f"{CMS}/npm/chunks/heic.js.map",
        f"{CMS}/npm/chunks/shiki-engine.js",
        f"{CMS}/locales/de.json",
        "leaflet/dist/leaflet.js",
    ]
    assert [path for path in paths if wanted(path)] == [*PACKAGE, ENGLISH, SCHEMA, f"{CMS}/LICENSE.txt"]
