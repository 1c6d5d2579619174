"""The language that a question asks to be answered in: "in French, please"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.conversation.corrections import opening
from corpus.conversation.turns import Turn
from corpus.languages import SIX, Language
from corpus.naming.document_words import LANGUAGE_NAMES, Named, find_languages
from corpus.questions.talk_words import WORDINGS, content_words

_NAMES = {name: str(language) for language, names in LANGUAGE_NAMES.items() for name in names}
_INTO = re.compile(
    rf"(?:(?<!\w)(?:into|to|en|al|на)\s+(?:l['’]|le\s+)?|成|为)(?P<name>{'|'.join(sorted(_NAMES, key=len, reverse=True))})\w{{0,3}}(?:\s+язык)?(?!\w)",
    re.IGNORECASE,
)
_HAN = re.compile(r"[一-鿿]")
_TRANSLATE = re.compile(r"\b(?:translat|tradui|traduc|traduzc|tradúzc|перев[ео])\w*|翻译|译", re.IGNORECASE)


def _translated_into(text: str) -> Iterator[Named]:
    """The language that somebody wishes something translated into: "Translate it into French"."""
    if _TRANSLATE.search(text):
        yield from (Named(_NAMES[m["name"].lower()], *m.span()) for m in _INTO.finditer(text))


def language_request(text: str, language: Language, earlier: Sequence[Turn]) -> tuple[Language | None, str]:
    """The language that a text asks to be answered in, and the text without that request; None where it asks for none."""
    named = list(find_languages(text)) or list(_translated_into(text))
    if not named or len(text) > 600:
        return None, text
    at = named[-1]
    around = f"{text[: at.start]} {text[at.end :]}"
    for tried in dict.fromkeys((language, *SIX)):
        if (wording := WORDINGS.get(tried)) is None or (tried is Language.ZH and not _HAN.search(text)):
            continue
        left = wording.request.sub(" ", around).strip()
        left = left[opening(left, tried) :]
        lead = wording.lead.match(left)
        if earlier and not content_words(left[lead.end() :] if lead else left, wording):
            return Language.parse(at.value), ""
        asked = wording.request.search(around)
        if asked and not content_words(wording.request.sub(" ", text[at.end :]), wording):
            before = re.split(r"(?<=[.?!。？！؟])\s*", text[: at.start].rstrip(" ,،，"))
            while before and not content_words(wording.request.sub(" ", before[-1]), wording):
                before.pop()
            if before:
                kept = " ".join(part for part in before if part)
                tail = wording.end if text.rstrip()[-1:] in "?？؟" and kept[-1:] not in "?？؟.。" else ""
                return Language.parse(at.value), kept + tail
    return None, text
