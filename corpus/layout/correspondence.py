"""Who wrote to whom, as the title of a letter, a memorandum's head or an e-mail says it, in six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.languages import Language
from corpus.lines import ends_sentence
from corpus.naming.dates import find_dates
from corpus.record import Fact

_ARTICLE = re.compile(r"^(?:the|le|la|les|l['’]|el|los|las)\s*\b", re.IGNORECASE)

# "Mission to the United Nations" is a name: what follows "to" there is not the addressee.
_NAMED_TO = "".join(rf"(?<!\b{word})" for word in ("mission", "missions", "delegation", "ambassador", "representative", "observer", "adviser", "counsellor"))
_LETTER_EN = (
    r"(?:letter|note\s+verbale|cablegram|telegram|savingram|minute|memorandum|memo|note|message|submission|teletype|despatch|dispatch|aide[- ]m[eé]moire"
    r"|communication|circular)s?\b"
)
_NUMBER = r"^\W*(?:(?:doc(?:ument(?:o)?)?\.?\s+)?\d{1,4}[.)]\s+)?"  # of a document in an edition: "112. Telegram from …", "Documento 26. Carta del …"
# Each names the sender, the addressee, or both; a date in between is passed over. UN Editorial Manual, "Titles of documents".
_LETTERS: dict[Language, tuple[re.Pattern[str], ...]] = {
    language: tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)
    for language, patterns in {
        Language.EN: (
            rf"{_LETTER_EN}.{{0,60}}?\bfrom\s+(?P<sender>.+?)\s+addressed\s+to\s+(?P<addressee>.+)",
            rf"{_LETTER_EN}.{{0,60}}?\baddressed\s+to\s+(?P<addressee>.+?)\s+(?:by|from)\s+(?P<sender>.+)",
            rf"{_NUMBER}(?:extract\s+from\s+)?(?:\w+\s+){{0,2}}?{_LETTER_EN}.{{0,60}}?\bfrom\s+(?P<sender>.+?){_NAMED_TO}\s+to\s+(?P<addressee>.+)",
            rf"{_NUMBER}(?:extract\s+from\s+)?(?:\w+\s+){{0,2}}?{_LETTER_EN}.{{0,60}}?\b(?:from|by)\s+(?P<sender>.+?)(?=\s+(?:on|for|about|concerning|regarding)\s|$)",
        ),
        Language.FR: (
            r"(?:lettre|note\s+verbale|télégramme|mémorandum).{0,60}?\badressée?s?\s+(?:au|à\s+la|à\s+l['’]|aux|à)\s*(?P<addressee>.+?)\s+par\s+(?P<sender>.+)",
            r"^(?-i:(?P<sender>[^a-zà-ÿ\d]{4,120}?),\s+À\s+(?P<addressee>[^a-zà-ÿ\d]{4,120}))$",  # M. ORVELL, AMBASSADEUR À ELLERING, À M. AASLAND
            r"^\W*(?:lettre|note\s+verbale|télégramme).{0,60}?\b(?:émanant\s+)?(?:du|de\s+la|de\s+l['’]|de)\s*(?P<sender>(?!\d).+?)\s+(?:au|à\s+la|aux|à)\s+(?P<addressee>.+)",
        ),
        Language.ES: (
            r"(?:carta|nota\s+verbal|telegrama).{0,60}?\bdirigidas?\s+(?:al|a\s+la|a\s+los|a)\s+(?P<addressee>.+?)\s+por\s+(?P<sender>.+)",
            rf"{_NUMBER}(?:carta|nota\s+verbal|telegrama|informe).{{0,60}}?\b(?:del|de\s+la)\s+(?P<sender>(?!\d).+?)\s+(?:al|a\s+la)\s+(?P<addressee>.+)",
        ),
        Language.RU: (
            r"(?:письмо|вербальная\s+нота|телеграмма)\s+(?P<sender>(?!от\s).+?)\s+от\s+\d.{0,30}?\s+(?:года\s+|г\.\s*)?(?:на\s+имя|в\s+адрес)\s+(?P<addressee>.+)",
            r"(?:письмо|вербальная\s+нота)\s+от\s+\d.{0,30}?\s+(?:на\s+имя|в\s+адрес)\s+(?P<addressee>.+?)\s+от\s+(?P<sender>.+)",
            r"(?:письмо|вербальная\s+нота)\s+от\s+\d.{0,30}?\s+(?:на\s+имя|в\s+адрес)\s+(?P<addressee>.+)",
            rf"{_NUMBER}(?:письмо|телеграмма|нота|памятная\s+записка)\s+(?P<sender>(?!от\s)\S.+?)\s+(?:в\s+(?=МИД\b|министерство\b))?"
            r"(?P<addressee>(?:послу|посланнику|министру|правительству|посольству|(?:временному\s+)?поверенному|председателю|президенту|заместителю|(?:генеральному\s+)?секретарю|МИД|министерство)\b.*)",
        ),
        Language.ZH: (
            r"^\W*(?:[\d〇零一二三四五六七八九十]{1,4}\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日)?(?P<sender>[^\d\s，,。][^，,。\n]{1,60}?)(?:写?给|致)(?P<addressee>[^，,。\n]{2,50}?)的(?:信函|信|普通照会|照会)",
            r"^\W*(?:第\s?\d{1,4}\s?号\W*)?(?P<sender>[^\d\s，,。][^，,。\n]{1,60}?)(?:致|复)(?P<addressee>[^，,。\n]{2,50}?)(?:电报?|函)$",
        ),
        Language.AR: (
            r"(?:رسالة|رسائل|مذكرة\s+شفوية|برقية).{0,60}?موجهة\s+(?:إلى|الى)\s+(?P<addressee>.+?)\s+من\s+(?P<sender>.+)",
            r"(?:رسالة|رسائل|مذكرة\s+شفوية|برقية).{0,60}?موجهة\s+من\s+(?P<sender>.+?)\s+(?:إلى|الى)\s+(?P<addressee>.+)",
            r"^\W*(?:رسالة|مذكرة|برقية)\s+من\s+(?P<sender>.+?)\s+(?:إلى|الى)\s+(?P<addressee>.+)",
        ),
    }.items()
}
# "From: …" of e-mail and of memorandums' heads.
_HEAD = {
    "sender": re.compile(r"^(?:from|de|от|发件人|发信人|من)\s*[:：]\s*(?P<value>\S.{1,150})$", re.IGNORECASE),
    "addressee": re.compile(r"^(?:to|à|a|para|кому|收件人|إلى)\s*[:：]\s*(?P<value>\S.{1,150})$", re.IGNORECASE),
}
_SHORT = 300  # characters: a title that says who wrote to whom is no longer
_NOTE = re.compile(r"(?<=[^\W\d])\d{1,2}$|(?<=[\w)])[⁰¹²³⁴⁵⁶⁷⁸⁹]+$")  # a footnote's mark behind a name
_DATED = re.compile(r"\b(?:dated|datée?s?|de\s+fecha|от|مؤرخة)\b.*$", re.IGNORECASE)
_EDGES = " ,.;:，。；：–—-*()（）[]"


# A title of the form "Savingram from Drosk to Mbalenti", whatever the document is called.
_FROM_TO = re.compile(rf"^\W*\w+(?:\s+\w+)?\s+[Ff]rom\s+(?P<sender>[A-Z].*?){_NAMED_TO}\s+to\s+(?P<addressee>[A-Z].*)$")
# A sentence that opens as a title does is one, closed by a mark.
_TITLES = (
    re.compile(rf"\W*{_LETTER_EN}\s+(?:dated\s|from\s)", re.IGNORECASE),
    re.compile(r"\W*(?:lettre|carta|письмо|رسالة)\s+(?:datée|de\s+fecha|от\s|مؤرخة)", re.IGNORECASE),
)


def title_correspondents(title: str, language: Language) -> dict[str, str]:
    """Sender and addressee that a record's title names, by "sender" and "addressee"."""
    title = title[:_SHORT]
    found = {fact.name: fact.value for fact in correspondents(title, language) if fact.value}
    if not found and (match := _FROM_TO.match(title)):
        found = {name: match[name].strip(_EDGES) for name in ("sender", "addressee")}
    return found


def correspondents(line: str, language: Language) -> Iterator[Fact]:
    """Sender and addressee that a line of a letter's opening, or a title, names; none where it is a sentence that speaks of
    another letter. Offsets count in `line`."""
    for name, pattern in _HEAD.items():
        if match := pattern.match(line):
            yield _fact(name, match, "value")
            return
    if ends_sentence(line) and not line[:1].isdigit() and not any(p.match(line) for p in _TITLES):
        return
    languages = (language,) if language in _LETTERS else tuple(_LETTERS)
    for pattern in (p for lang in languages for p in _LETTERS[lang]):
        if match := pattern.search(line):
            for name in ("sender", "addressee"):
                if name in pattern.groupindex:
                    yield _fact(name, match, name)
            return


def _fact(name: str, match: re.Match[str], group: str) -> Fact:
    """What a group matched, without marks at its edges and without a date that follows the name."""
    start, end = match.span(group)
    raw = match[group]
    if dated := _DATED.search(raw) or next(find_dates(raw), None):
        raw = raw[: dated.start() if isinstance(dated, re.Match) else dated.start]
    kept = _NOTE.sub("", _ARTICLE.sub("", raw.strip(_EDGES)))
    if kept.count("(") > kept.count(")") and f"{kept})" in raw:
        kept += ")"  # "the Assistant Secretary (Orvell)"
    if any(c.isdigit() for c in kept):
        kept = ""  # a paragraph's number, a date's rest: no name
    start += raw.find(kept) if kept else 0
    return Fact(name, kept, start, min(end, start + len(kept)))
