"""Greetings, thanks and "what can you do?" get help in their language, with questions that the records answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import Rapporteur
from assistant.help import examples, help_answer, is_help
from corpus.languages import SIX, Language
from corpus.questions.named import understand
from index.embedding import HashingEmbedder
from index.store import Index
from tests.assistant.coastal import about_records

GREETINGS = {
    Language.EN: ("hello", "Hi!", "What can you do?", "help", "Thanks, what can you do?", "Hello, what can you do for me?", "Who are you?"),
    Language.FR: ("Bonjour", "Que pouvez-vous faire ?", "aide", "Qu’est-ce que je peux vous demander ?", "Bonjour, qui êtes-vous ?"),
    Language.ES: ("¡Hola!", "¿Qué puedes hacer?", "ayuda", "Buenos días, ¿qué puedo preguntar?"),
    Language.RU: ("Привет", "Что вы умеете?", "помощь", "Здравствуйте, что ты умеешь?"),
    Language.ZH: ("你好", "你能做什么？", "帮助", "您好，我可以问什么？"),
    Language.AR: ("مرحبا", "ماذا يمكنك أن تفعل؟", "مساعدة", "السلام عليكم، من أنت؟"),
}
THANKS = {
    Language.EN: ("Thanks", "Thanks a lot!", "thank you very much.", "Bye"), Language.FR: ("Merci", "Merci beaucoup !", "Au revoir"), Language.ES: ("Gracias", "¡Muchas gracias!"),
    Language.RU: ("Спасибо!", "Большое спасибо"), Language.ZH: ("谢谢", "非常感谢！"), Language.AR: ("شكرًا", "شكرا جزيلا"),
}  # fmt: skip
NODS = {
    Language.EN: ("ok", "No.", "Yes!", "I see."), Language.FR: ("D’accord.", "Non"), Language.ES: ("Vale", "De acuerdo."),
    Language.RU: ("Нет.", "Хорошо"), Language.ZH: ("好的。", "不用了"), Language.AR: ("حسنًا", "لا."),
}  # fmt: skip
OTHERS = (
    "No State signed?", "No, I meant the buoys.", "ok, who signed it?", "Non-parties", "No se firmó", "Нет ли проекта?", "好的灯塔", "لا توجد رسائل",
    "hello, which letters did Belarus send?", "help me understand item 7", "What can you do about fog?", "Thanks to whom was the light repaired?", "What can the Registrar do?",
    "Merci à qui ?", "Que peut faire le Registraire ?", "Qui est le Président ?", "¿Qué puede hacer el Registrador?", "¿Gracias a quién se reparó la luz?", "Что может делать Регистратор?",
    "Помощь малым портам", "谁能帮助小型港口？", "委员会能做什么？", "ماذا يمكن للدول أن تفعل؟", "المساعدة المقدمة إلى الموانئ الصغيرة", "", "?!", "Assistance to small ports", "hi" * 80,
)  # fmt: skip


@pytest.mark.parametrize(("language", "question"), [(language, q) for language, questions in GREETINGS.items() for q in questions])
def test_a_greeting_gets_help_in_its_language_and_never_a_refusal(samples: Rapporteur, language: Language, question: str) -> None:
    answer = samples.ask(question)
    assert answer.form == "help"
    assert answer.language == language
    assert not answer.refused
    assert "11" in answer.text, "the number of documents in the index"
    assert len(answer.text.splitlines()) == 5


@pytest.mark.parametrize(("language", "question"), [(language, q) for language, questions in THANKS.items() for q in questions])
def test_thanks_get_one_friendly_line(samples: Rapporteur, language: Language, question: str) -> None:
    answer = samples.ask(question)
    assert (answer.form, answer.language, answer.refused) == ("help", language, False)
    assert len(answer.text.splitlines()) == 1
    assert "11" not in answer.text


@pytest.mark.parametrize(("language", "question"), [(language, q) for language, questions in NODS.items() for q in questions])
def test_a_bare_yes_or_no_gets_one_friendly_line_too(samples: Rapporteur, language: Language, question: str) -> None:
    answer = samples.ask(question)
    assert (answer.form, answer.language, answer.refused) == ("help", language, False)
    assert len(answer.text.splitlines()) == 1


def test_thanks_beside_a_yes_are_answered_as_thanks(samples: Rapporteur) -> None:
    assert samples.ask("Ok, thanks!").text == samples.ask("Thanks").text != samples.ask("Ok").text


def test_a_bare_no_is_answered_in_the_language_of_the_conversation(samples: Rapporteur) -> None:
    chat = samples.chat()
    chat.ask("Muchas gracias")
    chat.ask("¿Qué documentos hay?")
    assert [chat.ask(said).language for said in ("no", "ok")] == [Language.ES, Language.ES]
    assert samples.chat().ask("no").language is Language.EN


@pytest.mark.parametrize("question", OTHERS)
def test_a_question_is_no_greeting(question: str) -> None:
    assert is_help(question) is None


@pytest.mark.parametrize("language", SIX)
def test_the_examples_name_what_the_records_hold_and_are_answered(samples: Rapporteur, language: Language) -> None:
    item, letter, symbol = examples(samples.index, language)
    assert understand(item, language).mentions.items == {"6"}
    assert "2031-02-12" in understand(letter, language).mentions.dates
    found = about_records(symbol, samples.index)
    assert found is not None
    assert found.citations
    for question in (item, letter, symbol):
        assert not samples.ask(question).refused, question


def test_there_is_an_example_in_each_language_of_the_records_and_it_is_answered(samples: Rapporteur) -> None:
    made = samples.examples()
    assert [language for language, _ in made] == [language for language in Language if language in SIX]
    assert len({question for _, question in made}) == 6
    for _, question in made:
        answer = samples.ask(question)
        assert not answer.refused, question
        assert answer.citations, question


def test_an_index_without_records_has_no_examples(tmp_path: Path) -> None:
    with Rapporteur.open(tmp_path, embedder=HashingEmbedder()) as r:
        r.ingest([])
        assert r.examples() == ()


def test_an_index_without_records_says_how_to_add_some(tmp_path: Path) -> None:
    with Index.open(tmp_path / "index", create=True, embedder=HashingEmbedder(64)) as empty:
        answer = help_answer("hello", empty)
    assert answer is not None
    assert "rapporteur ingest" in answer.text
    assert not answer.refused
