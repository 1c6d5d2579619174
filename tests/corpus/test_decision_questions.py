"""Which questions ask for what was decided, whatever it was, and which ask for what was decided on a matter; in six languages."""

from __future__ import annotations

import pytest

from corpus.questions.decision_questions import DECIDED
from corpus.questions.record_questions import understand_records_question

BARE = """
    What did the Conference decide? | What has the Conference decided so far? | What did the Conference adopt? | What decisions were taken? | Which decisions were adopted by the Conference?
    What decisions did the Conference take? | Which decisions did the Conference on Coastal Lights reach? | What was decided? | List the decisions of the Conference
    What are the decisions of the Conference? | Decisions of the Conference | What were the decisions? | Did the Conference take any decisions? | Could you please tell me what the Conference decided?
    Qu’a décidé la Conférence ? | Qu'est-ce que la Conférence a décidé ? | Que la Conférence a-t-elle adopté ? | Qu'est-ce qui a été décidé par la Conférence ? | Quelles décisions ont été prises ?
    Quelles décisions la Conférence a-t-elle prises ? | Quelles décisions a prises la Conférence ? | Quelles sont les décisions de la Conférence ? | Décisions de la Conférence | Quelles sont les décisions ?
    ¿Qué decidió la Conferencia? | ¿Qué ha decidido la Conferencia? | ¿Qué se decidió? | ¿Qué decisiones se tomaron? | ¿Qué decisiones tomó la Conferencia? | ¿Cuáles son las decisiones de la Conferencia?
    Какие решения приняла Конференция? | Что решила Конференция? | Что постановила Конференция? | Какие решения были приняты? | Какие решения Конференция приняла? | Что было решено на Конференции?
    Перечислите решения Конференции | 会议作出了哪些决定？ | 会议决定了什么？ | 会议通过了哪些决定？ | 作出了哪些决定？ | 会议的决定有哪些？ | 请列出会议的所有决定
    ماذا قرر المؤتمر؟ | ما الذي قرره المؤتمر؟ | ما هي القرارات التي اتخذها المؤتمر؟ | ما المقررات التي اعتمدها المؤتمر؟ | ما الذي تقرر؟ | قرارات المؤتمر
"""
NARROWED = """
    What did the Conference decide on item 6? => items=6
    What was decided in March 2031? => periods=2031-03-01/2031-03-31
    Which decisions were taken on agenda item 6 in 2031? => items=6 periods=2031-01-01/2031-12-31
    What did the working group decide? => bodies=working group
    What did the Conference decide about Brazil? => naming=BR
    What resolutions were adopted? => kinds=resolution
    Qu’a décidé la Conférence au titre du point 6 ? => items=6
    Que la Conférence a-t-elle décidé en mars 2031 ? => periods=2031-03-01/2031-03-31
    Qu’a décidé le groupe de travail ? => bodies=working group
    Quelles résolutions ont été adoptées ? => kinds=resolution
    ¿Qué decidió la Conferencia sobre el tema 6? => items=6
    ¿Qué se decidió en marzo de 2031? => periods=2031-03-01/2031-03-31
    ¿Qué decidió el grupo de trabajo? => bodies=working group
    ¿Qué resoluciones fueron aprobadas? => kinds=resolution
    Какое решение принято по пункту 6? => items=6
    Что было решено в марте 2031 года? => periods=2031-03-01/2031-03-31
    Что решила рабочая группа? => bodies=working group
    Какие резолюции были приняты? => kinds=resolution
    会议就议程项目6作出了哪些决定？ => items=6
    2031年3月会议作出了哪些决定？ => periods=2031-03-01/2031-03-31
    工作组作出了哪些决定？ => bodies=working group
    会议通过了哪些决议？ => kinds=resolution
    ماذا قرر المؤتمر بشأن البند 6؟ => items=6
    ما هي القرارات التي اتخذت في آذار/مارس 2031؟ => periods=2031-03-01/2031-03-31
    ماذا قرر الفريق العامل؟ => bodies=working group
"""
ON_A_MATTER = """
    What did the Conference decide on buoys? | What did the Conference decide to do with the lamps? | Who decided on the colour of buoys? | When did the Conference decide to meet? | What did Brazil decide?
    Did the Conference decide anything on fog? | How did the Conference decide? | Why did the Conference decide on item 6? | Which decision set up the register of lights? | What did the keeper decide?
    What decisions must a keeper take? | What does decision 4 say? | What was decided about the lamp at Tesk? | Which decisions concern fog? | What did the Conference decide in CHL/DEC/4? | What did the letter adopt?
    Qu’a décidé la Conférence au sujet des bouées ? | Qu’a décidé le gardien ? | Qui a décidé ? | Pourquoi la Conférence a-t-elle décidé cela ? | Quelles décisions un capitaine doit-il prendre ?
    ¿Qué decidió la Conferencia sobre las boyas? | ¿Quién decidió? | ¿Cuándo decidió la Conferencia reunirse? | ¿Qué decisiones debe tomar un capitán?
    Что решила Конференция о буях? | Кто принял решение? | Какие решения касаются тумана? | Почему Конференция решила так?
    会议关于浮标作出了什么决定？ | 谁作出了决定？ | 哪项决定设立了登记册？ | 船长必须作出哪些决定？
    ماذا قرر المؤتمر بشأن العوامات؟ | من قرر ذلك؟ | متى قرر المؤتمر الاجتماع؟
"""


def questions(text: str) -> list[str]:
    return [part.strip() for line in text.strip().splitlines() for part in line.split("|")]


@pytest.mark.parametrize("question", questions(BARE))
def test_what_was_decided_at_all_is_asked_of_the_catalog(question: str) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert (asked.asks, asked.kinds, asked.items, asked.periods, asked.naming) == ("decided", DECIDED, (), (), ())
    assert set(asked.bodies) <= {"conference"}


@pytest.mark.parametrize(("question", "wanted"), [line.strip().split(" => ") for line in NARROWED.strip().splitlines()])
def test_item_time_body_state_and_kind_narrow_it(question: str, wanted: str) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert asked.asks == "decided"
    told = {
        "items": ",".join(asked.items), "bodies": ",".join(asked.bodies), "naming": ",".join(asked.naming), "kinds": ",".join(asked.kinds),
        "periods": ",".join("/".join((since or "", until or "")) for since, until in asked.periods),
    }  # fmt: skip
    conditions = dict(part.split("=") for part in wanted.replace(" periods", "|periods").split("|"))
    assert {name: told[name] for name in conditions} == conditions


@pytest.mark.parametrize("question", questions(ON_A_MATTER))
def test_what_was_decided_on_a_matter_is_left_to_the_search(question: str) -> None:
    asked = understand_records_question(question)
    assert asked is None or asked.asks != "decided"


@pytest.mark.parametrize(
    "question",
    [
        "How many decisions were adopted?", "How many decisions did the Conference take in March 2031?", "Combien de décisions ont été adoptées ?", "Combien de décisions la Conférence a-t-elle prises ?",
        "¿Cuántas decisiones se aprobaron?", "¿Cuántas decisiones adoptó la Conferencia?", "Сколько решений приняла Конференция?", "Сколько решений было принято?", "会议通过了多少项决定？", "会议一共作出了几项决定？",
        "كم مقررا اعتمد المؤتمر؟", "كم قرارا اتخذ المؤتمر؟", "كم عدد المقررات التي اعتمدها المؤتمر؟",
    ],
)  # fmt: skip
def test_how_many_decisions_were_taken_is_counted(question: str) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert (asked.asks, asked.kinds) == ("count", DECIDED)


@pytest.mark.parametrize("question", ["List the decisions", "Liste les décisions", "Énumère les décisions", "Enumera las decisiones", "Перечисли решения", "列出决定", "اذكر المقررات"])  # fmt: skip
def test_who_wants_the_decisions_listed_gets_a_list(question: str) -> None:
    asked = understand_records_question(question)
    assert asked is not None
    assert (asked.asks, asked.kinds) == ("list", ("decision",))


@pytest.mark.parametrize("question", ["How many decisions on buoys were adopted?", "How many votes did decision 2 get?", "List the decisions on buoys", "Сколько решений о буях принято?"])  # fmt: skip
def test_what_names_a_matter_or_one_decision_is_no_such_count(question: str) -> None:
    assert understand_records_question(question) is None
