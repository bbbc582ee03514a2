"""One school's part of the site, made without the other schools."""

from pathlib import Path

from birgemiz.intake.content import open_content
from birgemiz.intake.explain import nearest
from birgemiz.model.problem import problem
from birgemiz.press import Press
from birgemiz.views import addresses
from birgemiz.views.export import cover_page, webmaster_note
from birgemiz.work import Built, Clock, Host, Work
from birgemiz.writers.data import schema_files
from birgemiz.writers.file import File

NOTE = "README.txt"

SCHEMAS = (addresses.data_schema("sessions"), addresses.data_schema("schedule"))
"""Which schemas the open data of a school name."""


def export_school(key: str, content: Path, host: Host, clock: Clock, work: Work) -> Built:
    """Read, judge, show, pour and save one school; its folder opens with a page that leads to the school's.

    A school or a district that can't be read saves nothing.
    """
    opened = open_content(content)
    if opened.frame is None:
        return Built(frozenset(), tuple(sorted(opened.problems)))
    folders = {folder.name: folder for folder in opened.schools}
    if key not in folders:
        return Built(frozenset(), (problem("export-school", "schools", value=key, guess=nearest(key, [*folders])),))
    press = Press(content, opened.frame, host, clock, work)
    made = press.school(folders[key])
    problems = tuple(sorted((*opened.problems, *made.problems)))
    if made.standing is None:
        return Built(frozenset(), problems)
    school, first = made.standing.records.school, press.readers[0].words.lang
    live = host.settings.canonical(addresses.school(key), first)
    note = webmaster_note(press.readers, school, live)
    ours = set(made.saved) - {addresses.form_description(key)}  # a form works only where the district's site is
    schemas = (file for file in schema_files() if file.path in SCHEMAS)
    added = work.save((press.writer.file(cover_page(press.readers, school)), File(NOTE, note.encode()), *schemas))
    return Built(frozenset(ours.union(added)), problems)
