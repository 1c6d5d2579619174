"""What a question asks the cost or the amount of ("How much is electricity in 2034?"), as the place of the noun asked of next: it stands beside the
verb, with an article or without."""

from __future__ import annotations

import re

from corpus.languages import Language
from corpus.naming.english_verbs import PARTICIPLE
from corpus.questions.named import Question
from corpus.questions.slots import Edit, in_order

_ARTICLE = re.compile(r"^(?:(?:the|an?|les?|la|un|une|des|du|el|los|las|una)\s+|l['’])", re.IGNORECASE)
_NOUN = r"(?P<noun>(?:(?:the|an?|les?|la|l['’]|un|une|des|du|el|los|las|una)\s*)?[^\W\d_]+(?:[ -][^\W\d_]+){0,2}?)"
_BEHIND_EN = r"(?=\s+(?:costs?|be|amount(?:s|ed)?|come|came|per|a\s+(?:day|night|week|month|year)|in|at|for|during|from|to|by|on|under|within|since|until)\b|\s*[(?]|\s*$|\s+\d)"
_BEHIND = r"(?=\s+(?:par|por|en|dans|au|aux|à|al|a|pour|para|de|del|du|des|durant|durante|pendant|depuis|desde|в|во|на|за|с|к|по)\s|\s*[(?]|\s*$|\s+\d)"
_ASKED = {
    Language.EN: re.compile(rf"^\W*(?:how\s+much|what)\s+(?P<verb>is|are|was|were|does|do|did|will|would)\s+{_NOUN}{_BEHIND_EN}", re.IGNORECASE),
    Language.FR: re.compile(rf"^\W*(?:combien|que)\s+(?P<verb>coût(?:ent|e|aient|ait|era|eront)|valent|vaut)\s+{_NOUN}{_BEHIND}", re.IGNORECASE),
    Language.ES: re.compile(rf"^\W*cuánto\s+(?P<verb>cuestan?|costó|costaron|costaba[n]?|costar[áa]n?|val(?:en|e)|es|son)\s+{_NOUN}{_BEHIND}", re.IGNORECASE),
    Language.RU: re.compile(rf"^\W*(?:сколько|во\s+сколько)\s+(?P<verb>сто(?:ит|ят|ил[аио]?)|обош(?:ёлся|елся|лась|лось|лись)|обходи?т?ся)\s+{_NOUN}{_BEHIND}", re.IGNORECASE),
}  # fmt: skip
_HOW = re.compile(r"^\W*how\s+much\b", re.IGNORECASE)
# A verb with one, and with several.
_NUMBER = (
    ("is", "are"), ("was", "were"), ("does", "do"), ("coûte", "coûtent"), ("coûtait", "coûtaient"), ("coûtera", "coûteront"), ("vaut", "valent"), ("cuesta", "cuestan"),
    ("costó", "costaron"), ("costaba", "costaban"), ("costará", "costarán"), ("vale", "valen"), ("es", "son"), ("стоит", "стоят"),
)  # fmt: skip
_PLURAL_ARTICLE = re.compile(r"(?:les|des|los|las)\s", re.IGNORECASE)
_RU_PAST = re.compile(r"(?P<stem>стои)л[аио]?", re.IGNORECASE)
_RU_ENDING = {"а": "ла", "я": "ла", "о": "ло", "е": "ло", "ё": "ло", "ы": "ли", "и": "ли"}
_ZH_MUCH = re.compile(r"^(?:请问)?(?P<noun>(?:(?!的)[一-鿿]){2,8}?)(?:是|为|达|花了?|用了?)?多少(?:钱|元|美元|欧元)?[？?]?$")
_ZH_HEAD = re.compile(r"(?:费用|价格|成本|开支|支出|预算|金额|总额|数量|人数)$")


def measured_edit(phrase: str, old: Question) -> Edit | None:
    """The phrase in the place of what the old question asks the cost or the amount of; None where it asks for none, or of something named."""
    named = in_order(old.items, old.symbols, old.locators, old.dates, old.periods, old.states, old.kinds)
    if old.language is Language.ZH:
        return _chinese(phrase, old)
    pattern = _ASKED.get(old.language)
    match = pattern.match(old.text) if pattern else None
    if match is None or any(m.start < match.end("noun") and match.start("noun") < m.end for m in named):
        return None
    if old.language is Language.EN and not (_HOW.match(old.text) or re.match(r"\s+costs?\b", old.text[match.end() :])):
        return None
    if old.language is Language.EN and PARTICIPLE.fullmatch(match["noun"].split()[-1]):
        return None  # "How much was spent on fuel?"
    if _is_proper(match["noun"]) != _is_proper(phrase):
        return None
    return Edit(match.start("verb"), match.end("noun"), f"{_agreeing(match['verb'], phrase, old.language)} {phrase}")


def _is_proper(phrase: str) -> bool:
    return _ARTICLE.sub("", phrase)[:1].isupper()


def _agreeing(verb: str, phrase: str, language: Language) -> str:
    if language is Language.RU:
        end = phrase.rsplit(maxsplit=1)[-1].casefold()[-1:]
        if past := _RU_PAST.fullmatch(verb):
            return past["stem"] + _RU_ENDING.get(end, "л")
        several = end in "ыи"
    elif language is Language.EN:
        several = re.search(r"(?<![sui])s$", phrase, re.IGNORECASE) is not None
    else:
        several = _PLURAL_ARTICLE.match(phrase) is not None
    for one, many in _NUMBER:
        if verb.casefold() in (one, many):
            return many if several else one
    return verb


def _chinese(phrase: str, old: Question) -> Edit | None:
    times = [t for t in in_order(old.dates, old.periods) if not old.text[: t.start].strip()]
    start = max((t.end for t in times), default=0)
    match = _ZH_MUCH.match(old.text[start:].lstrip("，,"))
    if match is None or re.fullmatch(r"[一-鿿]{1,8}", phrase) is None:
        return None
    at = old.text.index(match["noun"], start)
    if any(m.start < at + len(match["noun"]) and at < m.end for m in in_order(old.items, old.symbols, old.states, old.kinds)):
        return None
    head = _ZH_HEAD.search(match["noun"])
    kept = head[0] if head and len(head[0]) < len(match["noun"]) and not re.search(r"费|价|额|数|成本|开支|预算", phrase) else ""
    return Edit(at, at + len(match["noun"]), phrase + kept)
