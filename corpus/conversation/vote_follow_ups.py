"""A question on a vote that leaves out on what: "Who abstained then?", "How did they vote?", "And Severovia?" has its own rule; in six languages.

What was voted on is what the vote before was on, the draft or decision that was spoken of last, or what was asked about. It's asked in whole
words, as `corpus.questions.vote_questions` reads them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from corpus.conversation.asked_about import Found
from corpus.conversation.carried import Carried, constraints
from corpus.conversation.follow_up_parties import party_of
from corpus.conversation.turns import CitedRecord, Turn, without_frame, without_pin
from corpus.languages import SIX, Language
from corpus.naming.adopted_numbers import find_adopted
from corpus.naming.amendments import is_on_amendment
from corpus.naming.locators import find_locators
from corpus.naming.mentions import find_items, find_symbols
from corpus.questions.named import understand
from corpus.questions.pointing import asks
from corpus.questions.reasons import is_why
from corpus.questions.slots import contracted
from corpus.questions.talk_words import WORDINGS, content_words, sentence, without_mark
from corpus.questions.vote_questions import VoteQuestion, understand_vote_question

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
_BACK = 4  # turns among which what was voted on is looked for
_DECIDED = ("decision", "resolution")

# A vote asked for in whole words, by what is asked and its side; {party} and {on} are put in.
_ASKED: dict[Language, dict[tuple[str, str], str]] = {
    _EN: {
        ("how", ""): "How did {party} vote on {on}", ("why", ""): "Why did {party} vote so on {on}", ("who", "for"): "Who voted for {on}", ("who", "against"): "Who voted against {on}", ("who", "abstaining"): "Who abstained on {on}", ("who", ""): "How did the States vote on {on}",
        ("how many", "for"): "How many States voted for {on}", ("how many", "against"): "How many States voted against {on}", ("how many", "abstaining"): "How many States abstained on {on}", ("result", ""): "What was the result of the vote on {on}",
    },
    _FR: {
        ("how", ""): "Comment a voté {party} sur {on}", ("why", ""): "Pourquoi {party} a voté ainsi sur {on}", ("who", "for"): "Qui a voté pour {on}", ("who", "against"): "Qui a voté contre {on}", ("who", "abstaining"): "Qui s’est abstenu sur {on}", ("who", ""): "Comment les États ont-ils voté sur {on}",
        ("how many", "for"): "Combien d’États ont voté pour {on}", ("how many", "against"): "Combien d’États ont voté contre {on}", ("how many", "abstaining"): "Combien d’États se sont abstenus sur {on}", ("result", ""): "Quel a été le résultat du vote sur {on}",
    },
    _ES: {
        ("how", ""): "Cómo votó {party} sobre {on}", ("why", ""): "Por qué votó así {party} sobre {on}", ("who", "for"): "Quién votó a favor de {on}", ("who", "against"): "Quién votó en contra de {on}", ("who", "abstaining"): "Quién se abstuvo sobre {on}", ("who", ""): "Cómo votaron los Estados sobre {on}",
        ("how many", "for"): "Cuántos Estados votaron a favor de {on}", ("how many", "against"): "Cuántos Estados votaron en contra de {on}", ("how many", "abstaining"): "Cuántos Estados se abstuvieron sobre {on}", ("result", ""): "Cuál fue el resultado de la votación sobre {on}",
    },
    _RU: {
        ("how", ""): "Как голосовала {party} по {on}", ("why", ""): "Почему {party} так голосовала по {on}", ("who", "for"): "Кто голосовал за {on}", ("who", "against"): "Кто голосовал против {on}", ("who", "abstaining"): "Кто воздержался по {on}", ("who", ""): "Как голосовали государства по {on}",
        ("how many", "for"): "Сколько государств голосовало за {on}", ("how many", "against"): "Сколько государств голосовало против {on}", ("how many", "abstaining"): "Сколько государств воздержалось по {on}", ("result", ""): "Каков результат голосования по {on}",
    },
    _ZH: {
        ("how", ""): "{party}对{on}如何投票", ("why", ""): "{party}对{on}如此投票的理由是什么", ("who", "for"): "谁对{on}投了赞成票", ("who", "against"): "谁对{on}投了反对票", ("who", "abstaining"): "谁对{on}投了弃权票", ("who", ""): "各国对{on}如何投票",
        ("how many", "for"): "多少国家对{on}投了赞成票", ("how many", "against"): "多少国家对{on}投了反对票", ("how many", "abstaining"): "对{on}的表决中有多少国家弃权", ("result", ""): "对{on}的表决结果如何",
    },
    _AR: {
        ("how", ""): "كيف صوتت {party} على {on}", ("why", ""): "لماذا صوتت {party} هكذا على {on}", ("who", "for"): "من صوت لصالح {on}", ("who", "against"): "من صوت ضد {on}", ("who", "abstaining"): "من امتنع عن التصويت على {on}", ("who", ""): "كيف صوتت الدول على {on}",
        ("how many", "for"): "كم دولة صوتت لصالح {on}", ("how many", "against"): "كم دولة صوتت ضد {on}", ("how many", "abstaining"): "كم دولة امتنعت عن التصويت على {on}", ("result", ""): "ما نتيجة التصويت على {on}",
    },
}  # fmt: skip

# Ways to ask that say even less: what is asked, its side. Those of `_AFTER_A_VOTE` ask of a vote only where one was spoken of.
_SHORT: dict[Language, tuple[tuple[str, str, str], ...]] = {
    _EN: (("how many", "for", r"how\s+many\s+(?:(?:of\s+them\s+)?(?:voted|were)|votes(?:\s+were(?:\s+there)?)?)\s+(?:in\s+favou?r|for)(?:\s+of)?(?:\s+(?:it|that|this))?"), ("how many", "against", r"how\s+many\s+(?:(?:of\s+them\s+)?(?:voted|were)|votes(?:\s+were(?:\s+there)?)?)\s+against(?:\s+(?:it|that|this))?"), ("how many", "abstaining", r"how\s+many\s+(?:of\s+them\s+)?(?:abstained|abstentions(?:\s+were(?:\s+there)?)?)"),
          ("who", "", r"how\s+did\s+(?:they|everyone|everybody)\s+(?:all\s+)?vote"), ("result", "", r"(?:what\s+was\s+the|how\s+was\s+the|how\s+did\s+the)\s+(?:vote|voting)(?:\s+(?:result|go|end|turn\s+out))?|was\s+(?:it|that|this)\s+(?:ever\s+)?(?:put\s+to\s+(?:a|the)\s+vote|voted\s+(?:on|upon))|did\s+they\s+vote(?:\s+on\s+(?:it|that|this))?|(?:was|has)\s+there\s+(?:been\s+)?a\s+vote"),
          ("who", "abstaining", r"any\s+abstentions|(?:were|are)\s+there\s+(?:any\s+)?abstentions|the\s+abstentions")),
    _FR: (("how many", "for", r"combien\s+(?:ont\s+voté|étaient)\s+(?:pour|en\s+faveur)|combien\s+de\s+voix\s+pour"), ("how many", "against", r"combien\s+(?:ont\s+voté|étaient)\s+contre|combien\s+de\s+voix\s+contre"), ("how many", "abstaining", r"combien\s+(?:se\s+sont\s+abstenue?s|d['’]abstentions)"),
          ("who", "", r"comment\s+(?:ont-ils\s+(?:tous\s+)?voté|ils\s+ont\s+(?:tous\s+)?voté)"), ("result", "", r"(?:quel\s+a\s+été\s+)?le\s+(?:résultat\s+du\s+)?(?:vote|scrutin)|(?:l['’])?a-t-on\s+voté(?:\s+dessus)?|ont-ils\s+voté|y\s+a-t-il\s+eu\s+un\s+vote"), ("who", "abstaining", r"(?:y\s+a-t-il\s+eu\s+)?des\s+abstentions|les\s+abstentions")),
    _ES: (("how many", "for", r"cuántos\s+(?:votaron|votos\s+hubo|votos)\s+a\s+favor"), ("how many", "against", r"cuántos\s+(?:votaron|votos\s+hubo|votos)\s+en\s+contra"), ("how many", "abstaining", r"cuántos\s+se\s+abstuvieron|cuántas\s+abstenciones(?:\s+hubo)?"),
          ("who", "", r"cómo\s+votaron(?:\s+(?:todos|ellos))?"), ("result", "", r"(?:cuál\s+fue\s+)?el\s+resultado\s+de\s+la\s+votación|cómo\s+(?:fue|quedó|terminó|acabó)\s+la\s+votación|se\s+votó|se\s+sometió\s+a\s+votación|(?:lo|la)\s+(?:votaron|sometieron\s+a\s+votación)|hubo\s+(?:una\s+)?votación"), ("who", "abstaining", r"hubo\s+abstenciones|las\s+abstenciones")),
    _RU: (("how many", "for", r"сколько\s+(?:(?:про)?голосовал[оаи]\s+|было\s+|голосов\s+(?:было\s+)?)?за"), ("how many", "against", r"сколько\s+(?:(?:про)?голосовал[оаи]\s+|было\s+|голосов\s+(?:было\s+)?)?против"), ("how many", "abstaining", r"сколько\s+(?:было\s+)?воздержал\w+|сколько\s+воздержавшихся"),
          ("who", "", r"как\s+(?:они|все)\s+(?:про)?голосовали|как\s+(?:про)?голосовали"), ("result", "", r"(?:за\s+(?:него|неё|нее|это|них)\s+)?(?:уже\s+)?(?:про)?голосовали(?:\s+(?:за\s+(?:него|неё|нее|это|них)|по\s+(?:нему|ней|этому\s+(?:вопросу|поводу))))?|(?:каков[ыо]?\s+|какие\s+)?(?:результат\w*|итог\w*)\s+голосования|чем\s+(?:за)?кончилось\s+голосование|было\s+(?:ли\s+)?голосование"), ("who", "abstaining", r"(?:были\s+(?:ли\s+)?)?воздержавшиеся")),
    _ZH: (("how many", "for", r"有?多少(?:个)?(?:国家|国|人|票)?(?:投了?)?(?:赞成|同意|支持)(?:票|的)?"), ("how many", "against", r"有?多少(?:个)?(?:国家|国|人|票)?(?:投了?)?反对(?:票|的)?"), ("how many", "abstaining", r"有?多少(?:个)?(?:国家|国|人|票)?弃权(?:票|的)?"),
          ("who", "", r"(?:他们|大家|各方)(?:是)?(?:如何|怎么|怎样)(?:投票|表决|投)的?"), ("result", "", r"(?:表决|投票)(?:的)?(?:结果|情况)(?:怎么样|如何|怎样|是什么|呢)?|(?:这个|它)?(?:付诸|进行)?(?:了)?(?:表决|投票)了?(?:吗|没有)"), ("who", "abstaining", r"有(?:没有)?(?:人|国家)?弃权的?吗?")),
    _AR: (("how many", "for", r"كم\s+(?:دولة\s+|عدد\s+من\s+)?(?:صوتوا|صوتت|صوت)\s+لصالح(?:ه|ها)?"), ("how many", "against", r"كم\s+(?:دولة\s+|عدد\s+من\s+)?(?:صوتوا|صوتت|صوت)\s+ضد(?:ه|ها)?"), ("how many", "abstaining", r"كم\s+(?:دولة\s+)?امتنع\w*(?:\s+عن\s+التصويت)?"),
          ("who", "", r"كيف\s+صوتوا(?:\s+جميعا)?"), ("result", "", r"(?:ما\s+(?:هي\s+|كانت\s+)?)?نتيجة\s+التصويت|هل\s+(?:صوتوا|جرى\s+(?:ال)?تصويت)(?:\s+عليه(?:ا)?)?"), ("who", "abstaining", r"هل\s+كان\s+هناك\s+ممتنعون|الممتنعون")),
}  # fmt: skip
_AFTER_A_VOTE: dict[Language, tuple[tuple[str, str, str], ...]] = {
    _EN: (("who", "against", r"who\s+(?:was\s+|were\s+|is\s+)?(?:against|opposed)|who\s+opposed|against"), ("who", "for", r"who\s+(?:was\s+|were\s+|is\s+)?(?:for|in\s+favou?r)|who\s+supported|in\s+favou?r")),
    _FR: (("who", "against", r"qui\s+(?:était\s+|est\s+)?contre|qui\s+s['’](?:y\s+)?est\s+opposé|contre"), ("who", "for", r"qui\s+(?:était\s+|est\s+)?pour|pour")),
    _ES: (("who", "against", r"quién(?:es)?\s+(?:estaba\w*\s+|estuvo\s+)?en\s+contra|quién(?:es)?\s+se\s+opus\w+|en\s+contra"), ("who", "for", r"quién(?:es)?\s+(?:estaba\w*\s+|estuvo\s+)?a\s+favor|a\s+favor")),
    _RU: (("who", "against", r"(?:кто\s+(?:был\s+|были\s+)?)?против"), ("who", "for", r"кто\s+(?:был\s+)?за")),
    _ZH: (("who", "against", r"(?:谁|哪些?国家?|有谁)(?:是)?反对(?:的|了)?|反对的"), ("who", "for", r"(?:谁|哪些?国家?|有谁)(?:是)?(?:赞成|支持|同意)(?:的|了)?|赞成的"), ("who", "abstaining", r"弃权的")),
    _AR: (("who", "against", r"(?:من|ومن)\s+(?:كان\s+)?(?:ضد|عارض(?:ه|ها)?)"), ("who", "for", r"من\s+(?:كان\s+)?(?:مع|أيد(?:ه|ها)?)")),
}  # fmt: skip


def _compiled(asked: dict[Language, tuple[tuple[str, str, str], ...]]) -> dict[Language, tuple[tuple[str, str, re.Pattern[str]], ...]]:
    return {language: tuple((asks, side, re.compile(pattern, re.IGNORECASE)) for asks, side, pattern in of) for language, of in asked.items()}


_SHORT_FORMS, _AFTER_FORMS = _compiled(_SHORT), _compiled(_AFTER_A_VOTE)
# Words that point to the vote and call nothing.
_THEN = re.compile(
    r"(?:^|\s+)(?:then|there|in\s+that\s+vote|that\s+time|alors|là|donc|entonces|ahí|тогда|там|إذن|حينها|آنذاك)(?=\s|$)|^(?:那么?|当时)[，,]?|当时|(?:在)?(?:那次|这次)(?:表决|投票)(?:中|时)?",
    re.IGNORECASE,
)
_AND_WHAT_OF = re.compile(r"\s*呢$")  # a particle at the end, as other languages begin with "and"
_IT = re.compile(
    r"it|that|this|them|those|cela|ça|lui|eso|ello|él|ella|него|неё|нее|это|этот|нему|ней|它|这个?|该案|此案|ذلك|هذا|ه|ها|عليه|عليها",
    re.IGNORECASE,
)


def vote_asked_on(text: str, language: Language, earlier: Sequence[Turn]) -> Found | None:
    """A question on a vote with what was voted on; None where `text` asks for none, says itself on what, or nothing that could be voted on was
    spoken of."""
    marked = without_mark(text)
    bare = _AND_WHAT_OF.sub("", marked) if language is _ZH else marked
    lead = WORDINGS[language].lead.match(bare)
    plain = " ".join(_THEN.sub(" ", bare[lead.end() :] if lead else bare).split()).strip(" ,،，")
    if on_another := _on_its_amendment(plain, language, earlier[-1]) or _on_an_item(plain, language, earlier[-1]):
        return on_another
    asked = _of_the_vote(plain, language, earlier[-1], led=lead is not None or bare != marked)
    return _asked_on(asked, _voted_on(earlier, language, asked), language) if asked else None


def _asked_on(asked: VoteQuestion, told: Found | None, language: Language) -> Found | None:
    """The question with what was voted on, in its own words where they go on so, else in those that are always read."""
    if told is None:
        return None
    on, carried = told
    on = next((article + on for noun, article in _ARTICLES.get(language, ()) if noun.match(on)), on)
    own = [f"{asked.text} {_ON[language]} {on}"] if language in _ON and asked.asks == "how" and not asked.on and asked.text != asked.party else []
    form = _ASKED[language].get((asked.asks, asked.side))
    for put in (*own, *([form.format(party=asked.party, on=on)] if form else [])):
        if understand_vote_question(whole := sentence(put, language)):
            return whole, carried
    return None


def _on_its_amendment(plain: str, language: Language, last: Turn) -> Found | None:
    """The question on a vote asked of an amendment to the text that it was on: "And on the amendment?" """
    vote = _vote_of(last)
    if vote is None or not is_on_amendment(plain) or asks(plain, language) or len(symbols := [s for s, _, _ in find_symbols(vote.on)]) != 1:
        return None
    on = _AMENDMENT_TO[language].format(_LEADING.sub("", plain), symbols[0])
    said = vote.text.replace(vote.on, on, 1) if vote.language is language else ""
    form = _ASKED[language].get((vote.asks, vote.side), "")
    put = said or sentence(form.format(party=vote.party, on=on), language)
    return (put, (Carried("symbol", symbols[0]),)) if understand_vote_question(put) else None


def _on_an_item(plain: str, language: Language, last: Turn) -> Found | None:
    """The question on a vote on a document asked of an agenda item in its place: "And on item 4?" behind "Who voted against decision 2?" """
    vote, items = _vote_of(last), [*find_items(plain)]
    if vote is None or len(items) != 1 or any(find_items(vote.on)) or not (any(find_adopted(vote.on)) or any(find_symbols(vote.on))):
        return None
    left = _LEADING.sub("", plain[: items[0].start].strip() + " ").strip() + plain[items[0].end :]
    if content_words(left, WORDINGS[language]):
        return None
    on = _LEADING.sub("", plain)
    form = _ASKED[language].get((vote.asks, vote.side), "")
    put = sentence(contracted(form.format(party=vote.party, on=on), language), language)
    return (put, tuple(Carried("item", n) for n in items[0].numbers)) if form and understand_vote_question(put) else None


def _of_the_vote(plain: str, language: Language, last: Turn, *, led: bool) -> VoteQuestion | None:
    """What a text without a matter of its own asks of a vote."""
    vote = _vote_of(last)
    if vote and vote.asks != "how" and (party := party_of(plain, understand(plain, language), led=led)):
        return VoteQuestion(party, language, "how", party=party)
    if vote and vote.party and is_why(plain, language):
        return VoteQuestion(plain, language, "why", party=vote.party)
    forms = [*_SHORT_FORMS[language], *(_AFTER_FORMS[language] if vote else ())]
    for told, side, pattern in forms:
        if pattern.fullmatch(plain):
            return VoteQuestion(plain, language, told, side)
    asked = understand_vote_question(plain)
    if asked is None or asked.language is not language or asked.asks == "votes" or (asked.on and not _IT.fullmatch(asked.on)):
        return None
    return replace(asked, side=asked.side if asked.asks != "how" else "")


def _vote_of(turn: Turn) -> VoteQuestion | None:
    """What the question of a turn asks of a vote."""
    return understand_vote_question(without_pin(without_frame(turn)).question.text)


def _voted_on(earlier: Sequence[Turn], language: Language, asked: VoteQuestion) -> Found | None:
    """What the conversation spoke of last that may be voted on, as it is called in a question of `language`, and what is carried with it. Where it
    is told by a question alone, that is quoted, for who voted how and the result."""
    for turn in reversed(earlier[-_BACK:]):
        vote = _vote_of(turn)
        if vote and vote.on:
            return _called(vote.on, vote.language, language), constraints(turn.question)
        if symbols := without_pin(turn).question.symbols:
            symbol = symbols[-1].value
            return symbol, (Carried("symbol", symbol),)
        for record in sorted(turn.records, key=lambda r: -_titled_alike(r, turn)):
            if record.is_draft or record.kind in _DECIDED:
                numbered = next((record.title[m.start : m.end] for m in find_adopted(record.title or "") if record.title), "")
                told = numbered.lower() if numbered and _says(numbered, language) else record.symbol or ""
                if told:
                    return told, (Carried("symbol", record.symbol or told),)
    former = re.sub(r"\s+", " ", without_mark(without_pin(without_frame(earlier[-1])).question.text))
    if earlier[-1].refused or asked.side in ("for", "against"):
        return None
    return _QUESTION[language].format(former), (Carried("topic", former),)


def _titled_alike(record: CitedRecord, turn: Turn) -> int:
    """How many words of content of a turn's question a record's title has: of several decisions, the one on what was asked."""
    title = (record.title or "").casefold()
    return sum(word.casefold() in title for word in content_words(turn.question.text, WORDINGS[turn.question.language])) if turn.question.language in SIX else 0


def _says(numbered: str, language: Language) -> bool:
    """Whether "Decision 3", as a title has it, is said so in a language."""
    return (
        bool(understand(numbered, language).adopted)
        and _of_script(numbered, language)
        and (language not in _NOUNS or _NOUNS[language].search(numbered) is not None)
    )


_NOUNS = {
    _EN: re.compile("decision|resolution", re.IGNORECASE), _FR: re.compile("décision|résolution", re.IGNORECASE), _ES: re.compile("decisión|resolución", re.IGNORECASE)
}  # fmt: skip


def _of_script(text: str, language: Language) -> bool:
    cyrillic, han, arabic = (re.search(pattern, text) is not None for pattern in (r"[а-яё]", r"[一-鿿]", r"[\u0621-\u064a]"))
    return {_RU: cyrillic, _ZH: han, _AR: arabic}.get(language, not (cyrillic or han or arabic))


def _called(on: str, spoken: Language, language: Language) -> str:
    """What a vote was on, as another language says it: by the symbols and places in it alone, where it names any."""
    symbols = [symbol for symbol, _, _ in find_symbols(on)]
    if spoken is language or not symbols:
        return on
    places = [n for place in find_locators(on) if place.kind == "paragraph" for n in place.numbers]
    return " ".join([*symbols, *(_PARAGRAPH[language].format(n) for n in places)])


_LEADING = re.compile(r"^(?:(?:on|about|sur|à\s+propos\s+de|sobre|по|о|об|за|на|على|بشأن|عن|ل)\s+|对于?|关于|就)", re.IGNORECASE)
_AMENDMENT_TO = {_EN: "{} to {}", _FR: "{} à {}", _ES: "{} a {}", _RU: "{} к {}", _ZH: "{1}的{0}", _AR: "{} على {}"}
# Patterns read what was voted on without its article.
_ARTICLES = {
    _EN: ((re.compile(r"(?:question|amendment|draft|proposal)\b"), "the "),),
    _FR: ((re.compile(r"(?:question|décision|résolution|proposition)\b"), "la "), (re.compile(r"projet\b"), "le "), (re.compile(r"amendement\b"), "l’")),
    _ES: ((re.compile(r"(?:cuestión|decisión|resolución|enmienda|propuesta)\b"), "la "), (re.compile(r"proyecto\b"), "el ")),
}
_ON = {_EN: "on", _FR: "sur", _ES: "sobre", _RU: "по", _AR: "على"}
_QUESTION = {
    _EN: "the question “{}”", _FR: "la question « {} »", _ES: "la cuestión «{}»", _RU: "вопросу «{}»", _ZH: "“{}”这一问题", _AR: "السؤال «{}»",
}  # fmt: skip
_PARAGRAPH = {_EN: "paragraph {}", _FR: "paragraphe {}", _ES: "párrafo {}", _RU: "пункт {}", _ZH: "第{}段", _AR: "الفقرة {}"}
