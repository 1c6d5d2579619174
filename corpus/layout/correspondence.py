"""Who wrote to whom, as the title of a letter, a memorandum's head or an e-mail says it, in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.languages import Language
from corpus.lines import ends_sentence
from corpus.naming.bodies import find_bodies
from corpus.naming.dates import find_dates
from corpus.record import Fact

_ARTICLE = re.compile(r"^(?:the|le|la|les|l['’]|el|los|las)\s*\b", re.IGNORECASE)

# "Mission to the United Nations" is a name: what follows "to" there is not the addressee.
_NAMED_TO = "".join(
    rf"(?<!\b{word})"
    for word in ("mission", "missions", "delegation", "ambassador", "representative", "observer", "adviser", "counsellor", "reply", "response", "answer")
)
_LETTER_EN = (
    r"(?:letter|note\s+verbale|cablegram|telegram|savingram|minute|memorandum|memo|note|message|submission|teletype|despatch|dispatch|aide[- ]m[eé]moire"
    r"|communication|circular)s?\b"
)
_NUMBERED = r"^\W*(?:doc(?:ument(?:o)?)?\.?\s+)?\d{1,4}[.)]\s+"
_NUMBER = rf"(?:{_NUMBERED}|^\W*)"  # of a document in an edition: "112. Telegram from …", "Documento 26. Carta del …"
# Whose title in capitals begins with a name names an office or a person: "CONFÉRENCE SUR LES FEUX, À ELLERING" is of neither.
_OFFICE_FR = (
    r"(?=(?:[^a-zà-ÿ\d]{1,100},\s+)?(?:L[EA]\s+|L['’]\s*)?(?:MM?\.|M(?:ME|LLE|GR)\b|(?:S\.\s?E\.|SON\s+EXCELLENCE|SIR|LORD|COMTE|BARON|MARQUIS|GÉNÉRAL|AMIRAL|COLONEL)(?!\w)"
    r"|(?:AMBASSAD(?:EUR|RICE|E)|MINIST(?:RE|ÈRE)|CHARGÉE?\s+D|CONSUL|LÉGATION|PRÉSIDENTE?|SECRÉTAIRE|SOUS-SECRÉTAIRE|DIRECT(?:EUR|RICE)|DÉLÉGUÉE?|DÉLÉGATION|REPRÉSENTANTE?"
    r"|GOUVERNE(?:UR|MENT)|DÉPARTEMENT|HAUT[- ]COMMISSAIRE)(?!S\b)))"
)
# Each names the sender, the addressee, or both; a date in between is passed over. UN Editorial Manual, "Titles of documents".
_LETTERS: dict[Language, tuple[re.Pattern[str], ...]] = {
    language: tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)
    for language, patterns in {
        Language.EN: (
            rf"{_LETTER_EN}.{{0,60}}?\bfrom\s+(?P<sender>.+?)\s+addressed\s+to\s+(?P<addressee>.+)",
            rf"{_LETTER_EN}.{{0,60}}?\baddressed\s+to\s+(?P<addressee>.+?)\s+(?:by|from)\s+(?P<sender>.+)",
            rf"{_NUMBER}(?:extract\s+from\s+)?(?:\w+\s+){{0,2}}?{_LETTER_EN}.{{0,60}}?\bfrom\s+(?P<sender>.+?){_NAMED_TO}\s+to\s+(?P<addressee>.+)",
            rf"{_NUMBER}(?:extract\s+from\s+)?(?:\w+\s+){{0,2}}?{_LETTER_EN}.{{0,60}}?\b(?:from|by)\s+(?P<sender>.+?)(?=\s+(?:on|for|about|concerning|regarding|relating)\s|$)",
        ),
        Language.FR: (
            r"(?:lettre|note\s+verbale|télégramme|mémorandum).{0,60}?\badressée?s?\s+(?:au|à\s+la|à\s+l['’]|aux|à)\s*(?P<addressee>.+?)\s+par\s+(?!intérim\b)(?P<sender>.+)",
            rf"^(?-i:(?P<sender>{_OFFICE_FR}[^a-zà-ÿ\d]{{4,120}}?),\s+À\s+(?P<addressee>[^a-zà-ÿ\d]{{4,120}}))$",  # M. ORVELL, AMBASSADEUR À ELLERING, À M. AASLAND
            r"^\W*(?:lettre|note\s+verbale|télégramme).{0,60}?\b(?:émanant\s+)?(?:du|de\s+la|de\s+l['’]|de)\s*(?P<sender>(?!\d).+?)\s+(?:au|à\s+la|aux|à)\s+(?P<addressee>.+)",
        ),
        Language.ES: (
            r"(?:carta|nota\s+verbal|telegrama).{0,60}?\bdirigidas?\s+(?:al|a\s+la|a\s+los|a)\s+(?P<addressee>.+?)\s+por\s+(?P<sender>.+)",
            rf"(?:{_NUMBER}(?:carta|nota\s+verbal|telegrama)|{_NUMBERED}informe).{{0,60}}?\b(?:del|de\s+la)\s+(?P<sender>(?!\d).+?)\s+(?:al|a\s+la)\s+(?P<addressee>.+)",
        ),
        Language.RU: (
            r"(?:письмо|вербальная\s+нота|телеграмма)\s+(?P<sender>(?!(?:от|об?)\s).+?)\s+от\s+\d.{0,30}?\s+(?:года\s+|г\.\s*)?(?:на\s+имя|в\s+адрес)\s+(?P<addressee>.+)",
            r"(?:письмо|вербальная\s+нота)\s+от\s+\d.{0,30}?\s+(?:на\s+имя|в\s+адрес)\s+(?P<addressee>.+?)\s+от\s+(?P<sender>.+)",
            r"(?:письмо|вербальная\s+нота)\s+от\s+\d.{0,30}?\s+(?:на\s+имя|в\s+адрес)\s+(?P<addressee>.+)",
            rf"{_NUMBER}(?:письмо|телеграмма|нота|памятная\s+записка)\s+(?P<sender>(?!(?:от|об?|во?|на|по|со?|для|ко?|за|протеста|поддержки|благодарности|соболезнования)\s)\S.+?)\s+(?:в\s+(?=МИД\b|министерство\b))?"
            r"(?P<addressee>(?:послу|посланнику|министру|правительству|посольству|(?:временному\s+)?поверенному|председателю|президенту|заместителю|(?:генеральному\s+)?секретарю|МИД|министерство)\b.*)",
        ),
        Language.ZH: (
            r"^\W*(?:[\d〇零一二三四五六七八九十]{1,4}\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日)?(?P<sender>[^\d\s，,。][^，,。\n]{1,60}?)(?:写?给|(?<![一导招以引])致(?![力使命]))(?P<addressee>[^，,。\n]{2,50}?)的(?:信函|信|普通照会|照会|(?:复函|函|电报?)$)",
            r"^\W*(?:第\s?\d{1,4}\s?号\W*)?(?P<sender>[^\d\s，,。][^，,。\n]{1,60}?)(?:(?<![一导招以引])致(?![力使命])|(?<![恢答回批重修])复(?![查审核]))(?P<addressee>[^，,。\n]{2,50}?)(?<!的)(?:电报?|函)$",
        ),
        Language.AR: (
            r"(?:رسالة|رسائل|مذكرة\s+شفوية|برقية).{0,60}?موجهة\s+(?:إلى|الى)\s+(?P<addressee>.+?)\s+من\s+(?P<sender>.+)",
            r"(?:رسالة|رسائل|مذكرة\s+شفوية|برقية).{0,60}?موجهة\s+من\s+(?P<sender>.+?)\s+(?:إلى|الى)\s+(?P<addressee>.+)",
            r"^\W*(?:رسالة|مذكرة|برقية)\s+من\s+(?P<sender>.+?)\s+(?:إلى|الى)\s+(?P<addressee>.+)",
        ),
    }.items()
}
# What a letter is about may be from one place to another, too: "Note on the passage from Ellering to Tesk". Words of a subject before the addressee …
_ABOUT: dict[Language, re.Pattern[str]] = {
    language: re.compile(pattern, re.IGNORECASE)
    for language, pattern in {
        Language.EN: r"\b(?:concerning|regarding|about|relating|related|relative)\b",
        Language.FR: r"\b(?:relati(?:f|ve)s?|concernant|au\s+sujet|à\s+propos|en\s+vue)\b|\bd(?:e\s+la|u|e)\s+(?:visite|voyage|passage|trajet)\b",
        Language.ES: r"\b(?:relativ[oa]s?|referentes?|concernientes?|acerca|(?:con\s+)?respecto)\b|\bd(?:e\s+la|el)\s+(?:visita|viaje|paso|trayecto)\b",
        Language.RU: r"\b(?:относительно|касательно|касающ\w+|по\s+(?:вопрос|повод)\w+)\b",
        Language.ZH: r"(?:^|[\s\d日号])(?:关于|有关|针对|对于)",
        Language.AR: r"(?<!\w)(?:بشأن|المتعلقة?|متعلقة?|بخصوص|من\s+أجل|من\s+(?:السفر|الزيارة))(?!\w)",
    }.items()
}
# … and prepositions that are of one, unless a body's name goes on with them: "the Working Group on Fog"; an "adviser on fog" writes, too.
_ON: dict[Language, re.Pattern[str]] = {
    language: re.compile(pattern, re.IGNORECASE)
    for language, pattern in {
        Language.EN: r"\bon\s+(?!\d)(?=.*\bfrom\s)",
        Language.FR: r"\bsur\s",
        Language.ES: r"\bsobre\s",
        Language.RU: r"\bоб?\s",
        Language.AR: r"(?<!\w)(?<!نيابة )عن\s|(?<!\w)حول\s",
    }.items()
}
_ADDRESSED = re.compile(r"\baddressed\s|\badressée|\bdirigid|موجهة|\sот\s+\d")  # which leaves no doubt of who is the addressee
# "From: …" of e-mail and of memorandums' heads.
_HEAD = {
    "sender": re.compile(r"^(?:from|de|от|发件人|发信人|من)\s*[:：]\s*(?P<value>\S.{1,150})$", re.IGNORECASE),
    "addressee": re.compile(r"^(?:to|à|a|para|кому|收件人|إلى)\s*[:：]\s*(?P<value>\S.{1,150})$", re.IGNORECASE),
}
_SHORT = 300  # characters: a title that says who wrote to whom is no longer
_NOTE = re.compile(r"(?<=[^\W\d])\d{1,2}$|(?<=[\w)])[⁰¹²³⁴⁵⁶⁷⁸⁹]+$")  # a footnote's mark behind a name
_DATED = re.compile(r"\b(?:dated|datée?s?|de\s+fecha|от|مؤرخة)\b.*$", re.IGNORECASE)
_EDGES = " ,.;:，。；：–—-*()（）[]"
# What a letter does besides, behind who wrote it and to whom: that it carries something, or answers.
_BESIDES = re.compile(
    r"(?:^|[\s,،，;(（])(?:(?:(?-i:transmitting|forwarding|conveying|enclosing)\s|(?:transmitting|forwarding|conveying|enclosing)\s+(?:the|an?|its?|his|her|their|copies|copy|texts?|letters?|reports?|notes?)\b)|(?:written\s+)?in\s+(?:reply|response|answer)\s+to\s"
    r"|(?:transmettant|communiquant)\s|en\s+réponse\s+(?:à|au|aux)(?!\w)|(?:por\s+(?:la|el|las|los)\s+(?:que|cual(?:es)?)\s+(?:se\s+)?(?:transmiten?|remiten?|envían?))\s|transmitiendo\s|en\s+(?:respuesta|contestación)\s+al?\s"
    r"|(?:препровожда|направля|пересыла)ющ\w+\s|в\s+ответ\s+на\s|(?:转交|转递|答复|回复)|(?:[يت]حيل(?:ان|ون)?|محيلا|رد[اً]{1,2})\s+(?:ب|إلى|على|في)).*$",
    re.IGNORECASE | re.DOTALL,
)


# A title of the form "Savingram from Drosk to Mbalenti", whatever the document is called.
_FROM_TO = re.compile(rf"^\W*\w+(?:\s+\w+)?\s+[Ff]rom\s+(?P<sender>[A-Z].*?){_NAMED_TO}\s+to\s+(?P<addressee>[A-Z].*)$")
# A sentence that opens as a title does is one, closed by a mark.
_TITLES = (
    re.compile(rf"\W*{_LETTER_EN}\s+(?:dated\s|from\s)", re.IGNORECASE),
    re.compile(r"\W*(?:lettre|carta|письмо|رسالة)\s+(?:datée|de\s+fecha|от\s|مؤرخة)", re.IGNORECASE),
)
# A line that opens so is the title of a letter, and does not speak of one.
_OPENS_TITLE = re.compile(
    rf"{_NUMBER}(?:extract\s+(?:from|of)\s+)?(?:(?:an?|two|three|identical|joint|circular|confidential|secret|private|personal|urgent|official|further|second)\s+)*"
    r"(?:" + _LETTER_EN + r"|(?:lettres?|cartas?|notes?\s+verbales?|notas?\s+verbal(?:es)?|t[ée]l[ée]gram(?:me|a)s?|mémorandum|informe"
    r"|(?:(?:идентичн|совместн)\w+\s+)?(?:письм[оа]|вербальн\w+\s+нот[аы]|телеграмм[аы]|нот[аы]|памятн\w+\s+записк[аи])"
    r"|رسالة|رسالتان|رسائل|مذكرة|برقية)(?!\w))",
    re.IGNORECASE,
)
_COMMAS = (",", "،", "，", "、")  # at the end of a recital


def title_correspondents(title: str, language: Language) -> dict[str, str]:
    """Sender and addressee that a record's title names, by "sender" and "addressee"."""
    title = title[:_SHORT]
    found = {fact.name: fact.value for fact in correspondents(title, language) if fact.value}
    if not found and (match := _FROM_TO.match(title)):
        found = {name: match[name].strip(_EDGES) for name in ("sender", "addressee")}
    return found


def correspondents(line: str, language: Language, *, in_text: bool = False) -> Iterator[Fact]:
    """Sender and addressee that a line of a letter's opening, or a title, names; none where it is a sentence, a recital or an operative
    paragraph that speaks of another letter. Offsets count in `line`.

    Args:
        in_text: whether the line stands below one that opens a preamble.
    """
    for name, pattern in _HEAD.items():
        if match := pattern.match(line):
            yield _fact(name, match, "value")
            return
    if ends_sentence(line) and not line[:1].isdigit() and not any(p.match(line) for p in _TITLES):
        return
    if (in_text or _is_of_act(line)) and not _OPENS_TITLE.match(line):
        return
    languages = (language,) if language in _LETTERS else tuple(_LETTERS)
    for lang, pattern in ((own, p) for own in languages for p in _LETTERS[own]):
        if (match := pattern.search(line)) and not _is_of_subject(match, lang):
            for name in ("sender", "addressee"):
                if name in pattern.groupindex:
                    yield _fact(name, match, name)
            return


def _is_of_act(line: str) -> bool:
    """Whether a line may be a recital, which ends with a comma, or a numbered paragraph."""
    return line.rstrip().endswith(_COMMAS) or (ends_sentence(line) and line[:1].isdigit())


def _is_of_subject(match: re.Match[str], language: Language) -> bool:
    """Whether what stands where a sender does is of what the letter is about: a subject stands before it, or within it."""
    if "sender" not in match.re.groupindex or _ADDRESSED.search(match[0]):
        return False
    before = match.string[match.start() : match.end("sender")]
    if _ABOUT[language].search(before):
        return True
    bodies = [body for body in find_bodies(before) if body.start >= match.start("sender") - match.start()]
    ons = _ON[language].finditer(before) if language in _ON else ()
    return any(not any(body.start < on.start() <= body.end + 1 for body in bodies) for on in ons)


def _fact(name: str, match: re.Match[str], group: str) -> Fact:
    """What a group matched, without marks at its edges, without what the letter does besides and without a date that follows the name."""
    start, end = match.span(group)
    raw = _BESIDES.sub("", match[group])
    if dated := _DATED.search(raw) or next(find_dates(raw), None):
        raw = raw[: dated.start() if isinstance(dated, re.Match) else dated.start]
    kept = _NOTE.sub("", _ARTICLE.sub("", raw.strip(_EDGES)))
    if kept.count("(") > kept.count(")") and f"{kept})" in raw:
        kept += ")"  # "the Assistant Secretary (Orvell)"
    if any(c.isdigit() for c in kept):
        kept = ""  # a paragraph's number, a date's rest: no name
    start += raw.find(kept) if kept else 0
    return Fact(name, kept, start, min(end, start + len(kept)))
