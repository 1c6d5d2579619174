"""The document that was spoken of, pointed to by its kind: "What does that letter propose?", "When was that report?" """

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.conversation.asked_about import Found
from corpus.conversation.carried import Carried
from corpus.conversation.turns import Turn, called, spoken_record
from corpus.languages import Language
from corpus.naming.states import state_name
from corpus.questions.named import Question, understand
from corpus.questions.record_questions import understand_records_question
from corpus.questions.slots import contracted, with_article
from corpus.questions.talk_words import WORDINGS, sentence, without_mark

_WHEN_WAS = {
    Language.EN: (re.compile(r"when\s+was\s+(?P<of>.+)", re.IGNORECASE), "When was {} written"),
    Language.FR: (re.compile(r"(?:et\s+)?(?:c['’]était\s+quand|quand\s+(?:c['’])?était|de\s+quand\s+(?:est|était))\s+(?P<of>.+)", re.IGNORECASE), "De quand date {}"),
    Language.ES: (re.compile(r"¿?cuándo\s+fue\s+(?P<of>.+)", re.IGNORECASE), "¿De cuándo es {}"),
    Language.RU: (re.compile(r"когда\s+был(?P<agrees>[аои]?)\s+(?P<of>.+)", re.IGNORECASE), "Когда написан{agrees} {}"),
    Language.ZH: (re.compile(r"(?P<of>.+?)是(?:什么时候|何时)(?:的|写的)?"), "{}的日期是什么"),
    Language.AR: (re.compile(r"متى\s+كان(?:ت)?\s+(?P<of>.+)"), "ما تاريخ {}"),
}  # fmt: skip


def _dated(text: str, language: Language) -> str:
    """A question when a document was, which has no verb of writing, as one for its date."""
    pattern, form = _WHEN_WAS[language]
    match = pattern.fullmatch(without_mark(text))
    agrees = match.groupdict().get("agrees", "").lower().replace("и", "ы") if match else ""  # a participle ends as the verb before it
    asked = sentence(form.format(match["of"].strip(), agrees=agrees), language) if match else text
    return asked if (told := understand_records_question(asked)) and told.asks == "date" else text


def this_kind(text: str, language: Language, earlier: Sequence[Turn]) -> Found | None:
    """ "What does that letter propose?": the record cited is named."""
    wording = WORDINGS[language]
    match = wording.this_kind.search(text)
    own = understand(text, language) if match else None
    if match is None or own is None or own.symbols:
        return None
    kind = next((k.value for k in own.kinds if k.start >= match.end() - 2), None)
    record = spoken_record(earlier, kind=kind)
    if record is None:
        return None
    noun = re.compile(r"(?:draft|working|рабоч\w+)?\s*[^\W\d_]+").match(text, match.end())
    word = noun[0].strip() if noun else ""
    if language is Language.ZH:
        word = re.match(r"决议草案|决定草案|决定|决议|文件|信函|信|报告|照会|声明|发言|备忘录|草案|电报", text[match.end() :])[0]  # type: ignore[index]
    if word and word.casefold() in text[: match.start()].casefold():
        return None  # the text itself says which
    if kind and record.kind not in (kind, None) and (owned := of_the_state(word, language, earlier[-1].question)):
        return text[: match.start()] + owned + text[match.end() + (len(word) if language is Language.ZH else noun.end() - match.end() if noun else 0) :], ()
    if language is Language.ZH:
        named = f"{record.symbol}号{word}" if record.symbol else f"{word}“{called(record)}”"
        return _dated(text[: match.start()] + named + text[match.end() + len(word) :], language), (Carried("record", record.symbol or called(record)),)
    article = {"cette": "la ", "ladite": "la ", "ce": "le ", "ledit": "le ", "cet": "l’", "esta": "la ", "esa": "la ", "aquella": "la ", "dicha": "la ",
               "este": "el ", "ese": "el ", "aquel": "el ", "dicho": "el "}.get(match[0].strip().casefold(), "")  # fmt: skip
    end = match.end() + (noun.end() - match.end() if noun else 0)
    named = f"{article}{word} {record.symbol or f'({called(record)})'}"
    return _dated(text[: match.start()] + named + text[end:], language), (Carried("record", record.symbol or called(record)),)


def of_the_state(word: str, language: Language, old: Question) -> str | None:
    """A document as the one of the State that a question is about: "the letter of Norway"; None where it is about none."""
    state = next((s for s in old.states if s.role != "addressee"), None)
    if state is None or not word:
        return None
    start = with_article(old.text, (state.start, state.end))[0] if language is Language.FR else state.start
    name = old.text[start : state.end] if language is old.language else state_name(state.code, language)
    if language is Language.ZH:
        return f"{name}的{word}"
    if language is Language.AR:
        return f"{word.removeprefix('ال')} {name}"
    article = "la " if language in (Language.FR, Language.ES) and _FEMININE.fullmatch(word) else _THE.get(language, "")
    form = "{} ({})" if language is Language.RU else "{} of {}" if language is Language.EN else "{} de {}"
    return contracted(article + form.format(word, name), language)


_FEMININE = re.compile(r"lettre|note|décision|résolution|déclaration|communication|carta|nota|decisión|resolución|declaración|comunicación|acta", re.IGNORECASE)
_THE = {Language.EN: "the ", Language.FR: "le ", Language.ES: "el "}
