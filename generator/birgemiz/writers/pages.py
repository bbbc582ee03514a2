"""Pages: a view through its template into a mould that a host's specimen made."""

from collections.abc import Mapping

from birgemiz.model.record import Lang
from birgemiz.views.page import Page
from birgemiz.writers.file import File
from birgemiz.writers.links import Links, Settings, path_of, prefix, root_at
from birgemiz.writers.shell import Shell
from birgemiz.writers.slots import Mould, token, tokens_in
from birgemiz.writers.specimens import Specimen, checked


class PageWriter:
    """Writes every page of the site; keeps a mould for each language, depth and section."""

    def __init__(self, settings: Settings, rendered: Mapping[str, str], shells: Mapping[Lang, Shell]) -> None:
        self._settings, self._rendered, self._shells = settings, rendered, shells
        self._moulds: dict[tuple[Lang, int, str], tuple[Mould, Links]] = {}

    def file(self, page: Page) -> File:
        """The page's file."""
        path = path_of(page.address, page.lang)
        if page.alone:
            return File(path, self._alone(page, path).encode())
        mould, links = self._mould(page.lang, path.count("/"), page.section)
        shell = self._shells[page.lang]
        body = shell.templates.render(page.template, links, page.view)
        values = shell.page_values(page, links)
        return File(path, mould.pour(values | {"body": body}))

    def _alone(self, page: Page, path: str) -> str:
        """A document of its own, whole from its template."""
        shell = self._shells[page.lang]
        links = Links(self._settings, page.lang, root_at(path.count("/")))
        return shell.templates.render(page.template, links, page.view, page=page, frame=shell.view)

    def absent(self, html: str) -> File:
        """The page for addresses that lead nowhere: absolute links, both languages."""
        root = "/" + self._settings.url.split("/", 3)[3] if self._settings.url else "/"
        shell = self._shells["kk"]
        links = Links(self._settings, "kk", root)
        body = shell.templates.render("absent.html", links, None, languages=list(self._shells))
        title = shell.words("Page not found")
        values = shell.values("", title, title, links, twin=False) | {"canonical": "", "body": body}
        return File("404.html", Mould(shell.dress(html, links, "")).pour(values))

    def free(self, path: str, html: str, title: str, description: str, *, twin: bool) -> File:
        """A host's own page with our head, header and footer; ``twin``: it exists in both languages."""
        lang: Lang = "ru" if path.startswith("ru/") and "ru" in self._shells else "kk"
        shell = self._shells[lang]
        links = Links(self._settings, lang, root_at(path.count("/")))
        address = path.removeprefix(prefix(lang)).removesuffix("index.html")
        values = shell.values(address, title, description, links, twin=twin)
        theirs = {name: token(name) for name in tokens_in(html)}
        return File(path, Mould(shell.dress(html, links, "")).pour(theirs | values))

    def _mould(self, lang: Lang, depth: int, section: str) -> tuple[Mould, Links]:
        known = self._moulds.get((lang, depth, section))
        if known is None:
            links = Links(self._settings, lang, root_at(depth))
            html = checked(Specimen(lang, depth), self._rendered)
            known = Mould(self._shells[lang].dress(html, links, section)), links
            self._moulds[lang, depth, section] = known
        return known
