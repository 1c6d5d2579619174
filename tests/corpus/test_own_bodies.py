"""The name by which a conference calls itself, in its records and in questions."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.naming.own_bodies import as_conference
from tests.corpus.making import record_in

EN, FR, ES, RU, ZH, AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
RECORDS = [
    ("SYNOD ON COASTAL LIGHTS", "The Synod met in Ellering. The Synod adopted its agenda, and the lamps of the coast were counted.", "synod"),
    ("DIÈTE SUR LES FEUX CÔTIERS", "La Diète s’est réunie à Ellering. L’ordre du jour de la Diète a été adopté et les feux ont été comptés.", "diète"),
    ("CABILDO SOBRE LAS LUCES", "El Cabildo se reunió en Ellering. La agenda del Cabildo fue aprobada y se contaron las luces.", "cabildo"),
    ("ДИЕТА ПО БЕРЕГОВЫМ ОГНЯМ", "Диета собралась в Эллеринге. Повестка дня Диеты была утверждена, и огни были сосчитаны.", "диета"),
    ("沿海灯塔同盟", "同盟在埃勒林开会。灯塔同盟通过了议程,并清点了灯具。灯塔同盟决定明年再次开会。", "灯塔同盟"),
    ("السينودس المعني بالأضواء الساحلية", "اجتمع السينودس في إليرينغ. واعتمد السينودس جدول أعماله وأحصيت الأضواء.", "السينودس"),
]


@pytest.mark.parametrize(("line", "text", "name"), RECORDS)
def test_a_record_tells_how_its_conference_calls_itself(line: str, text: str, name: str) -> None:
    assert record_in(f"{line}\n\nSCL/2031/9\n\n1. {text}\n").values("body") == [name]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("CONFERENCE ON COASTAL LIGHTS", "The Conference met. The Conference adopted its agenda."),  # known by that
        ("SYNOD ON COASTAL LIGHTS", "The lamps of the coast were counted."),  # nothing else calls it so
        ("SYNOD ON COASTAL LIGHTS", "The synod met. The synod adopted its agenda."),
        ("PERMANENT MISSION OF MARSANA", "The Permanent Mission writes. The Permanent Mission presents its compliments."),
        ("MINISTRY OF MARINE", "The Ministry writes. The Ministry counted its lamps."),
        ("REPORT OF THE KEEPERS", "The Report tells of lamps. The Report is long."),
        ("FUND FOR COASTAL LIGHTS", "The Fund pays for lamps. The Fund met its costs, and the Fund adopted by the Conference is small."),
        ("ELIMINATION OF DARKNESS", "The Elimination is a goal. The Elimination was agreed."),
        ("Fonds pour les phares", "Le Fonds est nouveau. Le Fonds paie les lampes de la côte."),
        ("Régime des phares", "Le Régime est nouveau. Le Régime est appliqué par la Conférence."),
        ("REGISTRO DE FAROS", "El Registro es nuevo. El Registro contiene las luces de la costa."),
        ("СОТРУДНИЧЕСТВО ПО МАЯКАМ", "Сотрудничество важно. Сотрудничество приняло форму обмена лампами."),
        ("التعاون بشأن المنارات", "إن التعاون بين الدول مهم. وقرر المؤتمر مواصلة التعاون. قرر التعاون مع الدول."),
        ("The Synod on lights met. The Synod adopted its agenda.", "The Synod counted. The Synod closed."),
    ],
)
def test_other_lines_of_a_masthead_name_no_conference(line: str, text: str) -> None:
    assert not record_in(f"{line}\n\nSCL/2031/9\n\n1. {text}\n").values("body")


@pytest.mark.parametrize(
    ("question", "name", "language", "called"),
    [
        ("What did the Synod decide in 2031?", "synod", EN, "What did the Conference decide in 2031?"),
        ("Qu’a décidé l’Amphictyonie du Nord ?", "amphictyonie", FR, "Qu’a décidé la Conférence du Nord ?"),
        ("les décisions du Synode", "synode", FR, "les décisions de la Conférence"),
        ("les décisions de l'Assise", "assise", FR, "les décisions de la Conférence"),
        ("¿Qué decidió el Cabildo?", "cabildo", ES, "¿Qué decidió la Conferencia?"),
        ("decisiones del Cabildo", "cabildo", ES, "decisiones de la Conferencia"),
        ("Что решила Амфиктиония?", "амфиктиония", RU, "Что решила Конференция?"),
        ("решения Съезда", "съезд", RU, "решения Конференции"),
        ("решения Диеты", "диета", RU, "решения Конференции"),
        ("принято Амфиктионией", "амфиктиония", RU, "принято Конференцией"),
        ("灯塔同盟会议决定了什么?", "灯塔同盟", ZH, "会议决定了什么?"),
        ("ماذا قررت الأمفكتيونية؟", "الأمفكتيونية", AR, "ماذا قرر المؤتمر؟"),
        ("ما الذي قررته الأمفكتيونية؟", "الأمفكتيونية", AR, "ما الذي قرره المؤتمر؟"),
        ("رئيس للأمفكتيونية", "الأمفكتيونية", AR, "رئيس للمؤتمر"),
        ("What did the Synods decide?", "synod", EN, "What did the Synods decide?"),
        ("What did the Diet decide?", "synod", EN, "What did the Diet decide?"),
    ],
)
def test_in_a_question_the_word_for_a_conference_stands_in_its_place(question: str, name: str, language: Language, called: str) -> None:
    assert as_conference(question, [name], language) == called
