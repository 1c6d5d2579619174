"""What is wished of the last answer is told from questions that the records are asked, in six languages."""

from __future__ import annotations

import pytest

from corpus.conversation.talk_wishes import Wish, wish_of
from corpus.languages import SIX, Language

WISHES = {
    Wish.SURE: {
        "en": ["Are you sure?", "Really?", "And are you sure about that?", "How do you know?", "Is that correct?"], "fr": ["Vous êtes sûr ?", "Êtes-vous certain ?", "Vraiment ?"],
        "es": ["¿Está seguro?", "¿De verdad?"], "ru": ["Вы уверены?", "Это точно?"], "zh": ["你确定吗？", "真的吗？", "依据是什么？"], "ar": ["هل أنت متأكد؟", "هل هذا صحيح؟"],
    },
    Wish.SUMMARY: {
        "en": ["Summarise that", "Can you summarize this in one sentence?", "In short", "Sum up, please"], "fr": ["Résumez", "Résumez cela, s’il vous plaît", "En bref"],
        "es": ["Resuma eso", "En resumen"], "ru": ["Кратко", "Подытожьте", "Дайте краткое изложение"], "zh": ["请总结一下", "概括一下上面的回答"], "ar": ["لخص ذلك", "باختصار"],
    },
    Wish.EXPLANATION: {
        "en": ["Explain", "Explain that to me", "What does that mean?"], "fr": ["Expliquez-moi cela", "Qu’est-ce que cela veut dire ?"], "es": ["Explíquelo", "¿Qué significa eso?"],
        "ru": ["Объясните", "Что это значит?"], "zh": ["解释一下", "什么意思？"], "ar": ["اشرح ذلك", "ماذا يعني هذا؟"],
    },
    Wish.TRANSLATION: {
        "en": ["Translate it", "Can you translate that for me?", "Translate, please"], "fr": ["Traduisez", "Pouvez-vous traduire cela ?", "Traduisez-le-moi"], "es": ["Tradúzcalo", "¿Puede traducir eso?", "Traduce, por favor"],
        "ru": ["Переведите", "Переведите это, пожалуйста"], "zh": ["请翻译一下", "把上面的回答翻译出来"], "ar": ["ترجم ذلك", "هل يمكنك أن تترجمه؟"],
    },
    Wish.BEFORE: {
        "en": ["Show me the paragraph before", "the previous paragraph", "What comes before that?"], "fr": ["et le paragraphe précédent ?", "le paragraphe d'avant"], "es": ["el párrafo anterior", "muéstrame el parrafo anterior"],
        "ru": ["предыдущий пункт", "покажи пункт выше"], "zh": ["上一段", "请看前一段"], "ar": ["الفقرة السابقة", "أرني الفقرة التي قبلها"],
    },
    Wish.AFTER: {
        "en": ["the next paragraph", "And the following paragraph?", "What follows?"], "fr": ["et le paragraphe d'après", "le paragraphe suivant"], "es": ["¿y el párrafo siguiente?", "el siguiente"],
        "ru": ["покажи следующий пункт", "следующий абзац"], "zh": ["下一段呢", "后面是什么"], "ar": ["الفقرة التالية", "أرني الفقرة التالية"],
    },
    Wish.SPEAKER: {
        "en": ["Who said that?", "who wrote this"], "fr": ["Qui l’a dit ?", "Qui a dit cela ?"], "es": ["quién lo dijo?", "¿Quién dijo eso?"], "ru": ["кто это сказал", "Кто сказал это?"], "zh": ["这是谁说的？", "谁说的"], "ar": ["من قال ذلك؟", "من كتب هذا؟"],
    },
}  # fmt: skip


@pytest.mark.parametrize(("wish", "code", "text"), [(wish, code, text) for wish, by in WISHES.items() for code, texts in by.items() for text in texts])
def test_a_wish_is_understood(wish: Wish, code: str, text: str) -> None:
    assert wish_of(text, (Language(code), *SIX)) == (wish, Language(code))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Summarise it in French", "en"), ("Résumez cela en russe", "fr"), ("Resuma eso en inglés", "es"), ("Кратко на английском языке", "ru"), ("请用法文总结一下", "zh"), ("لخص ذلك بالفرنسية", "ar"),
    ],
)  # fmt: skip
def test_a_summary_may_be_wished_in_another_language(text: str, code: str) -> None:
    assert wish_of(text, (Language(code), *SIX)) == (Wish.SUMMARY, Language(code))


@pytest.mark.parametrize("text", ["Translate it into French", "Traduisez en anglais", "请翻译成英文", "Переведите на английский язык", "In French, please"])
def test_the_answer_in_a_language_that_is_named_is_the_question_again(text: str) -> None:
    assert wish_of(text, SIX) is None


@pytest.mark.parametrize(
    "text",
    ["Summarise item 7", "Translate the letter", "What does translation cost?", "翻译费用是多少？", "Сколько стоит перевод?", "كم تكلف الترجمة؟", "Explain the fog signals", "Confirm the date of the session", "Why?", "Is that light lit?", "Résumez CHL/2031/12", "解释雾号", "Объясните пункт 7", "اشرح البند 7", "Who said that on item 6?", "the paragraph before the last one of CHL/L.9", "What follows from that for ports?", "下一段时间", "", "?"],
)  # fmt: skip
def test_what_names_something_to_look_for_is_no_wish(text: str) -> None:
    assert wish_of(text, SIX) is None
