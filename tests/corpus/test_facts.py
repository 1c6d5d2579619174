"""What a record tells of itself, and the words that prove it."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.languages import Language
from corpus.layout.correspondence import title_correspondents
from corpus.layout.versions import keys_of_records, name_key
from corpus.reader import read_source
from corpus.record import Record
from corpus.sources import Source
from tests.corpus.making import record_of

# What is proved by words other than its value: codes, ISO dates, numbers of items, kinds of documents.
NOT_VERBATIM = ("state", "sender_state", "agenda_item", "sub_item", "date", "kind")


def record_in(text: str, name: str = "a.txt") -> Record:
    return read_source(Source(Path("/records") / name, name), text.encode())


def told(text: str) -> dict[str, list[str]]:
    record = record_in(text)
    for fact in record.facts:
        assert fact.name in NOT_VERBATIM or fact.end == 0 or fact.value in record.text[fact.start : fact.end]
    return {name: record.values(name) for name in dict.fromkeys(f.name for f in record.facts)}


@pytest.mark.parametrize(
    ("line", "sender", "addressee"),
    [
        ("Letter dated 12 February 2031 from the Permanent Representative of Talvania addressed to the Secretary-General", "Permanent Representative of Talvania", "Secretary-General"),
        ("Minute from Drosk to Mbalenti", "Drosk", "Mbalenti"),
        ("Lettre datée du 12 février 2031, adressée au Secrétaire général par la Représentante permanente de Quenda", "Représentante permanente de Quenda", "Secrétaire général"),
        ("Carta de fecha 12 de febrero de 2031 dirigida a la Secretaria General por el Representante Permanente de Marsana", "Representante Permanente de Marsana", "Secretaria General"),
        ("Письмо Постоянного представителя Северовии от 12 февраля 2031 года на имя Генерального секретаря", "Постоянного представителя Северовии", "Генерального секретаря"),
        ("2031年2月12日澜水共和国常驻代表给会议秘书长的信", "澜水共和国常驻代表", "会议秘书长"),
        ("رسالة مؤرخة ١٢ شباط/فبراير ٢٠٣١ موجهة إلى الأمينة العامة من الممثل الدائم لكيندا", "الممثل الدائم لكيندا", "الأمينة العامة"),
    ],
)  # fmt: skip
def test_who_wrote_to_whom_in_six_languages(line: str, sender: str, addressee: str) -> None:
    body = {
        "2": "会议在港口举行了关于灯标的讨论，各方一致同意继续工作。",
        "ر": "اجتمع الفريق العامل في الميناء وناقش أضواء الموانئ.",
        "П": "Рабочая группа рассмотрела вопрос о портовых огнях.",
    }
    found = told(f"CHL/2031/7\n\n{line}\n\n{body.get(line[0], 'The Group met at the harbour and discussed the lamps.')}\n")
    assert (found["sender"], found["addressee"]) == ([sender], [addressee])


def test_each_letter_of_a_record_has_its_own_correspondents_and_place(samples: Path) -> None:
    record = record_of(samples / "CHL_2031_7_letter.en.txt")
    parts = [path[-1] for path in record.root.walk() if len(path) == 2]
    senders = [[f.value for f in record.facts if f.name == "sender" and part.start <= f.start < part.end] for part in parts]
    assert senders == [
        ["Permanent Representative of the Kingdom of Osmere"], ["Minister of Marine of the Kingdom of Osmere"], ["Harbour Commissioner of Talvania"],
        ["Minister of Marine of the Kingdom of Osmere"],
    ]  # fmt: skip
    assert (record.values("session"), record.values("agenda_item")) == (["Second session"], ["6"])


def test_places_sessions_items_and_what_is_cited() -> None:
    found = told(
        "CHL/2031/9\n\nEllering, 4 March 2031\n\nThird session\n\nAgenda items 5 to 7\n\nThe Group read CHL/WP.1 and CHL/WP.1 again, and CHL/2031/9, with France.\n"
    )
    assert found == {
        "symbol": ["CHL/2031/9"], "place": ["Ellering"], "date": ["2031-03-04"], "session": ["Third session"], "agenda_item": ["5", "6", "7"],
        "cites": ["CHL/WP.1"], "state": ["FR"],
    }  # fmt: skip


def test_what_only_metadata_declare_has_no_span() -> None:
    record = record_in("---\ntitle: Cablegram from Drosk to Mbalenti\n---\nThe lamps are lit at dusk.\n", "a.md")
    assert [(f.name, f.value, f.start, f.end) for f in record.facts] == [
        ("addressee", "Mbalenti", 0, 0), ("kind", "cablegram", 0, 0), ("sender", "Drosk", 0, 0), ("title", "Cablegram from Drosk to Mbalenti", 0, 0),
    ]  # fmt: skip


def test_versions_are_told_by_symbol_by_name_or_by_declaration() -> None:
    english, french = (
        record_in(f"CHL/9\n\n{text}", f"{name}.txt") for name, text in (("x", "The lamps are lit at dusk."), ("y", "Les feux sont allumés au crépuscule."))
    )
    assert set(keys_of_records([english, french]).values()) == {"symbol:CHL/9"}
    assert name_key("un/charter_en.txt", Language.EN) == name_key("un/charter_fr.pdf", Language.FR) == "name:un/charter*"
    assert name_key("un/report.en.md", Language.EN) == name_key("un/report-zh.docx", Language.ZH)
    for document, language in (("un/charter_en.txt", Language.FR), ("charter.txt", Language.EN), ("en.txt", Language.EN), ("a/charter_en.txt", Language.UND)):
        assert name_key(document, language) is None
    assert name_key("un/charter/eng.html", Language.EN) == name_key("un/charter/cmn_Hans.html", Language.ZH) == name_key("un/charter/arb.html", Language.AR)
    declared = record_in("---\nversion_of: the charter\n---\nThe lamps are lit.\n", "q.md")
    assert keys_of_records([declared]) == {declared.record_id: "declared:the charter"}


def test_the_title_counts_before_another_letter_that_the_text_speaks_of() -> None:
    record = record_in(
        "---\ntitle: Cablegram from Mission to the Conference to Department of Lamps\n---\nEllering, 3 May 2031\n\nI refer to the letter from Drosk to Orvell.\n",
        "a.md",
    )
    assert (record.values("sender"), record.values("addressee")) == (["Mission to the Conference"], ["Department of Lamps"])
    assert (record.metadata.kind, record.values("place")) == ("cablegram", ["Ellering"])


def test_a_heading_with_marks_of_footnotes_proves_sender_and_addressee() -> None:
    record = record_in("## Savingram from Drosk1 to Orvell2\n\nEllering, 3 May 2031\n\nThe lamps are lit.\n", "a.md")
    assert [(f.value, record.text[f.start : f.end]) for f in record.facts if f.name in ("sender", "addressee")] == [("Drosk", "Drosk"), ("Orvell", "Orvell")]


def test_a_masthead_of_sub_items_and_a_report_on_several_items() -> None:
    assert told("CHL/L.9\n\nAgenda item 99 (d)\n\nQuenda: draft resolution\n\nLamps\n\nThe Conference,\n")["sub_item"] == ["99 (d)"]
    assert told("Report of the Group\n\nAgenda item 5\n\nThe lamps burn.\n\nAgenda item 6\n\nThe oil is low.\n")["agenda_item"] == ["5", "6"]


@pytest.mark.parametrize(
    ("top", "symbol"),
    [
        ("CONFERENCE ON COASTAL LIGHTS\nCHL/2031/40\nDistr.: General\n12 February 2031", "CHL/2031/40"), ("КОНФЕРЕНЦИЯ\nCHL/2031/41\n1 июля 2031 года", "CHL/2031/41"),
        ("The keeper refers to CHL/2031/42 of 1 July 2031", None),
    ],
)  # fmt: skip
def test_a_masthead_whose_lines_markdown_runs_together_tells_the_symbol(tmp_path: Path, top: str, symbol: str | None) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"{top}\n\n# Letter on lamps\n\n1. The lamps are lit at dusk and put out at dawn.\n", encoding="utf-8")
    assert read_source(Source(path, "a.md")).metadata.symbol == symbol


SESSIONS = {
    "en": ("Third session", "The Conference decided to postpone the choice of the lamp to its second session, to be held at Tesk in May 2034."),
    "fr": ("Troisième session", "La Conférence a décidé de reporter le choix du feu à sa deuxième session, qui se tiendra à Tesk en mai 2034."),
    "es": (
        "Tercer período de sesiones",
        "La Conferencia decidió aplazar la elección de la luz hasta su segundo período de sesiones, que se celebrará en Tesk en mayo de 2034.",
    ),
    "ru": ("Третья сессия", "Конференция постановила отложить выбор огня: вторая сессия состоится в Теске в мае 2034 года по приглашению города."),
    "zh": ("第三届会议", "会议决定把灯的选择推迟到将于2034年5月在特斯克举行的第二届会议，并请看守人在此之前提交一份关于灯油消耗情况的详细报告供各代表团审议。"),
    "ar": ("الدورة الثالثة", "قرر المؤتمر إرجاء اختيار الضوء إلى الدورة الثانية التي ستعقد في تيسك في أيار/مايو من عام ألفين وأربعة وثلاثين."),
}


@pytest.mark.parametrize("code", SESSIONS)
def test_a_session_is_that_of_the_masthead_and_none_that_the_text_names(code: str) -> None:
    session, text = SESSIONS[code]
    assert [value.casefold() for value in record_in(f"{session}\n\n{text}\n").values("session")] == [session.casefold()]
    assert record_in(f"CHL/2032/5\n\n{text}\n\n{session}\n").values("session") == []


@pytest.mark.parametrize(
    ("title", "states"),
    [
        ("Letter dated 3 March 2032 from the Permanent Representatives of Kenya and Brazil addressed to the President of the Conference", ["KE", "BR"]),
        ("Lettre datée du 3 mars 2032, adressée au Président de la Conférence par les représentants permanents du Kenya, de l’Égypte et du Brésil", ["KE", "EG", "BR"]),
        ("Письмо постоянных представителей Кении и Бразилии от 3 марта 2032 года на имя Председателя Конференции", ["KE", "BR"]),
        ("2032年3月3日肯尼亚和巴西常驻代表给会议主席的信", ["KE", "BR"]),
        ("رسالة مؤرخة 3 آذار/مارس 2032 موجهة إلى رئيس المؤتمر من الممثلين الدائمين لكينيا والبرازيل", ["KE", "BR"]),
        ("Letter dated 3 March 2032 from the Permanent Representative of Kenya to the Office in Brazil addressed to the President of the Conference", ["KE"]),
    ],
)  # fmt: skip
def test_a_joint_letter_is_of_each_state_that_its_senders_speak_for(title: str, states: list[str]) -> None:
    record = record_in(f"CCL/2032/5\n\n{title}\n\nThe bells of our harbours are lent in winter.\n")
    assert [f.value for f in sorted(record.facts, key=lambda f: f.start) if f.name == "sender_state"] == states


@pytest.mark.parametrize(
    ("title", "language", "sender", "addressee"),
    [
        ("112. Telegram From the Embassy in Osmere to the Department of State¹", Language.EN, "Embassy in Osmere", "Department of State"),
        ("115. Memorandum From the Head of Section (Orvell) to Secretary Aasland¹", Language.EN, "Head of Section (Orvell)", "Secretary Aasland"),
        (
            "M. ORVELL, AMBASSADEUR À ELLERING, À M. AASLAND, MINISTRE DES PHARES",
            Language.FR,
            "M. ORVELL, AMBASSADEUR À ELLERING",
            "M. AASLAND, MINISTRE DES PHARES",
        ),
        ("Documento 26. Carta del Presidente Orvell al Presidente Aasland", Language.ES, "Presidente Orvell", "Presidente Aasland"),
        ("77. Письмо министра Орвелла послу Северовии Аасланду", Language.RU, "министра Орвелла", "послу Северовии Аасланду"),
        ("22. Телеграмма посла Орвелла в МИД Северовии", Language.RU, "посла Орвелла", "МИД Северовии"),
        ("第41号 驻泰斯克大使奥维尔致外交部电", Language.ZH, "驻泰斯克大使奥维尔", "外交部"),
        ("برقية من وزير المنارات إلى السفارة في تيسك", Language.AR, "وزير المنارات", "السفارة في تيسك"),
    ],
)
def test_titles_in_editions_name_who_wrote_to_whom(title: str, language: Language, sender: str, addressee: str) -> None:
    assert title_correspondents(title, language) == {"sender": sender, "addressee": addressee}


@pytest.mark.parametrize(
    ("title", "language", "sender", "addressee"),
    [
        ("Letter from the Working Group on Fog to the President", Language.EN, "Working Group on Fog", "President"),
        ("Letter from the Adviser on Fog to the President", Language.EN, "Adviser on Fog", "President"),
        ("Lettre du Groupe de travail sur la brume au Président", Language.FR, "Groupe de travail sur la brume", "Président"),
        ("Carta del Grupo de Trabajo sobre la Niebla al Presidente", Language.ES, "Grupo de Trabajo sobre la Niebla", "Presidente"),
        ("Письмо Рабочей группы по туманам председателю Конференции", Language.RU, "Рабочей группы по туманам", "председателю Конференции"),
        ("灯塔管理局复海事部函", Language.ZH, "灯塔管理局", "海事部"),
        ("灯塔管理局致海事部的函", Language.ZH, "灯塔管理局", "海事部"),
        ("رسالة من الفريق العامل إلى رئيس المؤتمر", Language.AR, "الفريق العامل", "رئيس المؤتمر"),
        ("14. Informe del Embajador Orvell al Ministro de Faros", Language.ES, "Embajador Orvell", "Ministro de Faros"),
        ("LE MINISTRE DES PHARES, À M. AASLAND", Language.FR, "MINISTRE DES PHARES", "M. AASLAND"),
    ],
)
def test_a_body_or_an_office_that_writes_is_a_sender(title: str, language: Language, sender: str, addressee: str) -> None:
    assert title_correspondents(title, language) == {"sender": sender, "addressee": addressee}


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Note on the passage from Ellering to Tesk", Language.EN),
        ("Letter concerning the passage from Ellering to Tesk", Language.EN),
        ("CONFÉRENCE SUR LES FEUX CÔTIERS, À ELLERING", Language.FR),
        ("RÉUNION DES MINISTRES, À ELLERING", Language.FR),
        ("Lettre relative au voyage de Tesk à Ellering", Language.FR),
        ("Note verbale de la délégation relative à la sécurité", Language.FR),
        ("Informe del Grupo de Trabajo relativo a la seguridad de los faros", Language.ES),
        ("Informe de la visita a la isla de Orrin", Language.ES),
        ("Carta de la visita a la isla de Orrin", Language.ES),
        ("Памятная записка о помощи правительству Северовии", Language.RU),
        ("Нота протеста правительству Северовии", Language.RU),
        ("关于恢复灯塔供电的函", Language.ZH),
        ("关于答复问卷的函", Language.ZH),
        ("各国一致同意的函", Language.ZH),
        ("مذكرة من الأمانة بشأن السفر من إلرينغ إلى تيسك", Language.AR),
        ("رسالة من أجل نقل المصابيح إلى تيسك", Language.AR),
    ],
)
def test_what_a_title_is_about_is_no_sender(title: str, language: Language) -> None:
    assert title_correspondents(title, language) == {}


def test_who_wrote_is_told_before_what_a_note_is_about() -> None:
    assert title_correspondents("Note by the Secretariat on the passage from Ellering to Tesk", Language.EN) == {"sender": "Secretariat"}


# A draft's opening, a recital and an operative paragraph that speak of another's letter.
ACTS = [
    ("CHL/2032/L.4\n\nPeru and Tajikistan: draft resolution\n\nLamps of small harbours", "The Conference,",
     "Recalling the letter dated 12 February 2031 from the Permanent Representative of Norway addressed to the Secretary-General",
     "Takes note of the letter dated 12 February 2031 from the Permanent Representative of Norway"),
    ("CHL/2032/L.4\n\nPérou et Tadjikistan : projet de résolution\n\nLes lampes des petits ports", "La Conférence,",
     "Rappelant la lettre datée du 12 février 2031, adressée au Secrétaire général par la Représentante permanente de la Norvège",
     "Prend note de la lettre datée du 12 février 2031, adressée au Secrétaire général par la Représentante permanente de la Norvège"),
    ("CHL/2032/L.4\n\nPerú y Tayikistán: proyecto de resolución\n\nLas lámparas de los puertos pequeños", "La Conferencia,",
     "Recordando la carta de fecha 12 de febrero de 2031 dirigida a la Secretaria General por el Representante Permanente de Noruega",
     "Toma nota de la carta de fecha 12 de febrero de 2031 dirigida a la Secretaria General por el Representante Permanente de Noruega"),
    ("CHL/2032/L.4\n\nПеру и Таджикистан: проект резолюции\n\nЛампы малых портов", "Конференция,",
     "ссылаясь на письмо Постоянного представителя Норвегии от 12 февраля 2031 года на имя Генерального секретаря",
     "принимает к сведению письмо Постоянного представителя Норвегии от 12 февраля 2031 года на имя Генерального секретаря"),
    ("CHL/2032/L.4\n\n秘鲁和塔吉克斯坦：决议草案\n\n小港口的灯", "大会，",
     "回顾2031年2月12日挪威常驻代表给会议秘书长的信",
     "注意到2031年2月12日挪威常驻代表给会议秘书长的信"),
    ("CHL/2032/L.4\n\nبيرو وطاجيكستان: مشروع قرار\n\nمصابيح الموانئ الصغيرة", "إن المؤتمر،",
     "إذ يشير إلى الرسالة المؤرخة ١٢ شباط/فبراير ٢٠٣١ الموجهة إلى الأمينة العامة من الممثل الدائم للنرويج",
     "يحيط علما بالرسالة المؤرخة ١٢ شباط/فبراير ٢٠٣١ الموجهة إلى الأمينة العامة من الممثل الدائم للنرويج"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "enacting", "recital", "operative"), ACTS)
def test_nobody_sends_a_draft_by_a_letter_that_its_preamble_or_its_paragraphs_recall(head: str, enacting: str, recital: str, operative: str) -> None:
    comma = enacting[-1]
    for body in (
        f"{enacting}\n\n{recital}{comma}",
        f"{enacting}\n\n{recital}",  # a recital that no mark closes
        f"{recital}{comma}",  # a preamble without the organ above it
        f"{enacting}\n\n1. {operative}{'；' if comma == '，' else ';'}",
        f"{enacting}\n\n1. {operative}{'。' if comma == '，' else '.'}",
        f"1. {operative}{'。' if comma == '，' else '.'}",
    ):
        found = told(f"{head}\n\n{body}\n")
        assert not {"sender", "addressee", "sender_state", "office"} & found.keys(), (body, found)


def test_a_letter_with_a_draft_behind_it_keeps_its_own_sender() -> None:
    head, enacting, recital, _ = ACTS[0]
    letter = "CHL/2032/9\n\nLetter dated 3 March 2032 from the Permanent Representative of Peru addressed to the Secretary-General\n\nI send a draft."
    found = told(f"{letter}\n\nAnnex\n\n{head}\n\n{enacting}\n\n{recital},\n\n1. Decides to lend lamps to small harbours.\n")
    assert (found["sender"], found["sender_state"]) == (["Permanent Representative of Peru"], ["PE"])


@pytest.mark.parametrize(
    ("lines", "sender"),
    [
        # A title that runs over two lines, the first of which ends with a comma.
        ("Letter dated 3 March 2032 from the Permanent Representative of Peru,\n\nMs. Ona Reeve", "Permanent Representative of Peru"),
        ("Identical letters dated 3 March 2032 from the Permanent Representative of Peru addressed to the Secretary-General,", "Permanent Representative of Peru"),
        # A numbered title of an edition that a full stop closes.
        ("112. Confidential despatch from the Governor of Drosk to the Minister of Marine.", "Governor of Drosk"),
        # An address is no organ that opens a preamble.
        ("The President of the Conference,\n\nNo. 4: Letter dated 3 March 2032 from the Permanent Representative of Peru addressed to the Secretary-General", "Permanent Representative of Peru"),
        # Nor does the name of a conference in a masthead end what may be told of a letter.
        ("The Conference,\n\nLetter dated 3 March 2032 from the Permanent Representative of Peru", "Permanent Representative of Peru"),
    ],
)  # fmt: skip
def test_the_title_of_a_letter_tells_its_sender_whatever_closes_it(lines: str, sender: str) -> None:
    assert told(f"CHL/2032/9\n\n{lines}\n\nThe lamps of the harbour went out in the storm, and ships waited.\n")["sender"] == [sender]


@pytest.mark.parametrize(
    ("title", "sender", "addressee"),
    [
        ("Letter dated 12 February 2031 from the Permanent Representative of Talvania addressed to the Secretary-General, transmitting the report of Working Group 2 on item 3", "Permanent Representative of Talvania", "Secretary-General"),
        ("Letter dated 12 February 2031 from the Permanent Representative of Talvania in reply to the note verbale of Quenda", "Permanent Representative of Talvania", None),
        ("Lettre datée du 12 février 2031, adressée au Secrétaire général par la Représentante permanente de Quenda, en réponse à la note verbale de Talvanie", "Représentante permanente de Quenda", "Secrétaire général"),
        ("Carta de fecha 12 de febrero de 2031 dirigida a la Secretaria General por el Representante Permanente de Marsana, en respuesta a la nota de Quenda", "Representante Permanente de Marsana", "Secretaria General"),
        ("Письмо Постоянного представителя Северовии от 12 февраля 2031 года на имя Генерального секретаря, препровождающее доклад Рабочей группы 3 по пункту 4", "Постоянного представителя Северовии", "Генерального секретаря"),
        ("رسالة مؤرخة 12 شباط/فبراير 2031 موجهة إلى الأمين العام من الممثل الدائم لمرسانا ردا على المذكرة الشفوية لكوندا", "الممثل الدائم لمرسانا", "الأمين العام"),
    ],
)  # fmt: skip
def test_what_a_letter_does_besides_is_no_part_of_who_wrote_it_to_whom(title: str, sender: str, addressee: str | None) -> None:
    found = told(f"CHL/2031/7\n\n{title}\n\nText.\n")
    assert (found.get("sender"), found.get("addressee")) == ([sender], [addressee] if addressee else None)


def test_a_body_s_own_report_is_from_who_presides_over_it() -> None:
    signed = "(Signed) Tove Aasland\nAmbassador of Kenya\nPresident of the Conference\n"
    report = told(f"CHL/2031/40\n\nREPORT OF THE CONFERENCE ON COASTAL LIGHTS\n\n1. The Conference met in Ellering and counted its lamps.\n\n{signed}")
    assert (report["sender"], report.get("sender_state")) == (["President of the Conference"], None)
    letter = told(f"CHL/2031/41\n\nLetter dated 3 March 2031 to the Secretary-General\n\nI have the honour to write.\n\n{signed}")
    assert letter["sender_state"] == ["KE"]
    state = told("CHL/2031/42\n\nREPORT ON THE LAMPS\n\n1. The lamps were counted.\n\n(Signed) Tove Aasland\nPresident of the Republic of Kenya\n")
    assert state["sender_state"] == ["KE"]
