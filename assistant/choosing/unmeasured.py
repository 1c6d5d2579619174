"""What a question asks to be measured and nothing quoted measures: how high a dam is, where only its cost is told. Words tell that in every language,
so that it is said of quotes in another language than the question's, too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.choosing.extract import Extract
from assistant.phrases.general import say
from corpus.languages import SIX, Language
from corpus.naming.dimensions import Dimension, dimension_asked, measures
from corpus.questions.named import Question
from corpus.record import Record

_NAMES = {
    Dimension.HEIGHT: ("a height", "de hauteur", "ninguna altura", "высота", "高度", "الارتفاع"),
    Dimension.WIDTH: ("a width", "de largeur", "ninguna anchura", "ширина", "宽度", "العرض"),
    Dimension.DEPTH: ("a depth", "de profondeur", "ninguna profundidad", "глубина", "深度", "العمق"),
    Dimension.WEIGHT: ("a weight", "de poids", "ningún peso", "вес", "重量", "الوزن"),
    Dimension.DISTANCE: ("a distance", "de distance", "ninguna distancia", "расстояние", "距离", "المسافة"),
    Dimension.SPEED: ("a speed", "de vitesse", "ninguna velocidad", "скорость", "速度", "السرعة"),
    Dimension.AREA: ("an area", "de superficie", "ninguna superficie", "площадь", "面积", "المساحة"),
    Dimension.TEMPERATURE: ("a temperature", "de température", "ninguna temperatura", "температура", "温度", "درجة الحرارة"),
    Dimension.AGE: ("an age", "d'âge", "ninguna edad", "возраст", "年龄", "السن"),
}


def unmeasured(question: Question, quoted: Sequence[Extract], records: Mapping[str, Record]) -> Dimension | None:
    """What the question asks to be measured, where none of the quoted texts says a word for it, nor the line above them (a table's columns, say);
    None where one does, or nothing is to be measured."""
    asked = dimension_asked(question.text, question.language)
    return None if asked is None or any(measures(_text(e, records), asked) for e in quoted) else asked


def unmeasured_line(dimension: Dimension, language: Language) -> str:
    """In `language`, that nothing quoted tells the dimension."""
    return say("unmeasured", language, dimension=_NAMES[dimension][SIX.index(language if language in SIX else Language.EN)])


def _text(extract: Extract, records: Mapping[str, Record]) -> str:
    text = records[extract.hit.record_id].text
    above = [text[start:end] for start, end in extract.above]
    return "\n".join((extract.hit.context, *above, text[extract.start : extract.end]))
