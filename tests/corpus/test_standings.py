"""How statements stand: measured on statements of our own about the invented conference of the samples, in six languages."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from corpus.languages import SIX, Language
from corpus.record import Record
from corpus.statements.standings import Standing, standing_in, standing_of
from tests.corpus.making import record_of, write

# language, standing ("-": none, though words of one are there), statement
STATEMENTS = """
en decision At its 9th meeting the Conference decided to open the register on 1 January 2032.
en decision Decides that the register shall be kept at Ellering;
en recommendation On item 7 the Working Group recommends that the Conference adopt a single fog signal.
en recommendation The experts agreed on the following recommendation: every buoy should carry a lamp.
en recommendation For these reasons I recommend that the buoys be lit.
en proposal The Vice-Chair proposed that failures be notified within twelve hours.
en proposal The paper puts forward three ways of paying for the lights and suggests a common fund.
en request Requests the Secretary-General to have a study drawn up for the third session;
en request The Conference invites coastal States to hold a joint exercise in October 2032.
en delegation_view The representative of Severovia said that lights withdrawn because of ice were not extinguished lights.
en delegation_view My delegation believes that twelve hours is enough.
en - At the request of the representative of Severovia, a vote was taken on the motion to hold the session in May.
en group_view Several delegations considered that no State should have to buy new equipment.
en group_view Speaking on behalf of the Group of Island States, he said that ferries needed lights all year.
en personal_view Speaking in his personal capacity, the Chair added that a shorter period would have been wiser.
en personal_view I believe that the seal could have been changed a year earlier.
en - If the Conference decides otherwise, the register shall be closed on Mondays.
en - Recalling that at its first session it decided to examine item 6,
en - The decision of the court of Talvania was published in the harbour gazette.
en - The keeper is paid monthly and may be invited to the annual dinner.
en - The Registrar shall decide within four hours whether a notice is complete.
fr decision À sa 9e séance, la Conférence a décidé d’ouvrir le registre le 1er janvier 2032.
fr decision Décide que le registre sera tenu à Ellering ;
fr recommendation Au titre du point 7, le Groupe de travail recommande à la Conférence d’adopter un signal de brume unique.
fr recommendation Les experts ont recommandé que chaque bouée porte une lampe.
fr proposal Les Îles de Brume proposent que la Conférence prenne acte des trois options.
fr proposal La Vice-Présidente a suggéré un délai de douze heures.
fr request Prie la Secrétaire générale de faire établir une étude pour la troisième session ;
fr request La Conférence invite les États côtiers à tenir un exercice commun en octobre 2032.
fr delegation_view Le représentant de Severovie a dit que les feux retirés à cause des glaces n’étaient pas des feux éteints.
fr delegation_view Ma délégation estime que douze heures suffisent.
fr group_view Plusieurs délégations ont souligné qu’aucun État ne devrait avoir à acheter du matériel.
fr group_view Parlant au nom du Groupe des États insulaires, il a dit que les bacs avaient besoin de feux toute l’année.
fr personal_view À titre personnel, la Présidente a ajouté qu’un délai plus court aurait été plus sage.
fr personal_view Je crois que le joint aurait pu être changé un an plus tôt.
fr - Si la Conférence en décide autrement, le registre est fermé le lundi.
fr - Rappelant qu’elle a décidé, à sa première session, d’examiner le point 6,
fr - Le gardien s’appelle Lesquidic et s’engage pour deux ans.
fr - La réduction est accordée sur demande adressée quinze jours à l’avance.
es decision En su novena sesión, la Conferencia decidió abrir el registro el 1 de enero de 2032.
es decision Decide que el registro se lleve en Ellering;
es recommendation En relación con el tema 7, el Grupo de Trabajo recomienda que la Conferencia apruebe una sola señal de niebla.
es recommendation Los expertos recomendaron que cada boya lleve una lámpara.
es recommendation Por mi parte recomiendo que se enciendan las boyas.
es proposal La Vicepresidenta propuso que las averías se notificaran en un plazo de doce horas.
es proposal Por eso se proponen tres medidas sencillas.
es request Pide a la Secretaria General que encargue un estudio para el tercer período de sesiones;
es request La Conferencia invita a los Estados ribereños a realizar un ejercicio conjunto en octubre de 2032.
es delegation_view El representante de Severovia dijo que las luces retiradas por el hielo no eran luces apagadas.
es delegation_view Mi delegación considera que doce horas bastan.
es group_view Varias delegaciones subrayaron que ningún Estado debería tener que comprar equipo.
es group_view Hablando en nombre del Grupo de Estados Insulares, dijo que los transbordadores necesitaban luces todo el año.
es personal_view A título personal, la Presidenta añadió que un plazo más corto habría sido más prudente.
es personal_view Creo que la junta podría haberse cambiado un año antes.
es - Si la Conferencia decide otra cosa, el registro cerrará los lunes.
es - Recordando que en su primer período de sesiones decidió examinar el tema 6,
es - El farero aprueba cada año un examen de radio.
es - El formulario se entrega a quien lo solicita en la ventanilla del puerto.
ru decision На своем 9-м заседании Конференция постановила открыть реестр 1 января 2032 года.
ru decision Постановляет, что реестр ведется в Эллеринге;
ru recommendation По пункту 7 Рабочая группа рекомендует Конференции принять единый туманный сигнал.
ru recommendation Эксперты рекомендовали, чтобы каждый буй нес лампу.
ru recommendation На этом основании рекомендую Конференции освещать буи.
ru proposal Заместитель Председателя предложила уведомлять об отказах в течение двенадцати часов.
ru proposal В документе предлагаются три способа оплаты огней.
ru request Просит Генерального секретаря подготовить исследование к третьей сессии;
ru request Конференция призывает прибрежные государства провести совместное учение в октябре 2032 года.
ru delegation_view Представитель Северовии заявил, что огни, снятые из-за льда, не являются погашенными.
ru delegation_view Моя делегация считает, что двенадцати часов достаточно.
ru group_view Ряд делегаций подчеркнули, что ни одно государство не должно закупать новое оборудование.
ru group_view Выступая от имени Группы островных государств, он сказал, что паромам огни нужны круглый год.
ru personal_view Выступая в личном качестве, Председатель добавила, что более короткий срок был бы разумнее.
ru personal_view Я считаю, что уплотнение можно было заменить годом раньше.
ru - Если Конференция не решит иначе, реестр закрыт по понедельникам.
ru - Ссылаясь на то, что на своей первой сессии она постановила рассмотреть пункт 6,
ru - Решение суда Талвании опубликовано в портовой газете.
ru - Реестр ведется по форме, которую утверждает Регистратор.
zh decision 会议在第9次会议上决定于2032年1月1日启用登记册。
zh decision 1. 决定登记册设在埃勒林，由秘书处负责；
zh recommendation 关于项目7，工作组建议会议采用单一的雾号。
zh recommendation 专家组提出如下建议：每个浮标应装灯。
zh proposal 副主席提议在十二小时内通报故障。
zh proposal 该文件提出以下方案，供会议审议：设立共同基金。
zh request 请秘书长为第三届会议编写一份研究报告；
zh request 会议促请沿海国于2032年10月举行联合演习。
zh delegation_view 北海国代表表示，因结冰撤走的灯不是熄灭的灯。
zh delegation_view 我国代表团认为十二小时已经足够。
zh - 应北海国代表要求，对提案进行了表决。
zh group_view 一些代表团强调，任何国家都不应被迫购买新设备。
zh group_view 他代表岛屿国家集团发言，说渡轮全年都需要灯。
zh personal_view 主席以个人身份补充说，更短的期限会更明智。
zh personal_view 我认为密封圈本可以早一年更换。
zh - 如会议另有决定，登记册每逢星期一关闭。
zh - 回顾会议第一届会议决定将审议项目6，
zh - 法院的决定刊登在港口公报上。
zh - 请参看附件中的灯表。
ar decision قرر المؤتمر في جلسته التاسعة فتح السجل في 1 كانون الثاني/يناير 2032.
ar decision يقرر أن تمسك الأمانة السجل في إيليرينغ؛
ar recommendation وفيما يتعلق بالبند 7، يوصي الفريق العامل المؤتمر باعتماد إشارة ضباب واحدة.
ar recommendation وأوصى الخبراء بأن تحمل كل عوامة مصباحا.
ar proposal اقترحت نائبة الرئيسة أن يجري الإخطار بالأعطال في غضون اثنتي عشرة ساعة.
ar proposal وتقترح الورقة ثلاث طرق لدفع تكاليف الأضواء.
ar request يطلب إلى الأمينة العامة إعداد دراسة للدورة الثالثة؛
ar request ويدعو المؤتمر الدول الساحلية إلى إجراء تمرين مشترك في تشرين الأول/أكتوبر 2032.
ar delegation_view وقال ممثل سيفيروفيا إن الأضواء المسحوبة بسبب الجليد ليست أضواء مطفأة.
ar delegation_view ويرى وفدي أن اثنتي عشرة ساعة كافية.
ar - وبناء على طلب ممثل سيفيروفيا، جرى التصويت على الاقتراح.
ar group_view وشددت عدة وفود على أنه لا ينبغي لأي دولة أن تشتري معدات جديدة.
ar group_view وقال متحدثا باسم مجموعة الدول الجزرية إن العبارات تحتاج إلى الأضواء طوال السنة.
ar personal_view وأضافت الرئيسة متكلمة بصفتها الشخصية أن مهلة أقصر كانت أحكم.
ar personal_view وأعتقد أنه كان يمكن تغيير الحلقة قبل ذلك بسنة.
ar - وإذا قرر المؤتمر غير ذلك، يغلق السجل أيام الاثنين.
ar - وإذ يشير إلى أنه قرر في دورته الأولى النظر في البند 6،
ar - ونشر قرار محكمة تالفانيا في جريدة الموانئ.
ar - ويقدم النموذج عند الطلب في مكتب الميناء.
"""
_ROWS = [tuple(line.split(" ", 2)) for line in STATEMENTS.strip().splitlines()]


def test_statements_are_told_apart() -> None:
    wrong = [(want, got, text) for code, want, text in _ROWS if (got := standing_of(text, Language(code))) != (None if want == "-" else want)]
    assert 1 - len(wrong) / len(_ROWS) >= 0.95, "\n".join(map(str, wrong))


def test_the_measure_has_enough_of_each() -> None:
    counts = Counter((code, want) for code, want, _ in _ROWS)
    for code in SIX:
        assert counts[code, "-"] >= 3
        assert all(counts[code, standing] >= 2 for standing in Standing)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The Council of Lights may recommend terms of settlement, or decide what measures shall be taken.", "en"),
        ("Le Conseil des feux constate l’extinction et recommande les mesures à prendre ou décide de saisir la Conférence.", "fr"),
        ("El Consejo de Luces recomienda las medidas que deban tomarse y decide que se publiquen.", "es"),
        ("Совет по огням рекомендует меры и постановляет, какие из них подлежат опубликованию.", "ru"),
        ("灯标理事会得作成建议或决定办法，并得促请缔约国遵行。", "zh"),
        ("يقرر مجلس الأضواء ما إذا كان الضوء قد انطفأ، وله أن يوصي بما يراه ملائما.", "ar"),
    ],
)
def test_what_a_charter_lays_down_is_no_act(text: str, code: str) -> None:
    assert standing_of(text, Language(code)) is None


def test_the_lead_in_of_a_list_tells_what_its_items_are() -> None:
    items = "The Brume Islands propose that the Conference:\n(a) Take note of the options;\n(b) Invites States to comment;"
    assert standing_of(items, Language.EN) is Standing.PROPOSAL
    assert standing_of("The Group recommends that States: […] (c) Invites the guilds to comment;", Language.EN) is Standing.RECOMMENDATION


def test_sentences_that_stand_differently_stand_as_nothing_together() -> None:
    first, second = "The Conference decided to open the register.", "Some delegations considered that it should be free."
    assert standing_of(first, Language.EN) is Standing.DECISION
    assert standing_of(f"{first} {second}", Language.EN) is None


def test_the_words_of_another_language_or_of_none_tell_nothing() -> None:
    assert standing_of("The Conference decided to open the register.", Language.FR) is None
    assert standing_of("The Conference decided to open the register.", Language.UND) is None


def test_whoever_says_i_in_a_letter_tells_the_view_of_who_sent_it() -> None:
    assert standing_of("I believe that the Working Group recommended too short a period.", Language.EN) is Standing.PERSONAL_VIEW
    assert standing_of("I propose that the group recommend twelve hours.", Language.EN) is Standing.PROPOSAL


_OPERATIVE = {
    "en": ("Draft resolution", "Draft decision", "Resolution 4", "Decides to keep the register at Ellering;"),
    "fr": ("Projet de résolution", "Projet de décision", "Résolution 4", "Décide de tenir le registre à Ellering;"),
    "es": ("Proyecto de resolución", "Proyecto de decisión", "Resolución 4", "Decide que el registro se lleve en Ellering;"),
    "ru": ("Проект резолюции", "Проект решения", "Резолюция 4", "Постановляет вести реестр в Эллеринге;"),
    "zh": ("决议草案", "决定草案", "第4号决议", "决定将登记册设在埃勒林；"),
    "ar": ("مشروع قرار", "مشروع مقرر", "القرار 4", "يقرر أن تمسك الأمانة السجل في إيليرينغ؛"),
}


def _headed(folder: Path, code: str, title: str, text: str) -> Record:
    return record_of(write(folder, f"one.{code}.md", f"CHL/L.9\n\n# {title}\n\n1. {text}\n"))


@pytest.mark.parametrize("code", _OPERATIVE)
def test_what_a_draft_decides_is_proposed_and_what_a_resolution_decides_is_decided(tmp_path: Path, code: str) -> None:
    *titles, text = _OPERATIVE[code]
    stands = [standing_in(_headed(tmp_path, code, title, text), text) for title in titles]
    assert stands == [Standing.PROPOSAL, Standing.PROPOSAL, Standing.DECISION]


def test_a_draft_proposes_its_requests_but_views_and_recitals_stand_as_they_do(tmp_path: Path) -> None:
    draft = _headed(tmp_path, "en", "Draft resolution", "Requests the Secretary-General to lend bells;")
    assert standing_in(draft, "Requests the Secretary-General to lend bells;") is Standing.PROPOSAL
    assert standing_in(draft, "I believe that bells are too loud.") is Standing.PERSONAL_VIEW
    assert standing_in(draft, "Recalling that it decided to lend bells,") is None


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("9. 泽布罗卡建议设立一个由七名专家组成的灯塔小组。", Standing.PROPOSAL),
        ("11. 塞维罗维亚提请注意雾中的危险，并建议灯塔高度不得低于三米。", Standing.PROPOSAL),
        ("15. 主席建议会议：\n(a) 清点灯具；", Standing.RECOMMENDATION),
        ("5. 报告建议将白光改为红光。", Standing.RECOMMENDATION),
        ("工作组建议设立小组。", Standing.RECOMMENDATION),
        ("因此，建议会议设立小组。", Standing.RECOMMENDATION),
        ("灯塔专家建议更换灯泡。", Standing.RECOMMENDATION),
        ("挪威建议更换灯具。", Standing.PROPOSAL),
        ("挪威政府建议更换灯具。", Standing.PROPOSAL),
        ("岛屿国家集团建议更换灯具。", Standing.PROPOSAL),
        ("挪威灯塔研讨会建议更换灯具。", Standing.RECOMMENDATION),
        ("行预咨委会建议大会核准该预算。", Standing.RECOMMENDATION),
        ("监督厅建议管理处更换灯塔。", Standing.RECOMMENDATION),
        ("联检组建议设立基金。", Standing.RECOMMENDATION),
        ("研讨会建议建立网络。", Standing.RECOMMENDATION),
        ("执行局建议推迟会议。", Standing.RECOMMENDATION),
        ("总干事建议推迟审议。", Standing.RECOMMENDATION),
        ("政府间工作组建议推迟审议。", Standing.RECOMMENDATION),
    ],
)
def test_what_a_state_suggests_in_chinese_is_no_recommendation_though_one_word_stands_for_both(text: str, standing: Standing) -> None:
    assert standing_of(text, Language.ZH) is standing
