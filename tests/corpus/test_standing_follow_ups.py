"""What became of the document that was spoken of last, asked without naming it, with accents and without, in six languages."""

from __future__ import annotations

import pytest

from corpus.conversation.bare_letters import in_full
from corpus.conversation.follow_ups import CitedRecord, Resolved, Turn, resolve, spoken_of
from corpus.conversation.standing_follow_ups import standing_asked
from corpus.languages import SIX, Language, detect
from corpus.questions.record_questions import understand_records_question

DRAFT = CitedRecord("CCL/L.3", "Winter buoys", "2032-03-01", kind="draft resolution")
LETTER = CitedRecord("CCL/2032/4", "Letter dated 6 February 2032", "2032-02-06", kind="letter")
FORMER = {
    Language.EN: "What does CCL/L.3 propose?", Language.FR: "Que propose CCL/L.3 ?", Language.ES: "¿Qué propone CCL/L.3?", Language.RU: "Что предлагает CCL/L.3?", Language.ZH: "CCL/L.3提议什么？", Language.AR: "ماذا يقترح CCL/L.3؟",
}  # fmt: skip
ASKED = {
    "revisions": (
        "is that the latest version?",
        "c'est la derniere version ?",
        "¿es la última versión?",
        "это последняя версия?",
        "这是最新版本吗？",
        "هل هذه أحدث نسخة؟",
    ),
    "corrections": ("was that corrected", "a-t-il été corrigé ?", "eso se corrigio?", "это исправили?", "后来更正了吗？", "هل تم تصحيحه؟"),
    "adopted": ("Was it adopted?", "A-t-il été adopté ?", "¿Se aprobó?", "его приняли?", "通过了吗？", "هل اعتمد؟"),
}
CASES = [
    (asks, language, text)
    for asks, texts in ASKED.items()
    for language, text in zip((Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR), texts, strict=True)
]


def after(language: Language, question: str, record: CitedRecord) -> Resolved:
    return resolve(question, detect(question), [Turn(spoken_of(FORMER[language]), language, (record,))])


@pytest.mark.parametrize(("asks", "language", "text"), CASES)
def test_what_became_of_it_is_asked_with_its_symbol(asks: str, language: Language, text: str) -> None:
    told = understand_records_question(after(language, text, DRAFT).question)
    assert told is not None
    assert (told.asks, told.symbols) == (asks, ("CCL/L.3",))


@pytest.mark.parametrize("language", SIX)
def test_a_letter_is_adopted_by_nobody(language: Language) -> None:
    text = next(text for asks, spoken, text in CASES if (asks, spoken) == ("adopted", language))
    assert standing_asked(text, language, [Turn(spoken_of(FORMER[language]), language, (LETTER,))]) is None


@pytest.mark.parametrize("text", ["Is that the latest light?", "What is the latest letter?", "Was the light corrected?", "Which draft was adopted?"])
def test_what_asks_of_something_else_is_left(text: str) -> None:
    assert standing_asked(text, Language.EN, [Turn(spoken_of(FORMER[Language.EN]), Language.EN, (DRAFT,))]) is None


@pytest.mark.parametrize(
    ("text", "language", "full"),
    [
        ("quien lo lleva", Language.ES, "quién lo lleva"), ("y por cuanto tiempo", Language.ES, "y por cuánto tiempo"), ("Cuando empieza", Language.ES, "Cuándo empieza"), ("el que lo lleva", Language.ES, "el que lo lleva"),
        ("c'etait quand", Language.FR, "c'était quand"), ("ou est-elle", Language.FR, "où est-elle"), ("oui ou non", Language.FR, "oui ou non"), ("اين المنارة", Language.AR, "أين المنارة"), ("who keeps it", Language.EN, "who keeps it"),
    ],
)  # fmt: skip
def test_interrogatives_that_open_a_text_are_written_in_full(text: str, language: Language, full: str) -> None:
    assert in_full(text, language) == full


@pytest.mark.parametrize(
    ("former", "question", "asks"),
    [
        ("Que propose le Zubrowka sur les bouées ?", "c'etait quand cette lettre", "date"), ("What does Zubrowka propose?", "When was that letter?", "date"), ("¿Qué propone Zubrowka?", "¿cuándo fue esa carta?", "date"),
        ("Что предлагает Зубровка?", "когда было это письмо", "date"), ("ماذا تقترح زوبروفكا؟", "متى كانت هذه الرسالة", "date"),
    ],
)  # fmt: skip
def test_when_a_letter_was_is_when_it_was_written(former: str, question: str, asks: str) -> None:
    told = understand_records_question(resolve(question, detect(question), [Turn(spoken_of(former), detect(former), (LETTER,))]).question)
    assert told is not None
    assert (told.asks, told.symbols) == (asks, ("CCL/2032/4",))
