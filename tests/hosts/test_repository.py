"""Where the content folder is in its repository, by the folders around it."""

from pathlib import Path

from birgemiz.hosts.repository import path_in_repository


def test_a_content_folder_is_named_from_the_root_of_its_repository(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    content = tmp_path / "sites" / "audan" / "content"
    content.mkdir(parents=True)
    assert path_in_repository(content) == "sites/audan/content"


def test_a_repository_may_be_the_content_itself(tmp_path: Path) -> None:
    (tmp_path / ".git").write_text("gitdir: elsewhere\n")
    assert path_in_repository(tmp_path) == ""


def test_without_a_repository_the_folder_stands_for_itself(tmp_path: Path) -> None:
    assert path_in_repository(tmp_path / "content") == "content"
