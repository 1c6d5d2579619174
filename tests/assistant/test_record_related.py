"""What corrects a document, whether it was adopted, and what a place in it says, from the catalog; corrigenda beside what is quoted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import Rapporteur, Settings
from assistant.answers import Answer, Citation
from assistant.records.corrigenda import corrections_of, with_corrigenda
from corpus.languages import Language
from corpus.reader import read_text
from corpus.statements.corrigenda_words import stands_in
from index.embedding import HashingEmbedder
from tests.assistant.coastal import about_records, checked, indexed

_HEAD = "Convention on Coastal Lights\nThird session\n"
_TITLE = "Letter dated 6 February 2032 from the Permanent Representative of Varnholm addressed to the President of the Conference"
RECORDS = {
    "letter.txt": f"CCL/2032/4\n10 February 2032\n{_HEAD}\n{_TITLE}\n\n1. The light at Skerry Point will be dark in May.\n\n2. Twelve lamps were lost in the storm of January.\n\n"
    "3. My Government asks for:\n\n(a) A new lens;\n\n(b) Two keepers.\n\n(Signed) Ingmar Saltvik\nPermanent Representative of Varnholm\n\n"
    "Annex I\n\nStock of lamps\n\n1. The northern store holds ninety lamps.\n\n2. The southern store holds none.\n\nAnnex II\n\nTides\n\nThe tide at Skerry Point rises four metres.\n",
    "corr.txt": f"CCL/2032/4/Corr.1\n2 March 2032\n{_HEAD}\n{_TITLE}\n\nCorrigendum\n\nParagraph 2\n\nFor Twelve read Twenty\n\nAnnex I, paragraph 1\n\nFor ninety read sixty\n",
    "draft.txt": f"CCL/L.3\n1 March 2032\n{_HEAD}\nVarnholm: draft resolution\n\nThe Conference,\n\n1. Decides that winter buoys shall be painted green.\n",
    "draft-rev.txt": f"CCL/L.3/Rev.1\n8 March 2032\n{_HEAD}\nVarnholm: revised draft resolution\n\nThe Conference,\n\n1. Decides that winter buoys shall be painted white.\n",
    "minutes.txt": f"CCL/SR.4\n12 March 2032\n{_HEAD}\nSummary record of the 4th meeting\n\n1. The President drew attention to CCL/L.3/Rev.1.\n\n"
    "2. The Conference adopted draft resolution CCL/L.3/Rev.1 without a vote.\n",
}  # fmt: skip


@pytest.fixture(scope="module")
def lights(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("lights"), RECORDS) as r:
        yield r


def answered(question: str, r: Rapporteur) -> Answer:
    answer = about_records(question, r.index)
    assert answer is not None
    return checked(answer, r)


def test_what_corrects_the_paragraph_that_is_quoted_is_named_and_quoted(lights: Rapporteur) -> None:
    answer = checked(lights.ask("How many lamps were lost in the storm of January?"), lights)
    assert "CCL/2032/4 is corrected by CCL/2032/4/Corr.1." in answer.text
    assert "Paragraph 2\n\nFor Twelve read Twenty" in [c.quote for c in answer.citations]
    assert not any("ninety read sixty" in c.quote for c in answer.citations), "of another paragraph"


def test_a_paragraph_of_an_annex_is_none_of_the_letter(lights: Rapporteur) -> None:
    answer = answered("What does paragraph 1 of annex I to CCL/2032/4 say?", lights)
    assert [c.quote for c in answer.citations] == ["1. The northern store holds ninety lamps.", "Annex I, paragraph 1\n\nFor ninety read sixty"]
    answer = answered("What does paragraph 1 of CCL/2032/4 say?", lights)
    assert [c.quote for c in answer.citations] == ["1. The light at Skerry Point will be dark in May."]
    assert answer.text.endswith("CCL/2032/4/Corr.1 corrects CCL/2032/4 elsewhere: nothing that is quoted here."), "it is corrected elsewhere, and that is told"


CORRIGENDA = {
    Language.EN: ("Paragraph 2 should read:\n\n2. Twenty lamps, as told in paragraph 7, were lost.", 1),
    Language.FR: ("Paragraphe 2\n\nAu lieu de douze, lire vingt\n\nParagraphe 5\n\nSupprimer le mot « tous »", 2),
    Language.ES: ("Párrafo 2\n\nDonde dice doce debe decir veinte", 1),
    Language.RU: ("Пункт 2 письма\n\nВместо двенадцати следует читать двадцать", 1),
    Language.ZH: ("第2段\n\n“十二”应改为“二十”", 1),
    Language.AR: ("الفقرة 2\n\nيستعاض عن كلمة اثني عشر بكلمة عشرين", 1),
}


@pytest.mark.parametrize("language", list(CORRIGENDA))
def test_the_parts_of_a_corrigendum_begin_where_they_name_what_they_correct(language: Language) -> None:
    text, count = CORRIGENDA[language]
    record = read_text(f"CCL/2032/4/Corr.1\n\n{text}\n", f"corr.{language}.txt")
    spans = corrections_of(record)
    assert len(spans) == count
    assert record.text[spans[0][0] : spans[-1][1]] == text


BY_WORDS = {
    Language.EN: ("The southern mast is nine metres high. The bell weighs two tonnes.", "Third paragraph, second sentence\n\nFor two tonnes read three tonnes", "Table, last row\n\nReplace “ninety lamps” by “sixty lamps”"),
    Language.FR: ("Le mât du sud mesure neuf mètres. La cloche pèse deux tonnes.", "Troisième paragraphe, seconde phrase\n\nAu lieu de deux tonnes, lire trois tonnes", "Tableau, dernière ligne\n\nRemplacer « quatre-vingt-dix lampes » par « soixante lampes »"),
    Language.ES: ("El mástil del sur mide nueve metros. La campana pesa dos toneladas.", "Tercer párrafo, segunda frase\n\nDonde dice dos toneladas debe decir tres toneladas", "Cuadro, última fila\n\nSustitúyase “noventa lámparas” por “sesenta lámparas”"),
    Language.RU: ("Южная мачта имеет высоту девять метров. Колокол весит две тонны.", "Третий абзац, второе предложение\n\nВместо «две тонны» следует читать «три тонны»", "Таблица, последняя строка\n\nЗаменить «девяносто ламп» на «шестьдесят ламп»"),
    Language.ZH: ("南面的桅杆高九米。钟重两吨。", "倒数第二句\n\n将“钟重两吨”改为“钟重三吨”", "表1，最后一行\n\n“九十盏”应为“六十盏”"),
    Language.AR: ("يبلغ ارتفاع الصاري الجنوبي تسعة أمتار. ويزن الجرس طنين.", "الفقرة الثالثة، الجملة الثانية\n\nيستعاض عن عبارة \"طنين\" بعبارة \"ثلاثة أطنان\"", "الجدول، السطر الأخير\n\nيستعاض عن عبارة \"تسعين مصباحا\" بعبارة \"ستين مصباحا\""),
}  # fmt: skip


@pytest.mark.parametrize("language", list(BY_WORDS))
def test_a_correction_stands_under_the_words_that_it_replaces_and_none_is_lost(tmp_path: Path, language: Language) -> None:
    body, first, second = BY_WORDS[language]
    (tmp_path / "letter.txt").write_text(f"CCL/2032/7\n10 February 2032\n\n{_TITLE}\n\n{body}\n")
    (tmp_path / "corr.txt").write_text(f"CCL/2032/7/Corr.1\n2 March 2032\n\n{_TITLE}\n\nCorrigendum\n\n{first}\n\n{second}\n")
    with Rapporteur.open(tmp_path / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder(64)) as r:
        r.ingest([tmp_path / "letter.txt", tmp_path / "corr.txt"])
        letter, corr = r.index.record("CCL/2032/7"), r.index.record("CCL/2032/7/Corr.1")
        assert [corr.text[slice(*span)] for span in corrections_of(corr)] == [first, second]

        def beside(quote: str) -> list[str]:
            start = letter.text.index(quote)
            quoted = Answer(quote, quote, language, False, None, 1.0, quote, (), (Citation.of(1, letter, start, start + len(quote)),))
            return [c.quote for c in with_corrigenda(quoted, r.index).citations[1:]]

        mast, bell = body[: body.index("。" if language is Language.ZH else ".") + 1], body[body.index("。" if language is Language.ZH else ".") + 1 :].strip()
        assert first in beside(bell)
        assert first not in beside(mast), "what it replaces stands elsewhere"


def test_what_replaces_no_words_stands_by_its_place(tmp_path: Path) -> None:
    (tmp_path / "corr.txt").write_text(
        f"CCL/2032/4/Corr.1\n2 March 2032\n\n{_TITLE}\n\nCorrigendum\n\nThird paragraph\n\nInsert “(c) A bell.”\n\nFor the total 143.7 read 147.4\n"
    )
    with Rapporteur.open(tmp_path / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder(64)) as r:
        (tmp_path / "letter.txt").write_text(RECORDS["letter.txt"])
        r.ingest([tmp_path / "letter.txt", tmp_path / "corr.txt"])
        third = answered("What does paragraph 3 of CCL/2032/4 say?", r)
        assert any("Insert “(c) A bell.”" in c.quote for c in third.citations)
        assert not any("Insert" in c.quote for c in answered("What does paragraph 2 of CCL/2032/4 say?", r).citations)


@pytest.mark.parametrize(
    ("words", "text", "stand"),
    [
        ("the total 143.7", "Total | 143.7", True), ("9.2", "Drainage | 9.2", True), ("9.2", "19.2 and 9.25", False), ("nine metres", "“Nine  metres” a night", True), ("nine", "ninety", False), ("十二", "共十二盏灯", True),
    ],
)  # fmt: skip
def test_words_stand_in_a_text_whole(words: str, text: str, stand: bool) -> None:
    assert stands_in(words, text) is stand


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Is there a corrigendum to CCL/2032/4?", "Corrigenda to CCL/2032/4 in this index: 1 document."), ("Y a-t-il un rectificatif à CCL/2032/4 ?", "Rectificatifs à CCL/2032/4 dans cet index : 1 document."),
        ("¿Hay correcciones a CCL/2032/4?", "Correcciones a CCL/2032/4 en este índice: 1 documento."), ("Есть ли исправления к CCL/2032/4?", "Исправления к CCL/2032/4 в этом индексе: 1 документ."),
        ("CCL/2032/4有更正吗？", "本索引中CCL/2032/4的更正：1份文件。"), ("هل هناك تصويب للوثيقة CCL/2032/4؟", "تصويبات CCL/2032/4 في هذا الفهرس: وثيقة واحدة."),
    ],
)  # fmt: skip
def test_whether_there_is_a_corrigendum_is_answered_with_what_it_corrects(lights: Rapporteur, question: str, said: str) -> None:
    answer = answered(question, lights)
    assert answer.text.startswith(said)
    assert "Annex I, paragraph 1\n\nFor ninety read sixty" in [c.quote for c in answer.citations]


def test_a_corrigendum_is_no_letter(lights: Rapporteur) -> None:
    assert answered("How many letters are there?", lights).text.startswith("1 letter")
    assert answered("Is there a corrigendum to the letter of Varnholm?", lights).text.startswith("Corrigenda to CCL/2032/4")


def test_where_nothing_corrects_a_document_that_is_said(lights: Rapporteur) -> None:
    assert answered("Is there a corrigendum to CCL/L.3?", lights).text.startswith("No record in this index corrects CCL/L.3.")
    assert "No record in this index is CCL/L.9." in answered("Are there any addenda to CCL/L.9?", lights).text


@pytest.mark.parametrize("question", ["Was CCL/L.3/Rev.1 adopted?", "CCL/L.3/Rev.1 a-t-il été adopté ?", "¿Se aprobó CCL/L.3/Rev.1?", "Был ли принят CCL/L.3/Rev.1?", "CCL/L.3/Rev.1通过了吗？", "هل اعتمد CCL/L.3/Rev.1؟"])  # fmt: skip
def test_what_records_say_of_an_adoption_is_quoted(lights: Rapporteur, question: str) -> None:
    quotes = [c.quote for c in answered(question, lights).citations]
    assert "The Conference adopted draft resolution CCL/L.3/Rev.1 without a vote." in " ".join(quotes)
    assert not any("drew attention" in quote or "painted" in quote for quote in quotes)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Was CCL/L.3 adopted?", "No record in this index says that CCL/L.3 was adopted."), ("CCL/L.3 a-t-il été adopté ?", "Aucun document de cet index ne dit que CCL/L.3 ait été adopté."),
        ("¿Se aprobó CCL/L.3?", "Ningún documento de este índice dice que CCL/L.3 se haya aprobado."), ("Был ли принят CCL/L.3?", "Ни в одном документе этого индекса не говорится, что CCL/L.3 принят."),
        ("CCL/L.3通过了吗？", "本索引中没有文件说明CCL/L.3已获通过。"), ("هل اعتمد CCL/L.3؟", "لا تذكر أي وثيقة في هذا الفهرس اعتماد CCL/L.3."),
    ],
)  # fmt: skip
def test_where_no_record_tells_of_an_adoption_that_is_said(lights: Rapporteur, question: str, said: str) -> None:
    answer = answered(question, lights)
    assert answer.text.startswith(said)
    assert not any("painted" in c.quote for c in answer.citations), "what the draft would decide is no answer"


def test_a_place_is_quoted_whole_and_alone(lights: Rapporteur) -> None:
    def quotes(question: str) -> list[str]:
        return [c.quote for c in answered(question, lights).citations if c.symbol == "CCL/2032/4"]

    assert quotes("What does paragraph 3 of CCL/2032/4 say?") == ["3. My Government asks for:\n(a) A new lens;\n(b) Two keepers."]
    assert quotes("What is Annex II of CCL/2032/4 about?") == ["Annex II\n\nTides\n\nThe tide at Skerry Point rises four metres."]
    assert answered("What does paragraph 30 of CCL/2032/4 say?", lights).text.startswith("CCL/2032/4 has no such paragraph")
    assert about_records("What does paragraph 3 of CCL/2032/99 say?", lights.index) is None, "it isn't here: the search tells what cites it"


def test_a_bare_symbol_asks_what_the_document_is_about(lights: Rapporteur) -> None:
    assert answered("CCL/2032/4", lights).text == answered("What is CCL/2032/4 about?", lights).text


def test_who_replied_are_the_letters_of_others_that_cite_the_first(tmp_path: Path) -> None:
    letter = (
        "{symbol}\n{day} 2032\n"
        + _HEAD
        + "\nLetter dated {day} 2032 from the Permanent Representative of {state} addressed to the President of the Conference\n\n{text}\n"
    )
    (tmp_path / "a.txt").write_text(
        letter.format(symbol="CCL/2032/20", day="3 May", state="Brazil", text="The bell of Cape Orrel is cracked, and my Government asks why.")
    )
    (tmp_path / "b.txt").write_text(
        letter.format(symbol="CCL/2032/21", day="9 May", state="Kenya", text="In answer to CCL/2032/20, my Government regrets the crack.")
    )
    (tmp_path / "c.txt").write_text(
        letter.format(symbol="CCL/2032/22", day="12 May", state="Brazil", text="Further to CCL/2032/20, my Government has bought a new bell.")
    )
    with Rapporteur.open(tmp_path / "index", settings=Settings(), embedder=HashingEmbedder(64)) as r:
        r.ingest([tmp_path])
        answer = answered("Who replied to Brazil?", r)
        assert {c.symbol for c in answer.citations} == {"CCL/2032/21"}
        assert {c.symbol for c in answered("Who replied to CCL/2032/20?", r).citations} == {"CCL/2032/21"}
        assert answered("Who replied to Kenya?", r).text.startswith("No letter in this index says that it answers CCL/2032/21.")
        assert {c.symbol for c in answered("Who wrote on 9 May?", r).citations} == {"CCL/2032/21"}


ANSWERS = {
    Language.EN: ("Letter dated 9 May 2032 from the Permanent Representative of Severovia addressed to the President of the Conference", "In reply to the letter of Varnholm of 6 February 2032, my Government lends a lamp.", "Which documents answer the letter of Varnholm of 6 February?", "Letters in this index that answer CCL/2032/4: 1 document."),
    Language.FR: ("Lettre datée du 9 mai 2032, adressée au Président de la Conférence par le Représentant permanent de Sévérovie", "En réponse à la lettre de Varnholm du 6 février 2032, mon gouvernement prête une lampe.", "Quels documents répondent à la lettre de Varnholm du 6 février ?", "Lettres de cet index en réponse à CCL/2032/4 : 1 document."),
    Language.ES: ("Carta de fecha 9 de mayo de 2032 dirigida al Presidente de la Conferencia por el Representante Permanente de Severovia", "En respuesta a la carta de Varnholm de 6 de febrero de 2032, mi Gobierno presta una lámpara.", "¿Qué documentos responden a la carta de Varnholm del 6 de febrero?", "Cartas de este índice en respuesta a CCL/2032/4: 1 documento."),
    Language.RU: ("Письмо Постоянного представителя Северовии от 9 мая 2032 года на имя Председателя Конференции", "В ответ на письмо от 6 февраля 2032 года мое правительство предоставляет лампу.", "Какие документы отвечают на письмо от 6 февраля?", "Письма в этом индексе в ответ на CCL/2032/4: 1 документ."),
    Language.ZH: ("2032年5月9日塞韦罗维亚常驻代表给会议主席的信", "我国政府谨答复2032年2月6日的来信，愿借出一盏灯。", "哪些文件答复了2月6日的信？", "本索引中答复CCL/2032/4的来文：1份文件。"),
    Language.AR: ("رسالة مؤرخة 9 أيار/مايو 2032 موجهة إلى رئيس المؤتمر من الممثل الدائم لسيفيروفيا", "ردا على الرسالة المؤرخة 6 شباط/فبراير 2032، تعير حكومتي مصباحا.", "ما هي الوثائق التي ترد على رسالة 6 شباط/فبراير؟", "الرسائل التي ترد على CCL/2032/4 في هذا الفهرس: وثيقة واحدة."),
}  # fmt: skip


@pytest.mark.parametrize("language", list(ANSWERS))
def test_a_letter_that_answers_another_by_its_day_is_found_and_its_sentence_quoted(tmp_path: Path, language: Language) -> None:
    title, sentence, question, said = ANSWERS[language]
    records = {"letter.txt": RECORDS["letter.txt"], "answer.txt": f"CCL/2032/30\n\n{title}\n\n{sentence}\n"}
    records["own.txt"] = f"CCL/2032/31\n{_HEAD}\n{_TITLE.replace('6 February', '8 March')}\n\nFurther to our letter of 6 February 2032, the lamp has come.\n"
    with indexed(tmp_path, records) as r:
        answer = answered(question, r)
    assert answer.text.startswith(said)
    assert sentence in [c.quote for c in answer.citations]
    assert "CCL/2032/31" not in {c.symbol for c in answer.citations}, "its own sender"


def test_who_only_names_a_letter_is_told_apart_from_who_answers_it(tmp_path: Path) -> None:
    letter = _HEAD + "\nLetter dated {day} March 2032 from the Permanent Representative of {state} addressed to the President of the Conference\n\n{text}\n"
    records = {
        "letter.txt": RECORDS["letter.txt"],
        "a.txt": "CCL/2032/40\n" + letter.format(day=5, state="Osmere", text="My Government has read CCL/2032/4 and keeps silent."),
        "b.txt": "CCL/2032/41\n" + letter.format(day=6, state="Severovia", text="In answer to CCL/2032/4, my Government lends a lamp."),
        "c.txt": "CCL/2032/42\n" + letter.format(day=7, state="Zubrowka", text="The letter of Osmere of 6 February 2031 was lost."),
    }
    with indexed(tmp_path, records) as r:
        lines = answered("Who answered CCL/2032/4?", r).text.split("\n")
    naming = lines.index("Naming it without saying that they answer it: 1 document.")
    assert [line.split(",")[0] for line in lines if line.startswith("– ")] == ["– CCL/2032/41", "– CCL/2032/40"]
    assert naming > next(at for at, line in enumerate(lines) if "CCL/2032/41" in line)
