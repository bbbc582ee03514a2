"""Shows that the host publishes no file beside its pages that holds an identification number or is named by one."""

from tests.conftest import birgemiz
from tests.hosts.conftest import MakeProject

NUMBER = "950101100013"
"""Of somebody born in the 1800s."""


def test_a_file_with_a_number_is_left_out_and_any_other_published(make_project: MakeProject) -> None:
    root = make_project()
    pages = root / "content/pages"
    texts = {"tizim.csv": f"Б;{NUMBER}", "x.html": f"<p>{NUMBER}</p>", f"{NUMBER}.jpg": "", "sound.csv": "А;12"}
    for name, text in texts.items():
        (pages / name).write_text(text + "\n", encoding="utf-8")

    done = birgemiz("build", cwd=root)

    assert done.returncode == 0, done.stderr
    assert [name for name in texts if (root / "site" / name).exists()] == ["sound.csv"]
    assert "content/pages/tizim.csv:1 (personal-iin)" in done.stderr
    assert NUMBER not in done.stderr
