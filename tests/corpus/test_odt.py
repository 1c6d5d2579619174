"""OpenDocument texts, rich text and e-mail to blocks."""

from __future__ import annotations

import base64
import io
import quopri
import subprocess
import zipfile
from pathlib import Path

import pytest

from corpus.errors import DamagedFile, InputError, MissingProgram, PasswordProtected
from corpus.reading import email, legacy, odt, rtf
from corpus.reading.block import Block
from tests.corpus.making import record_of, write

_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("style", "style"))
)


def packed(body: str, **members: bytes) -> bytes:
    """An .odt file with this content of `office:text`."""
    content = f'<?xml version="1.0"?><office:document-content {_NAMES}><office:body><office:text>{body}</office:text></office:body></office:document-content>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("content.xml", content.encode())
        for name, data in members.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return out.getvalue()


def test_headings_lists_tables_spaces_and_tabs() -> None:
    body = (
        '<text:h text:outline-level="2">Lamps</text:h><text:p>The<text:s text:c="3"/>lamps<text:tab/>are <text:span>lit</text:span>.<text:line-break/>At dusk.</text:p>'
        "<text:list><text:list-item><text:p>Ellering</text:p><text:list><text:list-item><text:p>Inner</text:p></text:list-item></text:list></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Port</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>"
        "<text:section><text:p>港口灯标</text:p></text:section>"
    )
    assert odt.read(packed(body), "a.odt").blocks == (
        Block("Lamps", 2), Block("The lamps are lit."), Block("At dusk."), Block("Ellering", item=True), Block("Inner", item=True), Block("Port | 12"),
        Block("港口灯标"),
    )  # fmt: skip


def test_hidden_text_is_not_read() -> None:
    body = '<text:p>Seen <text:hidden-text text:string-value="x">unseen</text:hidden-text>words</text:p><text:p><text:hidden-paragraph/>Unseen</text:p>'
    section = '<text:section text:display="none"><text:p>Unseen</text:p></text:section><text:section><text:p>Seen too</text:p></text:section>'
    assert [b.text for b in odt.read(packed(body + section), "a.odt").blocks] == ["Seen words", "Seen too"]


def test_a_hidden_paragraph_costs_itself_only_and_a_condition_may_show_it() -> None:
    hidden, shown = '<text:p><text:hidden-paragraph text:is-hidden="true"/>Gone</text:p>', '<text:p><text:hidden-paragraph text:is-hidden="false"/>Two</text:p>'
    section = f"<text:section><text:p>One</text:p>{hidden}{shown}</text:section>"
    listed = f"<text:list><text:list-item>{hidden}</text:list-item><text:list-item><text:p>Three</text:p></text:list-item></text:list>"
    boxed = f"<text:p>Four<draw:frame><draw:text-box>{hidden}<text:p>Five</text:p></draw:text-box></draw:frame></text:p>"
    words = '<text:p>Six<text:hidden-text text:is-hidden="false"> words</text:hidden-text></text:p>'
    parts = '<text:section text:display="condition" text:is-hidden="true"><text:p>Gone</text:p></text:section>'
    read = [b.text for b in odt.read(packed(section + listed + boxed + words + parts), "a.odt").blocks]
    assert read == ["One", "Two", "Three", "Four", "Five", "Six words"]


def test_numbers_of_lists_are_printed_as_their_styles_say() -> None:
    style = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." text:start-value="4"/>'
        '<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>'
        '<text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="2"/></text:list-style>'
        '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>'
    )

    def listed(*items: str, style: str = ' text:style-name="L"') -> str:
        return f"<text:list{style}>{''.join(f'<text:list-item>{i}</text:list-item>' for i in items)}</text:list>"

    def lines(body: str) -> list[str]:
        return [b.text for b in odt.read(packed(f"{style}{body}"), "a.odt").blocks]

    inner = listed("<text:p>b</text:p>", f"<text:p>c</text:p>{listed('<text:p>d</text:p>', style='')}", style="")
    assert lines(listed(f"<text:p>a</text:p><text:p>more</text:p>{inner}", "<text:p>9. typed</text:p>")) == [
        "4. a", "more", "(a) b", "(b) c", "b.1 d", "9. typed",
    ]  # fmt: skip
    on = ' text:style-name="L" text:continue-numbering="true"'
    assert lines(listed("<text:p>a</text:p>") + listed("<text:p>b</text:p>", style=on) + listed("<text:p>c</text:p>")) == ["4. a", "5. b", "4. c"]
    assert lines(listed("<text:p>a</text:p>", style=' text:style-name="B"') + listed("<text:p>b</text:p>", style="")) == ["a", "b"]


def test_deletions_and_comments_are_left_out_and_notes_put_aside() -> None:
    body = (
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
        "<text:p>Lit<office:annotation><text:p>why?</text:p></office:annotation>"
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By Drosk.</text:p></text:note-body></text:note> at dusk.</text:p><text:p>End.</text:p>"
    )
    assert odt.read(packed(body), "a.odt").blocks == (Block("Lit at dusk."), Block("End."), Block("1 By Drosk.", note=True, anchor=(0, 3)))


@pytest.mark.broken
def test_what_is_no_open_document_is_refused_in_one_line() -> None:
    for data in (b"lamps", packed("<text:p>"), packed("")[:90], packed("").replace(b"content.xml", b"contentXxml")):
        with pytest.raises(DamagedFile, match=r"^a\.odt: .+; .+$"):
            odt.read(data, "a.odt")
    with pytest.raises(PasswordProtected):
        odt.read(packed("", **{"META-INF__manifest_xml": b"<manifest:encryption-data/>"}), "a.odt")


def test_rich_text_in_two_code_pages() -> None:
    assert rtf.read(rb"{\rtf1\ansi\ansicpg1252 The lamp\par 1. is lit\par caf\'e9}", "a.rtf").blocks == (
        Block("The lamp"),
        Block("1. is lit", item=True),
        Block("café"),
    )
    assert rtf.read(rb"{\rtf1\ansi\ansicpg1251 \'cb\'e0\'ec\'ef\'e0 \u26029?}", "a.rtf").blocks[0].text.startswith("Лампа")
    with pytest.raises(DamagedFile, match=r"begins with \{\\rtf"):
        rtf.read(b"The lamp", "a.rtf")


def rich(text: str, fonts: str = "") -> list[Block]:
    return list(rtf.read(rf"{{\rtf1\ansi\ansicpg1252{{\fonttbl{{\f0\fcharset0 Arial;}}{fonts}}}{text}}}".encode("ascii"), "a.rtf").blocks)


def coded(text: str, page: str) -> str:
    return "".join(c if c.isascii() else "".join(f"\\'{b:02x}" for b in c.encode(page)) for c in text)


@pytest.mark.parametrize(
    ("text", "page", "charset"),
    [("Огни горят", "cp1251", 204), ("تضاء المصابيح", "cp1256", 178), ("港口灯标", "gbk", 134), ("港口燈標", "big5", 136)],
)
def test_rich_text_is_in_the_code_page_of_its_font(text: str, page: str, charset: int) -> None:
    fonts = rf"{{\f1\fcharset{charset} Local;}}"
    assert [b.text for b in rich(rf"{{\f1 {coded(text, page)}}}\f0  caf\'e9\par", fonts)] == [f"{text} café"]
    assert [b.text for b in rich(rf"\ltrch\f0\rtlch\af1 {coded(text, page)}\par", fonts)] == [text]


def test_rich_text_in_unicode_has_its_fallback_once() -> None:
    by_two = "".join(rf"\u{ord(c)}\'b8\'db" for c in "港口")
    assert [b.text for b in rich(rf"{{\uc2 {by_two}}} \u1051?\u-10179?\u-8632?")] == ["港口 Л🙈"]


def test_what_rich_text_does_not_show_is_not_read() -> None:
    unseen = r"{\deleted gone }{\v hidden }\v on\v0 {\header Head}{\info{\title T}}{\*\generator G;}{\pict 8950}{\*\annotation why?}"
    link = r'{\field{\*\fldinst HYPERLINK "x"}{\fldrslt the list}}'
    assert [b.text for b in rich(rf"\pard The {unseen}{{\revised lit}} lamps of {link}.\par")] == ["The lit lamps of the list."]


def test_rich_text_has_rows_list_marks_and_footnotes() -> None:
    row = r"\trowd\pard\intbl Port\par of call\cell Lights\cell\row\pard "
    note = r"{\super\chftn}{\footnote\pard{\super\chftn} By Drosk.}"
    found = rich(rf"{row}{{\listtext 1.\tab}}Lit{note} at dusk.\par {{\pntext (a)\tab}}Kept.\par")
    assert found == [
        Block("Port of call | Lights"),
        Block("1. Lit at dusk.", item=True),
        Block("(a) Kept.", item=True),
        Block("1 By Drosk.", note=True, anchor=(1, 6)),
    ]


def test_footnotes_of_rich_text_are_read_though_they_may_be_skipped() -> None:
    found = rich(r"Lit{\super\chftn}{\*\footnote\chftn By Drosk.} at dusk.\par {\*\ftnnothing unseen}Kept.\par")
    assert found == [Block("Lit at dusk."), Block("Kept."), Block("1 By Drosk.", note=True, anchor=(0, 3))]


def test_the_text_of_a_box_is_read_without_its_properties() -> None:
    properties = r"{\sp{\sn shapeType}{\sv 202}}{\sp{\sn wzName}{\sv Text Box 2}}"
    box = rf"{{\shp{{\*\shpinst\shpleft0{properties}{{\shptxt\pard In the box\par}}}}{{\shprslt{{\*\do unseen}}\pard In the box\par}}}}"
    assert [b.text for b in rich(rf"The lamps are lit.\par {box}Beside it.\par")] == ["The lamps are lit.", "Beside it.", "In the box"]


def test_the_text_of_a_box_stands_behind_the_paragraph_or_row_that_holds_it() -> None:
    box = r"{\shp{\*\shpinst{\shptxt\pard In the {\b box}\par Twice\par}}{\shprslt\pard Unseen\par}}"
    note = rf"{{\footnote By Drosk{box}.\par}}"
    assert [b.text for b in rich(rf"The lamps {box}are lit{note}.\par Next\par")] == [
        "The lamps are lit.",
        "In the box",
        "Twice",
        "In the box",
        "Twice",
        "Next",
        "By Drosk.",
    ]
    assert [b.text for b in rich(rf"\trowd\intbl Port{box}\cell Lights\cell\row\pard Next\par")] == ["Port | Lights", "In the box", "Twice", "Next"]
    assert [b.text for b in rich(rf"Last{box}")] == ["Last", "In the box", "Twice"]
    assert [b.text for b in rtf.read(rb"{\rtf1 Cut{\shp{\*\shpinst{\shptxt In the b", "a.rtf").blocks] == ["Cut", "In the b"]


def test_what_stands_twice_is_silent_where_what_holds_it_is() -> None:
    info = r"{\info{\upr{\title ??}{\*\ud{\title\u1051?\u1072?}}}}{\stylesheet{\upr{\s1 ??;}{\*\ud{\s1 Name;}}}}"
    assert [b.text for b in rich(rf"{info}{{\upr{{??}}{{\*\ud{{\u1051?}}}}}}amps\par")] == ["Лamps"]


def test_rows_of_rich_text_end_with_their_group() -> None:
    row = r"{\trowd\intbl Port\par of call\cell Lights{\footnote\pard By Drosk.}\par lit\cell\row}"
    assert [b.text for b in rich(rf"{row}First\par Second\par 3. Third\par")] == ["Port of call | Lights lit", "First", "Second", "3. Third", "By Drosk."]


@pytest.mark.parametrize("plain", ["", r"\f0 \plain "])
def test_rich_text_that_names_no_font_is_in_the_one_of_the_file(plain: str) -> None:
    written = rf"{{\rtf1\ansi\ansicpg1252\deff1{{\fonttbl{{\f0\fcharset0 A;}}{{\f1\fcharset204 B;}}}}\pard {plain}{coded('Огни', 'cp1251')}\f0  {coded('café', 'cp1252')}\par}}"
    assert [b.text for b in rtf.read(written.encode("ascii"), "a.rtf").blocks] == ["Огни café"]


def test_rich_text_that_was_cut_keeps_what_is_there() -> None:
    cut = rtf.read(rb"{\rtf1\ansi The lamp is lit{\footnote By Dr", "a.rtf").blocks
    assert [b.text for b in cut] == ["The lamp is lit", "By Dr"]
    assert [b.text for b in rtf.read(rb"{\rtf1 }}}} The lamp \bin4 {{}} is lit\u", "a.rtf").blocks] == ["The lamp is lit"]


MESSAGE = """From: Halina Drosk <drosk@talvania.example>
To: secretariat@conference.example
Date: Wed, 12 Mar 2031 10:00:00 +0100
Subject: =?utf-8?b?5riv5Y+j54Gv5qCH?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

The lamp of the caf=E9 is lit.
--x
Content-Type: application/pdf
Content-Disposition: attachment; filename="annex.pdf"

x
--x--
"""


def test_a_message_says_who_wrote_when_and_what_was_attached() -> None:
    found = email.read(MESSAGE.encode(), "a.eml")
    assert [b.text for b in found.blocks] == [
        "From: Halina Drosk <drosk@talvania.example>", "To: secretariat@conference.example", "Date: Wed, 12 Mar 2031 10:00:00 +0100", "Subject: 港口灯标",
        "The lamp of the café is lit.", "Attachment (not part of this text): annex.pdf",
    ]  # fmt: skip
    assert found.declared == {
        "title": "港口灯标", "date": "2031-03-12", "sender": "Halina Drosk <drosk@talvania.example>", "addressee": "secretariat@conference.example",
        "email_subject": "港口灯标",
    }  # fmt: skip
    html = MESSAGE.replace("text/plain", "text/html").replace("The lamp", "<p>The</p><script>x</script><p>lamp")
    assert "The" in [b.text for b in email.read(html.encode(), "a.eml").blocks]
    with pytest.raises(DamagedFile, match="no header of an e-mail"):
        email.read(b"The lamp is lit.", "a.eml")


def test_what_is_attached_as_text_is_read_behind_the_message() -> None:
    parts = (
        ("text/plain; charset=koi8-r", 'attachment; filename="annex.txt"', "Огни горят с сумерек до рассвета в бухте.".encode("koi8-r")),
        ("application/octet-stream", 'attachment; filename="list.rtf"', rb"{\rtf1\ansi Twelve lamps{\footnote By Drosk.}\par}"),
        ("application/pdf", 'attachment; filename="broken.pdf"', b"no pdf"),
        ("message/rfc822", "inline", b"From: osmere@conference.example\nSubject: Buoys\n\nThe buoys are red.\n"),
    )
    written = [b"From: a@talvania.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nSee below.\n"]
    written += [f"--x\nContent-Type: {kind}\nContent-Disposition: {how}\n\n".encode() + content + b"\n" for kind, how, content in parts]
    found = email.read(b"".join(written) + b"--x--\n", "a.eml").blocks
    assert [b.text for b in found] == [
        "From: a@talvania.example", "See below.", "Attachment: annex.txt", "Огни горят с сумерек до рассвета в бухте.",
        "Attachment: list.rtf", "Twelve lamps", "By Drosk.", "Attachment (not part of this text): broken.pdf",
        "Attachment: Buoys", "From: osmere@conference.example", "Subject: Buoys", "The buoys are red.",
    ]  # fmt: skip
    assert found[6].anchor == (5, 12)


def _parts(kind: str, *parts: str) -> str:
    """A part that holds others, which are given as their headers and their texts."""
    mark = f"b{sum(map(len, parts))}"
    return f"Content-Type: multipart/{kind}; boundary={mark}\n\n" + "".join(f"--{mark}\n{part}\n" for part in parts) + f"--{mark}--\n"


_PLAIN = "Content-Type: text/plain\n\nThe lamp is lit.\n"
_PAGE = "Content-Type: text/html\n\n<p>The <b>lamp</b> is lit.</p>\n"
_REPORT = 'Content-Type: text/plain; name="report.txt"\nContent-Disposition: inline; filename="report.txt"\n\nTwelve buoys are red.\n'
_PICTURE = "Content-Type: image/png\nContent-ID: <p>\n\nx\n"
_SEAL = "Content-Type: application/pkcs7-signature; name=smime.p7s\n\nx\n"
_LIT, _READ = ["The lamp is lit."], ["Attachment: report.txt", "Twelve buoys are red."]
_UNREAD = "Attachment (not part of this text): "


@pytest.mark.parametrize(
    ("message", "texts"),
    [
        (_parts("signed", _parts("mixed", _PLAIN, _REPORT), _SEAL), [*_LIT, *_READ, f"{_UNREAD}smime.p7s"]),
        (_parts("alternative", _PLAIN, _parts("mixed", _PAGE, _REPORT)), [*_LIT, *_READ]),
        (_parts("mixed", "Content-Type: text/plain\n\nSent from outside.\n", _parts("alternative", _PLAIN, _PAGE)), ["Sent from outside.", *_LIT]),
        (_parts("mixed", _PAGE, _REPORT, "Content-Type: text/html\n\n<p>Drosk</p>\n"), [*_LIT, "Drosk", *_READ]),
        (_parts("related", _PAGE, _PICTURE), [*_LIT, f"{_UNREAD}image/png"]),
        (_parts("alternative", _PLAIN, _parts("related", _PAGE, _PICTURE)), _LIT),
        (_parts("alternative", "Content-Type: text/plain\n\n \n", _parts("related", _PAGE, _PICTURE)), _LIT),
        (_parts("mixed", _REPORT), ["Twelve buoys are red."]),
        ("Content-Type: application/rtf; name=a.rtf\n\n{\\rtf1 Twelve}\n", ["Attachment: a.rtf", "Twelve"]),
    ],
)  # fmt: skip
def test_the_parts_of_a_message_are_read_or_named_wherever_they_stand(message: str, texts: list[str]) -> None:
    assert [b.text for b in email.read(f"From: a@talvania.example\n{message}".encode(), "a.eml").blocks] == ["From: a@talvania.example", *texts]


def test_what_is_attached_is_read_by_the_endings_that_files_are() -> None:
    inner = "From: b@talvania.example\n\nThe buoys are red.\n"
    written = {"a.text": "One", "b.markdown": "Two", "c.xhtml": "<html><body><p>Three</p></body></html>", "d.csv": "Four", "e.eml": inner}
    parts = [f'Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="{n}"\n\n{text}\n' for n, text in written.items()]
    found = [b.text for b in email.read(f"From: a@talvania.example\n{_parts('mixed', _PLAIN, *parts)}".encode(), "a.eml").blocks]
    assert found[2:] == [
        "Attachment: a.text", "One", "Attachment: b.markdown", "Two", "Attachment: c.xhtml", "Three", "Attachment (not part of this text): d.csv",
        "Attachment: e.eml", "From: b@talvania.example", "The buoys are red.",
    ]  # fmt: skip


@pytest.mark.parametrize("coding", ["base64", "quoted-printable", "7bit"])
def test_a_message_within_a_message_is_decoded(coding: str) -> None:
    inner = f"From: b@talvania.example\nSubject: Buoys = 12\n{_parts('mixed', _PLAIN, _REPORT)}".encode()
    encoded = {"base64": base64.encodebytes, "quoted-printable": quopri.encodestring, "7bit": bytes}[coding](inner).decode()
    part = f"Content-Type: message/rfc822\nContent-Transfer-Encoding: {coding}\n\n{encoded}"
    found = [b.text for b in email.read(f"From: a@talvania.example\n{_parts('mixed', _PLAIN, part)}".encode(), "a.eml").blocks]
    assert found[2:] == ["Attachment: Buoys = 12", "From: b@talvania.example", "Subject: Buoys = 12", *_LIT, *_READ]


def test_what_only_calls_itself_a_message_is_named() -> None:
    part = "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\nVHdlbHZlIGJ1b3lz\n"
    found = [b.text for b in email.read(f"From: a@talvania.example\n{_parts('mixed', _PLAIN, part)}".encode(), "a.eml").blocks]
    assert found[1:] == [*_LIT, f"{_UNREAD}message/rfc822"]


def test_an_attachment_that_breaks_its_reader_costs_itself_only(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(data: bytes, name: str) -> None:
        raise IndexError(name)

    monkeypatch.setitem(email._READERS, "plain", broken)  # type: ignore[arg-type]
    found = [b.text for b in email.read(f"From: a@talvania.example\n{_parts('mixed', _PLAIN, _REPORT)}".encode(), "a.eml").blocks]
    assert found[1:] == [*_LIT, f"{_UNREAD}report.txt"]


def test_what_is_attached_to_a_message_is_an_annex_of_it_and_tells_nothing_of_the_message(tmp_path: Path) -> None:
    letter = "<p>CHL/2030/7</p><p>12 May 2030</p><h1>Letter on the buoys</h1><p>Twelve buoys are red.</p><p>(Signed) Bela Karn</p>"
    part = f'Content-Type: text/html\nContent-Disposition: attachment; filename="letter.html"\n\n{letter}\n'
    said = "Content-Type: text/plain\n\nThe letter of Severovia is attached.\n\n(Signed) Cora Venn\n"
    head = "From: Ada Orvell <orvell@zubrowka.example>\nDate: Mon, 3 Mar 2031 10:00:00 +0100\nSubject: The buoys of Ellering\n"
    record = record_of(write(tmp_path, "a.eml", head + _parts("mixed", said, part)))
    assert (record.metadata.symbol, record.metadata.title, record.metadata.date) == (None, "The buoys of Ellering", "2031-03-03")
    body, annex = record.root.children
    assert (annex.kind, annex.heading, annex.date) == ("annex", "Attachment: letter.html", "2030-05-12")
    assert [s.title for s in annex.children] == ["Letter on the buoys"]
    assert "Twelve buoys" in record.text[annex.children[0].start : annex.children[0].end]
    assert {f.value for f in record.facts if f.name == "signatory" and f.start < body.end} == {"Cora Venn"}
    own = record_of(write(tmp_path, "b.eml", head + _parts("mixed", said.replace("\n\nThe", "\n\nCHL/2031/9\n\nThe"), part)))
    assert own.metadata.symbol == "CHL/2031/9"
    headless = record_of(write(tmp_path, "c.eml", "From: a@zubrowka.example\n" + _parts("mixed", part)))
    assert (headless.metadata.symbol, headless.metadata.title, headless.metadata.date) == (None, None, None)


_PART = "--x\nContent-Type: text/plain\n\n\n--x\nContent-Type: text/html\n\n<p>The lamp is lit.</p>\n--x--\n"


@pytest.mark.parametrize(
    "message",
    [
        b"\xef\xbb\xbfFrom: a@talvania.example\n\nThe lamp is lit.\n",
        b"From: a@talvania.example\r\rThe lamp is lit.\r",
        f"From: a@talvania.example\nContent-Type: multipart/alternative; boundary=x\n\n{_PART}".encode(),
        b"From: a@talvania.example\nContent-Type: multipart/mixed\n\nThe lamp is lit.\n",
        b"From: a@talvania.example\nContent-Disposition: attachment; filename=a.txt\n\nThe lamp is lit.\n",
    ],
)
def test_the_text_of_a_message_is_found_however_it_is_packed(message: bytes) -> None:
    assert [b.text for b in email.read(message, "a.eml").blocks] == ["From: a@talvania.example", "The lamp is lit."]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8-r"])
def test_a_header_that_is_not_encoded_is_read_by_its_bytes(encoding: str) -> None:
    header = "From: a@talvania.example\nSubject: Огни бухты Оррин горят до рассвета\n".encode(encoding)
    assert email.read(header + b"\nThe lamp is lit.\n", "a.eml").declared["title"] == "Огни бухты Оррин горят до рассвета"


@pytest.mark.parametrize("charset", ["iso-8859-1", "latin1", "us-ascii", "windows-1252", "iso-8859-15"])
def test_a_message_in_windows_1252_is_read_whatever_it_calls_itself(charset: str) -> None:
    head = f"From: a@talvania.example\nContent-Type: text/plain; charset={charset}\n\n"
    found = email.read(head.encode() + "›Report‹ of the State’s lamps… – lit".encode("cp1252"), "a.eml")
    assert [b.text for b in found.blocks][1:] == ["›Report‹ of the State’s lamps… – lit"]


@pytest.mark.parametrize("subject", [b"\xd1\xad\xdd\xaf\xd0", b"\x97\x99\xe0\xad\x86", b"\x00\xff"])
def test_a_header_in_no_encoding_costs_no_message(subject: bytes) -> None:
    found = email.read(b"From: a@talvania.example\nSubject: Lamps " + subject + b"\n\nThe lamp is lit.\n", "a.eml")
    assert (found.declared["title"][:5], found.blocks[-1].text) == ("Lamps", "The lamp is lit.")


@pytest.mark.parametrize("sender", ['x.y":","', ".x.y:", '().><"'])
def test_a_sender_that_cannot_be_taken_apart_is_told_as_it_is_written(sender: str) -> None:
    found = email.read(f"From: {sender}\nSubject: Lamps\n\nThe lamp is lit.\n".encode(), "a.eml")
    assert (found.declared["sender"], found.declared["title"], found.blocks[-1].text) == (sender, "Lamps", "The lamp is lit.")


def test_a_subject_in_windows_1252_is_read_as_that() -> None:
    message = b"From: a@talvania.example\nSubject: =?iso-8859-1?Q?The_State=92s_lamps?=\n\nThe lamp is lit.\n"
    assert email.read(message, "a.eml").declared["title"] == "The State’s lamps"


def test_latin_letters_of_a_message_are_its_charsets() -> None:
    message = b"From: a@talvania.example\nContent-Type: text/plain; charset=iso-8859-15\n\n" + "Œuvre à 12 € žal".encode("iso-8859-15")
    assert email.read(message, "a.eml").blocks[1].text == "Œuvre à 12 € žal"


@pytest.mark.parametrize(("delsp", "space"), [("", " "), ("; delsp=yes", "  ")])
def test_soft_line_breaks_of_a_message_are_undone(delsp: str, space: str) -> None:
    text = f"The lamps of Ellering{space}\nare lit{space}\nfrom dusk.\n\n> quoted\n From the start.\n-- \nDrosk\n"
    message = f"From: a@talvania.example\nContent-Type: text/plain; format=flowed{delsp}\n\n{text}"
    assert [b.text for b in email.read(message.encode(), "a.eml").blocks][1:] == [
        "The lamps of Ellering are lit from dusk.", "> quoted", "From the start.", "--", "Drosk",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("> Will Zubrowka pay? \nNo, Severovia will pay.", ["> Will Zubrowka pay?", "No, Severovia will pay."]),
        ("We asked: \n> Who pays?", ["We asked:", "> Who pays?"]),
        (">> Who will \n>> pay? \n> Severovia \n> will.", [">> Who will pay?", "> Severovia will."]),
        ("Lit. \n-- \nDrosk", ["Lit.", "--", "Drosk"]),
        ("Fewer \n > than five", ["Fewer > than five"]),
    ],
)
def test_soft_breaks_join_no_reply_to_what_it_quotes(text: str, lines: list[str]) -> None:
    message = f"From: a@talvania.example\nContent-Type: text/plain; format=flowed\n\n{text}"
    assert [b.text for b in email.read(message.encode(), "a.eml").blocks][1:] == lines


@pytest.mark.parametrize(
    "data",
    [
        rb"{\rtf1\ansi The lamp is lit\par}",
        b"<html xmlns:w='urn:schemas-microsoft-com:office:word'><body><p>The lamp is lit",
        b"\xef\xbb\xbf<!DOCTYPE html><p>The lamp is lit",
    ],
)
def test_what_only_bears_the_ending_of_word_documents_is_read_as_what_it_is(data: bytes) -> None:
    assert [b.text for b in legacy.read(data, "a.doc").blocks] == ["The lamp is lit"]


def test_a_legacy_document_names_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(legacy, "program", lambda: None)
    with pytest.raises(MissingProgram, match="LibreOffice, which is not installed; install LibreOffice, or save it as"):
        legacy.read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.doc")
    with pytest.raises(DamagedFile, match="this is no Word document"):
        legacy.read(b"lamps", "a.doc")


@pytest.mark.parametrize("name", ["CHL-2031-18-letter.ru.docx", "CHL-2031-12-report.fr.docx", "CHL-L12-draft-decision.zh.docx"])
def test_a_legacy_document_is_read_through_libreoffice(samples: Path, tmp_path: Path, name: str) -> None:
    command = legacy.program()
    if command is None:
        pytest.skip("legacy Word documents are read through LibreOffice: apt-get install libreoffice-writer")
    source = samples / name
    arguments = [
        command,
        "--headless",
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--convert-to",
        "doc:MS Word 97",
        "--outdir",
        str(tmp_path),
        str(source),
    ]
    subprocess.run(arguments, capture_output=True, check=True)
    made = record_of(tmp_path / f"{source.stem}.doc")
    read = record_of(source)
    assert made.text == read.text
    assert (made.metadata.symbol, made.metadata.date, made.language) == (read.metadata.symbol, read.metadata.date, read.language)


@pytest.mark.broken
@pytest.mark.parametrize("data", [b"", b"\x00" * 99, b"From: x\n\n", b"{\\rtf1 \\bin99999999999 ", b"From: \xff\xfe\n\n\xff"])
def test_odd_bytes_never_raise_anything_else(data: bytes) -> None:
    for reader in (odt.read, rtf.read, email.read, legacy.read):
        try:
            reader(data, "a.x")
        except InputError as error:
            assert "\n" not in str(error)  # noqa: PT017
