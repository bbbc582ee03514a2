"""A district's own repository needs its content, an mkdocs.yml and the wheel: nothing of this checkout."""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from tests.conftest import PROJECT
from tests.stub_host import TINY


def run(*command: str, cwd: Path) -> str:
    """Run a command that must succeed, without what this environment would lend it."""
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_alone_builds_a_district_in_another_folder(tmp_path: Path) -> None:
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", str(tmp_path), ".", cwd=PROJECT)
    (wheel,) = tmp_path.glob("birgemiz-*.whl")
    venv.create(tmp_path / "clean", with_pip=True)
    python = str(tmp_path / "clean" / ("Scripts" if os.name == "nt" else "bin") / "python")
    run(python, "-m", "pip", "install", "--quiet", str(wheel), cwd=tmp_path)
    district = tmp_path / "district"
    shutil.copytree(TINY, district / "content")
    (district / "mkdocs.yml").write_text(
        "site_name: Сынақ\ndocs_dir: content/pages\ntheme: {name: material}\nplugins: [birgemiz]\n",
        encoding="utf-8",
    )
    run(python, "-m", "mkdocs", "build", "--quiet", cwd=district)
    page = (district / "site/schools/qaraghai/index.html").read_text("utf-8")
    assert "Қарағай үлгі мектебі" in page
    assert (district / "site/assets/birgemiz/birgemiz.css").read_bytes() == (
        PROJECT / "theme/overrides/assets/birgemiz/birgemiz.css"
    ).read_bytes()
