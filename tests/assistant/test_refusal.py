"""Refusals, in six languages: what of the question is not met, what was searched, and what comes nearest."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant import Rapporteur
from assistant.answers import Nearest, Unmet
from assistant.refusal import nearest_of, reason_of, refusal_text, unmet_of
from corpus.errors import QuestionError
from corpus.languages import SIX, Language
from corpus.questions.named import understand
from index.asked import evidence_of
from index.filters import Filters
from index.results import Hit

NAMED = {
    "en": ("agenda item 19", "CHL/999", "3 May", "Belarus"),
    "fr": ("le point 19 de l’ordre du jour", "CHL/999", "3 mai", "Bélarus"),
    "es": ("el tema 19 del programa", "CHL/999", "3 de mayo", "Belarús"),
    "ru": ("пункт 19 повестки дня", "CHL/999", "3 мая", "Беларусь"),
    "zh": ("议程项目19", "CHL/999", "5月3日", "白俄罗斯"),
    "ar": ("البند 19 من جدول الأعمال", "CHL/999", "3 أيار/مايو", "بيلاروس"),
}


@pytest.mark.parametrize("code", NAMED)
@pytest.mark.parametrize(("at", "unmet"), [*enumerate([Unmet("item", "19"), Unmet("symbol", "CHL/999"), Unmet("date", "--05-03"), Unmet("state", "BY")])])
def test_what_no_record_names_is_named_as_the_language_has_it(code: str, at: int, unmet: Unmet) -> None:
    assert NAMED[code][at] in reason_of([unmet], 5, Language(code))


@pytest.mark.parametrize("language", SIX)
def test_a_reason_is_told_for_each_thing_and_for_none(language: Language) -> None:
    one, other = Unmet("item", "19"), Unmet("symbol", "CHL/999")
    both = reason_of([one, other], 5, language)
    assert both.startswith(reason_of([one], 5, language))
    assert both.endswith(reason_of([other], 5, language))
    assert len({reason_of([], 0, language), reason_of([], 5, language), both}) == 3


@pytest.mark.parametrize(
    ("code", "one", "three"),
    [
        ("en", "Searched: 1 document.", "Searched: 3 documents."),
        ("fr", "1 document.", "3 documents."),
        ("es", "1 documento.", "3 documentos."),
        ("ru", "1 документ.", "3 документа."),
        ("zh", "查找范围：1份文件。", "查找范围：3份文件。"),
        ("ar", "نطاق البحث: وثيقة واحدة.", "نطاق البحث: 3 وثائق."),
    ],
)
def test_what_was_searched_is_counted(code: str, one: str, three: str) -> None:
    assert refusal_text("", [], [], 1, Language(code)).endswith(one)
    assert refusal_text("", [], [], 3, Language(code)).endswith(three)


def test_the_nearest_are_called_by_symbol_where_they_have_one() -> None:
    nearest = [Nearest("a", "a.txt", "Annex I", 0, 9, "CHL/1"), Nearest("b", "b.txt", "", 0, 9)]
    text = refusal_text("Why.", nearest, ["Told."], 2, Language.EN)
    assert text.splitlines()[1:] == ["Told.", "Searched: 2 documents.", "The nearest records:", "– CHL/1, Annex I", "– b.txt"]
    assert "– CHL/1，Annex I" in refusal_text("", nearest, [], 2, Language.ZH)


def hit(rank: int, record: str, section: str) -> Hit:
    return Hit(rank, 9.0 - rank, {}, record, f"{record}:{rank}", f"{record}.txt", rank, rank + 5, "text", section, Language.EN)


def test_each_place_comes_once_under_its_best_hit_and_three_at_most() -> None:
    hits = [hit(1, "a", "I"), hit(2, "a", "I"), hit(3, "a", "II"), hit(4, "b", ""), hit(5, "c", "")]
    assert [(n.record_id, n.section, n.start) for n in nearest_of(hits)] == [("a", "I", 1), ("a", "II", 3), ("b", "", 4)]


class Named:
    """Passages that name what `names` tells."""

    def __init__(self, names: Callable[[str, str], bool]) -> None:
        self.names = names

    def values_named(self, kind: str) -> set[str]:
        return set()


@pytest.mark.parametrize(
    ("code", "question", "unmet"),
    [
        ("en", "What did Belarus say on 3 May about item 19 in CHL/999?", {"item", "symbol", "date", "state"}),
        ("fr", "Qu’a dit le Bélarus au titre du point 19 de l’ordre du jour ?", {"item", "state"}),
        ("es", "¿Qué dijo Belarús sobre el tema 19 del programa?", {"item", "state"}),
        ("ru", "Что заявила Беларусь по пункту 19 повестки дня?", {"item", "state"}),
        ("zh", "白俄罗斯就议程项目19说了什么？", {"item", "state"}),
        ("ar", "ماذا قالت بيلاروس بشأن البند 19 من جدول الأعمال؟", {"item", "state"}),
    ],
)
def test_what_a_question_names_and_no_passage_does_is_unmet(code: str, question: str, unmet: set[str]) -> None:
    asked = understand(question, Language(code))
    assert {u.constraint for u in unmet_of(asked, evidence_of(asked), Named(lambda kind, value: False))} == unmet
    assert unmet_of(asked, evidence_of(asked), Named(lambda kind, value: True)) == ()


def test_a_date_is_met_where_a_passage_names_the_day_without_the_year() -> None:
    asked = understand("What happened on 3 May 1999?", Language.EN)
    named: list[tuple[str, str]] = []

    def names(kind: str, value: str) -> bool:
        named.append((kind, value))
        return value.startswith("-")

    assert unmet_of(asked, evidence_of(asked), Named(names)) == ()
    assert named == [("date", "1999-05-03"), ("day", "--05-03")]


def test_conditions_that_no_record_meets_are_said_to_be_so(samples: Rapporteur) -> None:
    none = samples.ask("What was said about fog?", filters=Filters.of(item=99), min_confidence=1.0)
    assert none.refused
    assert "No record meets the conditions that are set." in none.text
    some = samples.ask("What was said about fog?", filters=Filters.of(language="fr"), min_confidence=1.0)
    assert f"Searched: {len(samples.records(language='fr'))} documents." in some.text
    with pytest.raises(QuestionError, match="no date"):
        Filters.of(since="2031-13-01")
