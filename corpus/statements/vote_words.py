"""The words by which records tell of votes, in six languages: who voted how, how many did, and that something is put to the vote."""

from __future__ import annotations

import re

from corpus.languages import Language

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR

SIDES = ("for", "against", "abstaining", "absent")
"""How one may vote; `absent` is who took no part."""

_SIDE = {
    _EN: (r"(?:(?:voting|voted|votes?)\s+)?(?:in\s+favou?r|for)|ayes|yeas|yes", r"(?:(?:voting|voted|votes?)\s+)?against|opposed|noes|nays|no", r"abstain(?:ing|ed)?|abstentions?", r"absent|not\s+(?:participating|voting|present|taking\s+part)"),
    _FR: (r"(?:(?:votent|ont\s+voté|votes?|voix|votants)\s+)?(?:pour|en\s+faveur|favorables?)|oui", r"(?:(?:votent|ont\s+voté|votes?|voix|votants)\s+)?contre|opposés|non", r"s['’]abstiennent|se\s+sont\s+abstenue?s|abstentions?|abstenue?s", r"absents?|n['’]ont\s+pas\s+(?:participé|voté)[^:]{0,20}|non[- ]votants"),
    _ES: (r"(?:(?:votos?|votan|votaron|han\s+votado)\s+)?a\s+favor|sí", r"(?:(?:votos?|votan|votaron|han\s+votado)\s+)?(?:en\s+)?contra|no", r"abstenci(?:ón|ones)|se\s+(?:abstienen|abstuvieron|han\s+abstenido)|abstenidos", r"ausentes?|no\s+(?:participan|participaron|votaron)[^:]{0,20}"),
    _RU: (r"(?:(?:про)?голос(?:овали|а|уют)\s+)?[«\"]?за[»\"]?", r"(?:(?:про)?голос(?:овали|а|уют)\s+)?[«\"]?против[»\"]?", r"воздерж(?:ались|ался|авшиеся|иваются)(?:\s+при\s+голосовании)?", r"отсутств(?:овали|овавшие|уют)|не\s+(?:участв|голос)овали[^:]{0,30}"),
    _ZH: (r"(?:投)?(?:赞成|同意)票?的?(?:国家|者)?", r"(?:投)?反对票?的?(?:国家|者)?", r"弃权票?的?(?:国家|者)?", r"缺席的?(?:国家|者)?|未(?:参加表决|投票)的?(?:国家|者)?"),
    _AR: (r"(?:الدول\s+)?(?:ال)?مؤيد(?:ون|ين|ة)|الموافقون|المصوتون\s+(?:تأييدا|لصالحه|لصالحها)", r"(?:الدول\s+)?(?:ال)?معارض(?:ون|ين|ة)|المصوتون\s+ضد[هـا]{0,3}", r"(?:الدول\s+)?(?:ال)?ممتنع(?:ون|ين|ة)(?:\s+عن\s+التصويت)?", r"(?:ال)?غائب(?:ون|ين)|(?:ال)?متغيب(?:ون|ين)|غير\s+المشاركين[^:]{0,20}"),
}  # fmt: skip
_BEGINS = r"(?:^|(?<=[.;,|\n。；，؛،]))[\s*_–—-]*"
_COUNT = r"\s*(?:[(（]\s*[\d\u0660-\u0669]{1,3}\s*[^()（）]{0,12}[)）])?[\s*_]*[:：|][\s*_]*"
LISTED = {
    language: re.compile(
        _BEGINS + r"(?:" + "|".join(rf"(?P<{side.replace('for', 'favour')}>{words})" for side, words in zip(SIDES, sides, strict=True)) + ")" + _COUNT,
        re.IGNORECASE,
    )
    for language, sides in _SIDE.items()
}
"""What stands before the names of those who voted so; the group that matched is the side (`side_of`)."""

# Numbers in figures and, as some records write them, in words.
_N_EN = r"(?:\d{1,3}|(?:no|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w{3,5})?))"
_N_FR = r"(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|(?:dix|vingt|trente|quarante|cinquante|soixante|quatre-vingt)[\w-]{0,20})"
_N_ES = r"(?:\d{1,3}|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|(?:dieci|veint)\w{1,8}|(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?:\s+y\s+\w{2,6})?)"
_N_RU = r"(?:\d{1,3}|(?:одн|дв|тр[её]|три|четыр|пят|шест|сем|вос[еь]м|девят|десят|одиннадцат|сорок)[а-яё]{0,10}(?:\s+[а-яё]{3,9})?)"
_N_AR = r"(?:[\d\u0660-\u0669]{1,3}|[\u0621-\u064a]{2,9}(?:\s+و[\u0621-\u064a]{3,9})?)"
_RESULT = {
    _EN: rf"\b{_N_EN}\s+votes\s+(?:to|against|for|in\s+favou?r)\b|\b(?:1|one)\s+vote\s+(?:to|against|for|in\s+favou?r)\b|\bvote\s+of\s+{_N_EN}\s+(?:to|for|in\s+favou?r)\b|\b\d{{1,3}}\s+(?:\w+\s+)?(?:voted\s+)?in\s+favou?r\b[^.]{{0,60}}\bagainst\b|\b(?:received|obtained|polled|with)\s+{_N_EN}\s+votes\b|\bwith\s+{_N_EN}\s+abstentions?\b",
    _FR: rf"\b{_N_FR}\s+voix\s+(?:contre|pour|en\s+faveur)\b|\bpar\s+{_N_FR}\s+(?:voix|votes)\b|\b(?:recueilli|obtenu|obtient|avec)\s+{_N_FR}\s+(?:voix|suffrages)\b|\bavec\s+{_N_FR}\s+abstentions?\b",
    _ES: rf"\b{_N_ES}\s+votos?\s+(?:a\s+favor|en\s+contra|contra)\b|\bpor\s+{_N_ES}\s+votos\b|\b(?:obtuv\w+|recibi\w+|con)\s+{_N_ES}\s+votos\b|\b(?:con|y)\s+{_N_ES}\s+abstenci(?:ón|ones)\b",
    _RU: rf"\b{_N_RU}\s+голос\w{{0,4}}\s+[«\"]?(?:против|за)\b|\b\d{{1,3}}\s+голос(?:ами|ом)\b|\bпри\s+{_N_RU}\s+воздержавш\w+|\bполучил\w{{0,2}}\s+{_N_RU}\s+голос\w*|[«\"]?\bза[»\"]?\s*[—–-]\s*\d{{1,3}}\b",
    _ZH: r"\d{1,3}\s*票\s*(?:赞成|对|反对|同意|弃权)|以\s*[\d一二三四五六七八九十百]{1,5}\s*票|(?:赞成|反对)\s*\d{1,3}\s*票|(?:获得?|得)\s*\d{1,3}\s*票",
    _AR: rf"بأغلبية\s+{_N_AR}\s+(?:أ?صوت|أصوات)|{_N_AR}\s+(?:صوتا?|أصوات)\s+(?:مقابل|مؤيد|معارض|ضد)|وامتناع\s+{_N_AR}|حصل\w{{0,2}}\s+على\s+{_N_AR}\s+(?:صوت|أصوات)",
}  # fmt: skip
RESULT = {language: re.compile(words, re.IGNORECASE) for language, words in _RESULT.items()}
"""What tells by how many votes something was adopted, kept or rejected, or how many somebody received."""

_PUT = {
    _EN: r"\bput(?:s|ting)?\b[^.]{0,200}\bto\s+(?:the|a)\s+vote|\bproceed(?:ed)?\s+to\s+(?:the|a)\s+vote|\b(?:recorded|separate|roll-call)\s+vote\b|\b(?:voted?|voting)\s+on\b|\bvote\s+(?:was\s+)?(?:taken|held|requested)\b",
    _FR: r"\b(?:mis\w{0,2}|met\w{0,3}|mettr\w+)\s+[^.]{0,80}?aux\s+voix|\bproc[éè]d\w+\s+au\s+vote|\bvote\s+(?:enregistré|séparé|par\s+(?:appel\s+nominal|division))|\bvot\w{0,3}\s+sur\b",
    _ES: r"\bsomet\w+\s+[^.]{0,80}?a\s+votación|\bproced\w+\s+a\s+(?:la\s+)?votación|\bvotación\s+(?:registrada|separada|nominal|por\s+separado)|\b(?:votación|vota\w{0,3})\s+sobre\b",
    _RU: r"\bна\s+голосование|\b(?:заносим\w+|раздельн\w+|поим[её]нн\w+)[^.]{0,40}голосовани|\bприступ\w+\s+к\s+голосовани|\bголосовани\w{1,2}\s+по\b|\bпровод\w+\s+[^.]{0,40}голосовани",
    _ZH: r"付诸表决|(?:进行|举行|作)(?:了)?(?:记录|唱名|单独|分别)?表决|(?:记录|唱名|单独|分别)(?:付诸)?表决|表决(?:第|决议|决定|草案|执行)",
    _AR: r"(?:للتصويت|إلى\s+التصويت|التصويت\s+على)|تصويت\w?\s+(?:مسجلا?|منفصلا?|بنداء)",
}  # fmt: skip
PUT = {language: re.compile(words, re.IGNORECASE) for language, words in _PUT.items()}
"""What says that something is put to the vote, or is about to be."""

_VOTED = {
    _EN: r"\bvot(?:ed|e|es|ing)\s+(?:in\s+favou?r|for|against)|\babstain\w*|\babstention",
    _FR: r"\bvot\w+\s+(?:pour|contre|en\s+faveur)|\babst(?:ien|en)\w+",
    _ES: r"\bvot\w+\s+(?:a\s+favor|en\s+contra|por)|\babst(?:ien|en|uv)\w+",
    _RU: r"\bголос\w+\s+[«\"]?(?:за|против)|\bвоздерж\w+", _ZH: r"投(?:了)?(?:赞成|反对|弃权)票?|弃权", _AR: r"صو[ّ]?ت\w*\s+(?:لصالح|ضد|تأييدا|مؤيد|معارض)|امتنع\w*|ممتنع",
}  # fmt: skip
VOTED = {language: re.compile(words, re.IGNORECASE) for language, words in _VOTED.items()}
"""What a delegation says of its own vote."""

TOLD = VOTED | {
    _RU: re.compile(rf"{_VOTED[_RU]}|\b(?:за|против)\s+(?:про)?голосовал\w*", re.IGNORECASE),
    _AR: re.compile(rf"{_VOTED[_AR]}|صو[ّ]?ت\w*(?:\s+[\u0621-\u064a]+){{1,8}}?\s+(?:لصالح|ضد|تأييدا|مؤيد|معارض)", re.IGNORECASE),
}
"""What a record says of the votes of others, too: Russian has the side before the verb as well, Arabic the voters between the two."""

OF_SIDE = {
    "abstaining": re.compile(r"\babst|\bвоздерж|弃权|امتنع|ممتنع", re.IGNORECASE),
    "against": re.compile(r"\bagainst\b|\bcontre\b|\ben\s+contra\b|\bпротив\b|反对|(?<![\u0621-\u064a])ضد|معارض", re.IGNORECASE),
    "for": re.compile(r"\b(?:for|in\s+favou?r)\b|\b(?:pour|en\s+faveur)\b|\b(?:a\s+favor|por)\b|\bза\b|赞成|لصالح|تأييدا|مؤيد", re.IGNORECASE),
}
"""What tells the side of what `VOTED` matches."""

_NOT_YET = {
    _EN: r"\b(?:shall|may|must|should|would|could)\s+(?:not\s+)?be\b|\b(?:if|unless|requires?|majority\s+of\s+two)\b", _FR: r"\b(?:si|doit|doivent|peut|peuvent|faut)\b", _ES: r"\b(?:si|debe|deben|puede|pueden|requiere)\b",
    _RU: r"\b(?:если|должн\w+|может|могут|требуется)\b", _ZH: r"(?:如果|如|须|应|可)以?[^，。]{0,12}票", _AR: r"(?:إذا|يجب|يجوز|يلزم)",
}  # fmt: skip
NOT_YET = {language: re.compile(words, re.IGNORECASE) for language, words in _NOT_YET.items()}
"""What makes of such a sentence a rule or a condition."""


def side_of(match: re.Match[str]) -> str:
    """The side that a match of `LISTED` tells."""
    name = match.lastgroup or ""
    return "for" if name == "favour" else name
