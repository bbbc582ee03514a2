"""``birgemiz schema``: what editors check and complete front matter and YAML files by."""

from pathlib import Path

import click

from birgemiz.cli.project import CONFIG, FOLDER, project_of, written
from birgemiz.intake.catalogue import words
from birgemiz.intake.folders import folders_in
from birgemiz.intake.ground import read_district
from birgemiz.model.record import LANGS
from birgemiz.views.record_schema.files import RECORD_FILES, record_schemas
from birgemiz.writers.record_schema import schema_file


@click.command("schema", help="Файлдарды тексеріп толықтыратын JSON Schema сызбаларын редакторларға жазады.")
@CONFIG
@click.argument("folder", type=FOLDER)
def command(config: Path, folder: Path) -> None:
    """Write a schema for each kind of file, and say which files it is for."""
    content = project_of(config).content
    district = read_district(content)
    known = None if isinstance(district, list) else district
    schools = [school.name for school in folders_in(content / "schools")]
    for name, schema in record_schemas([words(lang) for lang in LANGS], known, schools):
        file = schema_file(name, schema)
        with written(folder / file.path):
            folder.mkdir(parents=True, exist_ok=True)
            (folder / file.path).write_bytes(file.data)
        click.echo(f"{folder / file.path}: {', '.join(f'{content.name}/{path}' for path in RECORD_FILES[name].paths)}")
