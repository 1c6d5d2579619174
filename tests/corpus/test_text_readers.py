"""Plain text, Markdown and HTML to blocks."""

from __future__ import annotations

import pytest

from corpus.errors import NotText
from corpus.reading import html, markdown, plain
from corpus.reading.block import Block, Extract


def page(body: str, head: str = "", name: str = "page.html") -> Extract:
    return html.read(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode(), name)


def texts(extract: Extract) -> list[str]:
    return [block.text for block in extract.blocks]


def test_plain_text_tells_items_from_paragraphs() -> None:
    extract = plain.read(b"The Conference decides:\n\n(a) to light the lamps;\n\n(b) to keep them lit.\n", "a.txt")
    assert extract.blocks == (Block("The Conference decides:"), Block("(a) to light the lamps;", item=True), Block("(b) to keep them lit.", item=True))


def test_front_matter_is_declared_and_not_text() -> None:
    source = "---\nSymbol: CHL/2031/30\ndate: 2031-05-03\nsponsors: [Osmere, Quenda]\nsession: 2\n---\nThe lamps are lit."
    for read in (plain.read, markdown.read):
        extract = read(source.encode(), "a.txt")
        assert extract.declared == {"symbol": "CHL/2031/30", "date": "2031-05-03", "sponsors": ["Osmere", "Quenda"], "session": 2}
        assert texts(extract) == ["The lamps are lit."]


@pytest.mark.parametrize(
    "source",
    [
        "---\n- a list\n---\nText.",
        "---\nsymbol: [open\n---\nText.",
        "---\nno end\nText.",
        "---\n!!python/object/apply:os.getcwd []\n---\nText.",
        "---\nitself: &a [*a]\n---\nText.",
        "---\na: &a [x, x]\nb: [*a, *a]\n---\nText.",
    ],
)
def test_what_is_no_front_matter_stays_text(source: str) -> None:
    extract = plain.read(source.encode(), "a.txt")
    assert extract.declared == {}
    assert "Text." in " ".join(texts(extract))


def test_markdown_headings_paragraphs_and_emphasis() -> None:
    extract = markdown.read(b"# Notice\n\nThe *Clara\nMinton* is afloat.\n\n## Lamps\n\nLit.\n", "a.md")
    assert extract.blocks == (Block("Notice", 1), Block("The Clara Minton is afloat."), Block("Lamps", 2), Block("Lit."))


def test_markdown_keeps_printed_numbers_of_paragraphs() -> None:
    extract = markdown.read(b"9. On item 5 the group recommends:\n\n(a) Lamps;\n\n(b) Oil.\n\n10. It met twice.\n\n11. It rose.\n", "a.md")
    assert texts(extract) == ["9. On item 5 the group recommends:", "(a) Lamps;", "(b) Oil.", "10. It met twice.", "11. It rose."]


def test_markdown_lists_tight_and_loose() -> None:
    extract = markdown.read(b"Needed:\n\n- lamps\n- oil\n\nThen:\n\n1. light\n\n2. watch\n   well\n\n   all night\n", "a.md")
    assert texts(extract) == ["Needed:", "– lamps", "– oil", "Then:", "1. light", "2. watch well", "all night"]
    assert [b.item for b in extract.blocks] == [False, True, True, False, True, True, False]


def test_markdown_lines_that_open_with_a_letter_stay_items() -> None:
    assert texts(markdown.read(b"Decides:\n(a) one;\n(b) two.\n", "a.md")) == ["Decides:", "(a) one;", "(b) two."]


def test_markdown_tables_and_raw_html() -> None:
    extract = markdown.read(b"| Port | Lights |\n|---|---|\n| Ellering | 12 |\n\n<div>Kept <b>bold</b></div>\n\n<script>alert('x')</script>\n", "a.md")
    assert texts(extract) == ["Port | Lights", "Ellering | 12", "Kept bold"]


def test_html_headings_and_breaks() -> None:
    extract = page("<h1>Decision 4</h1><p>One\nline<br>goes on.</p><h3>Costs</h3>loose text<p>Two<br><br>parts</p>")
    assert extract.blocks == (Block("Decision 4", 1), Block("One line goes on."), Block("Costs", 3), Block("loose text"), Block("Two"), Block("parts"))


@pytest.mark.parametrize(
    ("markup", "marks"),
    [
        ("<ol><li>a<li>b</ol>", ["1. a", "2. b"]),
        ("<ol start=5><li>a<li>b</ol>", ["5. a", "6. b"]),
        ("<ol start=x><li>a</ol>", ["1. a"]),
        ("<ol><li>a<li value=7>b<li>c</ol>", ["1. a", "7. b", "8. c"]),
        ("<ol><li>same<li>same</ol>", ["1. same", "2. same"]),
        ("<ol type=a><li>a<li>b</ol>", ["(a) a", "(b) b"]),
        ("<ol type=A start=3><li>a</ol>", ["(C) a"]),
        ("<ol type=i start=4><li>a<li>b</ol>", ["(iv) a", "(v) b"]),
        ("<ol type=I><li>a</ol>", ["(I) a"]),
        ("<ul><li>a<li>b</ul>", ["– a", "– b"]),
        ("<ol><li>a<ol type=a><li>b<li>c</ol><li>d</ol>", ["1. a", "(a) b", "(b) c", "2. d"]),
        ("<ol><li><p>a</p><p>more</p></li><li><p>b</p></li></ol>", ["1. a", "more", "2. b"]),
        ("<ol><li></li></ol><p>after</p>", ["after"]),
    ],
)
def test_html_list_items_get_the_marks_that_a_browser_prints(markup: str, marks: list[str]) -> None:
    assert texts(page(markup)) == marks


def test_html_table_rows_are_blocks() -> None:
    markup = "<table><caption>Dues</caption><tr><th>Option<th>Rate<tr><td><p>Fixed</p><p>due</p></td><td>18 <b>units</b></td></tr></table><p>After.</p>"
    assert texts(page(markup)) == ["Dues", "Option | Rate", "Fixed due | 18 units", "After."]


def test_html_leaves_out_what_no_reader_sees() -> None:
    body = "<nav>Home</nav><script>var a='hidden'</script><style>p{}</style><!-- note --><template>t</template><noscript>n</noscript><p>Seen</p>"
    assert texts(page(body, head="<title>T</title>")) == ["Seen"]


def test_html_declares_its_metadata() -> None:
    head = "<title>A page</title><meta name='Symbol' content='CHL/DEC/9'><meta name='DC.date' content='2031-05-03'><meta name='viewport' content='w'>"
    assert page("<p>x</p>", head).declared == {"file_symbol": "CHL/DEC/9", "date": "2031-05-03", "html_title": "A page"}
    assert html.read(b"<html lang='fr'><p>x</p></html>", "a.html").declared["language"] == "fr"


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("windows-1251", "cp1251"),
        ("utf-8", "utf-8"),
        ("utf-8", "cp1251"),
        ("no-such-charset", "utf-8"),
        ("hex", "utf-8"),
        ("undefined", "utf-8"),
        ("utf-16", "utf-8"),
    ],
)
def test_html_in_the_declared_encoding_or_in_the_true_one(declared: str, encoding: str) -> None:
    text = "Огни порта зажигаются в сумерках и гаснут на рассвете. " * 20
    found = html.read(f"<html><head><meta charset='{declared}'></head><body><p>{text}</p></body></html>".encode(encoding), "a.html")
    assert texts(found) == [text.strip()]


def test_html_declared_latin_keeps_typographic_quotes() -> None:
    found = html.read("<meta charset=iso-8859-1><p>The keeper’s log – “lit”</p>".encode("cp1252"), "a.html")
    assert texts(found) == ["The keeper’s log – “lit”"]


@pytest.mark.broken
@pytest.mark.parametrize("tag", ["div", "b", "ul><li", "blockquote", "table><tr><td"])
def test_html_nested_five_thousand_deep_does_not_crash(tag: str) -> None:
    found = texts(page(f"<p>Before</p>{f'<{tag}>' * 5000}deep"))
    assert found[0] == "Before"


@pytest.mark.broken
@pytest.mark.parametrize(
    "markup", ["<p", "<<<>>><p>x", "</div></p>", "<table><p>x", "<!DOCTYPE", "&#xFFFFFFF;x", "<p>\ud83d".encode("utf-8", "replace").decode()]
)
def test_broken_markup_is_read_as_far_as_it_goes(markup: str) -> None:
    assert all(isinstance(text, str) for text in texts(html.read(markup.encode(), "a.html")))


@pytest.mark.broken
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_binary_content_is_refused(name: str) -> None:
    read = {"txt": plain.read, "md": markdown.read, "html": html.read}[name[2:]]
    with pytest.raises(NotText, match=rf"^{name}: "):
        read(bytes(range(256)) * 12, name)


@pytest.mark.parametrize(
    "unseen",
    [
        "<p hidden>gone</p>", "<p style='color: red; display : none'>gone</p>", "<span style='visibility:hidden !important'>gone</span>", "<del>gone</del>",
        "<div style='font-size:0px'><p>gone</p></div>", "<span style='mso-hide:all'>gone</span>", "<p style='font:0/0 a'>gone<sup><a href='#n'>1</a></sup></p>",
        "<div style='font-size:0'><p style='font-size:1.5em'>gone</p></div>", "<div style='visibility:hidden'><p style='font-size:13px'>gone</p></div>",
    ],
)  # fmt: skip
def test_html_that_is_hidden_or_deleted_is_not_read(unseen: str) -> None:
    assert texts(page(f"<p>Seen</p>{unseen}<p style='opacity:0.5;font-size:10px'>as <ins>well</ins></p>")) == ["Seen", "as well"]


@pytest.mark.parametrize(
    "shown",
    [
        "<table><tr><td style='font-size:0px'><div style='font-size:13px'>Lit</div></td></tr></table>", "<p style='opacity:0'>Lit</p>",
        "<div style='visibility:hidden'>gone<p style='visibility:visible'>Lit</p></div>", "<p style='font-size:0;font-size:12pt'>Lit</p>",
        "<div style='font-size:0'><span style='FONT: bold 700 13px/1.2 serif'>Lit</span></div>", "<div style='font-size:0'><b style='font-size:medium'>Lit</b></div>",
    ],
)  # fmt: skip
def test_what_an_element_within_a_hidden_one_shows_again_is_read(shown: str) -> None:
    assert texts(page(f"{shown}<p>Dark</p>")) == ["Lit", "Dark"]


def test_rows_of_many_cells_of_paragraphs_are_read_in_no_time() -> None:
    row = "<td><p>a</p><p>b</p></td>" * 3_000
    assert texts(page(f"<table><tr>{row}</tr></table>")) == [" | ".join(["a b"] * 3_000)]


@pytest.mark.parametrize(
    ("text", "declared", "written"),
    [
        ("Огни бухты Оррин горят с сумерек до рассвета", "iso-8859-1", "cp1251"),
        ("Огни бухты Оррин горят с сумерек до рассвета", "windows-1251", "utf-8"),
        ("Огни бухты Оррин горят с сумерек до рассвета", "us-ascii", "koi8-r"),
        ("تضاء مصابيح خليج أورين من الغسق حتى الفجر", "windows-1252", "cp1256"),
        ("Les feux brûlés à l’été étaient allumés", "iso-8859-1", "utf-8"),
        ("Les feux brûlés à l’été étaient allumés", "utf-8", "cp1252"),
        ("Les feux brûlés à l’été étaient allumés", "iso-8859-1", "cp1252"),
        ("港口的灯整个冬天都在燃烧", "gb2312", "gb18030"),
        ("港口的灯整个冬天都在燃烧", "gb2312", "utf-8"),
    ],
)
def test_a_page_that_declares_another_encoding_is_read_by_its_bytes(text: str, declared: str, written: str) -> None:
    markup = f'<html><head><meta charset="{declared}"></head><body><p>{text}</p></body></html>'
    assert texts(html.read(markup.encode(written), "a.html")) == [text]


def test_tables_that_lay_out_a_page_are_no_rows() -> None:
    menu = "<td><a href=x>Home</a></td>"
    assert texts(page(f"<table><tr>{menu}<td><h1>Report</h1><p>One.</p><p>Two.</p></td></tr></table>")) == ["Home", "Report", "One.", "Two."]
    assert texts(page("<table><tr><td></td><td><p>One.</p><p>Two.</p></td></tr></table>")) == ["One.", "Two."]
    inner = "<table><tr><td><table><tr><td><p>Port</p><p>of call</p></td><td>12</td></tr></table></td></tr></table>"
    assert texts(page(inner)) == ["Port of call | 12"]
    long = "".join(f"<p>{'The lamps are lit. ' * 20}</p>" for _ in range(3))
    assert len(texts(page(f"<table><tr>{menu}<td>{long}</td></tr></table>"))) == 4
