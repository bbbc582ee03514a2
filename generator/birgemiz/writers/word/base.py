"""What all documents of one language share, made once with python-docx: styles, sheet, page numbers."""

from functools import cache, lru_cache
from io import BytesIO
from typing import NamedTuple
from zipfile import ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, Twips

from birgemiz.model.record import Lang
from birgemiz.writers.package import Part, package, part
from birgemiz.writers.word import styles as look

_DOCUMENT, _NUMBERING, _PROPERTIES = _OWN = ("word/document.xml", "word/numbering.xml", "docProps/core.xml")
"""The parts that differ from document to document."""

_PARTS = ("/officeDocument", "/core-properties", "/styles", "/settings", "/numbering", "/footer")
"""What stays of python-docx's template, by the ends of relationship types."""

_DEFAULT_STYLES = {"Normal", "Default Paragraph Font", "Normal Table", "No List"}

CODES: dict[Lang, str] = {"kk": "kk-KZ", "ru": "ru-RU"}
"""Languages as Word names them."""

_ALIGNMENTS: dict[look.Align, WD_ALIGN_PARAGRAPH] = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "both": WD_ALIGN_PARAGRAPH.JUSTIFY,
}

_LEVEL = 3
"""Of deflating: twice as fast as the usual 6, for documents 2 % larger; 4 is no better than 5."""


class Base(NamedTuple):
    """A document without its body: the XML before and after it, and the parts that never differ."""

    head: str
    tail: str
    fixed: tuple[Part, ...]

    def saved(self, body: str, numbering: str, properties: str) -> bytes:
        """The document with this body."""
        document = part(_DOCUMENT, f"{self.head}{body}{self.tail}".encode(), _LEVEL)
        return package((*self.fixed, document, _recurring(_NUMBERING, numbering), _recurring(_PROPERTIES, properties)))


@cache
def base(lang: Lang) -> Base:
    """The base of all documents in a language."""
    document = Document()
    _strip(document)
    _defaults(document, lang)
    for style in look.STYLES:
        _add_style(document, style)
    _page(document)
    saved = BytesIO()
    document.save(saved)
    with ZipFile(saved) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    head, mark, tail = parts[_DOCUMENT].decode().partition("<w:sectPr")
    return Base(head, mark + tail, tuple(part(name, data) for name, data in parts.items() if name not in _OWN))


@lru_cache(64)
def _recurring(name: str, xml: str) -> Part:
    """A part that few documents have for themselves: most have the same title, and no numbered list."""
    return part(name, xml.encode())


def _strip(document: WordDocument) -> None:
    """Leave the template's theme, thumbnail and hundreds of styles behind."""
    for relations in (document.part.rels, document.part.package.rels):
        for key, relation in list(relations.items()):
            if not relation.reltype.endswith(_PARTS):
                del relations[key]
    for style in list(document.styles):
        if style.name not in _DEFAULT_STYLES:
            style.delete()


def _defaults(document: WordDocument, lang: Lang) -> None:
    """Font, size, language and the version of Word (15: 2013 and later) whose layout is meant."""
    code = CODES[lang]
    fonts = " ".join(f'w:{script}="{look.FONT}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
    defaults = parse_xml(
        f"<w:docDefaults {nsdecls('w')}><w:rPrDefault><w:rPr><w:rFonts {fonts}/>"
        f'<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="{code}" w:eastAsia="{code}" w:bidi="ar-SA"/>'
        '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    normal = document.styles["Normal"].font
    normal.name, normal.size = look.FONT, Pt(14)
    styles = document.styles.element
    styles.replace(styles.find(qn("w:docDefaults")), defaults)
    settings = document.settings.element
    settings.clear()
    settings.append(parse_xml(f'<w:defaultTabStop {nsdecls("w")} w:val="{look.INDENT}"/>'))
    settings.append(
        parse_xml(
            f'<w:compat {nsdecls("w")}><w:compatSetting w:name="compatibilityMode" '
            'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        )
    )


def _add_style(document: WordDocument, style: look.Style) -> None:
    made = document.styles.add_style(style.name, WD_STYLE_TYPE.PARAGRAPH, builtin=not style.ours)
    made.base_style = document.styles["Normal"]
    made.quick_style = True
    shape = made.paragraph_format
    shape.alignment = _ALIGNMENTS[style.align]
    shape.left_indent, shape.first_line_indent = Twips(style.left), Twips(style.first)
    shape.space_before, shape.space_after = Pt(style.before), Pt(style.after)
    shape.keep_with_next = style.keep
    made.font.name, made.font.size = style.font, Pt(style.size)
    made.font.bold, made.font.italic = style.bold, style.italic


def _page(document: WordDocument) -> None:
    """A4 upright; the number of a page at its foot, from the second on."""
    section = document.sections[0]
    section.page_width, section.page_height = map(Twips, look.PAGE)
    section.left_margin, section.right_margin = Twips(look.LEFT), Twips(look.RIGHT)
    section.top_margin, section.bottom_margin = Twips(look.TOP), Twips(look.BOTTOM)
    section.header_distance = section.footer_distance = Twips(look.BOTTOM // 2)
    section.different_first_page_header_footer = True
    foot = section.footer.paragraphs[0]
    foot.style = document.styles["Footer"]
    foot._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>'))
