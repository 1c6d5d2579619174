"""Who speaks at a place of a record, in six languages: the speaker that opens the paragraph or one above it, the letter's sender; nobody where nothing tells."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pytest

from assistant import Rapporteur
from assistant.speakers import OPENS, speaker_of
from corpus.languages import Language
from tests.assistant.coastal import checked, indexed

_SUMMARY = {
    "en": (
        "CCL/SR.7\n12 March 2032\nConvention on Coastal Lights\n\nSummary record of the 7th meeting\n\nAgenda item 5: Winter buoys\n\n1. The representative of Zubrowka said that the buoys were old.\n\n"
        "2. The Secretariat should count them in spring.\n\nAgenda item 6: Bells\n\n3. The bells cost nine crowns.\n",
        "The representative of Zubrowka", "The Secretariat should", "The bells cost",
    ),
    "fr": (
        "CCL/SR.7\n12 mars 2032\nConvention sur les feux côtiers\n\nCompte rendu analytique de la 7e séance\n\nPoint 5 de l’ordre du jour : Bouées d’hiver\n\n1. Le représentant de Zubrowka dit que les bouées sont vieilles.\n\n"
        "2. Le Secrétariat devrait les compter au printemps.\n\nPoint 6 de l’ordre du jour : Cloches\n\n3. Les cloches coûtent neuf couronnes.\n",
        "Le représentant de Zubrowka", "Le Secrétariat devrait", "Les cloches coûtent",
    ),
    "es": (
        "CCL/SR.7\n12 de marzo de 2032\nConvención sobre las Luces Costeras\n\nActa resumida de la séptima sesión\n\nTema 5 del programa: Boyas de invierno\n\n1. El representante de Zubrowka dice que las boyas son viejas.\n\n"
        "2. La Secretaría debería contarlas en primavera.\n\nTema 6 del programa: Campanas\n\n3. Las campanas cuestan nueve coronas.\n",
        "El representante de Zubrowka", "La Secretaría debería", "Las campanas cuestan",
    ),
    "ru": (
        "CCL/SR.7\n12 марта 2032 года\nКонвенция о береговых огнях\n\nКраткий отчет о 7-м заседании\n\nПункт 5 повестки дня: Зимние буи\n\n1. Представитель Зубровки говорит, что буи стары.\n\n"
        "2. Секретариат должен сосчитать их весной.\n\nПункт 6 повестки дня: Колокола\n\n3. Колокола стоят девять крон.\n",
        "Представитель Зубровки", "Секретариат должен", "Колокола стоят",
    ),
    "zh": (
        "CCL/SR.7\n2032年3月12日\n海岸灯光公约\n\n第7次会议简要记录\n\n议程项目5：冬季浮标\n\n1. 祖布罗卡代表说，浮标已经陈旧。\n\n2. 秘书处应在春季清点浮标。\n\n议程项目6：钟\n\n3. 钟价九克朗。\n",
        "祖布罗卡代表", "秘书处应", "钟价九克朗",
    ),
    "ar": (
        "CCL/SR.7\n12 آذار/مارس 2032\nاتفاقية الأضواء الساحلية\n\nمحضر موجز للجلسة السابعة\n\nالبند 5 من جدول الأعمال: عوامات الشتاء\n\n1 - قال ممثل زوبروفكا إن العوامات قديمة.\n\n"
        "2 - الأمانة يجب أن تعدها في الربيع.\n\nالبند 6 من جدول الأعمال: الأجراس\n\n3 - تكلف مراقبة الأجراس تسعة كرونات.\n",
        "ممثل زوبروفكا", "الأمانة يجب", "تكلف مراقبة",
    ),
}  # fmt: skip
_ANNEXED = (
    "CCL/2032/8\n4 March 2032\nConvention on Coastal Lights\n\nLetter dated 4 March 2032 from the Permanent Representative of Zubrowka addressed to the President of the Conference\n\nI have the honour to send the annexed memorandum.\n\n"
    "(Signed) Bo Tarn\nPermanent Representative of Zubrowka\n\nAnnex\n\nMemorandum on agenda item 9: Painting of cutters\n\n1. Cutters should be painted orange from hull to mast.\n"
)
_DRAFT = "CCL/L.8\n10 March 2032\nConvention on Coastal Lights\nAgenda item 7\n\nBrazil and Kenya: draft resolution\n\nRegister of fog signals\n\nThe Conference,\n\n1. Requests the Secretariat to keep a register.\n"
_RULES = "CCL/INF/3\n10 March 2032\nConvention on Coastal Lights\n\nTimetable of the third session\n\nThe hall opens at nine.\n"


def _speaker(r: Rapporteur, document: str, words: str) -> str | None:
    record = next(r.index.record(row.record_id) for row in r.records().records if row.document == document)
    span = speaker_of(record, record.text.index(words))
    return record.text[slice(*span)] if span else None


@pytest.fixture(scope="module")
def coast(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    records = {f"sr.{language}.txt": told[0] for language, told in _SUMMARY.items()}
    with indexed(tmp_path_factory.mktemp("speakers"), {**records, "annexed.txt": _ANNEXED, "draft.txt": _DRAFT, "rules.txt": _RULES}) as r:
        yield r


@pytest.mark.parametrize("language", _SUMMARY)
def test_in_a_record_of_a_meeting_who_has_the_floor_keeps_it_under_its_heading(coast: Rapporteur, language: str) -> None:
    _, speaker, going_on, nobody = _SUMMARY[language]
    document = f"sr.{language}.txt"
    assert speaker in (_speaker(coast, document, speaker) or "")
    assert speaker in (_speaker(coast, document, going_on) or "")
    assert _speaker(coast, document, nobody) is None


def test_in_an_annex_whose_heading_names_nobody_the_sender_of_the_covering_letter_speaks(coast: Rapporteur) -> None:
    assert "from the Permanent Representative of Zubrowka" in (_speaker(coast, "annexed.txt", "Cutters should") or "")


def test_of_a_draft_its_sponsors_speak_and_of_what_names_nobody_none_does(coast: Rapporteur) -> None:
    assert _speaker(coast, "draft.txt", "Requests the Secretariat") == "Brazil and Kenya: draft resolution"
    assert _speaker(coast, "rules.txt", "The hall opens") is None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Ms. Lund (Varnholm): Varnholm is glad."), ("en", "4. Mr. Orvell (Norrmark) said that the bells rang."), ("en", "Speaking after the vote, the representative of Kenya said so."), ("en", "The President: I thank you."),
        ("fr", "3. La Présidente invite la Conférence à voter."), ("fr", "M. Orvell (Norrmark) dit que les cloches sonnent."), ("es", "La Sra. Lund (Varnholm) dice que sí."), ("es", "2. La Presidenta invita a votar."),
        ("ru", "Г-н Орвелл (Норрмарк) говорит, что колокола звонят."), ("ru", "Выступая после голосования, представитель Кении говорит об этом."), ("zh", "伦德女士（瓦恩霍尔姆）说，浮标很好。"), ("zh", "祖布罗卡代表团认为如此。"),
        ("ar", "السيد أورفيل (نورمارك): يسرني ذلك."), ("ar", "وقال وفد زوبروفكا إن ذلك حسن."),
    ],
)  # fmt: skip
def test_a_paragraph_that_begins_with_its_speaker(language: str, words: str) -> None:
    assert OPENS[Language(language)].match(words)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The Working Group requested the Secretariat to lay buoys."), ("en", "The keepers (all of them) were told."), ("en", "My delegation believes so."), ("fr", "Les gardiens demandent des bouées au Secrétariat."),
        ("es", "La reunión del comité de representantes fue breve."), ("es", "Se crea una secretaría."), ("ru", "Рабочая группа просила секретариат поставить буи."), ("ru", "Наблюдение за буями стоит дорого."),
        ("zh", "代表团认为如此。"), ("zh", "会议请秘书处设置浮标。"), ("ar", "يرى وفدي أن مراقبة المنارات مكلفة."), ("ar", "الدول الرئيسية تدفع."), ("ar", "طلب الفريق العامل إلى الأمانة وضع العوامات."),
    ],
)  # fmt: skip
def test_a_paragraph_that_only_mentions_somebody(language: str, words: str) -> None:
    assert not OPENS[Language(language)].match(words)


@pytest.mark.parametrize("opening", OPENS.values())
def test_long_paragraphs_are_read_at_once(opening: re.Pattern[str]) -> None:
    began = time.perf_counter()
    for words in ("speaking , " * 20_000, "Mr. (" * 20_000, "1 " * 20_000, "ال" * 20_000, "a (b) [c] " * 20_000):
        opening.match(words)
    assert time.perf_counter() - began < 2


def test_that_nothing_tells_is_said(coast: Rapporteur) -> None:
    conversation = coast.chat()
    conversation.ask("When does the hall open according to CCL/INF/3?")
    told = conversation.ask("Who said that?")
    assert (told.citations, told.text) == ((), "The record does not tell who speaks there.")


def test_who_speaks_is_quoted_from_the_record(coast: Rapporteur) -> None:
    conversation = coast.chat()
    conversation.ask("How should cutters be painted according to CCL/2032/8?")
    told = checked(conversation.ask("Who said that?"), coast)
    assert all("Zubrowka" in c.quote for c in told.citations)
