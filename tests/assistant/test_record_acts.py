"""What was decided, from whom a document is and when, and what a revision changed, answered from the catalog in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.answers import Answer
from assistant.pieces import pieces
from assistant.records.answers import told_of_records
from assistant.records.selection import Selection
from assistant.records.title_blocks import TitleBlocks
from assistant.short_symbols import meant
from corpus.languages import Language
from corpus.questions.record_questions import RecordQuestion
from index.embedding import HashingEmbedder
from index.filters import Filters
from tests.assistant.coastal import RECORDS, about_records, checked, indexed


@pytest.fixture(scope="module")
def coastal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("coastal"), RECORDS) as r:
        yield r


def answered(question: str, r: Rapporteur, filters: Filters | None = None) -> Answer:
    """The catalog's answer, each statement of it proved word for word."""
    answer = about_records(meant(question, r.index), r.index, filters)
    assert answer is not None
    for statement in answer.statements:
        assert statement.citations
        assert statement.text in answer.text
    return checked(answer, r)


def named(answer: Answer) -> list[str]:
    """The symbols of the records that an answer lists, in order."""
    return [line.split(",")[0].split("，")[0].split("،")[0].removeprefix("– ") for line in answer.text.splitlines() if line.startswith("– CCL")]


DECIDED = ["What did the Conference decide?", "What decisions were taken?", "Qu’a décidé la Conférence ?", "¿Qué decidió la Conferencia?", "Какие решения приняла Конференция?", "会议作出了哪些决定？", "ماذا قرر المؤتمر؟"]  # fmt: skip


@pytest.mark.parametrize("question", DECIDED)
def test_what_was_decided_are_the_decisions_and_resolutions_the_latest_first_with_their_operative_paragraphs(coastal: Rapporteur, question: str) -> None:
    answer = answered(question, coastal)
    assert named(answer) == ["CCL/RES/1", "CCL/DEC/2", "CCL/DEC/1"]
    assert answer.text.splitlines()[0].find("3") >= 0
    quotes = [c.quote for c in answer.citations]
    assert "1. Decides to lend bells to small harbours for the winter." in quotes
    assert any("the Conference decided to hold its fourth session" in quote for quote in quotes)
    assert any(quote.startswith("2. Requests the Secretariat") and quote.endswith("(b) The pilots of Brazil;") for quote in quotes), "with its list"
    assert not any("Noting" in quote or "draft" in quote or "in April" in quote for quote in quotes), "no recital, no draft, no letter"


@pytest.mark.parametrize(
    ("question", "symbols"),
    [
        ("What did the Conference decide on item 6?", ["CCL/DEC/2"]), ("What was decided on 12 March 2032?", ["CCL/DEC/1"]), ("What resolutions were adopted?", ["CCL/RES/1"]),
        ("What did the Conference decide about Brazil?", ["CCL/DEC/1"]), ("Qu’a décidé la Conférence au titre du point 4 ?", ["CCL/DEC/1"]), ("¿Qué decidió la Conferencia sobre el tema 7?", ["CCL/RES/1"]),
        ("Какие решения приняла Конференция по пункту 6?", ["CCL/DEC/2"]), ("会议就议程项目4作出了哪些决定？", ["CCL/DEC/1"]), ("ماذا قرر المؤتمر بشأن البند 7؟", ["CCL/RES/1"]),
    ],
)  # fmt: skip
def test_what_else_the_question_names_narrows_the_decisions(coastal: Rapporteur, question: str, symbols: list[str]) -> None:
    assert named(answered(question, coastal)) == symbols


def test_of_a_state_the_paragraphs_that_name_it_are_quoted(coastal: Rapporteur) -> None:
    answer = answered("What did the Conference decide about Brazil?", coastal)
    assert [c.quote for c in answer.citations if c.quote.startswith(("1.", "2.", "3."))] == [
        "2. Requests the Secretariat to send each notice to:\n(a) All ports;\n(b) The pilots of Brazil;"
    ]


def test_filters_narrow_the_decisions_too(coastal: Rapporteur) -> None:
    assert named(answered("What did the Conference decide?", coastal, Filters.of(until="2032-03-13"))) == ["CCL/DEC/1"]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What did the working group decide?", "No record in this index meets this: kind: decision, resolution; decided by: the working group."),
        ("Qu’a décidé le groupe de travail ?", "Aucun document de cet index ne remplit ces conditions : type : décision, résolution; décidé par : le groupe de travail."),
        ("¿Qué decidió el grupo de trabajo?", "Ningún documento de este índice cumple estas condiciones: tipo: decisión, resolución; decidido por: el grupo de trabajo."),
        ("Что решила рабочая группа?", "В этом индексе нет документов, отвечающих условиям: вид: решение, резолюция; принято органом: рабочая группа."),
        ("工作组作出了哪些决定？", "本索引中没有符合以下条件的文件：类别：决定、决议; 决定机构：工作组。"), ("ماذا قرر الفريق العامل؟", "لا توجد في هذا الفهرس وثائق تستوفي ما يلي: النوع: مقرر، قرار; الجهة التي قررت: الفريق العامل."),
    ],
)  # fmt: skip
def test_where_there_is_no_such_decision_that_is_said_and_the_search_goes_on(coastal: Rapporteur, question: str, said: str) -> None:
    assert about_records(question, coastal.index) is None
    answer = coastal.ask(question)
    assert answer.text.startswith(said)
    assert answer.form == "extracts"
    assert answer.citations
    assert "".join(piece.text for piece in pieces(answer)) == answer.text


def test_an_index_without_decisions_says_so_and_quotes_drafts_as_drafts(tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(RECORDS["draft.txt"], encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder(64)) as r:
        r.ingest([tmp_path / "draft.txt"])
        text = r.ask("What did the Conference decide?").text
    assert text.startswith("No record in this index meets this: kind: decision, resolution; decided by: the Conference.")
    assert "— proposal" in text


def test_a_subject_is_left_to_the_search_without_a_word_on_it(coastal: Rapporteur) -> None:
    answer = coastal.ask("What did the Conference decide on buoys?")
    assert answer.form == "extracts"
    assert told_of_records("What did the Conference decide on buoys?", coastal.index).lack is None
    assert told_of_records("What did the Conference decide?", coastal.index).lack is None


def test_a_decision_without_the_usual_words_is_told_by_how_it_begins(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "CCL/DEC/9\n15 March 2032\n\nDecision 9: Lamps\n\nThe lamps of the northern coast burn until dawn from this year on.\n", encoding="utf-8"
    )
    with Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder(64)) as r:
        r.ingest([tmp_path / "a.txt"])
        assert [c.quote for c in answered("What was decided?", r).citations][-1].startswith("The lamps of the northern coast")


def test_decisions_without_a_date_are_not_passed_over_in_silence(tmp_path: Path) -> None:
    text = "Decision {0}: Lamps\n\nThe Conference,\n\n1. Decides that lamp {0} shall burn from dusk to dawn.\n"
    with indexed(tmp_path, {"8.txt": f"CCL/DEC/8\n7 April 2032\n\n{text.format(8)}", "9.txt": text.format(9)}) as r:
        assert answered("What did the Conference decide after 5 April 2032?", r).text.endswith("Not counted, as they bear no date: 1 document.")
        assert answered("Qu’a décidé la Conférence après le 5 avril 2032 ?", r).text.endswith("Non comptés, faute de date : 1 document.")
        assert (told_of_records("What did the Conference decide after 5 May 2032?", r.index).lack or "").endswith(
            "Not counted, as they bear no date: 1 document."
        )
        assert "no date" not in answered("What did the Conference decide?", r).text


def test_long_decisions_are_quoted_in_part_and_the_rest_is_counted(tmp_path: Path) -> None:
    body = "".join(f"{n}. Decides that lamp {n} shall burn from dusk to dawn;\n\n" for n in range(1, 16))
    for n in range(1, 8):
        (tmp_path / f"{n}.txt").write_text(
            f"CCL/DEC/{n}\n{n} March 2032\n\nDecision {n}: Lamps\n\nThe Conference,\n\nMindful of the night,\n\n{body}", encoding="utf-8"
        )
    with Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder(64)) as r:
        r.ingest([tmp_path])
        answer = answered("What did the Conference decide?", r)
    assert named(answer) == [f"CCL/DEC/{n}" for n in range(7, 0, -1)]
    assert len([c for c in answer.citations if "shall burn" in c.quote]) == 10
    assert answer.text.count("Further operative paragraphs of CCL/DEC/") == 5
    assert "Further operative paragraphs of CCL/DEC/7: 13." in answer.text
    assert "Quoted from the first of these: 5 documents." in answer.text


@pytest.mark.parametrize(
    ("question", "symbols", "words"),
    [
        ("When was the letter of Varnholm written?", ["CCL/2032/4", "CCL/2032/9"], ["2 letters (from: Varnholm)", "6 February 2032", "27 February 2032"]),
        ("When was the letter of Varnholm to Severovia written?", ["CCL/2032/9"], ["CCL/2032/9, date: 27 February 2032"]),
        ("When was the letter of Varnholm on item 4 written?", ["CCL/2032/4"], ["date: 6 February 2032, distributed 10 February 2032"]),
        ("When did Brazil write its letter to Kenya?", ["CCL/2032/10"], ["date: 1 March 2032"]), ("When was the letter from Gustave Hermès written?", ["CCL/2032/7"], ["18 February 2032"]),
        ("When was the report of the working group issued?", ["CCL/2032/11"], ["9 March 2032"]), ("Who signed the report of the Working Group on Buoys?", ["CCL/2032/11"], ["Lena Ostrom"]),
        ("Who signed the letters from Varnholm?", ["CCL/2032/4", "CCL/2032/9"], ["2 letters", "signed by: Ingmar Saltvik"]),
        ("To whom is the letter of Zubrowka addressed?", ["CCL/2032/7"], ["Président de la Conférence"]), ("De quand date la lettre de Varnholm ?", ["CCL/2032/4", "CCL/2032/9"], ["2 lettres", "6 février 2032", "27 février 2032"]),
        ("Quand le Brésil a-t-il écrit sa lettre ?", ["CCL/2032/10"], ["1er mars 2032"]), ("Qui a signé le rapport du groupe de travail ?", ["CCL/2032/11"], ["Lena Ostrom"]),
        ("¿Cuándo se escribió la carta de Zubrowka?", ["CCL/2032/7"], ["18 de febrero de 2032"]), ("¿Quién firmó el informe del grupo de trabajo?", ["CCL/2032/11"], ["Lena Ostrom"]),
        ("Когда было написано письмо Бразилии?", ["CCL/2032/10"], ["1 марта 2032 года"]), ("Кто подписал доклад рабочей группы?", ["CCL/2032/11"], ["Lena Ostrom"]),
        ("巴西的信函是什么时候写的？", ["CCL/2032/10"], ["2032年3月1日"]), ("谁签署了工作组的报告？", ["CCL/2032/11"], ["Lena Ostrom"]),
        ("متى كتبت رسالة البرازيل؟", ["CCL/2032/10"], ["1 آذار/مارس 2032"]), ("من وقع تقرير الفريق العامل؟", ["CCL/2032/11"], ["Lena Ostrom"]),
    ],
)  # fmt: skip
def test_documents_named_by_who_sent_them_tell_their_dates_signatures_and_addressees(
    coastal: Rapporteur, question: str, symbols: list[str], words: list[str]
) -> None:
    answer = answered(question, coastal)
    assert named(answer) == symbols
    assert all(word in answer.text for word in words)
    assert {c.symbol for c in answer.citations} == set(symbols)


@pytest.mark.parametrize(
    ("question", "told"),
    [("When was the letter of Norrmark written?", "date: 3 January 2032"), ("Who signed the letter of Norrmark?", "signed by: Bastian Orvell")],
)
def test_an_annexed_letter_tells_its_own_date_and_signature(coastal: Rapporteur, question: str, told: str) -> None:
    answer = answered(question, coastal)
    assert answer.text.startswith("Annexed to other records:")
    assert told in answer.text
    assert "CCL/2032/10" in answer.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("When was the letter of Norway to France written?", "– from: Norway, date: 1 March 2032 – CCL/2032/35"), ("Which letters did Norway send to France?", "from: Norway, 3 May 2032"),
        ("When was the letter of Norway to the Harbour Master of Brest written?", None), ("When was the letter of Norway to Kenya written?", None),
        ("Which letters did Norway send to Kenya?", None), ("Who signed the letter of Norway to France of March 2032?", "signed by: Kari Nord"), ("When was the letter of Norway of May 2032 written?", None),
        ("De quand date la lettre de la Norvège à la France ?", "– de : Norvège, date : 1er mars 2032 – CCL/2032/35"), ("متى كتبت رسالة النرويج إلى كينيا؟", None),
    ],
)  # fmt: skip
def test_an_annexed_letter_is_found_by_its_own_addressee_and_date_and_not_by_those_of_its_cover(tmp_path: Path, question: str, told: str | None) -> None:
    annexed = "Letter dated 1 March 2032 from the Permanent Representative of Norway addressed to the Permanent Representative of France\n\nIce drifts.\n\n(Signed) Kari Nord\n"
    cover = "Letter dated 3 May 2032 from the Permanent Representative of France addressed to the Permanent Representative of Kenya\n\nThe lamps are lit.\n"
    with indexed(tmp_path, {"a.txt": f"CCL/2032/35\n6 May 2032\nAgenda item 5\n\n{cover}\nEnclosure\n\n{annexed}"}) as r:
        found = about_records(question, r.index)
    assert bool(found and found.citations) == (told is not None)
    assert (told or "") in (found.text if found else "")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("When was the letter of Norland written?", "No record in this index meets this: kind: letter; from: Norland."), ("When was the letter of Peru written?", "kind: letter; from: Peru."),
        ("When was the letter of Brazil to Peru written?", "kind: letter; from: Brazil; to: Peru."), ("De quand date la lettre du Pérou ?", "type : lettre; de : Pérou."),
        ("¿Cuándo se escribió la carta del Perú?", "tipo: carta; de: Perú."), ("Когда было написано письмо Перу?", "вид: письмо; отправитель: Перу."),
        ("秘鲁的信函是什么时候写的？", "类别：信函; 发文方：秘鲁。"), ("متى كتبت رسالة بيرو؟", "النوع: رسالة; الجهة المرسلة: بيرو."),
    ],
)  # fmt: skip
def test_a_letter_that_is_not_here_is_said_not_to_be(coastal: Rapporteur, question: str, said: str) -> None:
    answer = answered(question, coastal)
    assert said in answer.text
    assert answer.citations == ()


def test_where_other_records_may_tell_the_search_goes_on_behind_it(coastal: Rapporteur) -> None:
    for question in ("When was the statement of Brazil made?", "When was the letter of Merrin written?"):
        assert about_records(question, coastal.index) is None
        assert coastal.ask(question).text.startswith("No record in this index meets this: kind:")
    # A name in other letters than the records' may be written in them otherwise.
    assert about_records("Когда было написано письмо Тлёна?", coastal.index) is None
    assert told_of_records("Когда было написано письмо Тлёна?", coastal.index).lack is None


@pytest.mark.parametrize(
    "question",
    [
        "When was the Letter of Intent signed?", "Who wrote the Statement of Principles?", "When was the Memorandum of Understanding signed?", "Qui a signé la Lettre d’Intention ?",
        "When was the letter of Zubrowkas written?", "When was the letter of Norrmarck written?", "De quand date la lettre de Zoubrowka ?", "¿Cuándo se escribió la carta de Varnholmia?",
    ],
)  # fmt: skip
def test_a_title_and_a_name_nearly_as_a_sender_s_are_left_to_the_search_without_a_word(coastal: Rapporteur, question: str) -> None:
    assert about_records(question, coastal.index) is None
    assert told_of_records(question, coastal.index).lack is None
    assert not coastal.ask(question).text.startswith(("No record", "Aucun", "Ningún"))


def test_an_annexed_letter_stands_under_the_item_of_its_cover(coastal: Rapporteur) -> None:
    assert "date: 3 January 2032" in answered("When was the letter of Norrmark on item 5 written?", coastal).text
    other = about_records("When was the letter of Norrmark on item 6 written?", coastal.index)
    assert other is None or other.citations == ()


def test_what_says_nothing_is_not_cited(coastal: Rapporteur) -> None:
    with coastal.index.snapshot():
        rows = [r for r in coastal.index.listed() if r.symbol == "CCL/DEC/1"]
        record, blocks = coastal.index.record(rows[0].record_id), TitleBlocks(coastal.index, rows)
        line = record.text.index("\n")
        assert blocks.quote(record, line, line + 1) is None
        assert blocks.citations == ()


def test_a_letter_that_does_not_say_who_sent_it_may_be_the_one(tmp_path: Path) -> None:
    text = "---\nkind: letter\ndate: 2032-05-05\nsymbol: CCL/2032/30\n---\nMr. President,\n\nThe lamp at Cape Orrin was dark in May, and a lamp will be lent in June.\n"
    with indexed(tmp_path, {"a.txt": text}) as r:
        assert about_records("When was the letter of Peru written?", r.index) is None
        assert "kind: letter; from: Peru" in (told_of_records("When was the letter of Peru written?", r.index).lack or "")


def test_what_the_catalog_was_asked_once_is_kept(coastal: Rapporteur) -> None:
    asked = RecordQuestion("", Language.EN, "list", kinds=("letter",), periods=(("2032-02-01", None),))
    with coastal.index.snapshot():
        selection = Selection(coastal.index, None)
        assert selection.find(asked) is selection.find(asked)
        assert selection.facts(["date"]) is selection.facts(["date"])


def test_without_capital_letters_a_word_that_no_sender_bears_may_be_no_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("CCL/2032/20\n2032年3月1日\n\n2032年3月1日澜水常驻代表给会议主席的信\n\n冬季浮标已经收起。\n", encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder(64)) as r:
        r.ingest([tmp_path / "a.txt"])
        assert answered("澜水的信函是什么时候写的？", r).citations
        assert about_records("灯塔守望的信函是什么时候写的？", r.index) is None


CHANGED = [
    "What changed between L.3 and L.3/Rev.1?", "What is new in CCL/L.3/Rev.1?", "How does L.3/Rev.1 differ from L.3?", "What changed between L.3 and its revision?",
    "What is the difference between the draft resolution on item 5 and its revision?", "Qu’est-ce qui a changé entre CCL/L.3 et CCL/L.3/Rev.1 ?", "¿Qué hay de nuevo en CCL/L.3/Rev.1?", "Что изменилось между CCL/L.3 и CCL/L.3/Rev.1?",
    "CCL/L.3和CCL/L.3/Rev.1有什么不同？", "ما الذي تغير بين CCL/L.3 وCCL/L.3/Rev.1؟",
]  # fmt: skip


@pytest.mark.parametrize("question", CHANGED)
def test_what_a_revision_changed_is_quoted_old_beside_new_in_order(coastal: Rapporteur, question: str) -> None:
    answer = answered(question, coastal)
    assert named(answer) == ["CCL/L.3", "CCL/L.3/Rev.1"]
    numbers = [int(n) for n in re.findall(r"[:：] ?(\d+)", answer.text.splitlines()[0])]
    assert numbers == [2, 1, 1, 10], "altered, added, left out, unchanged"
    told = [(c.symbol, c.quote) for s in answer.statements[2:] for c in answer.citations if c.number == s.citations[-1]]
    assert told == [
        ("CCL/L.3/Rev.1", "Mindful of the charts of the northern ports,"),
        ("CCL/L.3", "1. Decides that winter buoys shall be painted green;"),
        ("CCL/L.3/Rev.1", "1. Decides that winter buoys shall be painted green and white;"),
        ("CCL/L.3", "(b) To tell mariners of it in May;"),
        ("CCL/L.3/Rev.1", "(b) To tell mariners of it in April;"),
        ("CCL/L.3", "3. Invites the Secretariat to keep a list of winter buoys;"),
    ]
    assert all("2. Requests States:" in s.text for s in answer.statements if "(b)" in s.text), "an item stands behind what leads to it"


def test_an_unchanged_revision_is_said_to_be_so(coastal: Rapporteur) -> None:
    answer = answered("What changed between L.5 and L.5/Rev.1?", coastal)
    assert answer.text.startswith("No paragraph of CCL/L.5/Rev.1 differs from CCL/L.5.")
    assert named(answer) == ["CCL/L.5", "CCL/L.5/Rev.1"]


@pytest.mark.parametrize(
    ("question", "said", "symbols"),
    [
        ("What changed between CCL/L.3 and CCL/L.3/Rev.2?", "No record in this index is CCL/L.3/Rev.2.", ["CCL/L.3"]), ("What is new in WP.7/Rev.1?", "No record in this index is CCL/WP.7.", ["CCL/WP.7/Rev.1"]),
        ("What changed between WP.7 and WP.7/Rev.1?", "No record in this index is CCL/WP.7.", ["CCL/WP.7/Rev.1"]), ("¿Qué cambió entre CCL/WP.7 y CCL/WP.7/Rev.1?", "Ningún documento de este índice es CCL/WP.7.", ["CCL/WP.7/Rev.1"]),
        ("What changed between CCL/DEC/1 and its revision?", "No record in this index revises CCL/DEC/1.", ["CCL/DEC/1"]),
        ("Difference between the draft and its revision", "Documents of this kind that have a revision here: 2", ["CCL/L.3", "CCL/L.3/Rev.1", "CCL/L.5", "CCL/L.5/Rev.1"]),
    ],
)  # fmt: skip
def test_which_text_is_not_here_or_which_may_be_meant_is_said(coastal: Rapporteur, question: str, said: str, symbols: list[str]) -> None:
    answer = coastal.ask(question)
    assert answer.form == "records"
    assert said in answer.text
    assert named(answer) == symbols


@pytest.mark.parametrize(
    "question",
    ["How do CCL/L.3 and CCL/L.5 differ?", "What changed between CCL/L.90 and CCL/L.90/Rev.1?", "What is new in CCL/L.90?", "What was added in CCL/DEC/1?"],
)
def test_two_documents_and_such_as_are_not_here_are_left_to_the_search(coastal: Rapporteur, question: str) -> None:
    assert about_records(question, coastal.index) is None


def test_texts_in_different_languages_are_not_compared(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RECORDS["draft.txt"], encoding="utf-8")
    (tmp_path / "b.txt").write_text("CCL/L.3/Rev.1\n8 mars 2032\nPoint 5 de l’ordre du jour\n\nProjet de résolution\n\nBouées d’hiver\n\nLa Conférence,\n\nPréoccupée par la dérive des bouées,\n\n1. Décide que les bouées d’hiver seront vertes.\n", encoding="utf-8")  # fmt: skip
    with Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder(64)) as r:
        r.ingest([tmp_path / "a.txt", tmp_path / "b.txt"])
        answer = answered("What is new in CCL/L.3/Rev.1?", r)
    assert answer.text.startswith("CCL/L.3 and CCL/L.3/Rev.1 are in this index in no common language")


def test_many_changes_are_quoted_in_part_and_the_rest_is_counted(tmp_path: Path) -> None:
    for name, symbol, light in (("a", "CCL/L.3", "green"), ("b", "CCL/L.3/Rev.1", "white")):
        body = "".join(f"{n}. Decides that lamp number {n} of the northern coast shall burn with a {light} light;\n\n" for n in range(1, 21))
        (tmp_path / f"{name}.txt").write_text(
            f"{symbol}\n1 March 2032\n\nDraft resolution\n\nLamps\n\nThe Conference,\n\nMindful of the night,\n\n{body}", encoding="utf-8"
        )
    with Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder(64)) as r:
        r.ingest([tmp_path / "a.txt", tmp_path / "b.txt"])
        answer = answered("What is new in CCL/L.3/Rev.1?", r)
    assert "altered: 20" in answer.text
    assert len([c for c in answer.citations if "Decides" in c.quote]) == 24
    assert answer.text.endswith("Changes not quoted: 8.")


def test_long_paragraphs_and_changes_are_quoted_as_far_as_there_is_room(tmp_path: Path) -> None:
    def bodies(light: str, lamps: int) -> str:
        what = " ".join(f"lamp {n} of the {light} coast with its wick, its lens and its keeper" for n in range(12))
        return "".join(
            f"{n}. Decides that in harbour {n} each light shall burn {light} from dusk to dawn and be watched: {what};\n\n" for n in range(1, lamps + 1)
        )

    texts = {
        f"d{n}.txt": f"CCL/DEC/{n}\n{n} March 2032\n\nDecision {n}: Lamps\n\nThe Conference,\n\nMindful of the night,\n\n{bodies('green', 2)}"
        for n in range(1, 6)
    }
    for name, symbol, light in (("a", "CCL/L.3", "green"), ("b", "CCL/L.3/Rev.1", "white")):
        texts[f"{name}.txt"] = f"{symbol}\n1 March 2032\n\nDraft resolution\n\nLamps\n\nThe Conference,\n\nMindful of the night,\n\n{bodies(light, 10)}"
    with indexed(tmp_path, texts) as r:
        decisions, changes = answered("What did the Conference decide?", r), answered("What is new in CCL/L.3/Rev.1?", r)
    quoted = [c for c in decisions.citations if "shall burn" in c.quote]
    assert 5 <= len(quoted) < 10, "the first of each, and of two only while there is room"
    assert decisions.text.count("Further operative paragraphs of CCL/DEC/") == 10 - len(quoted)
    pairs = changes.text.count("Altered, in CCL/L.3:")
    assert 1 <= pairs < 10
    assert changes.text.endswith(f"Changes not quoted: {10 - pairs}.")


def test_a_row_of_a_table_stands_behind_the_one_that_names_its_columns(tmp_path: Path) -> None:
    for name, symbol, oil in (("a", "CCL/WP.8", "120"), ("b", "CCL/WP.8/Rev.1", "140")):
        table = f"| Light | Wicks | Oil in barrels |\n|---|---|---|\n| Skerry Point | 4 | {oil} |\n| Merrin | 2 | 60 |\n"
        (tmp_path / f"{name}.md").write_text(
            f"{symbol}\n\n1 March 2032\n\n# Working paper submitted by Brazil: oil of the lamps\n\nThe lamps burn oil.\n\n{table}", encoding="utf-8"
        )
    with Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder(64)) as r:
        r.ingest([tmp_path / "a.md", tmp_path / "b.md"])
        answer = answered("What is new in CCL/WP.8/Rev.1?", r)
    told = [s.text for s in answer.statements[2:]]
    assert len(told) == 2
    assert all("Oil in barrels" in text and "Skerry Point" in text and "Merrin" not in text for text in told)
    assert "120" in told[0]
    assert "140" in told[1]


def test_what_is_quoted_is_in_the_record_s_language_and_the_lines_in_the_answer_s(coastal: Rapporteur) -> None:
    spoken = {piece.statement: piece.language for piece in pieces(answered("ماذا قرر المؤتمر؟", coastal)) if piece.statement}
    assert spoken["1. Decides to lend bells to small harbours for the winter."] is Language.EN
    assert {language for statement, language in spoken.items() if statement.startswith("CCL/")} == {Language.AR}


def test_titles_with_markup_stay_text_and_no_question_is_too_odd(coastal: Rapporteur) -> None:
    for question in (
        "What changed between and ?",
        "What is new in CCL/L.3/Rev.1/Rev.1?",
        "When was the letter of written?",
        "What did the decide?",
        "Qu’a décidé la ?",
        "会议作出了？",
    ):
        assert about_records(question, coastal.index) is None or question.startswith("What is new")


@pytest.mark.parametrize(
    ("question", "set_", "said"),
    [
        ("What changed between L.3 and L.3/Rev.1?", {"since": "2032-03-05"}, "CCL/L.3 does not meet the conditions that are set."),
        ("What is new in CCL/L.3/Rev.1?", {"since": "2032-03-05"}, "CCL/L.3 does not meet the conditions that are set."),
        ("What changed between L.3 and L.3/Rev.1?", {"until": "2032-03-05"}, "CCL/L.3/Rev.1 does not meet the conditions that are set."),
        ("Qu’est-ce qui a changé entre L.3 et L.3/Rev.1 ?", {"since": "2032-03-05"}, "CCL/L.3 ne remplit pas les conditions fixées."),
        ("¿Qué cambió entre CCL/L.3 y CCL/L.3/Rev.1?", {"since": "2032-03-05"}, "CCL/L.3 no cumple las condiciones fijadas."),
    ],
)  # fmt: skip
def test_a_text_that_the_filters_leave_out_is_not_said_to_be_none_of_the_index(coastal: Rapporteur, question: str, set_: dict[str, str], said: str) -> None:
    assert answered(question, coastal, Filters.of(**set_)).text.splitlines()[0] == said


def test_of_a_long_paragraph_each_sentence_that_changed_is_quoted_and_a_cut_is_marked(tmp_path: Path) -> None:
    same = " ".join(f"Harbour number {n} shall be lit by lamps of the second order and watched by two keepers." for n in range(20))
    added = " ".join(f"Pilot {n} shall carry a lantern, a bell and a chart of the sound on each day of the winter." for n in range(20))
    for name, symbol, day, first, who, more in (
        ("a", "CCL/L.10", 14, "harbours", "Kenya", ""),
        ("b", "CCL/L.10/Rev.1", 15, "ports", "Brazil", f"2. {added}\n"),
    ):
        text = f"1. Decides that {first} be lit. {same} This paragraph shall not apply to {who}.\n\n{more}"
        (tmp_path / f"{name}.txt").write_text(
            f"{symbol}\n{day} March 2032\nAgenda item 4\n\nBrazil: draft decision\n\nLights\n\nThe Conference,\n\n{text}", encoding="utf-8"
        )
    with Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder(64)) as r:
        r.ingest([tmp_path])
        told = [s.text for s in answered("What changed between L.10 and L.10/Rev.1?", r).statements[2:]]
    assert told[0] == "1. Decides that harbours be lit. […] This paragraph shall not apply to Kenya."
    assert told[1] == "1. Decides that ports be lit. […] This paragraph shall not apply to Brazil."
    assert told[2].startswith("2. Pilot 0 shall")
    assert told[2].endswith("winter. […]")


def test_what_tells_no_body_was_decided_by_the_conference_and_by_no_other(tmp_path: Path) -> None:
    text = "CCL/DEC/9\n\n# Decision 9: Oil of the lamps\n\n3 May 2032\n\n1. The oil of the lamps shall be kept in stone houses by the harbour of each port.\n"
    (tmp_path / "nine.md").write_text(text, encoding="utf-8")
    with Rapporteur.open(tmp_path / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder(64)) as r:
        r.ingest([tmp_path / "nine.md"])
        assert "CCL/DEC/9" in answered("What did the Conference decide?", r).text
        other = about_records("What did the Security Council decide?", r.index)
        assert other is None or "CCL/DEC/9" not in other.text


_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
LENDS = {
    _EN: "Decides to lend bells to the small harbours of the coast for the winter.", _FR: "Décide de prêter des cloches aux petits ports de la côte pour l’hiver.",
    _ES: "Decide prestar campanas a los puertos pequeños de la costa para el invierno.", _RU: "Постановляет одолжить колокола малым портам побережья на зиму.",
    _ZH: "决定在冬季向沿岸小港口借出警钟。", _AR: "يقرر إعارة الأجراس للموانئ الصغيرة على الساحل في الشتاء.",
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "opening", "by_conference", "by_committee"),
    [
        (_EN, "The Conference,", True, False), (_EN, "The Council,", False, False), (_EN, "The Executive Committee,", False, True), (_EN, "The Council of the Conference,", False, False),
        (_EN, "Noting the bells,", True, False), (_EN, "The bells ring in every harbour of the coast,", True, False), (_FR, "La Conférence,", True, False), (_FR, "Le Conseil exécutif,", False, False),
        (_FR, "Le Comité exécutif,", False, True), (_FR, "Notant les cloches,", True, False), (_ES, "La Conferencia,", True, False), (_ES, "El Consejo,", False, False),
        (_ES, "El Comité Ejecutivo,", False, True), (_ES, "Observando las campanas,", True, False), (_RU, "Конференция,", True, False), (_RU, "Совет Конференции,", False, False),
        (_RU, "Исполнительный комитет,", False, True), (_RU, "отмечая колокола,", True, False), (_ZH, "会议，", True, False), (_ZH, "会议理事会，", False, False),
        (_ZH, "执行委员会，", False, True), (_ZH, "注意到各港口的钟，", True, False), (_AR, "إن المؤتمر،", True, False), (_AR, "إن المجلس التنفيذي،", False, False),
        (_AR, "إذ يلاحظ الأجراس،", True, False),
    ],
)  # fmt: skip
def test_the_line_that_opens_a_decision_alone_tells_whose_it_is(
    tmp_path: Path, language: Language, opening: str, by_conference: bool, by_committee: bool
) -> None:
    with indexed(tmp_path, {"a.md": f"---\nkind: decision\n---\n{opening}\n\n1. {LENDS[language]}\n"}) as r:
        asked = {name: RecordQuestion("", language, "decided", kinds=("decision",), bodies=(name,)) for name in ("conference", "committee")}
        found = {name: bool(Selection(r.index, None).find(question).records) for name, question in asked.items()}
    assert found == {"conference": by_conference, "committee": by_committee}


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Which working groups reported?", "Reports of such bodies in this index: 1 report."), ("Quels groupes de travail ont fait rapport ?", "Rapports de tels organes dans cet index : 1 rapport."), ("¿Qué grupos de trabajo informaron?", "Informes de tales órganos en este índice: 1 informe."),
        ("Какие рабочие группы представили доклады?", "Доклады таких органов в этом индексе: 1 доклад."), ("哪些工作组提交了报告？", "本索引中此类机构的报告：1份报告。"), ("ما هي الأفرقة العاملة التي قدمت تقارير؟", "تقارير هذه الهيئات في هذا الفهرس: تقرير واحد."),
    ],
)  # fmt: skip
def test_which_bodies_reported_are_told_by_their_reports(coastal: Rapporteur, question: str, said: str) -> None:
    answer = about_records(question, coastal.index)
    assert answer is not None
    assert checked(answer, coastal).text.startswith(said)
    assert {c.symbol for c in answer.citations} == {"CCL/2032/11"}


def test_where_no_body_reported_the_search_is_asked(coastal: Rapporteur) -> None:
    assert about_records("Which committees reported?", coastal.index) is None
