"""Packages of parts, read back with zipfile."""

import io
import zipfile

from birgemiz.writers.package import package, part

PARTS = {"[Content_Types].xml": b"<Types/>", "word/document.xml": "<w>Әр аптада</w>".encode() * 999, "empty.xml": b""}


def opened(data: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(data))


def test_a_package_holds_its_parts_in_their_order() -> None:
    with opened(package(part(name, data) for name, data in PARTS.items())) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == PARTS
        assert archive.namelist() == list(PARTS)


def test_a_part_that_is_packed_once_serves_any_package() -> None:
    shared, others = part("shared.xml", b"<a/>"), [part(f"{n}.xml", b"b" * n) for n in range(3)]
    for other in others:
        with opened(package((other, shared))) as archive:
            assert archive.testzip() is None
            assert archive.read("shared.xml") == b"<a/>"


def test_parts_tell_neither_when_nor_where_they_were_packed() -> None:
    with opened(package([part("a.xml", b"<a/>", level=3)])) as archive:
        told = archive.infolist()[0]
    assert (told.date_time, told.create_system, told.external_attr, told.extra) == ((1980, 1, 1, 0, 0, 0), 0, 0, b"")


def test_a_package_may_be_empty() -> None:
    assert opened(package(())).namelist() == []
