"""What became of a draft, as sentences tell it in six languages; what is only asked for became nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.languages import Language
from corpus.reader import read_text
from corpus.statements.adoptions import adopts, decides_within, tells_adoption, told_decisions, what_was_adopted
from tests.corpus.making import record_of, write

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (_EN, "The Conference adopted draft resolution CCL/L.3 without a vote."), (_EN, "Draft resolution CCL/L.3, as orally revised, was adopted by 40 votes to none."), (_EN, "The sponsors withdrew CCL/L.3."),
        (_EN, "The Conference did not adopt draft resolution CCL/L.3."), (_FR, "La Conférence a adopté le projet de résolution CCL/L.3 sans le mettre aux voix."), (_FR, "Le projet de résolution CCL/L.3 est adopté."),
        (_ES, "La Conferencia aprobó el proyecto de resolución CCL/L.3 sin votación."), (_ES, "Queda aprobado el proyecto de resolución CCL/L.3."),
        (_RU, "Конференция приняла проект резолюции CCL/L.3 без голосования."), (_RU, "Проект резолюции CCL/L.3 принимается."), (_ZH, "会议未经表决通过了决议草案CCL/L.3。"), (_ZH, "决议草案CCL/L.3获得通过。"),
        (_AR, "اعتمد المؤتمر مشروع القرار CCL/L.3 بدون تصويت."), (_AR, "اعتُمد مشروع القرار CCL/L.3."),
    ],
)  # fmt: skip
def test_what_became_of_a_draft_is_told(language: Language, sentence: str) -> None:
    assert tells_adoption(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (_EN, "The Working Group recommends that the Conference adopt CCL/L.3."), (_EN, "Varnholm proposed that CCL/L.3 should be adopted."), (_EN, "The President drew attention to CCL/L.3."),
        (_EN, "If CCL/L.3 were adopted, the lamps would cost more."), (_FR, "Le Groupe de travail recommande que CCL/L.3 soit adopté."), (_ES, "El Grupo de Trabajo recomienda que CCL/L.3 sea aprobado."),
        (_RU, "Рабочая группа рекомендует, чтобы Конференция приняла CCL/L.3."), (_RU, "Конференция приняла к сведению документ CCL/L.3."), (_ZH, "工作组建议会议通过决议草案CCL/L.3。"),
        (_AR, "يوصي الفريق العامل بأن يعتمد المؤتمر مشروع القرار CCL/L.3."),
    ],
)  # fmt: skip
def test_what_is_asked_for_became_nothing(language: Language, sentence: str) -> None:
    assert not tells_adoption(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence", "adopted"),
    [
        (_EN, "Draft resolution CCL/L.3 was adopted by 31 votes to 2 (resolution 1).", True), (_EN, "Draft resolution CCL/L.3 was not adopted.", False), (_EN, "CCL/L.3 was put to the vote.", False), (_FR, "Le projet de décision est adopté par 27 voix contre 9 (décision 3).", True),
        (_FR, "Le projet de résolution CCL/L.3 n’est pas adopté.", False), (_ES, "Queda aprobado el proyecto de resolución CCL/L.3.", True), (_ES, "No se aprobó el proyecto; la delegación retiró CCL/L.3.", False), (_RU, "Проект резолюции CCL/L.3 принимается.", True), (_RU, "Проект резолюции CCL/L.3 отклонен.", False),
        (_ZH, "会议未经表决通过了决议草案CCL/L.3。", True), (_ZH, "决议草案CCL/L.3未获通过。", False), (_AR, "اعتمد المؤتمر مشروع القرار CCL/L.3 بدون تصويت.", True), (_AR, "رفض المؤتمر مشروع القرار CCL/L.3.", False),
        (_EN, "No draft resolution was adopted.", False), (_EN, "Neither draft was adopted.", False), (_EN, "None of the drafts was approved.", False), (_EN, "The Conference adopted none of the drafts.", False), (_EN, "Draft resolution CCL/L.3 failed to be adopted.", False),
        (_ES, "Ningún proyecto fue aprobado.", False), (_ES, "El proyecto tampoco fue aprobado.", False), (_ES, "Ninguno de los proyectos fue aprobado.", False), (_FR, "Aucun projet n’a été adopté.", False), (_RU, "Ни один проект не был принят.", False), (_ZH, "无一草案获得通过。", False),
        (_EN, "Draft resolution CCL/L.3 was adopted by 40 votes to none.", True), (_EN, "With no vote against, CCL/L.3 was adopted.", True), (_EN, "No delegation having objected, draft resolution CCL/L.3 was adopted.", True), (_EN, "The text of draft decision no 3 was adopted.", True), (_EN, "No vote was asked for and CCL/L.3 was adopted.", True),
        (_ES, "El proyecto fue aprobado por 40 votos contra ninguno.", True), (_ES, "El proyecto fue aprobado sin ningún voto en contra.", True), (_ES, "Sin ninguna objeción se aprobó el proyecto.", True), (_ZH, "决议草案CCL/L.3获得一致通过，无一票反对。", True),
    ],
)  # fmt: skip
def test_what_was_adopted_is_told_from_what_was_voted_on(language: Language, sentence: str, adopted: bool) -> None:
    assert adopts(sentence, language) is adopted


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The President: I put to the vote draft resolution CCL/L.3.\n\nThe draft resolution was adopted by 31 votes to 2 (resolution 1).", [("The draft resolution was adopted by 31 votes to 2 (resolution 1).", ("CCL/L.3",), ("resolution 1",))]),
        ("The President: May I take it that the Conference wishes to meet at Port Merrin?\n\nIt was so decided.", [("The President: May I take it that the Conference wishes to meet at Port Merrin?\n\nIt was so decided.", (), ())]),
        ("The Conference decided to hold its fourth session at Port Merrin.", [("The Conference decided to hold its fourth session at Port Merrin.", (), ())]),
        ("Il en est ainsi décidé : la quatrième session se tiendra à Port Merrin.", [("Il en est ainsi décidé : la quatrième session se tiendra à Port Merrin.", (), ())]),
        ("La Conferencia decidió celebrar su cuarto período de sesiones en Port Merrin.", [("La Conferencia decidió celebrar su cuarto período de sesiones en Port Merrin.", (), ())]),
        ("Конференция постановила провести четвертую сессию в Порт-Меррине.", [("Конференция постановила провести четвертую сессию в Порт-Меррине.", (), ())]), ("会议决定第四届会议在梅林港举行。", [("会议决定第四届会议在梅林港举行。", (), ())]),
        ("قرر المؤتمر عقد دورته الرابعة في بورت ميرين.", [("قرر المؤتمر عقد دورته الرابعة في بورت ميرين.", (), ())]),
        # What is put off or sent on is decided upon and adopted no more than before.
        ("The Conference decided to defer consideration of draft decision CCL/L.3.", [("The Conference decided to defer consideration of draft decision CCL/L.3.", (), ())]), ("The Conference decided to adopt draft decision CCL/L.3.", [("The Conference decided to adopt draft decision CCL/L.3.", ("CCL/L.3",), ())]),
        ("La Conférence a décidé de reporter l’examen du projet de décision CCL/L.3.", [("La Conférence a décidé de reporter l’examen du projet de décision CCL/L.3.", (), ())]), ("La Conferencia decidió aplazar el examen del proyecto de decisión CCL/L.3.", [("La Conferencia decidió aplazar el examen del proyecto de decisión CCL/L.3.", (), ())]),
        ("Конференция постановила отложить рассмотрение проекта решения CCL/L.3.", [("Конференция постановила отложить рассмотрение проекта решения CCL/L.3.", (), ())]), ("会议决定推迟审议决定草案CCL/L.3。", [("会议决定推迟审议决定草案CCL/L.3。", (), ())]),
        ("قرر المؤتمر إرجاء النظر في مشروع المقرر CCL/L.3.", [("قرر المؤتمر إرجاء النظر في مشروع المقرر CCL/L.3.", (), ())]),
        ("Mr. Saltvik (Varnholm): The Conference decided nothing last year, and my Government has decided to wait.", []), ("CCL/L.3 and CCL/L.4 were introduced.\n\nDraft resolution CCL/L.4 was rejected.\n\nThe draft was adopted.", [("The draft was adopted.", (), ())]),
    ],
)  # fmt: skip
def test_what_a_record_of_a_meeting_decides_is_found(text: str, told: list[tuple[str, tuple[str, ...], tuple[str, ...]]]) -> None:
    record = read_text(f"{text}\n", "pv.txt")
    decisions = list(told_decisions(record))
    assert [(record.text[t.start : t.end], t.symbols, t.names) for t in decisions] == told
    for at in range(len(record.text)):
        assert decides_within(record, at, at + 1) == any(t.decides <= at < t.end for t in decisions), record.text[at:]


@pytest.mark.parametrize(
    ("language", "before", "told"),
    [
        ("en", "1. Norrmark proposed to meet in May.", "2. The proposal was adopted by 9 votes to 4."), ("en", "1. Norrmark asked for a ballot.", "2. The motion was rejected."),
        ("fr", "1. La Norvège a proposé de se réunir en mai.", "2. La proposition est adoptée par 9 voix contre 4."), ("es", "1. Noruega propuso reunirse en mayo.", "2. Queda aprobada la propuesta por 9 votos contra 4."),
        ("ru", "1. Норвегия предложила собраться в мае.", "2. Предложение было принято 9 голосами против 4."), ("zh", "1. 挪威提议在五月开会。", "2. 该提案以9票赞成、4票反对获得通过。"),
        ("ar", "1 - اقترحت النرويج الاجتماع في أيار.", "2 - واعتمد الاقتراح بأغلبية 9 أصوات مقابل 4."),
    ],
)  # fmt: skip
def test_what_calls_the_proposal_by_nothing_else_is_told_by_the_paragraph_before(tmp_path: Path, language: str, before: str, told: str) -> None:
    record = record_of(write(tmp_path, f"sr.{language}.txt", f"{before}\n\n{told}\n"))
    start = record.text.index(told[2:12]) - 2
    assert record.text[what_was_adopted(record, start, len(record.text.rstrip())) :].startswith(before[:12])


@pytest.mark.parametrize(
    "told",
    [
        "2. The proposal of Norrmark was adopted.",
        "2. Draft resolution CCL/L.3 was adopted.",
        "2. The amendment to article 3 was adopted.",
        "2. The Conference adopted the agenda.",
    ],
)
def test_what_names_what_was_adopted_stands_alone(tmp_path: Path, told: str) -> None:
    record = record_of(write(tmp_path, "sr.en.txt", f"1. Norrmark proposed to meet in May.\n\n{told}\n"))
    start = record.text.index(told)
    assert what_was_adopted(record, start, start + len(told)) == start


def test_nothing_under_another_heading_says_what_was_adopted(tmp_path: Path) -> None:
    record = record_of(write(tmp_path, "sr.en.txt", "1. Norrmark proposed to meet in May.\n\nAgenda item 8: Oil\n\n2. The proposal was adopted.\n"))
    start = record.text.index("2. The proposal")
    assert what_was_adopted(record, start, len(record.text.rstrip())) == start
