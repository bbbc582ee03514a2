"""How Sveltia CMS reaches a repository and lets people sign in."""

from typing import Any

from birgemiz.model.repository import GitServer, Repository

_MESSAGES = {
    "create": "{{collection}}: {{slug}} қосылды",
    "update": "{{collection}}: {{slug}} өзгертілді",
    "delete": "{{collection}}: {{slug}} өшірілді",
    "uploadMedia": "{{path}} қосылды",
    "deleteMedia": "{{path}} өшірілді",
}


def backend(repository: Repository) -> dict[str, Any]:
    """The option ``backend``: the server's interface, the repository, the ways to sign in."""
    server = {
        GitServer.FORGEJO: _gitea,
        GitServer.GITEA: _gitea,
        GitServer.GITLAB: _gitlab,
        GitServer.GITHUB: _github,
    }[repository.kind](repository)
    oauth = repository.proxy if repository.kind is GitServer.GITHUB else repository.client
    methods = ["oauth", "token"] if oauth else ["token"]
    shared = {"repo": repository.name, "branch": repository.branch, "auth_methods": methods}
    return {**server, **shared, "commit_messages": _MESSAGES}


def _gitea(repository: Repository) -> dict[str, str]:
    """Forgejo's interface is Gitea's."""
    options = {"name": "gitea", "base_url": repository.url, "api_root": f"{repository.url}/api/v1"}
    return options | _client(repository)


def _gitlab(repository: Repository) -> dict[str, str]:
    options = {"name": "gitlab", "base_url": repository.url, "api_root": f"{repository.url}/api/v4"}
    return options | ({"auth_type": "pkce"} | _client(repository) if repository.client else {})


def _github(repository: Repository) -> dict[str, str]:
    """GitHub itself needs no address; a server of one's own has its interface below ``api``."""
    own = {} if repository.url == "https://github.com" else {"api_root": f"{repository.url}/api/v3"}
    return {"name": "github"} | own | ({"base_url": repository.proxy} if repository.proxy else {})


def _client(repository: Repository) -> dict[str, str]:
    return {"app_id": repository.client} if repository.client else {}
