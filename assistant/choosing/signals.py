"""What a search and the extracts chosen from it show of whether the records answer a question (see `assistant.choosing.confidence`)."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

from assistant.choosing.confidence import Signals
from assistant.choosing.extract import Extract, text_of
from assistant.choosing.unsaid import unsaid
from corpus.languages import Language
from corpus.layout.authors import sponsor_states
from corpus.naming.bodies import BODY_PATTERNS, find_bodies
from corpus.naming.quantities import quantities
from corpus.naming.states import find_states
from corpus.questions.named import AnswerType, Question, types_in
from corpus.questions.title_block_questions import title_block_facts
from corpus.record import Record
from corpus.statements.facts import letters_of
from index.matching import Match
from index.ranking import SPEAKER
from index.results import Hit
from index.terms import PLAIN, terms

_LOOKED_AT = 5  # hits in which names, numbers and States of the question are looked for
_HEAD = 5  # letters that a name shares in two languages ("Conferencia", "Conference"), where it is not written alike
# Words that official style writes with a capital though they name nothing.
_TITLES = re.compile(
    r"\b(?:States?|Members?|Part(?:y|ies)|Governments?|Delegations?|Permanent|Representatives?|Presidents?|Chair(?:man|woman|person|s)?|Ambassadors?|Minist(?:er|ry|ers)"
    r"|Secretar(?:y|ies)|Rapporteurs?|Annex(?:es)?|Articles?|Resolutions?|Decisions?|Reports?|Sessions?"
    r"|États?|Etats?|Membres?|Gouvernements?|Délégations?|Représentante?s?|Présidente?s?|Ambassad(?:eur|rice)s?|Ministres?|Ministère|Résolutions?|Décisions?|Rapports?"
    r"|Estados?|Miembros?|Partes?|Gobiernos?|Delegaci(?:ón|ones)|Permanentes?|Representantes?|President[ea]s?|Embajador(?:a|es)?|Ministr[oa]s?|Ministerio|Anexos?|Artículos?|Resoluci(?:ón|ones)"
    r"|Decisi(?:ón|ones)|Informes?|Relator(?:a|es)?)\b"
)
_LATIN = frozenset((Language.EN, Language.FR, Language.ES))
_SOMEONE = frozenset((AnswerType.PERSON, AnswerType.STATE))
_EXACT = frozenset((AnswerType.NUMBER, AnswerType.DATE))


def signals_of(
    question: Question, extracts: Sequence[Extract], hits: Sequence[Hit], records: Mapping[str, Record], match: Match, places: int = 1, *, untold: bool = False
) -> Signals:
    """The signals of the extracts that were chosen from some hits; there must be one at least. `places` are those in which something meets the question about
    as well (`assistant.choosing.features.places`); `untold` is as in `Signals`."""
    best = max(extracts, key=lambda e: e.score)
    own = best.hit.language is match.language
    text = text_of(best, records)
    numbers, names = _absent_words(question, hits)
    # That the State which speaks has letters, whatever on, is no sign that it spoke on this.
    on_subject = sorted(hits, key=lambda h: h.signals.get(SPEAKER, 0.0) - h.score)[:_LOOKED_AT]
    here = _states(on_subject, records) if question.senders else frozenset()
    return Signals(
        passage=max(max(e.hit.signals["late"], e.item or 0.0) for e in extracts),
        worst=match.unmet(list(dict.fromkeys(e.hit.passage_id for e in extracts))),
        worst_quoted=match.unmet_by(best.hit.passage_id, [(best.start, best.end)]),
        same_language=own,
        named=max(_share_named(e.hit) for e in extracts),
        words=max(match.words(f"{e.hit.context}\n{e.hit.text}", e.hit.language) for e in extracts),
        words_quoted=match.words(text, best.hit.language),
        nearby=max(e.hit.signals["nearby"] for e in extracts),
        absent_numbers=numbers,
        absent_names=names,
        absent_senders=_share(frozenset(question.senders), here),
        title_block=bool(title_block_facts(question)),
        exact=not _EXACT.isdisjoint(question.answer_types),
        unsaid=bool(unsaid(question, extracts, extracts, records, match, match.language)),
        likeness=max(h.signals["likeness"] for h in hits),
        places=math.log(max(places, 1)),
        nobody=AnswerType.PERSON in question.answer_types and not any(e.of_type or _names_someone(e, records) for e in extracts),
        untold=untold,
    )


def _names_someone(extract: Extract, records: Mapping[str, Record]) -> bool:
    """Whether an extract names a person, or a State or a body, which may have done what "who" asks for."""
    text = text_of(extract, records)
    return not types_in(text, extract.hit.language).isdisjoint(_SOMEONE) or bool(find_bodies(text))


def _share(wanted: frozenset[str] | set[str], held: frozenset[str]) -> float:
    return len(wanted - held) / len(wanted) if wanted else 0.0


def _share_named(hit: Hit) -> float:
    shares = [hit.signals[kind] for kind in ("item", "symbol", "adopted", "date", "act", "stance") if kind in hit.signals]
    return sum(shares) / len(shares) if shares else 0.0


def _absent_words(question: Question, hits: Sequence[Hit]) -> tuple[float, float]:
    """Of the question's numbers, and of its names in Latin letters, the shares that none of the best passages holds; names only
    where the best passage is in Latin letters too."""
    text = _without_known_names(question)
    plain = [term for term in dict.fromkeys(terms(text, question.language)) if term.startswith(PLAIN)]
    numbers = {term for term in plain if term[1:2].isdigit()}
    opening = terms(text.split(maxsplit=1)[0], question.language)  # its capital makes no name of it
    names = {term for term in plain if not term[1:2].isdigit() and term.isascii() and term not in opening} if hits and hits[0].language in _LATIN else set()
    if not numbers and not names:
        return 0.0, 0.0
    held = frozenset(term for hit in hits[:_LOOKED_AT] for term in terms(f"{hit.text} {hit.context}", hit.language))
    if numbers - held:  # "120 days" are "one hundred and twenty days" too
        held |= {f"{PLAIN}{q.value}" for hit in hits[:_LOOKED_AT] for q in quantities(hit.text, hit.language) if q.in_words}
    own = any(hit.language is question.language for hit in hits[:_LOOKED_AT])
    heads = frozenset(term.removeprefix(PLAIN)[:_HEAD] for term in held) if hits[0].language is not question.language else frozenset[str]()
    absent = {
        name for name in names
        if name not in held and not (own and held.intersection(terms(name.removeprefix(PLAIN), question.language)))
        and not (len(name) > _HEAD and name.removeprefix(PLAIN)[:_HEAD] in heads)
    }  # fmt: skip
    return _share(numbers, held), len(absent) / len(names) if names else 0.0


def _without_known_names(question: Question) -> str:
    """The question with its bodies, States and titles in small letters: languages call them otherwise, and what is said of States is a signal
    of its own."""
    text = question.text
    for pattern in (*BODY_PATTERNS.values(), _TITLES):
        text = pattern.sub(lambda found: found[0].lower(), text)
    for state in question.states:
        text = text[: state.start] + text[state.start : state.end].lower() + text[state.end :]
    return text


def _states(hits: Sequence[Hit], records: Mapping[str, Record]) -> frozenset[str]:
    """The States that some passages name, in their text or the line above it, or that sent the letters they stand in."""
    found: set[str] = set()
    for hit in hits:
        record = records[hit.record_id]
        found |= {mention.code for mention in find_states(f"{hit.text} {hit.context}", hit.language)}
        letters = letters_of(record.root)
        letter = next((s for s in reversed(record.root.path_at(hit.start)) if s in letters), record.root)
        found |= {f.value for f in record.facts if f.name == "sender_state" and (not f.end or letter.start <= f.start < letter.end)}
        found |= sponsor_states(record) if letter is record.root else set()
    return frozenset(found)
