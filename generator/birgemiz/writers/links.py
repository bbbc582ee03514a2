"""Addresses as a browser needs them: relative to the page, in its language, under any host."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from birgemiz.model.documents import FreePage
from birgemiz.model.record import Lang

ALONE = ("/embed.html", "admin/index.html", "problems/index.html")
"""Ends of the paths of pages that are no part of the site that is read: frames for others, the web form,
what is to be mended."""


def prefix(lang: Lang) -> str:
    """What begins the addresses of a language's pages."""
    return "" if lang == "kk" else f"{lang}/"


def path_of(address: str, lang: Lang) -> str:
    """The file that a page is saved in."""
    return prefix(lang) + address + ("index.html" if address.endswith("/") or not address else "")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the host says of the site.

    ``url`` is its public address, ending with ``/``, or empty when it is not known;
    ``plain_files`` that links name ``index.html``, for sites opened without a web server.
    """

    name: str
    url: str = ""
    plain_files: bool = False

    def address(self, address: str, lang: Lang) -> str:
        """An address of a page within the site, as links name it."""
        if not self.plain_files:
            return prefix(lang) + address
        bare, mark, fragment = address.partition("#")
        full = prefix(lang) + bare
        if full.endswith("/") or not full:
            full += "index.html"
        return full + mark + fragment

    def canonical(self, address: str, lang: Lang) -> str:
        """The public address of a page, empty when the site's is not known."""
        return self.url + self.address(address, lang) if self.url else ""


@dataclass(frozen=True, slots=True, eq=False)
class Links:
    """Links from pages of one language at one depth; ``root`` leads to the site's root.

    No two are equal, so that what was written with one can be known by it.
    """

    settings: Settings
    lang: Lang
    root: str

    def to(self, address: str, lang: Lang | None = None) -> str:
        """The link to a page of this language, or of another."""
        return self.root + self.settings.address(address, lang or self.lang)

    def public(self, address: str, lang: Lang | None = None) -> str:
        """The public address of a page, empty when the site's is not known."""
        return self.settings.canonical(address, lang or self.lang)

    def asset(self, path: str) -> str:
        """The link to a file that all languages share: the theme's, a photo."""
        return self.root + path


def root_at(depth: int) -> str:
    """The way from a page this deep to the site's root."""
    return "../" * depth or "./"


def path_of_free(page: FreePage, settings: Settings) -> str:
    """The file in which a host saves a page of its own."""
    return prefix(page.lang) + page.stem + (".html" if settings.plain_files else "/index.html")


def twins(path: str) -> tuple[str, str]:
    """The files of a page in both languages."""
    bare = path.removeprefix(prefix("ru"))
    return bare, prefix("ru") + bare


def pages_by_address(paths: Iterable[str], languages: Sequence[Lang]) -> dict[str, list[Lang]]:
    """The addresses of these pages in order, each with the languages that it exists in; those ``ALONE`` left out."""
    known = {path for path in paths if path.endswith(".html") and not path.endswith(ALONE)}
    found: dict[str, list[Lang]] = {}
    for path in sorted(known):
        kazakh, russian = twins(path)
        of = {"kk": kazakh, "ru": russian}
        address = kazakh.removesuffix("index.html")
        found.setdefault(address, [lang for lang in languages if of[lang] in known])
    return found
