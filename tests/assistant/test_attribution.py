"""The line above a quote, in six languages: where it comes from, how it stands there, which language it is in."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.answers import Citation
from assistant.attribution import act_differs, body_differs, source_line, standing_name
from corpus.languages import SIX, Language
from corpus.naming.bodies import find_bodies
from corpus.record import Record
from corpus.statements.standings import Standing
from index.results import VersionHit
from tests.assistant.coastal import indexed
from tests.corpus.making import record_of, write

LETTER = """CD/2100

Letter dated 24 August 2017 from the Permanent Representative of Belarus addressed to the Secretary-General

I have the honour to transmit the letter below.

Annex I

Letter dated 16 August 2017 from the Permanent Representative of Kazakhstan addressed to the Harbour Master

Dear Colleague, the lamps of the harbour are to be lit at dusk.

(Signed) A. Keeper
Permanent Representative of Kazakhstan
"""
QUOTE = "the lamps of the harbour are to be lit at dusk"


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Record:
    """An invented letter that encloses another."""
    return record_of(write(tmp_path_factory.mktemp("letters"), "letter.en.txt", LETTER))


def cited(record: Record, *versions: VersionHit) -> Citation:
    start = record.text.index(QUOTE)
    return Citation.of(1, record, start, start + len(QUOTE), versions)


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("en", ("CD/2100, ", "annex I", "letter of 16 August 2017 from Kazakhstan")),
        ("fr", ("CD/2100, ", "annexe I", "lettre du 16 août 2017 (Kazakhstan)")),
        ("es", ("CD/2100, ", "anexo I", "carta de fecha 16 de agosto de 2017 (Kazajstán)")),
        ("ru", ("CD/2100, ", "приложение I", "письмо от 16 августа 2017 года (Казахстан)")),
        ("zh", ("CD/2100，", "附件一", "2017年8月16日", "（哈萨克斯坦）")),
        ("ar", ("CD/2100، ", "المرفق 1", "رسالة مؤرخة 16 آب/أغسطس 2017 (كازاخستان)")),
    ],
)
def test_annex_kind_date_and_state_are_in_the_language_of_the_answer(record: Record, code: str, parts: tuple[str, ...]) -> None:
    line = source_line(cited(record), record, Language(code))
    for part in parts:
        assert part in line
    assert "Belarus" not in line  # who sent the letter that encloses the quoted one


@pytest.mark.parametrize(
    ("code", "missing", "there"),
    [
        ("fr", "(cité en anglais ; pas de version en français dans cet index)", "(cité en anglais)"),
        ("es", "(citado en inglés; no hay versión en español en este índice)", "(citado en inglés)"),
        ("ru", "(язык цитаты: английский; версии на языке вопроса в этом индексе нет)", "(язык цитаты: английский)"),
        ("zh", "（引用英文文本；本索引无中文版本）", "（引用英文文本）"),
        ("ar", "(النص المقتبس باللغة الإنكليزية؛ لا توجد في هذا الفهرس نسخة باللغة العربية)", "(النص المقتبس باللغة الإنكليزية)"),
    ],
)
def test_the_language_of_a_quote_is_told_and_that_there_is_no_version(record: Record, code: str, missing: str, there: str) -> None:
    assert source_line(cited(record), record, Language(code), foreign=True).endswith(missing)
    line = source_line(cited(record), record, Language(code), foreign=False)
    assert line.endswith(there)
    assert missing not in line


def test_in_the_language_of_the_answer_nothing_is_said_of_it(record: Record) -> None:
    assert "quoted in" not in source_line(cited(record), record, Language.EN, foreign=True)


@pytest.mark.parametrize(
    ("code", "named"),
    [
        ("en", "(also in French, Arabic)"),
        ("fr", "(existe aussi en français, arabe)"),
        ("es", "(también en francés, árabe)"),
        ("ru", "(есть и на языках: французский, арабский)"),
        ("zh", "（另有法文、阿拉伯文文本）"),
        ("ar", "(متاح أيضا باللغات: الفرنسية، العربية)"),
    ],
)
def test_the_other_versions_are_named_in_one_order(tmp_path: Path, code: str, named: str) -> None:
    texts = {
        "en": "The lamps of the harbour are to be lit at dusk, said the keeper.",
        "fr": "Les feux du port seront allumés à la tombée de la nuit, a dit le gardien.",
        "es": "Las luces del puerto se encenderán al anochecer, dijo el farero.",
        "ru": "Огни порта зажигаются в сумерках, сказал смотритель.",
        "zh": "看守员说，港口的灯应在黄昏时点亮。",
        "ar": "قال الحارس إن أضواء الميناء تضاء عند الغسق.",
    }
    own = record_of(write(tmp_path, f"{code}.txt", texts[code]))
    others = [VersionHit(Language(other), other, other, 0, 9) for other in ("ar", "fr")]
    for versions in (others, others[::-1]):
        citation = Citation.of(1, own, 0, len(own.text), tuple(versions))
        assert source_line(citation, own, Language(code)).endswith(named)


def test_the_date_of_an_arabic_kind_agrees_with_it(tmp_path: Path) -> None:
    report = record_of(write(tmp_path, "a.md", "---\ntitle: Report\nkind: report\ndate: 2031-03-14\nlanguage: en\n---\n\nThe lamps are lit."))
    note = record_of(write(tmp_path, "b.md", "---\ntitle: Note\nkind: letter\ndate: 2031-03-14\nlanguage: en\n---\n\nThe lamps are lit."))
    lines = [source_line(Citation.of(1, r, 0, 5), r, Language.AR) for r in (report, note)]
    assert "تقرير مؤرخ 14" in lines[0]
    assert "رسالة مؤرخة 14" in lines[1]


@pytest.mark.parametrize("language", SIX)
def test_every_standing_has_a_name_of_its_own(language: Language) -> None:
    assert len({standing_name(standing, language) for standing in Standing}) == len(Standing)
    if language is not Language.EN:
        assert standing_name(Standing.REQUEST, language) != "request"


@pytest.mark.parametrize("language", SIX)
def test_another_act_than_the_one_asked_for_is_told(language: Language) -> None:
    said = act_differs([Standing.RECOMMENDATION], [Standing.PROPOSAL, Standing.PROPOSAL], language)
    assert said is not None
    for standing in (Standing.RECOMMENDATION, Standing.PROPOSAL):
        assert standing_name(standing, language) in said
    assert "{" not in said


@pytest.mark.parametrize(
    ("asked", "stated"),
    [
        ((), (Standing.PROPOSAL,)),
        ((Standing.DECISION,), ()),
        ((Standing.DECISION,), (Standing.PROPOSAL, Standing.DECISION)),
    ],
)
def test_nothing_is_said_where_the_act_is_met_or_none_is_known(asked: tuple[Standing, ...], stated: tuple[Standing, ...]) -> None:
    assert act_differs(asked, stated, Language.EN) is None


def test_of_another_body_nothing_is_said_where_one_quote_does_not_tell_who_acts() -> None:
    asked, other = find_bodies("the Conference, the Secretariat")
    proposed = (Standing.PROPOSAL, other)
    assert body_differs(asked, [proposed], Language.EN) is not None
    assert body_differs(asked, [proposed, (Standing.DECISION, None)], Language.EN) is None


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", "CHL/2031/7, letter of 3 May 2031 from Osmere, annex II, Lamps of the river"),
        ("fr", "CHL/2031/7, lettre du 3 mai 2031 (Osmere), annexe II, Lamps of the river"),
        ("es", "CHL/2031/7, carta de fecha 3 de mayo de 2031 (Osmere), anexo II, Lamps of the river"),
        ("ru", "CHL/2031/7, письмо от 3 мая 2031 года (Osmere), приложение II, Lamps of the river"),
        ("zh", "CHL/2031/7，2031年5月3日信函（Osmere），附件二，Lamps of the river"),
        ("ar", "CHL/2031/7، رسالة مؤرخة 3 أيار/مايو 2031 (Osmere)، المرفق 2، Lamps of the river"),
    ],
)
def test_an_annex_says_of_which_letter_it_is_and_a_letter_from_whom(tmp_path: Path, code: str, told: str) -> None:
    text = (
        "CHL/2031/7\n\nLetter dated 3 May 2031 from the Chargé d'affaires a.i. of Osmere addressed to the Registrar\n\nI transmit two annexes.\n\n(Signed) T. Orvell\n\n"
        "Annex I\n\nLetter dated 1 May 2031 from the Harbour Commissioner of Talvania\n\nThe dues are paid.\n\nAnnex II\n\n## Lamps of the river\n\nThe lamps burn.\n"
    )
    record = record_of(write(tmp_path, "letter.en.md", text))

    def line(words: str) -> str:
        start = record.text.index(words)
        return source_line(Citation.of(1, record, start, start + len(words), ()), record, Language(code))

    assert line("The lamps burn.").startswith(told)
    assert "Osmere" in line("I transmit two annexes.")
    assert "Talvania" in line("The dues are paid.")


def test_a_heading_that_is_the_title_of_its_annex_is_named_once(tmp_path: Path) -> None:
    text = "CHL/2031/9\n\n# Letter dated 3 May 2031 from Osmere\n\nI send a list.\n\n## Annex to the letter dated 3 May 2031 from Osmere\n\n### Lamps of the river\n\nThe lamps of the river are nine.\n"
    with indexed(tmp_path, {"letter.md": text}) as r:
        answer = r.ask("How many are the lamps of the river?")
    line = next(line for line in answer.text.split("\n") if line.startswith("CHL/2031/9"))
    assert line.count("Lamps of the river") == 1
