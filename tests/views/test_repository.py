"""Links to a file's page in the editor of each kind of Git server."""

import pytest

from birgemiz.model.repository import GitServer, Repository
from birgemiz.views.repository import edit_address

NOTE = "content/schools/aqbulaq/sessions/2026-09-07.md"
ADDRESSES = {
    GitServer.FORGEJO: f"https://git.example.org/audan/sagat/_edit/main/{NOTE}",
    GitServer.GITEA: f"https://git.example.org/audan/sagat/_edit/main/{NOTE}",
    GitServer.GITLAB: f"https://git.example.org/audan/sagat/-/edit/main/{NOTE}",
    GitServer.GITHUB: f"https://git.example.org/audan/sagat/edit/main/{NOTE}",
}


@pytest.mark.parametrize("kind", GitServer)
def test_a_file_is_edited_at_its_own_address(kind: GitServer) -> None:
    repository = Repository(kind=kind, url="https://git.example.org/", name="audan/sagat")
    assert edit_address(repository, NOTE) == ADDRESSES[kind]


def test_letters_and_signs_of_a_path_are_written_as_addresses_write_them() -> None:
    repository = Repository(kind=GitServer.GITEA, url="https://git.example.org", name="audan/sagat", branch="ja")
    address = edit_address(repository, "мазмұн/бір жазба#1?.md")
    assert address == (
        "https://git.example.org/audan/sagat/_edit/ja/"
        "%D0%BC%D0%B0%D0%B7%D0%BC%D2%B1%D0%BD/%D0%B1%D1%96%D1%80%20%D0%B6%D0%B0%D0%B7%D0%B1%D0%B0%231%3F.md"
    )
