"""The words by which questions ask about records rather than about what they say, in six languages.

Patterns run on a question in which what it names is replaced by one sign each: K a kind of record, S a symbol, I agenda items, D a
day, P a period, T a State, L a language, N a name that no list knows. `filler` are all other words that such a question may hold:
one that holds any other word asks for more than a list of records can tell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.languages import Language

K, S, I, D, P, T, L, N = (chr(0xE001 + n) for n in range(8))  # noqa: E741 - the agenda item's sign is named like the others
SIGNS = f"[{K}{S}{I}{D}{P}{T}{L}{N}]"
ANY_KIND = ""
DRAFTS = ("draft resolution", "draft decision")


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words. `count` and `listing` open a question; `facts` are whole questions on one document (their group names tell
    nothing: the key is what is asked); `sender_before` ends right before a State or name, `sender_after` begins right behind it."""

    polite: str
    nouns: tuple[tuple[tuple[str, ...], str], ...]
    count: str
    listing: str
    latest: str
    earliest: str
    exists: str
    facts: tuple[tuple[str, str], ...]
    sender_before: str
    sender_after: str
    addressee_before: str
    naming: str
    citing: str
    about: str
    filler: str
    joins: str = r"(?!)"


_DOC_EN = rf"(?:(?:the|this|document)\s+)*(?:{K}\s+)?{S}|(?:the\s+)?{K}\s+(?:(?:from|by|of)\s+(?:the\s+)?[{T}{N}]\s+)?(?:of|dated)\s+(?:the\s+)?{D}(?:\s+(?:from|by)\s+(?:the\s+)?[{T}{N}])?"
_ISSUED_EN = r"(?:issued|published|circulated|distributed|submitted|sent|received|written|dated|produced|released)"
_EN = Words(
    polite=r"(?:(?:please|hi|hello|could\s+you|can\s+you|would\s+you|i['’]d\s+like\s+to|i\s+would\s+like\s+to|i\s+want\s+to|let\s+me)[\s,]+)+(?:see\s+(?=all|the))?",
    nouns=(
        (DRAFTS, r"\bdrafts?(?:\s+texts?)?\b"),
        (("note verbale", "note"), r"\bnotes\b"),
        (("report",), r"\breports?\b"),
        (("statement",), r"\bstatements?\b"),
        (("decision",), r"\bdecisions?\b"),
        (("submission",), r"\bsubmissions\b"),
        (("cablegram",), r"\b(?:cablegrams?|telegrams?)\b"),
        (("minute",), r"\bminutes?\b(?=\s+(?:from|by))"),
        ((ANY_KIND,), r"\b(?:records?|documents?|files)\b"),
    ),
    count=rf"(?:how\s+many|(?:(?:what\s+is|tell\s+me|give\s+me)\s+)?the\s+(?:total\s+)?number\s+of|(?:total\s+)?number\s+of|count)\s+(?:(?:all|the|of|other|different|distinct|indexed)\s+)*{K}",
    listing=(
        rf"(?:which|what)\s+(?:(?:other|of|the|are|all|indexed)\s+)*{K}|(?:list|show|give|find|display|enumerate|get|see)\s+(?:(?:me|us|a|list|of|all|every|each|any|the|other|indexed)\s+)*{K}"
        rf"|(?:list|show|give|find|display)\s+(?:(?:me|us)\s+)?(?:everything|what|all|whatever)\s+(?:(?:that|was|were|is|has|have|been)\s+)*{_ISSUED_EN}|what\s+(?:was|were|has\s+been)\s+(?:issued|published|circulated|distributed)"
        rf"|(?:is|are|were|was)\s+there\s+(?:(?:any|a|an|some|other)\s+)*{K}|(?:do|does)\s+(?:you|we|the\s+index|it)\s+have\s+(?:(?:any|a|an|the|some)\s+)*{K}|(?:all|every)\s+(?:(?:of|the)\s+)*{K}"
        rf"|a?\s*list\s+of\s+(?:(?:all|the)\s+)*{K}"
    ),
    latest=rf"(?:(?:what|which)(?:['’]s|\s+is|\s+was|\s+are)?\s+|(?:list|show|give|find|get)(?:\s+(?:me|us))?\s+)?(?:the\s+)?(?:very\s+)?(?:latest|most\s+recent|newest|last)\s+(?:indexed\s+)?{K}|(?:which|what)\s+{K}\s+(?:is|was|are)\s+(?:the\s+)?(?:latest|most\s+recent|newest|last)\b",
    earliest=rf"(?:(?:what|which)(?:['’]s|\s+is|\s+was|\s+are)?\s+|(?:list|show|give|find|get)(?:\s+(?:me|us))?\s+)?(?:the\s+)?(?:very\s+)?(?:earliest|oldest|first)\s+(?:indexed\s+)?{K}|(?:which|what)\s+{K}\s+(?:is|was|are)\s+(?:the\s+)?(?:earliest|oldest|first)\b",
    exists=r"\b(?:there|exist|exists|available|indexed|hold|holds|have|index|collection|archive)\b",
    facts=(
        (
            "revisions",
            rf"(?:(?:what|which)(?:['’]s|\s+is|\s+are)?\s+|(?:show|give|find|list)(?:\s+me)?\s+)?(?:(?:all|the)\s+)*(?:latest|most\s+recent|newest|last|current)\s+(?:revision|version|text)\s+of\s+(?:{_DOC_EN})",
        ),
        (
            "revisions",
            rf"(?:which|what|how\s+many|list|show\s+me|show|list\s+all|are\s+there)\s+(?:(?:any|all|the|are)\s+)*revisions?\s+(?:of\s+(?:{_DOC_EN})(?:\s+(?:are\s+there|exist))?|(?:does|has)\s+(?:{_DOC_EN})\s+(?:have|had))|(?:has|was)\s+(?:{_DOC_EN})\s+(?:been\s+)?(?:revised|superseded|replaced)|is\s+there\s+a\s+revision\s+of\s+(?:{_DOC_EN})|(?:which|what)\s+{K}\s+(?:supersedes|replaces|revises)\s+(?:{_DOC_EN})",
        ),
        (
            "sender",
            rf"(?:who|which\s+(?:state|country|delegation|government))\s+(?:has\s+)?(?:sent|wrote|submitted|issued|transmitted|authored|tabled|is\s+the\s+(?:sender|author)\s+of)\s+(?:{_DOC_EN})|(?:who|whom)\s+(?:is|was)\s+(?:{_DOC_EN})\s+(?:from|sent\s+by|written\s+by|submitted\s+by)|(?:from|by)\s+whom\s+(?:is|was)\s+(?:{_DOC_EN})(?:\s+(?:sent|written|submitted))?",
        ),
        ("signatory", rf"who\s+(?:has\s+)?signed\s+(?:{_DOC_EN})|by\s+whom\s+(?:is|was)\s+(?:{_DOC_EN})\s+signed"),
        (
            "addressee",
            rf"(?:to\s+)?whom?\s+(?:is|was)\s+(?:{_DOC_EN})\s+(?:addressed|sent)(?:\s+to)?|who\s+(?:is|was)\s+the\s+(?:addressee|recipient)\s+of\s+(?:{_DOC_EN})",
        ),
        (
            "date",
            rf"when\s+(?:was|is)\s+(?:{_DOC_EN})\s+{_ISSUED_EN}|(?:what(?:['’]s|\s+is|\s+was)|give\s+me)\s+the\s+date\s+of\s+(?:{_DOC_EN})|what\s+(?:date|day)\s+(?:is|was|does)\s+(?:{_DOC_EN})(?:\s+(?:bear|have|{_ISSUED_EN}))?|what\s+is\s+(?:{_DOC_EN})\s+dated",
        ),
        ("title", rf"what(?:['’]s|\s+is)\s+the\s+title\s+of\s+(?:{_DOC_EN})|what\s+is\s+(?:{_DOC_EN})\s+(?:called|titled|entitled)"),
        ("symbol", rf"what(?:['’]s|\s+is)\s+the\s+symbol\s+of\s+(?:{_DOC_EN})"),
        ("agenda_item", rf"(?:under\s+)?(?:which|what)\s+(?:agenda\s+)?items?\s+(?:is|was)\s+(?:{_DOC_EN})(?:\s+(?:issued|submitted))?(?:\s+(?:under|on))?"),
        ("what", rf"what(?:['’]s|\s+is)\s+(?:{_DOC_EN})|what\s+(?:kind|type|sort)\s+of\s+{K}\s+is\s+(?:{_DOC_EN})"),
        (
            "versions",
            rf"(?:is\s+there\s+(?:a|an|any)|do\s+you\s+have\s+(?:a|an|the))\s+{L}\s+(?:of|for)\s+(?:{_DOC_EN})|(?:is|does)\s+(?:{_DOC_EN})\s+(?:(?:also|exist|available)\s+)*{L}(?:\s+(?:available|too|as\s+well))?|do\s+you\s+have\s+(?:{_DOC_EN})(?:\s+{L})?|(?:in\s+)?(?:which|what)\s+languages?\s+(?:is|are|does|do\s+you\s+have|versions?\s+(?:of|does|are\s+there\s+of))\s*(?:{_DOC_EN})(?:\s+(?:available|exist|have|in))*|(?:is|do\s+we\s+have)\s+(?:{_DOC_EN})\s+(?:in\s+the\s+index|indexed|available)",
        ),
        (
            "cited",
            rf"(?:which|what)\s+(?:other\s+)?{K}\s+(?:does|is)\s+(?:{_DOC_EN})\s+(?:cite|mention|refer\s+to)|(?:which|what)\s+{K}\s+are\s+(?:cited|mentioned)\s+(?:in|by)\s+(?:{_DOC_EN})",
        ),
    ),
    sender_before=r"\b(?:from|by|of)\s+(?:(?:the|both)\s+)?",
    sender_after=r"(?:['’]s?\s+(?:(?:latest|most\s+recent|last|first|newest|earliest|oldest)\s+)?"
    + K
    + r"|\s+(?:(?:has|have|had)\s+)?(?:send|sent|submit|submitted|issue|issued|write|wrote|circulate|circulated|transmit|transmitted|table|tabled|sponsor|sponsored|present|presented)\b)",
    addressee_before=r"\b(?:to|addressed\s+to|sent\s+to)\s+(?:the\s+)?",
    naming=r"\b(?:mention|mentions|mentioning|name|names|naming|refer\s+to|refers\s+to|referring\s+to)\s+(?:the\s+)?",
    citing=r"\b(?:cite|cites|citing|cited|mention|mentions|mentioning|refer\s+to|refers\s+to|referring\s+to|reference|references)\s+(?:(?:the|document|to|{K})\s+)*".replace(
        "{K}", K
    ),
    about=r"\b(?:about|concerning|regarding|relating\s+to|related\s+to)\b",
    filler=(
        r"the|a|an|any|all|every|each|of|in|on|under|from|by|to|at|for|during|between|and|or|with|within|did|do|does|was|were|is|are|been|be|has|have|had|there|that|which|who|what|how|many|"
        r"number|count|total|list|show|give|find|display|enumerate|get|see|me|us|you|we|it|please|can|could|other|indexed|index|collection|archive|hold|holds|held|contain|exist|exists|available|"
        r"issue|issued|publish|published|circulate|circulated|distributed|submit|submitted|send|sent|sends|write|wrote|written|dated|received|transmit|transmitted|table|tabled|present|presented|sponsor|sponsored|"
        r"addressed|cite|cites|citing|cited|mention|mentions|mentioning|name|names|naming|refer|refers|referring|reference|references|about|concerning|regarding|relating|related|document|agenda|item|"
        r"everything|whatever|latest|most|recent|newest|last|earliest|oldest|first|very|different|distinct|now|so|far|altogether|s|both|month|year"
    ),
    joins="of|the",
)

_DOC_FR = rf"(?:(?:le|la|du|ce|cette|au|document)\s+|l['’]|à\s+la\s+)*(?:{K}\s+)?{S}|(?:(?:la|le|du|de\s+la|cette|ce|au|à\s+la)\s+|l['’])?{K}\s+(?:(?:du|de\s+la|des|de|d['’]|de\s+l['’])\s*[{T}{N}]\s+)?(?:du|datée?\s+du|en\s+date\s+du)\s+{D}"
_DE_FR = rf"(?:de\s+|du\s+|d['’])?(?:{_DOC_FR})"
_ISSUED_FR = r"(?:publié|distribué|paru|émis|envoyé|soumis|présenté|diffusé|adressé|reçu|daté|écrit)e?s?"
_QUEL = r"quel(?:le)?s?"
_FR = Words(
    polite=r"(?:(?:s['’]il\s+(?:vous|te)\s+pla[iî]t|bonjour|pouvez-vous|peux-tu|pourriez-vous|je\s+voudrais|je\s+veux|merci\s+de)[\s,]+)+(?:voir\s+)?",
    nouns=(
        (DRAFTS, r"\bprojets?(?:\s+de\s+textes?)?\b"),
        (("note verbale", "note"), r"\bnotes\b"),
        (("statement",), r"\bdéclarations?\b"),
        (("report",), r"\brapports?\b"),
        ((ANY_KIND,), r"\b(?:documents?|fichiers)\b"),
    ),
    count=rf"combien\s+(?:(?:y\s+a-t-il|existe-t-il|avez-vous|a-t-on|sont|en\s+tout)\s+)*(?:de\s+|d['’]|des\s+)?{K}|(?:{_QUEL}\s+est\s+)?(?:le\s+)?nombre\s+(?:total\s+)?(?:de\s+|des\s+|d['’]){K}|compte[rz]?\s+les\s+{K}",
    listing=(
        rf"(?:dans\s+)?{_QUEL}\s+(?:(?:sont|tous|toutes|les|autres|est|la|le)\s+)*{K}|(?:donne|montre|liste|affiche|énumère|trouve|dresse|indique)[rz]?(?:-moi|-nous)?\s+(?:(?:la|liste|de|des|tous|toutes|les|chaque)\s+)*{K}"
        rf"|y\s+a-t-il\s+(?:(?:des|un|une|de|autres)\s+|d['’](?:autres\s+)?)*{K}|(?:existe-t-il|avez-vous)\s+(?:(?:des|un|une|de|les)\s+|d['’])*{K}|(?:tous|toutes)\s+les\s+{K}|(?:la\s+)?liste\s+(?:de\s+(?:tous|toutes)\s+les|des)\s+{K}"
        rf"|(?:qu['’]est-ce\s+qui\s+a\s+été|(?:(?:donne|montre|liste|énumère)[rz]?(?:-moi)?\s+)(?:tout\s+)?ce\s+qui\s+(?:a\s+été|est))\s+{_ISSUED_FR}|qu['’]a-t-on\s+(?:publié|distribué)"
    ),
    latest=rf"(?:{_QUEL}\s+(?:est|sont)\s+|(?:donne|montre|affiche|trouve)[rz]?(?:-moi)?\s+)?(?:(?:la|le|les)\s+)?(?:derni(?:er|ère)s?\s+(?:en\s+date\s+)?{K}|(?:plus\s+récente?s?)\s+{K}|{K}\s+(?:(?:(?:la|le|les)\s+)?plus\s+récente?s?|en\s+date\s+la\s+plus\s+récente))|(?:{_QUEL}\s+(?:est|sont)\s+)?(?:la|le|les)\s+{K}\s+(?:du|de\s+la|de|des|de\s+l['’]|d['’])\s*[{T}{N}]\s+(?:la|le|les)\s+plus\s+récente?s?",
    earliest=rf"(?:{_QUEL}\s+(?:est|sont)\s+|(?:donne|montre|affiche|trouve)[rz]?(?:-moi)?\s+)?(?:(?:la|le|les)\s+)?(?:premi(?:er|ère)s?\s+{K}|(?:plus\s+ancien(?:ne)?s?)\s+{K}|{K}\s+(?:(?:la|le|les)\s+)?plus\s+ancien(?:ne)?s?)",
    exists=r"\b(?:y\s+a|existe|existent|avez|disponibles?|index|indexée?s?|contient|collection)\b|a-t-il",
    facts=(
        (
            "revisions",
            rf"(?:{_QUEL}\s+est\s+|(?:donne|montre|affiche)[rz]?(?:-moi)?\s+)?(?:la\s+)?(?:dernière\s+(?:révision|version)|(?:révision|version)\s+la\s+plus\s+récente)\s+{_DE_FR}",
        ),
        (
            "revisions",
            rf"(?:{_QUEL}\s+(?:sont\s+les\s+)?|combien\s+(?:y\s+a-t-il\s+)?de\s+|les\s+|y\s+a-t-il\s+(?:une|des)\s+)révisions?\s+(?:y\s+a-t-il\s+)?{_DE_FR}(?:\s+(?:existent|y\s+a-t-il))?|(?:{_DOC_FR})\s+a-t-(?:il|elle)\s+été\s+(?:révisé|remplacé)e?|{_QUEL}\s+{K}\s+(?:remplace|révise)\s+(?:{_DOC_FR})",
        ),
        (
            "sender",
            rf"(?:qui|{_QUEL}\s+(?:État|pays|délégation|gouvernement))\s+(?:a|est\s+l['’](?:auteur|expéditeur)\s+(?:de|d['’]|du))\s*(?:envoyé|écrit|soumis|présenté|adressé|rédigé|transmis|publié|déposé)?\s*(?:{_DOC_FR})|de\s+qui\s+(?:est|émane|provient)\s+(?:{_DOC_FR})|par\s+qui\s+(?:{_DOC_FR})\s+a-t-(?:il|elle)\s+été\s+{_ISSUED_FR}",
        ),
        ("signatory", rf"qui\s+a\s+signé\s+(?:{_DOC_FR})|qui\s+est\s+(?:le|la)\s+signataire\s+{_DE_FR}"),
        (
            "addressee",
            rf"à\s+qui\s+(?:est|a\s+été|était)\s+(?:adressée?|envoyée?)\s+(?:{_DOC_FR})|à\s+qui\s+(?:{_DOC_FR})\s+(?:est-(?:il|elle)|a-t-(?:il|elle)\s+été)\s+(?:adressée?|envoyée?)|qui\s+est\s+(?:le|la)\s+destinataire\s+{_DE_FR}",
        ),
        (
            "date",
            rf"(?:quand|à\s+quelle\s+date|quel\s+jour)\s+(?:{_DOC_FR})\s+(?:a-t-(?:il|elle)\s+été|est-(?:il|elle))\s+{_ISSUED_FR}|(?:quand|à\s+quelle\s+date)\s+(?:a\s+été|est)\s+{_ISSUED_FR}\s+(?:{_DOC_FR})|{_QUEL}\s+est\s+la\s+date\s+{_DE_FR}|de\s+quand\s+date\s+(?:{_DOC_FR})|de\s+quelle\s+date\s+est\s+(?:{_DOC_FR})",
        ),
        ("title", rf"{_QUEL}\s+est\s+(?:le\s+titre|l['’]intitulé)\s+{_DE_FR}|comment\s+s['’]intitule\s+(?:{_DOC_FR})"),
        ("symbol", rf"{_QUEL}\s+est\s+la\s+cote\s+{_DE_FR}"),
        (
            "agenda_item",
            rf"(?:au\s+titre\s+de|sous)\s+{_QUEL}\s+point\s+(?:de\s+l['’]ordre\s+du\s+jour\s+)?(?:(?:{_DOC_FR})\s+a-t-(?:il|elle)\s+été\s+{_ISSUED_FR}|(?:est|a\s+été)\s+{_ISSUED_FR}\s+(?:{_DOC_FR}))",
        ),
        ("what", rf"qu['’]est-ce\s+que\s+(?:{_DOC_FR})|(?:{_DOC_FR})\s*,?\s*(?:c['’]est\s+quoi|qu['’]est-ce\s+que\s+c['’]est)|{_QUEL}\s+est\s+(?:{_DOC_FR})"),
        (
            "versions",
            rf"(?:y\s+a-t-il|existe-t-il|avez-vous)\s+une\s+{L}\s+{_DE_FR}|(?:{_DOC_FR})\s+(?:existe-t-(?:il|elle)|est-(?:il|elle)\s+disponible)\s+(?:aussi\s+)?{L}|avez-vous\s+(?:{_DOC_FR})(?:\s+{L})?|(?:en|dans)\s+quelles?\s+langues?\s+(?:(?:{_DOC_FR})\s+(?:existe-t-(?:il|elle)|est-(?:il|elle)\s+disponible)|(?:existe|est\s+disponible)\s+(?:{_DOC_FR}))|{_QUEL}\s+versions\s+linguistiques\s+{_DE_FR}(?:\s+(?:existent|y\s+a-t-il))?",
        ),
        ("cited", rf"{_QUEL}\s+(?:autres\s+)?{K}\s+(?:(?:{_DOC_FR})\s+cite-t-(?:il|elle)|cite\s+(?:{_DOC_FR})|sont\s+cités\s+(?:dans|par)\s+(?:{_DOC_FR}))"),
    ),
    sender_before=r"(?:\b(?:de\s+la|du|des|de|par|par\s+le|par\s+la|par\s+les)\s+|\bde\s+l['’]|\bd['’]|\bpar\s+l['’]|\b(?:a|ont)(?:-t-(?:on|elle|il))?\s+(?:envoyée?s?|adressée?s?|soumise?s?|présentée?s?|déposée?s?|publiée?s?)\s+(?:(?:le|la|les)\s+|l['’])?)",
    sender_after=r"\s+(?:a|ont)(?:-t-(?:il|elle)|-(?:ils|elles))?\s+(?:envoyé|adressé|soumis|présenté|déposé|publié|émis|écrit|transmis)e?s?\b",
    addressee_before=r"\b(?:(?:adressée?s?|envoyée?s?)\s+)?(?:au|aux|à\s+la|à)\s+(?:l['’])?",
    naming=r"\b(?:mentionn\w+|cit(?:e|ent|ant)|nomm\w+|évoqu\w+)\s+(?:(?:le|la|les)\s+|l['’])?",
    citing=r"\b(?:cit(?:e|ent|ant|és?)|mentionn\w+|(?:se\s+)?réfèr\w+|renvoi\w+|font\s+référence)\s+(?:(?:à|au|le|la|du|document|{K})\s+|l['’])*".replace(
        "{K}", K
    ),
    about=r"\b(?:concernant|relatifs?|relatives?|portant|sur)\b",
    filler=(
        r"le|la|les|l|un|une|de|des|du|d|au|aux|à|a|en|dans|par|pour|sur|sous|entre|et|ou|avec|y|t|il|elle|ils|elles|on|qu|que|qui|est|sont|ont|été|était|ce|c|se|s|tous|toutes|tout|toute|chaque|"
        r"quel|quelle|quels|quelles|combien|nombre|total|liste|lister|donne|donnez|montre|montrez|affiche|affichez|énumère|énumérez|trouve|trouvez|dresse|indique|moi|nous|vous|avez|existe|existent|disponible|disponibles|"
        r"index|indexé|indexés|indexée|indexées|collection|contient|autres|autre|publiée?s?|distribuée?s?|parue?s?|émise?s?|envoyée?s?|soumise?s?|présentée?s?|déposée?s?|diffusée?s?|adressée?s?|reçue?s?|datée?s?|date|écrite?s?|transmise?s?|"
        r"cite|citent|citant|mentionne|mentionnent|mentionnant|réfèrent|réfère|renvoient|font|référence|document|concernant|relatif|relatifs|relative|relatives|portant|titre|point|ordre|jour|"
        r"dernier|dernière|derniers|dernières|plus|récent|récente|récents|récentes|premier|première|premiers|premières|ancien|ancienne|anciens|anciennes|cours|mois|année|durant|pendant"
    ),
    joins="de|du|la|le|des",
)

_DOC_ES = rf"(?:(?:el|la|del|de\s+la|al|a\s+la|este|esta|documento)\s+)*(?:{K}\s+)?{S}|(?:(?:el|la|del|de\s+la|al|a\s+la)\s+)?{K}\s+(?:(?:del?|de\s+la)\s+[{T}{N}]\s+)?(?:del?|de\s+fecha|fechad[oa]\s+el)\s+{D}"
_DE_ES = rf"(?:de\s+)?(?:{_DOC_ES})"
_ISSUED_ES = r"(?:publicad|distribuid|emitid|enviad|presentad|sometid|dirigid|recibid|fechad|escrit|difundid)[oa]s?"
_ES = Words(
    polite=r"(?:(?:por\s+favor|hola|podr[íi]as?|puedes|puede|quisiera|quiero|me\s+gustaría)[\s,]+)+(?:ver\s+)?",
    nouns=(
        (DRAFTS, r"\bproyectos?\b"),
        (("note verbale", "note"), r"\bnotas\b"),
        (("statement",), r"\bdeclaraci(?:ón|ones)\b"),
        ((ANY_KIND,), r"\b(?:documentos?|registros|archivos)\b"),
    ),
    count=rf"cuánt[oa]s\s+(?:(?:son|hay\s+de|de|l[oa]s)\s+)*{K}|(?:cuál\s+es\s+)?(?:el\s+)?número\s+(?:total\s+)?de\s+{K}|cuent[ae]\s+l[oa]s\s+{K}",
    listing=(
        rf"(?:qué|cuáles|cuál)\s+(?:(?:son|es|l[oa]s|otr[oa]s|tod[oa]s|de|el|la)\s+)*{K}|(?:muestra|muéstra|enumera|lista|da|dame|muéstrame|enumere|muestre|liste|busca|indica|indique)(?:me|nos)?\s+(?:(?:la|lista|de|tod[oa]s|l[oa]s|cada)\s+)*{K}"
        rf"|hay\s+(?:(?:algún|alguna|algun[oa]s|un|una|otr[oa]s)\s+)*{K}|existen?\s+(?:(?:algún|alguna|un|una)\s+)*{K}|tod[oa]s\s+l[oa]s\s+{K}|(?:la\s+)?lista\s+de\s+(?:(?:tod[oa]s|l[oa]s)\s+)*{K}"
        rf"|(?:(?:enumera|lista|muestra|muéstrame|indica)\s+)(?:todo\s+)?lo\s+(?:que\s+(?:se\s+)?(?:publicó|distribuyó|emitió|presentó)|{_ISSUED_ES})|qué\s+se\s+(?:publicó|distribuyó|emitió)"
    ),
    latest=rf"(?:(?:cuál|cuáles)\s+(?:es|fue|son)\s+|(?:muestra|muéstrame|dame|busca)\s+)?(?:(?:el|la|los|las)\s+)?(?:últim[oa]s?\s+{K}|(?:más\s+recientes?)\s+{K}|{K}\s+más\s+recientes?)|(?:(?:cuál|cuáles)\s+(?:es|fue|son)\s+)?(?:el|la|los|las)\s+{K}\s+(?:del?|de\s+la)\s+[{T}{N}]\s+más\s+recientes?",
    earliest=rf"(?:(?:cuál|cuáles)\s+(?:es|fue|son)\s+|(?:muestra|muéstrame|dame|busca)\s+)?(?:(?:el|la|los|las)\s+)?(?:primer[oa]?s?\s+{K}|{K}\s+más\s+antigu[oa]s?)",
    exists=r"\b(?:hay|existe|existen|disponibles?|índice|contiene|tienes?|colección)\b",
    facts=(
        (
            "revisions",
            rf"(?:cuál\s+es\s+|(?:muestra|muéstrame|dame)\s+)?(?:la\s+)?(?:última\s+(?:revisión|versión)|(?:revisión|versión)\s+más\s+reciente)\s+{_DE_ES}",
        ),
        (
            "revisions",
            rf"(?:qué|cuáles\s+son\s+las|cuántas|hay)\s+(?:alguna\s+)?revisi(?:ón|ones)\s+(?:hay\s+|existen\s+|tiene\s+)?{_DE_ES}(?:\s+(?:hay|existen))?|(?:se\s+ha\s+revisado|ha\s+sido\s+(?:revisad|reemplazad|sustituid)[oa])\s+(?:{_DOC_ES})|qué\s+{K}\s+(?:sustituye|reemplaza|revisa)\s+(?:a\s+)?(?:{_DOC_ES})",
        ),
        (
            "sender",
            rf"(?:quién(?:es)?|qué\s+(?:Estado|país|delegación|gobierno))\s+(?:envi(?:ó|aron)|escribi(?:ó|eron)|present(?:ó|aron)|remitió|dirigió|redactó|transmitió|publicó|es\s+el\s+(?:autor|remitente)\s+de)\s+(?:{_DOC_ES})|de\s+quién\s+es\s+(?:{_DOC_ES})|por\s+quién\s+fue\s+{_ISSUED_ES}\s+(?:{_DOC_ES})",
        ),
        ("signatory", rf"quién(?:es)?\s+firm(?:ó|aron|a)\s+(?:{_DOC_ES})"),
        (
            "addressee",
            rf"a\s+quién\s+(?:está|fue|va|iba)\s+(?:dirigid|enviad)[oa]\s+(?:{_DOC_ES})|a\s+quién\s+se\s+(?:dirigió|envió|dirige)\s+(?:{_DOC_ES})|quién\s+es\s+(?:el|la)\s+destinatari[oa]\s+{_DE_ES}",
        ),
        (
            "date",
            rf"cuándo\s+(?:se\s+(?:publicó|emitió|distribuyó|envió|presentó|escribió)|fue\s+{_ISSUED_ES})\s+(?:{_DOC_ES})|cuál\s+es\s+la\s+fecha\s+{_DE_ES}|(?:de\s+)?qué\s+fecha\s+(?:es|tiene|lleva)\s+(?:{_DOC_ES})|en\s+qué\s+fecha\s+(?:se\s+(?:publicó|emitió|distribuyó|envió|presentó)|fue\s+{_ISSUED_ES})\s+(?:{_DOC_ES})",
        ),
        ("title", rf"cuál\s+es\s+el\s+título\s+{_DE_ES}|cómo\s+se\s+titula\s+(?:{_DOC_ES})"),
        ("symbol", rf"cuál\s+es\s+la\s+signatura\s+{_DE_ES}|qué\s+signatura\s+(?:tiene|lleva)\s+(?:{_DOC_ES})"),
        (
            "agenda_item",
            rf"(?:en\s+relación\s+con|bajo|sobre|en)\s+qué\s+tema\s+(?:del\s+programa\s+)?(?:se\s+(?:publicó|presentó|distribuyó)|fue\s+{_ISSUED_ES}|es)\s+(?:{_DOC_ES})",
        ),
        ("what", rf"qué\s+es\s+(?:{_DOC_ES})|qué\s+(?:tipo|clase)\s+de\s+{K}\s+es\s+(?:{_DOC_ES})"),
        (
            "versions",
            rf"(?:hay|existe|tienes?)\s+(?:una|alguna)\s+{L}\s+{_DE_ES}|(?:existe|está\s+disponible|hay|tienes?)\s+(?:{_DOC_ES})(?:\s+(?:también\s+)?{L})?|en\s+qué\s+idiomas?\s+(?:existe|está(?:\s+disponible)?|hay|se\s+publicó)\s+(?:{_DOC_ES})",
        ),
        ("cited", rf"qué\s+(?:otros\s+)?{K}\s+(?:cita|menciona)\s+(?:{_DOC_ES})|qué\s+{K}\s+se\s+citan\s+en\s+(?:{_DOC_ES})"),
    ),
    sender_before=r"\b(?:(?:del|de\s+la|de\s+los|de\s+las|de|por\s+el|por\s+la|por)\s+|(?:envió|enviaron|ha\s+enviado|presentó|presentaron|ha\s+presentado|emitió|publicó|dirigió|remitió|escribió|sometió)\s+(?:(?:el|la|los|las)\s+)?)",
    sender_after=r"\s+(?:ha\s+|han\s+)?(?:envió|enviaron|enviado|presentó|presentaron|presentado|emitió|publicó|dirigió|remitió|escribió|sometió)\b",
    addressee_before=r"\b(?:(?:dirigid|enviad)[oa]s?\s+)?(?:al|a\s+la|a\s+los|a)\s+",
    naming=r"\b(?:mencion\w+|cit(?:a|an)|nombr\w+|se\s+refieren?\s+a)\s+(?:(?:a|el|la|los|al)\s+)*",
    citing=r"\b(?:cit(?:a|an|ando)|mencion\w+|(?:se\s+)?refier\w+|hacen?\s+referencia|remiten?)\s+(?:(?:a|al|el|la|en|documento|{K})\s+)*".replace("{K}", K),
    about=r"\b(?:sobre|relativ[oa]s?|acerca|referentes?)\b",
    filler=(
        r"el|la|los|las|lo|un|una|unos|unas|de|del|al|a|en|por|para|sobre|entre|y|e|o|u|con|se|que|qué|cuál|cuáles|cuántos|cuántas|es|son|fue|fueron|ha|han|sido|hay|todo|todos|todas|toda|cada|algún|alguna|algunos|algunas|"
        r"número|total|lista|dame|da|muestra|muéstrame|muestre|enumera|enumere|liste|indica|indique|busca|me|nos|existe|existen|disponible|disponibles|índice|indexados|indexadas|indexado|indexada|contiene|tiene|tienes|colección|otros|otras|otro|otra|"
        r"publicad[oa]s?|publicó|publicaron|distribuid[oa]s?|distribuyó|distribuyeron|emitid[oa]s?|emitió|enviad[oa]s?|envió|enviaron|enviado|presentad[oa]s?|presentó|presentaron|sometid[oa]s?|sometió|dirigid[oa]s?|dirigió|remitió|recibid[oa]s?|fechad[oa]s?|fecha|escrit[oa]s?|escribió|difundid[oa]s?|"
        r"cita|citan|citando|menciona|mencionan|mencionando|refieren|refiere|hacen|hace|referencia|remiten|documento|relativos|relativas|relativo|relativa|tema|temas|programa|últim[oa]s?|más|reciente|recientes|primer|primer[oa]s?|antigu[oa]s?|mes|año|durante|están|está"
    ),
    joins="de|del|la|los",
)

_DOC_RU = rf"(?:(?:документ\w*|этот|это)\s+)?(?:{K}\s+)?{S}|{K}\s+(?:[{T}{N}]\s+)?(?:от|за)\s+{D}(?:\s+года)?"
_ISSUED_RU = r"(?:издан|выпущен|распростран[её]н|опубликован|направлен|отправлен|представлен|внес[её]н|написан|датирован|получен)[аоы]?"
_SENT_RU = r"(?:направил|отправил|написал|прислал|представил|подготовил|издал|распространил|подписал|передал|внесл|внёс|внес)[аио]?"
_KAK = r"как(?:ие|ой|ая|ое|ую|их|ова|ово|ов|овы)"
_RU = Words(
    polite=r"(?:(?:пожалуйста|здравствуйте|привет|можете|можешь|не\s+могли\s+бы\s+вы|я\s+хочу|хотелось\s+бы)[\s,]+)+(?:увидеть\s+)?",
    nouns=(
        (DRAFTS, r"\bпроект(?:ы|ов|ам|ами|ах|а)?\b"),
        (("note verbale", "note"), r"\bнот(?:ы|а|у|ам|ах)?\b"),
        ((ANY_KIND,), r"\b(?:документ(?:ы|ов|а|ам|ах|е|у|ом)?|материал(?:ы|ов)|файл(?:ы|ов))\b"),
    ),
    count=rf"сколько\s+(?:(?:всего|имеется|есть|существует|у\s+вас|проиндексировано)\s+)*{K}|(?:каково\s+)?(?:общее\s+)?(?:число|количество)\s+{K}|сколько\s+(?:\S+\s+){{1,2}}{K}",
    listing=(
        rf"{_KAK}\s+(?:(?:есть|имеются|другие|ещё|еще|из|были|было|является)\s+)*{K}|(?:покажи|перечисли|дай|выведи|найди|назови|укажи)(?:те)?\s+(?:(?:мне|все|всех|список|перечень|каждое|каждый)\s+)*{K}"
        rf"|(?:есть|имеются|существуют|имеется|существует)\s+ли\s+(?:(?:у\s+вас|какие-либо|какие-нибудь|другие)\s+)*{K}|все\s+{K}|(?:список|перечень)\s+(?:всех\s+)?{K}"
        rf"|(?:(?:перечисли|покажи|назови|укажи)(?:те)?\s+)?(?:вс[её],?\s+)?что\s+(?:было\s+)?{_ISSUED_RU}"
    ),
    latest=rf"(?:{_KAK}\s+(?:было\s+|был\s+|была\s+)?|(?:покажи|дай|найди)(?:те)?\s+)?(?:сам\w+\s+)?(?:последн\w+|поздн\w+|нов\w+|недавн\w+|свеж\w+)\s+{K}",
    earliest=rf"(?:{_KAK}\s+(?:было\s+|был\s+|была\s+)?|(?:покажи|дай|найди)(?:те)?\s+)?(?:сам\w+\s+)?(?:перв\w+|ранн\w+|стар\w+)\s+{K}",
    exists=r"\b(?:есть|имеются|имеется|существу\w+|индекс\w*|проиндексирован\w*|доступн\w+|ли|всего)\b",
    facts=(
        (
            "revisions",
            rf"(?:{_KAK}\s+|(?:покажи|дай|найди)(?:те)?\s+)?(?:сам\w+\s+)?(?:последн\w+|нов\w+)\s+(?:пересмотр\w*(?:\s+(?:вариант\w*|текст\w*))?|редакци\w+|верси\w+|вариант\w*)\s+(?:{_DOC_RU})",
        ),
        (
            "revisions",
            rf"(?:{_KAK}\s+(?:есть\s+)?|сколько\s+|есть\s+ли\s+)(?:пересмотренн\w+\s+(?:вариант\w*|текст\w*)|редакци\w+|верси\w+)\s+(?:есть\s+у\s+)?(?:{_DOC_RU})|(?:был|было|была)\s+ли\s+(?:пересмотрен|заменен|заменён)\w*\s+(?:{_DOC_RU})|{_KAK}\s+{K}\s+(?:заменяет|пересматривает)\s+(?:{_DOC_RU})",
        ),
        (
            "sender",
            rf"(?:кто|{_KAK}\s+(?:государство|страна|делегация|правительство))\s+(?:является\s+автором\s+|автор\s+|{_SENT_RU}\s+)(?:{_DOC_RU})|от\s+кого\s+(?:{_ISSUED_RU}\s+|было\s+{_ISSUED_RU}\s+|исходит\s+|пришло\s+)?(?:{_DOC_RU})|кем\s+(?:был[аоы]?\s+)?{_ISSUED_RU}\s+(?:{_DOC_RU})",
        ),
        ("signatory", rf"кто\s+подписал\w*\s+(?:{_DOC_RU})|кем\s+(?:был[аоы]?\s+)?подписан\w*\s+(?:{_DOC_RU})"),
        (
            "addressee",
            rf"кому\s+(?:(?:был[аоы]?\s+)?(?:адресован|направлен|отправлен)\w*)\s+(?:{_DOC_RU})|на\s+чь[её]\s+имя\s+(?:направлен\w*\s+)?(?:{_DOC_RU})|кто\s+адресат\s+(?:{_DOC_RU})",
        ),
        (
            "date",
            rf"когда\s+(?:(?:был[аоы]?\s+)?{_ISSUED_RU}|вышел|вышло)\s+(?:{_DOC_RU})|(?:какова\s+)?дата\s+(?:{_DOC_RU})|{_KAK}\s+дата\s+(?:у\s+)?(?:{_DOC_RU})|каким\s+числом\s+датирован\w*\s+(?:{_DOC_RU})|от\s+какого\s+числа\s+(?:{_DOC_RU})",
        ),
        ("title", rf"(?:каково\s+|какое\s+)(?:название|заглавие)\s+(?:у\s+)?(?:{_DOC_RU})|как\s+(?:называется|озаглавлен\w*)\s+(?:{_DOC_RU})"),
        ("symbol", rf"(?:каково\s+|какое\s+)(?:условное\s+)?обозначение\s+(?:у\s+)?(?:{_DOC_RU})"),
        ("agenda_item", rf"по\s+какому\s+пункту\s+(?:повестки\s+дня\s+)?(?:(?:был[аоы]?\s+)?{_ISSUED_RU}\s+)?(?:{_DOC_RU})"),
        ("what", rf"что\s+такое\s+(?:{_DOC_RU})|что\s+это\s+за\s+{K}\s+{S}"),
        (
            "versions",
            rf"(?:есть|имеется|существует)\s+ли\s+(?:(?:{_DOC_RU})\s+{L}|{L}\s+(?:{_DOC_RU})|(?:{_DOC_RU}))|(?:доступен|доступно|имеется)\s+ли\s+(?:{_DOC_RU})(?:\s+{L})?|на\s+каких\s+языках\s+(?:есть|имеется|доступ\w+|существует|издан\w*|опубликован\w*)\s+(?:{_DOC_RU})",
        ),
        ("cited", rf"на\s+{_KAK}\s+{K}\s+ссылается\s+(?:{_DOC_RU})|{_KAK}\s+{K}\s+(?:упоминаются|цитируются)\s+в\s+(?:{_DOC_RU})"),
    ),
    sender_before=rf"(?:\b(?:от|из)\s+|\b{_SENT_RU}\s+|\b(?:представленн|внес[её]нн|направленн|отправленн)\w+\s+|{K}\s+)(?:(?:делегаци\w+|правительств\w+|представител\w+)\s+)?",
    sender_after=rf"\s+{_SENT_RU}\b",
    addressee_before=r"\b(?:в\s+адрес|на\s+имя|адресованн\w+|направленн(?:ые|ое|ая)\s+в|к)\s+",
    naming=r"\b(?:упомина\w+|называ\w+|упомянут\w*)\s+",
    citing=r"\b(?:ссыла\w+\s+на|упомина\w+|цитиру\w+|содерж\w+\s+ссылк\w+\s+на)\s+(?:{K}\s+)*".replace("{K}", K),
    about=r"\b(?:касающ\w+|относящ\w+|относительно|касательно)\b",
    filler=(
        r"и|или|в|во|на|по|с|со|к|о|об|от|из|за|для|у|вас|нас|ли|было|были|был|была|есть|имеются|имеется|существует|существуют|все|всё|все|всех|всего|каждое|сколько|число|количество|общее|каково|как(?:ие|ой|ая|ое|ую|их|ов|ова|ово)|кто|что|"
        r"покажи|покажите|перечисли|перечислите|дай|дайте|выведи|найди|найдите|назови|назовите|укажи|укажите|мне|список|перечень|другие|ещё|еще|индекс\w*|проиндексирован\w*|доступн\w+|"
        rf"{_ISSUED_RU}|{_SENT_RU}|представленн\w+|внес[её]нн\w+|направленн\w+|отправленн\w+|изданн\w+|распростран[её]нн\w+|опубликованн\w+|датированн\w+|датой|"
        r"ссыла\w+|упомина\w+|упомянут\w*|цитиру\w+|ссылк\w+|содерж\w+|документ\w*|касающ\w+|относящ\w+|относительно|касательно|пункту|пункта|последн\w+|сам\w+|поздн\w+|нов\w+|недавн\w+|свеж\w+|перв\w+|ранн\w+|стар\w+|году|года|месяц\w*|течение|делегаци\w+|правительств\w+|представител\w+|адрес|имя"
    ),
    joins="и",
)

_DOC_ZH = rf"(?:这份|该|第)?(?:{K})?{S}(?:号)?(?:{K})?|(?:[{T}{N}](?:在|于)?)?{D}(?:发出)?的?(?:[{T}{N}]的?)?{K}"
_ISSUED_ZH = r"(?:发布|印发|分发|发出|提交|发表|发行|寄出|写|发)"
_MEASURE = r"(?:份|封|个|项|件|篇|种)"
_ZH = Words(
    polite=r"(?:(?:请问|请|你好|您好|能否|可以|可否|麻烦|我想|我要|帮我|你能|您能)[\s，,]*)+",
    nouns=(
        (DRAFTS, r"草案"),
        (("letter",), r"信件|(?<=[些封的多少份出])信(?![息任心念仰用号托贷])"),
        (("report",), r"报告"),
        (("decision",), r"(?<=[些项的少])决定"),
        (("statement",), r"(?<=[些份的少篇])(?:声明|发言)"),
        ((ANY_KIND,), r"文件|文档|记录"),
    ),
    count=rf"(?:有|收录了?|发出了?|提交了?|发了?|寄了?|印发了?|一共有|共有|总共有)*(?:多少|几){_MEASURE}?(?:的)?{K}|{K}(?:一共|总共|共)?有(?:多少|几){_MEASURE}?|{K}的?(?:总数|数量)",
    listing=rf"(?:哪些|什么|哪几{_MEASURE}?|哪(?:一)?{_MEASURE})(?:是)?{K}|(?:列出|列举|显示|查找|找出|给我看?|给出|查看)(?:我)?(?:一下)?[^{K}。？]{{0,30}}{K}|(?:所有|全部)(?:的)?{K}|(?:有没有|是否有|有无){K}|{K}(?:有哪些|有什么|是哪些|清单|列表)|(?:所有|全部|哪些)[^{K}。？]{{1,24}}的?{K}",
    latest=rf"(?:最新|最近|最后|最晚)(?:的)?(?:一)?{_MEASURE}?[^{K}。？]{{0,12}}{K}|{K}(?:中)?(?:哪(?:一)?{_MEASURE})?(?:是)?(?:最新|最近|最晚)",
    earliest=rf"(?:最早|最初|第一)(?:的)?(?:一)?{_MEASURE}?[^{K}。？]{{0,12}}{K}",
    exists=r"有|收录|索引|现有",
    facts=(
        ("revisions", rf"(?:{_DOC_ZH})的?(?:最新|最近|最后)(?:的)?(?:修订本|修订版|版本|修订|文本)(?:是(?:什么|哪(?:一)?{_MEASURE}?(?:文件|{K})?))?"),
        (
            "revisions",
            rf"(?:{_DOC_ZH})有(?:哪些|什么|几个|多少(?:个|份)?)(?:修订本|修订版|修订)|(?:{_DOC_ZH})(?:有没有|是否有|是否被)(?:修订本|修订版|修订|取代|修订过)|(?:哪份|哪个|什么){K}取代了?(?:{_DOC_ZH})",
        ),
        (
            "sender",
            rf"(?:是)?(?:谁|哪个国家|哪国){_ISSUED_ZH}了?(?:{_DOC_ZH})|(?:{_DOC_ZH})(?:是)?(?:由)?(?:谁|哪个国家|哪国){_ISSUED_ZH}的?|(?:{_DOC_ZH})的(?:发件人|作者|发信人|发函者|提交者)是(?:谁|哪个国家)|(?:{_DOC_ZH})来自(?:谁|哪个国家|哪国)",
        ),
        ("signatory", rf"(?:是)?谁签署了?(?:{_DOC_ZH})|(?:{_DOC_ZH})(?:是)?(?:由)?谁签署的?|(?:{_DOC_ZH})的签署人是谁"),
        ("addressee", rf"(?:{_DOC_ZH})(?:是)?(?:写给|发给|寄给|致|给)谁的?|(?:{_DOC_ZH})的收件人是谁"),
        (
            "date",
            rf"(?:{_DOC_ZH})(?:是)?(?:在)?(?:什么时候|何时|哪天|哪一天|什么日期){_ISSUED_ZH}的?|(?:{_DOC_ZH})的(?:日期|印发日期|发布日期)(?:是(?:什么|哪天|哪一天|何时|多少))?",
        ),
        ("title", rf"(?:{_DOC_ZH})的(?:标题|题目|名称)(?:是什么|为何)?"),
        ("symbol", rf"(?:{_DOC_ZH})的文号(?:是什么|为何)?"),
        ("agenda_item", rf"(?:{_DOC_ZH})(?:是)?(?:在|根据|属于)?(?:哪个|哪一|什么)议程项目(?:下|下印发的|下提交的)?(?:的)?|(?:{_DOC_ZH})属于哪个议程项目"),
        ("what", rf"(?:{_DOC_ZH})是(?:什么|一份什么|哪种|什么样的)(?:{K})?"),
        (
            "versions",
            rf"(?:有没有|是否有|有)(?:{_DOC_ZH})的?{L}|(?:{_DOC_ZH})的?(?:有没有|是否有|有){L}(?:吗)?|(?:有没有|是否有){S}(?:{K})?|(?:{_DOC_ZH})有(?:哪些|哪几种|什么)(?:语文|语言)(?:的)?(?:版本|文本)?",
        ),
        ("cited", rf"(?:{_DOC_ZH})(?:引用|提到|提及|援引)了?(?:哪些|什么){K}"),
    ),
    sender_before=r"(?:来自|由|收到)",
    sender_after=rf"(?:代表团|政府|常驻代表团|常驻代表|代表)?(?:(?:在|于|就)?[{D}{P}{I}](?:期间|内|中)?)*(?:一共|总共|共)?(?:发出|发送|寄出|提交|递交|发|写|寄|提出|印发|分发|来信)|(?:最新|最近|最早|最后|最晚)(?:的)?(?:一)?{_MEASURE}?{K}|(?:(?:在|于)?[{D}{P}])?的(?:最新|最近|最早|最后|第一|所有|全部)*(?:的)?(?:一)?{_MEASURE}?{K}",
    addressee_before=r"(?:致|发给|写给|寄给|给)",
    naming=r"(?:提到|提及|涉及)(?:了|过)?",
    citing=r"(?:引用|提到|提及|援引|参照)(?:了|过)?(?:文件|{K})?".replace("{K}", K),
    about=r"关于|有关|就",
    filler=(
        r"有没有|是否有|有无|哪些|哪几|什么|多少|列出|列举|显示|查找|找出|给出|查看|给我|看看|一下|所有|全部|一共|总共|总数|数量|清单|列表|索引|收录|现有|目前|关于|有关|项下|下的|发出|发送|提交|递交|印发|分发|发布|发表|寄出|来自|发给|写给|寄给|引用|提到|提及|涉及|援引|参照|"
        r"最新|最近|最后|最晚|最早|最初|第一|收到|文号|日期|期间|之间|以及|请问|我们|你们|是否|代表团|政府|常驻代表团|常驻代表|代表|议程|会议上?印发|以来|为止|"
        r"的|了|是|在|于|有|哪|几|份|封|个|项|件|篇|种|一|请|共|里|中|内|就|下|上|发|写|寄|由|致|给|过|吗|呢|我|你|您|为|和|与|及|或|年|月|日|信|函|出|被|都"
    ),
)

_DOC_AR = rf"(?:{K}\s+)?{S}|{K}\s+(?:(?:من\s+)?[{T}{N}]\s+)?(?:المؤرخة?|بتاريخ|الصادرة?\s+في|المؤرخة?\s+في)\s+{D}"
_MA = r"(?:ما|ماهي|ما\s+هي|ما\s+هو)"
_SENT_AR = r"(?:أرسلتها|أرسلها|أرسلت|أرسل|قدمتها|قدمها|قدمت|قدم|وجهتها|وجهها|وجهت|وجه|بعثت\s+بها|بعثت|أصدرتها|أصدرت|كتبتها|كتبت)"
_AR = Words(
    polite=r"(?:(?:من\s+فضلك|رجاء|مرحبا|هل\s+يمكنك|هل\s+يمكن|أريد|أود)[\s،,]+)+(?:أن\s+)?(?:أرى\s+)?",
    nouns=(
        (DRAFTS, r"(?<![\u0621-\u064a])[وبفلك]?(?:ال|لل)?مشاريع(?![\u0621-\u064a])"),
        ((ANY_KIND,), r"(?<![\u0621-\u064a])[وبفلك]?(?:ال|لل)?(?:وثيقة|وثائق|مستندات|مستند|سجلات|محفوظات)(?![\u0621-\u064a])"),
    ),
    count=rf"كم\s+(?:(?:عدد|من|هناك|يوجد|توجد)\s+)*{K}|(?:{_MA}\s+)?(?:العدد\s+الإجمالي\s+ل|عدد\s+){K}",
    listing=(
        rf"(?:{_MA}|أي)\s+(?:(?:جميع|كل|هي)\s+)*{K}|(?:اعرض|اذكر|أعطني|اسرد|عدد|أرني|أظهر|هات|سم)\s+(?:(?:لي|جميع|كل|قائمة)\s+)*{K}|هل\s+(?:توجد|هناك|يوجد|لديك|لديكم)\s+(?:(?:أي|أية)\s+)*{K}"
        rf"|(?:جميع|كل)\s+{K}|قائمة\s+(?:بجميع\s+|بكل\s+)?{K}|(?:(?:اذكر|اعرض|اسرد)\s+)?(?:كل\s+)?ما\s+(?:صدر|نشر|عمم|وزع)"
    ),
    latest=rf"(?:{_MA}\s+|(?:اعرض|أعطني|أرني)\s+(?:لي\s+)?)?(?:أحدث|آخر)\s+{K}",
    earliest=rf"(?:{_MA}\s+|(?:اعرض|أعطني|أرني)\s+(?:لي\s+)?)?(?:أقدم|أول)\s+{K}",
    exists=r"(?:هناك|يوجد|توجد|الموجودة|المتاحة|الفهرس|المفهرسة|لديك|لديكم)",
    facts=(
        ("revisions", rf"(?:{_MA}\s+)?(?:آخر|أحدث)\s+(?:تنقيح|نسخة|صيغة|مراجعة)\s+(?:من\s+|ل)?(?:{_DOC_AR})"),
        (
            "revisions",
            rf"(?:{_MA}|كم\s+عدد|كم)\s+(?:التنقيحات|تنقيحات|النسخ\s+المنقحة)\s+(?:من\s+|ل|التي\s+صدرت\s+ل)?(?:{_DOC_AR})|هل\s+(?:نقحت|جرى\s+تنقيح|تم\s+تنقيح)\s+(?:{_DOC_AR})|(?:{_MA}|أي)\s+{K}\s+(?:التي\s+)?(?:تحل|حلت)\s+محل\s+(?:{_DOC_AR})",
        ),
        (
            "sender",
            rf"من\s+(?:الذي\s+)?(?:أرسل|كتب|قدم|وجه|بعث|أصدر|هو\s+مرسل|هو\s+صاحب)\s+(?:{_DOC_AR})|(?:أي\s+دولة|أي\s+وفد|أي\s+حكومة)\s+{_SENT_AR}\s+(?:{_DOC_AR})|ممن\s+(?:وردت\s+)?(?:{_DOC_AR})",
        ),
        ("signatory", rf"من\s+(?:الذي\s+)?(?:وقع|وقّع)\s+(?:على\s+)?(?:{_DOC_AR})"),
        ("addressee", rf"إلى\s+من\s+(?:وجهت|أرسلت|وجه|أرسل)\s+(?:{_DOC_AR})|لمن\s+(?:وجهت|أرسلت)\s+(?:{_DOC_AR})"),
        ("date", rf"متى\s+(?:صدرت?|أرسلت?|نشرت?|قدمت?|عممت?|وجهت?|كتبت?)\s+(?:{_DOC_AR})|{_MA}\s+تاريخ\s+(?:صدور\s+)?(?:{_DOC_AR})"),
        ("title", rf"{_MA}\s+عنوان\s+(?:{_DOC_AR})"),
        ("symbol", rf"{_MA}\s+رمز\s+(?:{_DOC_AR})"),
        ("agenda_item", rf"(?:في\s+إطار|تحت|ضمن)\s+أي\s+بند\s+(?:من\s+(?:بنود\s+)?جدول\s+الأعمال\s+)?(?:صدرت?|قدمت?|تندرج)\s+(?:{_DOC_AR})"),
        ("what", rf"(?:ما\s+هي|ما\s+هو|ما)\s+(?:{_DOC_AR})"),
        (
            "versions",
            rf"هل\s+(?:توجد|هناك|يوجد|لديك|لديكم|تتوفر)\s+(?:{L}\s+(?:من\s+|ل)?(?:{_DOC_AR})|(?:نسخة\s+)?(?:من\s+)?(?:{_DOC_AR})(?:\s+{L})?)|هل\s+(?:{_DOC_AR})\s+(?:متاحة?|متوفرة?|موجودة?)\s*(?:{L})?|(?:ب?أي\s+لغ(?:ة|ات)|ما\s+اللغات\s+التي)\s+(?:تتوفر|صدرت?|توجد|تتاح)\s+(?:بها\s+)?(?:{_DOC_AR})",
        ),
        ("cited", rf"(?:{_MA}|أي)\s+{K}\s+(?:التي\s+)?(?:تشير\s+إليها|تستشهد\s+بها|تذكرها)\s+(?:{_DOC_AR})"),
    ),
    sender_before=rf"(?:(?<![\u0621-\u064a])(?:من\s+جانب|من\s+قبل|الواردة\s+من|المقدمة\s+من|المرسلة\s+من|المقدم\s+من|من)\s+|{_SENT_AR}\s+|{K}\s+)(?:(?:وفد|حكومة|ممثل)\s+)?",
    sender_after=rf"\s+{_SENT_AR}(?![\u0621-\u064a])",
    addressee_before=r"(?:الموجهة\s+إلى|الموجه\s+إلى|المرسلة\s+إلى|إلى)\s+",
    naming=r"(?:تذكر|ذكرت|تشير\s+إلى|ورد\s+فيها\s+ذكر|تتناول)\s+",
    citing=r"(?:تشير\s+إلى|تشير|أشارت\s+إلى|تستشهد\s+ب|تذكر|تحيل\s+إلى)\s*(?:{K}\s*)*".replace("{K}", K),
    about=r"(?:بشأن|المتعلقة|المتعلق|الخاصة|الخاص|حول|عن)",
    filler=(
        rf"ما|ماهي|هي|هو|أي|أية|كم|عدد|العدد|الإجمالي|هل|توجد|يوجد|هناك|لديك|لديكم|اعرض|اذكر|أعطني|اسرد|أرني|أظهر|هات|لي|جميع|بجميع|كل|قائمة|التي|الذي|في|من|إلى|على|ب|ل|و|عن|بين|خلال|جانب|قبل|"
        rf"صدر|صدرت|الصادرة|الصادر|نشر|نشرت|المنشورة|عمم|عممت|المعممة|وزع|وزعت|{_SENT_AR}|أرسل|بها|الواردة|المقدمة|المقدم|المرسلة|الموجهة|الموجه|المؤرخة|المؤرخ|بتاريخ|تاريخ|وفد|حكومة|ممثل|"
        r"تذكر|ذكرت|تشير|أشارت|تستشهد|تحيل|تتناول|بشأن|المتعلقة|المتعلق|الخاصة|الخاص|حول|إطار|تحت|ضمن|البند|أحدث|آخر|أقدم|أول|الفهرس|المفهرسة|الموجودة|المتاحة|شهر|عام|سنة|المدرجة|المكتوبة|المحررة"
    ),
)

WORDS = {Language.EN: _EN, Language.FR: _FR, Language.ES: _ES, Language.RU: _RU, Language.ZH: _ZH, Language.AR: _AR}
"""By language."""
NOT_IN_WORDS = frozenset((Language.ZH, Language.AR))
"""Languages whose names have no capital letters."""


@dataclass(frozen=True, slots=True)
class Patterns:
    """The words of a language, compiled."""

    polite: re.Pattern[str]
    nouns: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]
    count: re.Pattern[str]
    listing: re.Pattern[str]
    latest: re.Pattern[str]
    earliest: re.Pattern[str]
    exists: re.Pattern[str]
    facts: tuple[tuple[str, re.Pattern[str]], ...]
    sender_before: re.Pattern[str]
    sender_after: re.Pattern[str]
    addressee_before: re.Pattern[str]
    naming: re.Pattern[str]
    citing: re.Pattern[str]
    about: re.Pattern[str]
    filler: re.Pattern[str]
    joins: re.Pattern[str]


def compiled(words: Words) -> Patterns:
    """The patterns of a language; those that end before a sign are anchored at their end, those behind one at their beginning."""

    def flat(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE)

    return Patterns(
        polite=flat(words.polite), nouns=tuple((kinds, flat(p)) for kinds, p in words.nouns), count=flat(words.count), listing=flat(words.listing),
        latest=flat(words.latest), earliest=flat(words.earliest), exists=flat(words.exists), facts=tuple((name, flat(p)) for name, p in words.facts),
        sender_before=flat(rf"(?:{words.sender_before})$"), sender_after=flat(words.sender_after), addressee_before=flat(rf"(?:{words.addressee_before})$"),
        naming=flat(rf"(?:{words.naming})$"), citing=flat(rf"(?:{words.citing})$"), about=flat(words.about), filler=flat(words.filler), joins=flat(words.joins),
    )  # fmt: skip
