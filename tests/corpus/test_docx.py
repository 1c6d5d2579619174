"""Word documents to blocks."""

from __future__ import annotations

import io
import random
import zipfile

import pytest
from docx import Document

from corpus.errors import DamagedFile, InputError, PasswordProtected
from corpus.reading import docx
from corpus.reading.block import Block


def saved(document: object) -> bytes:
    out = io.BytesIO()
    document.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def archive(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in members.items():
            target.writestr(name, content)
    return out.getvalue()


def test_headings_paragraphs_and_items_in_order() -> None:
    document = Document()
    document.add_heading("Notice to mariners", 0)
    document.add_heading("Lamps", 2)
    document.add_paragraph("The lamps\nare   lit.")
    document.add_paragraph("Ellering", style="List Bullet")
    document.add_paragraph("(a) Port Hallam", style="List Number")
    document.add_paragraph("")
    document.add_paragraph("1. Numbered by hand.")
    assert docx.read(saved(document), "a.docx").blocks == (
        Block("Notice to mariners", 1),
        Block("Lamps", 2),
        Block("The lamps"),
        Block("are lit."),
        Block("Ellering", item=True),
        Block("(a) Port Hallam", item=True),
        Block("1. Numbered by hand.", item=True),
    )


def test_tables_stand_where_they_stood_and_a_merged_cell_comes_once() -> None:
    document = Document()
    document.add_paragraph("Before")
    table = document.add_table(rows=2, cols=3)
    for cell, text in zip(table.rows[0].cells, ("Port", "Lights", "Keepers"), strict=True):
        cell.text = text
    table.cell(1, 0).merge(table.cell(1, 1)).text = "Ellering\nand Hallam"
    table.cell(1, 2).text = "12"
    document.add_paragraph("After")
    assert [b.text for b in docx.read(saved(document), "a.docx").blocks] == ["Before", "Port | Lights | Keepers", "Ellering and Hallam | 12", "After"]


@pytest.mark.parametrize(("given", "declared"), [(" Decision \n 9 ", {"file_title": "Decision 9"}), ("Word Document", {}), ("", {})])
def test_the_title_property_is_declared_unless_a_program_put_it_there(given: str, declared: dict[str, str]) -> None:
    document = Document()
    document.add_paragraph("Text")
    document.core_properties.title = given
    assert docx.read(saved(document), "a.docx").declared == declared


_BODY = b"""<?xml version="1.0" encoding="UTF-8"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>%s</w:body></w:document>"""


def of_body(xml: str) -> list[str]:
    """What is read of a document whose body is this WordprocessingML."""
    return [b.text for b in docx.read(replaced("word/document.xml", _BODY % xml.encode()), "a.docx").blocks]


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_what_was_inserted_under_tracking_is_read_and_what_was_deleted_is_not() -> None:
    gone = "<w:del><w:r><w:delText>not </w:delText></w:r></w:del>"
    moved = f"<w:moveFrom>{run('never ')}</w:moveFrom><w:moveTo>{run('always ')}</w:moveTo>"
    assert of_body(f"<w:p>{run('The lamp is ')}{gone}<w:ins>{run('still ')}</w:ins>{moved}{run('lit.')}</w:p>") == ["The lamp is still always lit."]


def test_content_controls_links_and_inserted_paragraphs_are_read() -> None:
    control = f"<w:sdt><w:sdtPr/><w:sdtContent><w:p>{run('In a control.')}</w:p></w:sdtContent></w:sdt>"
    inline = f"<w:p>{run('See ')}<w:sdt><w:sdtContent>{run('the list')}</w:sdtContent></w:sdt><w:hyperlink>{run(' of lights')}</w:hyperlink>{run('.')}</w:p>"
    assert of_body(f"{control}{inline}<w:customXml><w:p>{run('Wrapped.')}</w:p></w:customXml>") == ["In a control.", "See the list of lights.", "Wrapped."]


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    box = "<mc:AlternateContent><mc:{0}><w:txbxContent><w:p>" + run("In a box.") + "</w:p></w:txbxContent></mc:{0}>"
    both = box.format("Choice") + box.format("Fallback").removeprefix("<mc:AlternateContent>") + "</mc:AlternateContent>"
    assert of_body(f"<w:p><w:r>{both}</w:r>{run('Beside it.')}</w:p><w:p>{run('Next.')}</w:p>") == ["Beside it.", "In a box.", "Next."]


def test_tabs_breaks_and_hyphens_within_runs_and_no_tab_stops_of_the_style() -> None:
    stops = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>'
    assert of_body(f"<w:p>{stops}<w:r><w:t>1.</w:t><w:tab/><w:t>Sub</w:t><w:noBreakHyphen/><w:t>item</w:t><w:br/><w:t>two</w:t></w:r></w:p>") == [
        "1. Sub-item",
        "two",
    ]


def test_a_table_in_a_cell_belongs_to_its_cell_and_a_deleted_row_is_left_out() -> None:
    def row(*cells: str, properties: str = "") -> str:
        return f"<w:tr>{properties}" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"

    def paragraph(text: str) -> str:
        return f"<w:p>{run(text)}</w:p>"

    inner = f"<w:tbl>{row(paragraph('lit'), paragraph('dark'))}</w:tbl>"
    first = row(paragraph("Ellering"), f"{inner}<w:p/>")
    deleted = row(paragraph("Gone"), properties="<w:trPr><w:del/></w:trPr>")
    assert of_body(f"<w:tbl>{first}{deleted}</w:tbl>") == ["Ellering | lit | dark"]


def with_part(body: str, name: str, xml: str, kind: str | None = None, section: str = "") -> bytes:
    """A document of this body with a part of that name beside it, related to as "rIdN"."""
    kind = kind or name
    with zipfile.ZipFile(io.BytesIO(whole())) as source:
        members = {n: source.read(n) for n in source.namelist()}
    members["word/document.xml"] = _BODY.replace(b"</w:body>", section.encode() + b"</w:body>") % body.encode()
    members[f"word/{name}.xml"] = xml.encode()
    override = f'<Override PartName="/word/{name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/></Types>'
    if f"/word/{name}.xml".encode() not in members["[Content_Types].xml"]:
        members["[Content_Types].xml"] = members["[Content_Types].xml"].replace(b"</Types>", override.encode())
        relation = f'<Relationship Id="rIdN" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{name}.xml"/>'
        members["word/_rels/document.xml.rels"] = members["word/_rels/document.xml.rels"].replace(b"</Relationships>", relation.encode() + b"</Relationships>")
    return archive(members)


_NUMBERING = (
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
    '<w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)


def test_numbers_that_word_prints_are_read_unless_they_are_typed_as_well() -> None:
    def numbered(text: str) -> str:
        return f'<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>{run(text)}</w:p>'

    body = numbered("A single fog signal") + numbered("") + numbered("5. Typed by hand")
    found = docx.read(with_part(body, "numbering", _NUMBERING), "a.docx").blocks
    assert [b for b in found if b.text] == [Block("4. A single fog signal", item=True), Block("5. Typed by hand", item=True)]


def test_an_empty_numbered_paragraph_is_counted_unless_its_end_is_deleted_or_hidden() -> None:
    def numbered(text: str, end: str = "") -> str:
        return f'<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>{end}</w:pPr>{run(text) if text else ""}</w:p>'

    hidden, deleted = "<w:rPr><w:vanish/></w:rPr>", "<w:rPr><w:del/></w:rPr>"
    body = numbered("One") + numbered("") + numbered("Three") + numbered("", hidden) + numbered("", deleted) + numbered("Four")
    assert [b.text for b in docx.read(with_part(body, "numbering", _NUMBERING), "a.docx").blocks] == ["4. One", "6. Three", "7. Four"]


_STRICT = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
_MACROS = {"openxmlformats-officedocument.wordprocessingml.document.main": "ms-word.document.macroEnabled.main"}
_TEMPLATE = {"wordprocessingml.document.main": "wordprocessingml.template.main"}


@pytest.mark.parametrize("changes", [_STRICT, _MACROS, _TEMPLATE])
def test_documents_of_the_strict_form_with_macros_and_templates_are_read(changes: dict[str, str]) -> None:
    def changed(content: bytes) -> bytes:
        for old, new in changes.items():
            content = content.replace(old.encode(), new.encode())
        return content

    document = Document()
    document.add_heading("Lamps", 1)
    document.add_paragraph("Lit.")
    with zipfile.ZipFile(io.BytesIO(saved(document))) as source:
        members = {n: changed(source.read(n)) if n.endswith((".xml", ".rels")) else source.read(n) for n in source.namelist()}
    assert docx.read(archive(members), "a.docx").blocks == (Block("Lamps", 1), Block("Lit."))


def test_hidden_text_and_readings_over_characters_are_not_read() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen </w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>seen</w:t></w:r>"
    ruby = f"<w:r><w:ruby><w:rt>{run('deng ta')}</w:rt><w:rubyBase>{run('灯塔')}</w:rubyBase></w:ruby></w:r>"
    formula = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r>{0}<m:t>x</m:t></m:r><m:r><m:t>y</m:t></m:r></m:oMath>'
    formula = formula.format("<w:rPr><w:vanish/></w:rPr>")
    assert of_body(f"<w:p>{hidden}</w:p><w:p>{ruby}</w:p><w:p>{formula}</w:p>") == ["seen", "灯塔", "y"]


def test_text_that_a_style_hides_is_not_read() -> None:
    def style(name: str, inner: str) -> str:
        return f'<w:style w:type="character" w:styleId="{name}"><w:name w:val="{name}"/>{inner}</w:style>'

    gone = style("Gone", "<w:rPr><w:vanish/></w:rPr>") + style("GoneToo", '<w:basedOn w:val="Gone"/>') + style("Ring", '<w:basedOn w:val="Ring"/>')
    shown = style("Shown", '<w:basedOn w:val="Gone"/><w:rPr><w:vanish w:val="0"/></w:rPr>')
    styles = f'<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{gone}{shown}</w:styles>'

    def styled(text: str, name: str, own: str = "") -> str:
        return f'<w:r><w:rPr><w:rStyle w:val="{name}"/>{own}</w:rPr><w:t>{text}</w:t></w:r>'

    paragraph = (
        styled("lit", "Shown") + styled("gone", "Gone") + styled(" too", "Gone", '<w:vanish w:val="0"/>') + styled("gone", "GoneToo") + styled(".", "Ring")
    )
    hidden = f'<w:p><w:pPr><w:pStyle w:val="Gone"/></w:pPr>{run("gone")}{styled("again", "Gone")}</w:p>'  # a style that hides within one that does shows
    assert [b.text for b in docx.read(with_part(f"<w:p>{paragraph}</w:p>{hidden}", "styles", styles), "a.docx").blocks] == ["lit too.", "again"]


def test_a_field_shows_its_result_and_not_what_its_instruction_asks_for() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    page = f"{mark('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>{mark('separate')}{run('3')}{mark('end')}"
    asked = f"{mark('begin')}<w:r><w:instrText>IF </w:instrText></w:r>{page}{mark('separate')}{run('paragraph ')}{page}{mark('end')}{run(' applies.')}"
    assert of_body(f"<w:p>{asked}</w:p>") == ["paragraph 3 applies."]


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    ended = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    assert of_body(f"<w:p>{ended}{run('The lamps ')}</w:p><w:p>{run('are lit.')}</w:p><w:p>{ended}{run('Last.')}</w:p>") == ["The lamps are lit.", "Last."]


def test_a_paragraph_whose_end_was_deleted_does_not_go_on_in_a_table_or_its_own_box() -> None:
    ended = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
    table = f"<w:tbl><w:tr><w:tc><w:p>{run('State')}</w:p></w:tc><w:tc><w:p>{run('5')}</w:p></w:tc></w:tr></w:tbl>"
    box = f"<w:r><w:txbxContent><w:p>{run('In a box.')}</w:p></w:txbxContent></w:r>"
    assert of_body(f"<w:p>{ended}{run('Lead-in')}</w:p>{table}<w:p>{ended}{run('The lamps ')}{box}</w:p><w:p>{run('are lit.')}</w:p>") == [
        "Lead-in", "State | 5", "In a box.", "The lamps are lit.",
    ]  # fmt: skip


def test_the_paragraphs_of_a_frame_around_text_stay_apart() -> None:
    cell = f"<w:tbl><w:tr><w:tc><w:p>{run('One.')}</w:p><w:p>{run('Two.')}</w:p></w:tc></w:tr></w:tbl>"
    assert of_body(cell) == ["One.", "Two."]


@pytest.mark.parametrize(
    ("above", "declared"),
    [
        ("CHL/2032/41", "CHL/2032/41"), ("CHL/2032/41 page 2", "CHL/2032/41"), ("Document CHL/2032/41", "CHL/2032/41"), ("CHL/2032/41\tOriginal: English", "CHL/2032/41"),
        ("Conference\t(CHL/2032/41)", "CHL/2032/41"), ("CHL/2032/41 – comments by Zubrowka", None), ("CHL/2032/41：评论", None),
    ],
)  # fmt: skip
def test_a_symbol_alone_above_the_text_of_the_pages_is_declared(above: str, declared: str | None) -> None:
    written = run(above.replace("\t", "</w:t><w:tab/><w:t>"))
    header = f'<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>{written}</w:p></w:hdr>'
    section = (
        '<w:sectPr><w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="rIdN"/></w:sectPr>'
    )
    read = docx.read(with_part(f"<w:p>{run('The lamps are lit.')}</w:p>", "header9", header, "header", section), "a.docx")
    assert (read.declared.get("file_symbol"), [b.text for b in read.blocks]) == (declared, ["The lamps are lit."])


def test_footnotes_stand_behind_the_text_in_its_order() -> None:
    notes = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:footnote w:id='7'><w:p><w:r><w:t>By Drosk.</w:t></w:r></w:p></w:footnote><w:footnote w:id='3'><w:p><w:r><w:t>By Orvell.</w:t></w:r></w:p></w:footnote>"
        "<w:footnote w:id='9'><w:p><w:r><w:t>Nowhere.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    text = f"<w:p>{run('Lit')}<w:r><w:footnoteReference w:id='3'/></w:r>{run(' at dusk.')}<w:r><w:footnoteReference w:id='7'/></w:r></w:p>"
    found = docx.read(with_part(text, "footnotes", notes), "a.docx").blocks
    assert found == (Block("Lit at dusk."), Block("1 By Orvell.", note=True, anchor=(0, 3)), Block("2 By Drosk.", note=True, anchor=(0, 12)))


def test_six_scripts() -> None:
    document = Document()
    lines = ("The lamps", "Les feux", "Las luces", "Огни", "港口灯标", "أضواء الموانئ")
    for line in lines:
        document.add_paragraph(line)
    assert tuple(b.text for b in docx.read(saved(document), "a.docx").blocks) == lines


@pytest.mark.broken
def test_an_encrypted_file_asks_for_a_copy_without_password() -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)
    with pytest.raises(PasswordProtected, match=r"^a\.docx: .*password; save a copy without"):
        docx.read(content, "a.docx")


@pytest.mark.broken
def test_a_legacy_word_file_names_the_remedy() -> None:
    with pytest.raises(DamagedFile, match=r"^a\.docx: this is a legacy Word document; give it the ending \.doc, or save it as \.docx$"):
        docx.read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.docx")


@pytest.mark.broken
def test_an_archive_that_unpacks_to_too_much_is_refused_unread() -> None:
    with zipfile.ZipFile(out := io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as target, target.open("word/document.xml", "w") as member:
        for _ in range(310):
            member.write(bytes(1_000_000))
    assert len(out.getvalue()) < 1_000_000
    with pytest.raises(DamagedFile, match=r"^a\.docx: its content unpacks to 310 MB; "):
        docx.read(out.getvalue(), "a.docx")


def whole() -> bytes:
    document = Document()
    document.add_paragraph("The lamps are lit. " * 400)
    return saved(document)


def replaced(member: str, content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(whole())) as source:
        return archive({n: content if n == member else source.read(n) for n in source.namelist()})


def without(member: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(whole())) as source:
        return archive({n: source.read(n) for n in source.namelist() if n != member})


def damaged(kind: str) -> bytes:
    """A .docx file broken in one way."""
    if kind == "no zip":
        return b"The lamps are lit."
    if kind == "cut":
        return whole()[:-200]
    if kind == "bytes turned":
        data = bytearray(whole())
        at = data.index(b"word/document.xml") + 60
        data[at : at + 40] = bytes(255 - b for b in data[at : at + 40])
        return bytes(data)
    if kind == "other zip":
        return archive({"a.txt": b"lamps"})
    if kind == "empty zip":
        return archive({})
    if kind == "broken xml":
        return replaced("word/document.xml", b"<w:document><unclosed>")
    if kind == "empty xml":
        return replaced("word/document.xml", b"")
    if kind == "other xml":
        return replaced("word/document.xml", b"<lamps/>")
    if kind == "entities":
        return replaced("word/document.xml", b'<!DOCTYPE a [<!ENTITY b "' + b"lamp" * 9 + b'"><!ENTITY c "' + b"&b;" * 9 + b'">]><a>&c;</a>')
    return without(kind)


@pytest.mark.broken
@pytest.mark.parametrize(
    "kind",
    [
        "no zip",
        "cut",
        "bytes turned",
        "other zip",
        "empty zip",
        "broken xml",
        "empty xml",
        "other xml",
        "entities",
        "word/document.xml",
        "word/styles.xml",
        "_rels/.rels",
        "[Content_Types].xml",
    ],
)
def test_a_broken_file_is_refused_in_one_line(kind: str) -> None:
    with pytest.raises(DamagedFile, match=r"^a\.docx: .+; .+") as caught:
        docx.read(damaged(kind), "a.docx")
    assert "\n" not in str(caught.value)


def outcome(data: bytes) -> str:
    """What came of reading: "read", or the name of the error."""
    try:
        docx.read(data, "a.docx")
    except InputError as error:
        return type(error).__name__
    return "read"


@pytest.mark.broken
@pytest.mark.parametrize("seed", range(40))
def test_damaged_bytes_never_crash_the_reader(seed: int) -> None:
    source = random.Random(seed)
    data = bytearray(whole())
    for _ in range(3):
        data[source.choice((source.randrange(len(data)), len(data) - source.randrange(1, 1500)))] = source.randrange(256)
    assert outcome(bytes(data)) in ("read", "DamagedFile")
