"""Several things told one after the other, in six languages: a lead-in that announces them ("for three reasons:", "Our reasons are these."), a question
that asks for them ("which two conditions"), and the ordinals that open each ("First, …", "Во-вторых, …", "ثالثا")."""

from __future__ import annotations

import re

_WORDS = (
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|following|these|[2-9]|10)\s+(?:\w+\s+)?(?:reasons|grounds|considerations|arguments|points|conditions|questions|principles"
    r"|options|courses|hypotheses|possibilities|objections|proposals|demands|requests|tasks|steps|measures|factors|respects|issues|suggestions|objectives|elements)\b"
    r"|\b(?:reasons|grounds|considerations|arguments|points|conditions|questions|objections|proposals|demands|recommendations|suggestions|views|conclusions)\s+(?:are|were)\s+(?:these|the\s+following|as\s+follows)\b"
    r"|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|suivant\w*|[2-9]|10)\s+(?:\w+\s+)?(?:raisons|motifs|considérations|arguments|points|conditions|questions|principes|options|hypothèses"
    r"|possibilités|objections|propositions|demandes|tâches|étapes|mesures|facteurs|éléments|objectifs)\b|\b(?:raisons|motifs|considérations|arguments|points|conditions|questions|objections|propositions|hypothèses)\s+(?:sont\s+les\s+)?suivant\w+"
    r"|\b(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|vari[oa]s|siguientes|[2-9]|10)\s+(?:\w+\s+)?(?:razones|motivos|consideraciones|argumentos|puntos|condiciones|preguntas|cuestiones|principios|opciones"
    r"|hipótesis|posibilidades|objeciones|propuestas|peticiones|exigencias|tareas|etapas|medidas|factores|elementos|objetivos)\b|\b(?:razones|motivos|consideraciones|argumentos|puntos|condiciones|preguntas|objeciones|propuestas)\s+(?:son\s+(?:las?|los?)\s+)?siguientes\b"
    r"|\b(?:дв[ае]|двух|двум|тр[иёе]х?|тр[её]м|четыр\w+|пят[ьи]|шест[ьи]|нескольк\w+|следующ\w+|[2-9]|10)\s+(?:\w+\s+)?(?:причин\w*|основани\w+|соображени\w+|довод\w*|пункт\w*|услови\w+|вопрос\w*|принцип\w*"
    r"|вариант\w*|возможност\w+|возражени\w+|предложени\w+|требовани\w+|задач\w*|мер\w*|фактор\w*)\b"
    r"|(?:[两二三四五六七八九十几2-9]|下列|以下)(?:个|项|条|种|点)?(?:主要)?(?:理由|原因|考虑|论据|点|条件|问题|原则|方案|可能|意见|建议|要求|任务|措施|因素)"
    r"|(?:ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|ست|عدة)\s+(?:أسباب|دواع|اعتبارات|حجج|نقاط|شروط|أسئلة|مبادئ|خيارات|احتمالات|اعتراضات|مقترحات|مطالب|مهام|تدابير|عوامل)"
    r"|(?:ال)?(?:أسباب|اعتبارات|حجج|نقاط|شروط|أسئلة|مبادئ|مقترحات|مطالب)\s+(?:التالية|الآتية)|(?:السببين|السببان|الشرطين|الشرطان|النقطتين|النقطتان|السؤالين)"
)
_SEVERAL = re.compile(_WORDS, re.IGNORECASE)
_ORDINALS = (
    r"(?:first(?:ly)?|in\s+the\s+first\s+place)\b|(?:premièrement|d['’]abord|tout\s+d['’]abord|en\s+premier\s+lieu)\b|(?:primero|primeramente|en\s+primer\s+(?:lugar|término))\b|во-первых\b|(?:第一|首先|其一)(?=[，,、：])|أولا[ًا]?(?![\u0621-\u064a])",
    r"(?:second(?:ly)?|in\s+the\s+second\s+place)\b|(?:deuxièmement|secondement|en\s+(?:deuxième|second)\s+lieu)\b|(?:segundo|en\s+segundo\s+(?:lugar|término))\b|во-вторых\b|(?:第二|其次|其二)(?=[，,、：])|ثانيا[ًا]?(?![\u0621-\u064a])",
    r"(?:third(?:ly)?|in\s+the\s+third\s+place)\b|(?:troisièmement|en\s+troisième\s+lieu)\b|(?:tercero|en\s+tercer\s+(?:lugar|término))\b|в-третьих\b|(?:第三|再次|其三)(?=[，,、：])|ثالثا[ًا]?(?![\u0621-\u064a])",
    r"fourth(?:ly)?\b|(?:quatrièmement|en\s+quatrième\s+lieu)\b|(?:cuarto|en\s+cuarto\s+(?:lugar|término))\b|в-четв[её]ртых\b|(?:第四|其四)(?=[，,、：])|رابعا[ًا]?(?![\u0621-\u064a])",
    r"fifth(?:ly)?\b|(?:cinquièmement|en\s+cinquième\s+lieu)\b|(?:quinto|en\s+quinto\s+lugar)\b|в-пятых\b|(?:第五|其五)(?=[，,、：])|خامسا[ًا]?(?![\u0621-\u064a])",
)
_OPENING = r"[\W\d_]{0,6}(?:and\s+|but\s+|et\s+|y\s+|и\s+|و)?"
_OPENINGS = tuple(re.compile(rf"{_OPENING}(?:{words})(?!\s*[-–]?\s*(?:of\b|\d))", re.IGNORECASE) for words in _ORDINALS)


def tells_several(text: str) -> bool:
    """Whether a lead-in announces several things of a kind, or a question asks for them."""
    return _SEVERAL.search(text) is not None


def ordinal_opening(sentence: str) -> int | None:
    """The place of a sentence in an enumeration that ordinals mark: 1 of "First, …"; None where it opens by none."""
    return next((n for n, opening in enumerate(_OPENINGS, 1) if opening.match(sentence)), None)
