"""Where a district's content is kept and edited: ``repository`` in ``district.yml``."""

from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, StringConstraints

from birgemiz.model.record import Line, Record


class GitServer(StrEnum):
    """The software of a server of Git repositories."""

    FORGEJO = "forgejo"
    GITEA = "gitea"
    GITLAB = "gitlab"
    GITHUB = "github"


ServerUrl = Annotated[
    str,
    StringConstraints(
        pattern=r"^(https://[^\s<>\"'?#]+|http://(localhost|127\.0\.0\.1)(:\d{1,5})?/?)$", max_length=500
    ),
    AfterValidator(lambda url: url.rstrip("/")),
]
"""The address of a server, ``https://git.example.org``; without encryption only on one's own machine."""

RepositoryName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+$", max_length=200)]
"""Owner and repository, ``audan/site``; on GitLab perhaps with groups between them."""

Branch = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_][A-Za-z0-9_./-]*$", max_length=100)]
"""A branch of Git, ``main``."""


class Repository(Record):
    """A repository and how people sign in to it from the browser.

    ``client`` is the id under which the server knows the web form (OAuth 2.0 with PKCE, RFC 7636). GitHub knows no
    such sign-in without a server in between, which is ``proxy``. Without either, people sign in with a token.
    """

    kind: GitServer
    url: ServerUrl
    name: RepositoryName
    branch: Branch = "main"
    client: Line | None = None
    proxy: ServerUrl | None = None
