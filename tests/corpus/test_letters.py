"""Signature blocks, addresses, salutations and enclosed letters, in six languages."""

from __future__ import annotations

import pytest

from corpus.layout.letters import Line, is_salutation, letter_parts
from corpus.record import Record
from tests.corpus.making import record_in, text_of


def kinds(record: Record, kind: str) -> list[str]:
    return [text_of(record, p) for p in record.paragraphs if p.kind == kind]


ENCLOSING = """\
CD/2031/7
12 February 2031
Original: English

Letter dated 12 February 2031 from the Permanent Representative of Peru to the Conference addressed to the Secretary-General

I have the honour to transmit herewith a letter from the Minister of my country about the lamps of the harbour.

Accept, Excellency, the renewed assurances of my highest consideration.

(Signed)

Ona Reeve

Ambassador

Permanent Representative of Peru

Annex

3 February 2031

Excellency,

The lamps of our harbour are lit at dusk and put out at dawn, as they have been for many years.

Yours sincerely,

Tobias Marr
Minister for Foreign Affairs

His Excellency Mr. Bram Oost
Secretary-General of the Conference
Palais des Nations, Geneva

Lima, 5 February 2031

Dear Secretary-General,

The oil is brought in spring by boats from the south, and the keepers are glad of it.

(Signed) Una Vale
Director of Lights
"""
LETTERS = {
    "fr": (
        """\
Lettre datée du 12 février 2031, adressée au Secrétaire général de la Conférence par la Représentante permanente du Pérou

J’ai l’honneur de vous faire tenir ci-joint le texte d’une lettre sur les feux du port.

Veuillez agréer, Monsieur le Secrétaire général, les assurances de ma très haute considération.

L’Ambassadrice,
Représentante permanente du Pérou
(Signé) Aline Vasseur

Son Excellence Monsieur Bram Oost
Secrétaire général de la Conférence
Palais des Nations, Genève
""",
        ['L’Ambassadrice,', 'Représentante permanente du Pérou', '(Signé) Aline Vasseur'], ['Son Excellence Monsieur Bram Oost', 'Secrétaire général de la Conférence', 'Palais des Nations, Genève'], 'Représentante permanente du Pérou', 'PE', 'Aline Vasseur',
    ),
    "es": (
        """\
Carta de fecha 12 de febrero de 2031 dirigida al Secretario General de la Conferencia por el Representante Permanente de Chile

Tengo el honor de transmitirle una carta sobre las luces del puerto y el aceite de las lámparas.

Aprovecho la oportunidad para reiterarle las seguridades de mi más alta consideración.

(Firmado) Inés Abrantal
Embajadora
Representante Permanente
""",
        ['(Firmado) Inés Abrantal', 'Embajadora', 'Representante Permanente'], [], 'Representante Permanente de Chile', 'CL', 'Inés Abrantal',
    ),
    "ru": (
        """\
Письмо Постоянного представителя Российской Федерации от 12 февраля 2031 года на имя Генерального секретаря Конференции

Имею честь препроводить настоящим письмо о портовых огнях и о масле для ламп.

(Подпись) А. Ветлугов
Посол
Постоянный представитель

Его Превосходительству г-ну Браму Осту
Генеральному секретарю Конференции
Женева
""",
        ['(Подпись) А. Ветлугов', 'Посол', 'Постоянный представитель'], ['Его Превосходительству г-ну Браму Осту', 'Генеральному секретарю Конференции', 'Женева'], 'Постоянного представителя Российской Федерации', 'RU', 'А. Ветлугов',
    ),
    "zh": (
        """\
2031年2月12日法国常驻代表给会议秘书长的信

秘书长先生：

我谨随函转交一封关于港口灯标的信件，请将其作为会议的正式文件分发。

顺致最崇高的敬意。

法国常驻代表
大使
杜朗（签名）
""",
        ['法国常驻代表', '大使', '杜朗（签名）'], [], '法国常驻代表', 'FR', '杜朗',
    ),
    "ar": (
        """\
رسالة مؤرخة ١٢ شباط/فبراير ٢٠٣١ موجهة إلى الأمين العام للمؤتمر من الممثل الدائم لمصر

أتشرف بأن أحيل إليكم طيه رسالة بشأن أضواء الموانئ والزيت الذي تحتاج إليه المصابيح.

وتفضلوا بقبول فائق الاحترام.

(توقيع) سامي الدهمان
السفير
الممثل الدائم

سعادة السيد برام أوست
الأمين العام للمؤتمر
جنيف
""",
        ['(توقيع) سامي الدهمان', 'السفير', 'الممثل الدائم'], ['سعادة السيد برام أوست', 'الأمين العام للمؤتمر', 'جنيف'], 'الممثل الدائم لمصر', 'EG', 'سامي الدهمان',
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", list(LETTERS))
def test_signature_address_office_and_state(language: str) -> None:
    text, signature, address, office, state, name = LETTERS[language]
    record = record_in(text)
    assert (str(record.language), kinds(record, "signature"), kinds(record, "address")) == (language, signature, address)
    assert (record.values("office"), record.values("sender"), record.values("sender_state"), record.values("signatory")) == (
        [office],
        [office],
        [state],
        [name],
    )
    proofs = {f.name: record.text[f.start : f.end] for f in record.facts}
    assert (proofs["office"], proofs["signatory"]) == (office, name)
    assert proofs["sender_state"] in office


def test_a_letter_within_an_annex_and_one_after_it() -> None:
    record = record_in(ENCLOSING)
    (covering, annex) = record.root.children
    assert [(s.kind, s.date) for s in (covering, annex, *annex.children)] == [("letter", "2031-02-12"), ("annex", "2031-02-03"), ("letter", "2031-02-05")]
    assert kinds(record, "signature") == [
        "(Signed)", "Ona Reeve", "Ambassador", "Permanent Representative of Peru", "Tobias Marr", "Minister for Foreign Affairs",
        "(Signed) Una Vale", "Director of Lights",
    ]  # fmt: skip
    assert kinds(record, "address") == ["His Excellency Mr. Bram Oost", "Secretary-General of the Conference", "Palais des Nations, Geneva"]
    assert record.values("signatory") == ["Ona Reeve", "Tobias Marr", "Una Vale"]
    assert record.values("sender") == ["Permanent Representative of Peru to the Conference", "Minister for Foreign Affairs", "Director of Lights"]
    assert record.values("date") == ["2031-02-12", "2031-02-03", "2031-02-05"]
    assert record.date_at(record.text.index("The oil is brought")) == "2031-02-05"


@pytest.mark.parametrize(
    ("annex", "enclosure"),
    [
        ("Annex I", "Enclosure"),
        ("Annexe", "Pièce jointe"),
        ("Anexo", "Apéndice"),
        ("Приложение I", "Добавление"),
        ("附件一", "附录"),
        ("المرفق الأول", "ضميمة"),
    ],
)
def test_an_enclosure_stands_within_its_annex(annex: str, enclosure: str) -> None:
    record = record_in(
        f"Report of the Keeper\n\nThe lamps burn.\n\n{annex}\n\nOne lamp.\n\n{enclosure}\n\nTwo lamps.\n\n{annex.split(maxsplit=1)[0]} II\n\nThree lamps.\n"
    )
    body, first, *_ = record.root.children
    assert body.kind == "report"
    assert [(s.kind, s.label) for s in first.children] == [("annex", enclosure)]


@pytest.mark.parametrize(
    "text",
    [
        "Excellency,",
        "Dear Madam Chair,",
        "Monsieur le Président,",
        "Señor Presidente:",
        "Уважаемый господин Председатель!",
        "秘书长女士：",
        "大使阁下，",
        "سعادة السفير،",
    ],
)
def test_a_salutation_leads_to_no_list(text: str) -> None:
    assert is_salutation(text)
    record = record_in(f"Report of the Keeper\n\n{text}\n\nThe lamps burn.\n")
    assert [p.kind for p in record.paragraphs] == ["paragraph"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "The Conference should:",
        "会议应：",
        "Mr. Oost, who keeps the lamps, said that they burn.",
        "Decides to light the lamps;",
        "على المؤتمر أن يقوم بما يلي:",
    ],
)
def test_a_lead_in_is_no_salutation(text: str) -> None:
    assert not is_salutation(text)


def test_what_only_speaks_of_signing_is_no_signature() -> None:
    lines = [
        "The treaty was signed by the Permanent Representative.",
        "Mr. Oost said:",
        "The Chair",
        "Ms. Reeve",
        "asked for oil.",
        "M. Marr, ambassadeur, a parlé.",
    ]
    assert letter_parts([Line(line, True) for line in lines]) == {}
    present = ["Mr H. Oost, Director of Lights", "Mr G. Marr, Deputy Director", "Ms U. Vale, Counsellor, Embassy at Ellering"]
    assert letter_parts([Line(line, True) for line in present]) == {}
    assert letter_parts([]) == {}


def test_a_list_that_opens_by_dates_goes_on_from_one_to_the_next() -> None:
    record = record_in("I propose the following meetings:\n\n11 August, morning: lamps and oil.\n\n14 August, afternoon: fog.\n\nI trust that you will come.\n")
    assert [p.kind for p in record.paragraphs] == ["paragraph", "item", "item", "paragraph"]
