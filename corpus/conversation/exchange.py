"""What a former question named, and that question again with something of it exchanged: item 7 for item 6, France for Germany."""

from __future__ import annotations

import re
from dataclasses import replace

from corpus.conversation.carried import Carried, applied, constraints
from corpus.conversation.exchanged_mentions import foreign, mentioned, number_only
from corpus.conversation.follow_up_parties import names_party, party_edit, party_of
from corpus.conversation.on_a_party import on_a_party
from corpus.languages import SIX, Language
from corpus.layout.provisions import KINDS as PROVISIONS
from corpus.naming.spoken_numbers import year_beside
from corpus.questions.document_nouns import document_edit
from corpus.questions.measured_nouns import measured_edit
from corpus.questions.named import Question
from corpus.questions.noun_slots import noun_edit
from corpus.questions.person_slots import person_edit
from corpus.questions.pointing import THIN
from corpus.questions.preposition_slots import placed_edit
from corpus.questions.slots import ARTICLE, Edit, before, contracted, same_noun, topic_slot
from corpus.questions.talk_words import WORDINGS, content_words, sentence, without_mark


def exchanged(rest: str, new: Question, old: Question, record: str | None, *, led: bool = True) -> tuple[str, tuple[Carried, ...]]:
    """The old question asked of what `rest`, an elliptic question without its lead, names; and what stayed of the old one.

    Args:
        new: what `rest` names.
        record: the symbol of the record that was cited, for a place in it such as an annex.
        led: whether something stood before `rest`, so that its first capital letter tells a name.
    """
    if on := on_a_party(rest, new, old):
        return on
    if document := document_edit(rest, new, old):
        kept = tuple(c for c in constraints(old) if c.kind not in ("kind", "state", "date", "period"))
        return contracted(applied(old, [document], []), old.language), kept
    if person := person_edit(rest, new, old, led=led):
        kept = tuple(c for c in constraints(old) if not (c.kind == "state" and any(person.start <= s.start < person.end for s in old.states)))
        return contracted(applied(old, [person], []), old.language), kept
    if later := year_beside(rest, new.language, old.text):
        return applied(old, [Edit(*later)], []), tuple(c for c in constraints(old) if c.kind not in ("date", "period"))
    if (party := party_of(rest, new, led=led)) and party_edit(party, old) is None:
        return _said_of(party, old)
    edits: list[Edit] = []
    added: list[str] = []
    taken: set[str] = set()
    used = [False] * len(rest)
    for kind, edit, span in mentioned(rest, new, old):
        taken.add(kind)
        if edit is not None:
            edits.append(edit)
        else:
            added.append(_placed(kind, rest, span, new, old, record))
        used[span[0] : span[1]] = [True] * (span[1] - span[0])
    left = "".join(" " if hidden else c for c, hidden in zip(rest, used))
    wording = WORDINGS[new.language if new.language in SIX else Language.EN]
    words = content_words(left, wording)
    if words and foreign(new, old) and not names_party(words, left.strip(" ,،，"), new.language, led=led):
        return _as_it_stands(rest, new, old, record)
    if number := number_only(rest, new.language, old):
        edits.append(number)
        taken.add("item" if old.items else "locator")
    elif words:
        edit, append, kind = _phrase(left, words, new, old, record, led=led)
        edits += [_with_its_number(edit, old)] if edit else []
        added += [append] if append else []
        taken.add(kind)
    kept = tuple(c for c in constraints(old) if c.kind not in taken and not ("locator" in taken and c.kind in ("annex", "paragraph", *PROVISIONS)))
    text = applied(old, edits, added)
    return contracted(text, old.language), kept


def _with_its_number(edit: Edit, old: Question) -> Edit:
    """The edit, which takes the number of a decision with the word that it takes."""
    return replace(edit, end=max([edit.end, *(named.end for named in old.adopted if edit.start <= named.start < edit.end)]))


def _said_of(party: str, old: Question) -> tuple[str, tuple[Carried, ...]]:
    """The old question put of a party that it has no place for, as a sentence of its own that quotes it."""
    language = old.language if old.language in SIX else Language.EN
    wording = WORDINGS[language]
    bare = re.sub(r"\s+", " ", without_mark(old.text))
    asked = sentence(wording.said_of.format(_OF.sub("", party)) + wording.on.format(bare), language)
    kept = tuple(c for c in constraints(old) if c.kind != "state")
    return contracted(asked, language), (*kept, Carried("topic", bare))


_OF = re.compile(r"^(?:of|from)\s+", re.IGNORECASE)


def _as_it_stands(rest: str, new: Question, old: Question, record: str | None) -> tuple[str, tuple[Carried, ...]]:
    """What is asked in another language than the old question, whose words would be no sentence with it: asked in its own, of the record that was
    cited, on that question, which is left without its own topic; what says enough itself, alone."""
    own = rest.strip(" ,،，")
    if len(content_words(own, WORDINGS[new.language])) > THIN - 1:
        return sentence(own, new.language), ()
    text = old.text
    if (slot := topic_slot(old, WORDINGS[old.language])) and old.language in _LATIN:
        text = text[: before(text, slot[0], _PREPOSITION)] + text[slot[1] :]
    bare = re.sub(r"\s+", " ", without_mark(text))
    wording, put = WORDINGS[new.language], ""
    if record and not old.symbols:
        put = wording.within.format(record)
    asked = put + own if new.language is Language.ZH else own + put
    told = (Carried("record", record),) if record and put else ()
    return sentence(asked + wording.on.format(bare), new.language), (*constraints(old), *told, Carried("topic", bare))


_LATIN = (Language.EN, Language.FR, Language.ES)
_PREPOSITION = re.compile(
    r"\s*\b(?:on|about|regarding|concerning|sur|concernant|sobre|à\s+propos|au\s+sujet|acerca|respecto|en\s+relación\s+con)(?:\s+(?:de|del|du|des))?\s+$",
    re.IGNORECASE,
)


def takes_noun(phrase: str, old: Question) -> bool:
    """Whether the old question has a place for a bare noun phrase in its language, so that it need not be added to it."""
    slot = topic_slot(old, WORDINGS[old.language]) if old.language in SIX else None
    return slot is not None or measured_edit(phrase, old) is not None or noun_edit(phrase, old) is not None


def _placed(kind: str, rest: str, span: tuple[int, int], new: Question, old: Question, record: str | None) -> str:
    """A mention as it is added to the old question, with the preposition that it stands with there or in `rest`."""
    text = rest[span[0] : span[1]].strip()
    leading = re.search(r"(?:(?<!\w)[^\W\d_]{1,6}['’]?\s*){1,3}$", rest[: span[0]])
    wording = WORDINGS[old.language if old.language in SIX else Language.EN]
    if kind in ("item", "symbol", "locator"):
        if leading and new.language == old.language and new.language is not Language.ZH and not ARTICLE.fullmatch(leading[0]):
            text = leading[0] + text
        else:
            text = (wording.about if kind == "item" else wording.within).format(text).strip(" ，")
    return text + (_in_record(record, old) if kind == "locator" else "")


def _in_record(record: str | None, old: Question) -> str:
    wording = WORDINGS[old.language if old.language in SIX else Language.EN]
    if record is None or old.symbols:
        return ""
    comma = {Language.ZH: "，", Language.AR: "،"}.get(old.language, ",")
    return comma + wording.within.format(record)


def _phrase(left: str, words: list[str], new: Question, old: Question, record: str | None, *, led: bool) -> tuple[Edit | None, str | None, str]:
    """A noun phrase that none of the kinds covers: a name takes the place of a name, a topic that of a topic; the edit, or what
    is to be added."""
    phrase = re.sub(r"\s+", " ", left).strip(" ,،，")
    if new.language is old.language and not new.kinds and not _ANNEX.search(phrase) and (edit := placed_edit(phrase, old)):
        return edit, None, "topic"
    if names_party(words, phrase, new.language, led=led) and (edit := party_edit(_OPENING_ARTICLE.sub("", phrase) if foreign(new, old) else phrase, old)):
        return edit, None, "state"
    if noun := same_noun(phrase, words, new.language, old):
        return noun, None, "topic"
    if new.language is old.language and not new.kinds and not _PLACED.match(phrase) and (edit := measured_edit(phrase, old)):
        return edit, None, "topic"
    if _PLACED.match(phrase) and new.language == old.language and not _ANNEX.search(phrase):
        return None, phrase, "topic"
    phrase = _LEADING.sub("", phrase) or phrase  # the place that it is put to has a preposition
    wording = WORDINGS[old.language if old.language in SIX else Language.EN]
    if new.kinds or _ANNEX.search(phrase):
        return None, (wording.within.format(phrase).strip() + (_in_record(record, old) if _ANNEX.search(phrase) else "")), "kind"
    if slot := topic_slot(old, wording):
        return Edit(*slot, phrase), None, "item" if any(slot[0] <= i.start < slot[1] for i in old.items) else "topic"
    if new.language is old.language and (edit := noun_edit(phrase, old)):
        return edit, None, "topic"
    return None, wording.about.format(phrase).strip(" ，"), "topic"


_OPENING_ARTICLE = re.compile(r"^(?:(?:the|la|le|les|el|los|las)\s+|l['’])", re.IGNORECASE)
_PLACED = re.compile(
    r"(?:to(?=\s+the\s)|al|à(?=\s+l[ae]\s)|in|at|during|under|according\s+to|before|after|by|within|au|aux|en|dans|selon|d['’]après|pendant|durant|avant|après|según|durante|antes|después|в|во|при|согласно|по\s+мнению|до|после|в\s+случае|في|خلال|وفقا|حسب|قبل|بعد)\s+\S",
    re.IGNORECASE,
)
_ANNEX = re.compile(r"\bannexe?s?\b|\banexos?\b|\bприложени\w+|附件|مرفق", re.IGNORECASE)


_LEADING = re.compile(
    r"^(?:(?:on|about|for|regarding|concerning|as\s+for|in|sur|pour|au\s+sujet\s+(?:de|du|des)|concernant|à\s+propos\s+(?:de|du)|quant\s+(?:à|au|aux)|sobre|acerca\s+del?|para|con|о|об|по|про|для|относительно|насчет|насчёт|بشأن|عن|حول)\s+|关于|对于|就)+",
    re.IGNORECASE,
)
