"""The words of questions about records in English, French and Spanish; see `corpus.questions.record_words`."""

from __future__ import annotations

from corpus.questions.record_signs import ANY_KIND, DRAFTS, B, D, I, K, L, N, P, S, T, Words

_DOC_EN = rf"(?:(?:the|this|document)\s+)*(?:{K}\s+)?{S}|(?:the\s+)?{K}\s+(?:(?:from|by|of)\s+(?:the\s+)?[{T}{N}]\s+)?(?:of|dated)\s+(?:the\s+)?{D}(?:\s+(?:from|by)\s+(?:the\s+)?[{T}{N}])?|(?:the\s+)?{K}\s+(?:from|by|of)\s+(?:the\s+)?[{T}{N}]"
# A document by what tells it from others: who sent it to whom, the item, the day.
_LETTER_EN = rf"{_DOC_EN}|(?:(?:the|that|this)\s+)?(?:[{T}{N}{B}](?:['’]s?)?\s+)?{K}(?:\s+(?:(?:sent|addressed|written|submitted|issued)\s+)?(?:from|by|of|to|on|under|dated|in)\s+(?:(?:the|agenda)\s+)*[{T}{N}{B}{I}{D}{P}])*"
_ITS_EN = rf"(?:(?:the|its|his|her|their|a)\s+)?{K}(?:\s+(?:to|on|under|of|in)\s+(?:the\s+)?[{T}{N}{B}{I}{D}{P}])*"
_ISSUED_EN = (
    r"(?:issued|published|circulated|distributed|submitted|sent|received|written|dated|produced|released|signed|made|delivered|drafted|prepared|transmitted)"
)
ENGLISH = Words(
    nouns=(
        (DRAFTS, r"\bdrafts?(?:\s+texts?)?\b"),
        (("note verbale", "note"), r"\bnotes\b"),
        (("note",), r"\bnote\b(?=\s+(?:by|from)\s)"),
        (("report",), r"\breports?\b"),
        (("statement",), r"\bstatements?\b"),
        (("decision",), r"\bdecisions?\b"),
        (("submission",), r"\bsubmissions\b"),
        (("cablegram",), r"\b(?:cablegrams?|telegrams?)\b"),
        (("minute",), r"\bminutes?\b(?=\s+(?:from|by))"),
        ((ANY_KIND,), r"\b(?:records?|documents?|files|papers)\b"),
    ),
    count=rf"(?:how\s+many|(?:(?:what\s+is|tell\s+me|give\s+me)\s+)?the\s+(?:total\s+)?number\s+of|(?:total\s+)?number\s+of|count)\s+(?:(?:all|the|of|other|different|distinct|indexed)\s+)*{K}",
    listing=(
        rf"(?:which|what)\s+(?:(?:other|of|the|are|all|indexed)\s+)*{K}|(?:list|show|give|find|display|enumerate|get|see)\s+(?:(?:me|us|a|list|of|all|every|each|any|the|other|indexed)\s+)*{K}"
        rf"|(?:list|show|give|find|display)\s+(?:(?:me|us)\s+)?(?:everything|what|all|whatever)\s+(?:(?:that|was|were|is|has|have|been)\s+)*{_ISSUED_EN}|what\s+(?:was|were|has\s+been)\s+(?:issued|published|circulated|distributed)"
        rf"|(?:is|are|were|was)\s+there\s+(?:(?:any|a|an|some|other)\s+)*{K}|(?:do|does)\s+(?:you|we|the\s+index|it)\s+have\s+(?:(?:any|a|an|the|some)\s+)*{K}|(?:all|every)\s+(?:(?:of|the)\s+)*{K}"
        rf"|a?\s*list\s+of\s+(?:(?:all|the)\s+)*{K}|any\s+{K}|(?:has|have|did)\s+(?:the\s+)?[{T}{N}]\s+(?:send|sent|submit|submitted|write|written|issue|issued)\s+(?:any|a|an)\s+{K}"
        rf"|(?:list|show|give|find)\s+(?:(?:me|us|all|of|the)\s+)*[{T}{N}]['’]s?\s+{K}"
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
            rf"(?:who|(?:which|what)\s+(?:states?|countr(?:y|ies)|delegations?|governments?))\s+(?:(?:has|have)\s+)?(?:sent|wrote|submitted|issued|transmitted|authored|drafted|prepared|tabled|(?:co-?)?sponsor(?:ed|s)?|introduced|(?:is|are|was|were)\s+the\s+(?:senders?|authors?|(?:co-?)?sponsors?)\s+of)\s+(?:{_LETTER_EN})|(?:who|which\s+(?:states|countries|delegations))\s+(?:is|are|was|were)\s+sponsoring\s+(?:{_LETTER_EN})|(?:who|whom)\s+(?:is|was)\s+(?:{_LETTER_EN})\s+(?:from|sent\s+by|written\s+by|submitted\s+by)|(?:from|by)\s+whom\s+(?:is|was)\s+(?:{_LETTER_EN})(?:\s+(?:sent|written|submitted))?",
        ),
        ("signatory", rf"who\s+(?:has\s+)?signed\s+(?:{_LETTER_EN})|by\s+whom\s+(?:is|was)\s+(?:{_LETTER_EN})\s+signed"),
        (
            "addressee",
            rf"(?:to\s+)?whom?\s+(?:is|was)\s+(?:{_LETTER_EN})\s+(?:addressed|sent)(?:\s+to)?|(?:to\s+)?whom\s+did\s+(?:the\s+)?[{T}{N}{B}]\s+(?:send|address|write|submit)\s+{_ITS_EN}(?:\s+to)?|who\s+(?:is|was)\s+the\s+(?:addressee|recipient)\s+of\s+(?:{_LETTER_EN})",
        ),
        (
            "date",
            rf"when\s+(?:was|is)\s+(?:{_LETTER_EN})\s+{_ISSUED_EN}|when\s+does\s+(?:{_LETTER_EN})\s+date\s+from|when\s+did\s+(?:the\s+)?[{T}{N}{B}]\s+(?:write|send|submit|issue|sign|address|transmit)\s+{_ITS_EN}|(?:(?:what(?:['’]s|\s+is|\s+was)|give\s+me|tell\s+me)\s+)?(?:the\s+)?date\s+of\s+(?:{_LETTER_EN})|(?:on\s+)?what\s+(?:date|day)\s+(?:is|was|does)\s+(?:{_LETTER_EN})(?:\s+(?:bear|have|{_ISSUED_EN}))?|what\s+is\s+(?:{_LETTER_EN})\s+dated",
        ),
        ("title", rf"what(?:['’]s|\s+is)\s+the\s+title\s+of\s+(?:{_LETTER_EN})|what\s+is\s+(?:{_LETTER_EN})\s+(?:called|titled|entitled)"),
        ("symbol", rf"what(?:['’]s|\s+is)\s+the\s+symbol\s+of\s+(?:{_LETTER_EN})"),
        ("agenda_item", rf"(?:under\s+)?(?:which|what)\s+(?:agenda\s+)?items?\s+(?:is|was)\s+(?:{_LETTER_EN})(?:\s+(?:issued|submitted))?(?:\s+(?:under|on))?"),
        ("what", rf"what(?:['’]s|\s+is)\s+(?:{_DOC_EN})|what\s+(?:kind|type|sort)\s+of\s+{K}\s+is\s+(?:{_DOC_EN})"),
        (
            "about",
            rf"what(?:['’]s|\s+is|\s+was)\s+(?:{_DOC_EN})\s+about|what\s+(?:does|did)\s+(?:{_DOC_EN})\s+(?:concern|cover|deal\s+with|treat)|what(?:['’]s|\s+is)\s+the\s+(?:subject|topic|content)\s+of\s+(?:{_DOC_EN})",
        ),
        (
            "versions",
            rf"(?:is\s+there\s+(?:a|an|any)|do\s+you\s+have\s+(?:a|an|the))\s+{L}\s+(?:of|for)\s+(?:{_LETTER_EN})|(?:is|does)\s+(?:{_DOC_EN})\s+(?:(?:also|exist|available)\s+)*{L}(?:\s+(?:available|too|as\s+well))?|do\s+you\s+have\s+(?:{_DOC_EN})(?:\s+{L})?|(?:in\s+)?(?:which|what)\s+languages?\s+(?:is|are|does|do\s+you\s+have|versions?\s+(?:of|does|are\s+there\s+of))\s*(?:{_DOC_EN})(?:\s+(?:available|exist|have|in))*|(?:is|do\s+we\s+have)\s+(?:{_DOC_EN})\s+(?:in\s+the\s+index|indexed|available)",
        ),
        (
            "cited",
            rf"(?:which|what)\s+(?:other\s+)?{K}\s+(?:does|is)\s+(?:{_DOC_EN})\s+(?:cite|mention|refer\s+to)|(?:which|what)\s+{K}\s+are\s+(?:cited|mentioned)\s+(?:in|by)\s+(?:{_DOC_EN})",
        ),
    ),
    sender_before=r"\b(?:from|by|of)\s+(?:(?:the|both)\s+)?",
    sender_after=r"(?:['’]s?\s+(?:(?:latest|most\s+recent|last|first|newest|earliest|oldest)\s+)?"
    + K
    + r"|\s+(?:(?:has|have|had)\s+)?(?:send|sent|submit|submitted|issue|issued|write|wrote|circulate|circulated|transmit|transmitted|table|tabled|sponsor|sponsored|present|presented|sign|signed)\b)",
    addressee_before=r"\b(?:to|addressed\s+to|sent\s+to)\s+(?:the\s+)?",
    naming=r"\b(?:mention|mentions|mentioning|name|names|naming|refer\s+to|refers\s+to|referring\s+to)\s+(?:the\s+)?",
    citing=r"\b(?:cite|cites|citing|cited|mention|mentions|mentioning|refer\s+to|refers\s+to|referring\s+to|reference|references)\s+(?:(?:the|document|to|{K})\s+)*".replace(
        "{K}", K
    ),
    about=r"\b(?:about|concern(?:s|ing)?|regarding|relat(?:e|es|ed|ing)\s+to|deal(?:s|ing)?\s+with|cover(?:s|ing)?|discuss(?:es|ing)?)\b",
    filler=(
        r"the|a|an|any|all|every|who|signed|sign|each|of|in|on|under|from|by|to|at|for|during|between|and|or|with|within|did|do|does|was|were|is|are|been|be|has|have|had|there|that|which|who|what|how|many|"
        r"number|count|total|list|show|give|find|display|enumerate|get|see|me|us|you|we|it|please|can|could|other|indexed|index|collection|archive|hold|holds|held|contain|exist|exists|available|"
        r"issue|issued|publish|published|circulate|circulated|distributed|submit|submitted|send|sent|sends|write|wrote|written|dated|received|transmit|transmitted|table|tabled|present|presented|sponsor|sponsored|"
        r"addressed|cite|cites|citing|cited|mention|mentions|mentioning|name|names|naming|refer|refers|referring|reference|references|about|concern|concerns|concerning|regarding|relate|relates|relating|related|deal|deals|dealing|cover|covers|covering|discuss|discusses|discussing|fall|falls|document|agenda|items?|"
        r"everything|whatever|came|come|coming|latest|most|recent|newest|last|earliest|oldest|first|very|different|distinct|now|so|far|altogether|s|both|month|year|past"
    ),
    fact_words=(
        r"when|whom|recipient|addressee|address|senders?|authors?|authored|introduced|date|day|bear|titled?|entitled|called|symbol|its|his|her|their|this|made|delivered|drafted|prepared|produced|released|under|"
        r"(?:co)?sponsors?|sponsoring|states?|countr(?:y|ies)|delegations?|governments?"
    ),
    joins="of|the",
)

_DOC_FR = rf"(?:(?:le|la|du|ce|cette|au|document)\s+|l['’]|à\s+la\s+)*(?:{K}\s+)?{S}|(?:(?:la|le|du|de\s+la|cette|ce|au|à\s+la)\s+|l['’])?{K}\s+(?:(?:du|de\s+la|des|de|d['’]|de\s+l['’])\s*[{T}{N}]\s+)?(?:du|datée?\s+du|en\s+date\s+du)\s+{D}|(?:(?:la|le|du|de\s+la)\s+|l['’])?{K}\s+(?:du\s+|de\s+la\s+|des\s+|de\s+l['’]|de\s+|d['’])[{T}{N}]"
_DE_FR = rf"(?:de\s+|du\s+|d['’])?(?:{_DOC_FR})"
_AFTER_FR = rf"(?:\s*(?:(?:envoyée?|adressée?|présentée?|soumise?|écrite?)\s+)?(?:de|du|des|d['’]|à|au|aux|par|sur|datée?\s+du|en\s+date\s+du|en|relativ\w+\s+au|au\s+titre\s+du)\s*(?:(?:la|le|les)\s+|l['’])?[{T}{N}{B}{I}{D}{P}])*"
_LETTER_FR = rf"{_DOC_FR}|(?:(?:la|le|les|de\s+la|du|des|cette|ce|au|à\s+la)\s+|l['’])?{K}{_AFTER_FR}"
_DE_LETTER_FR = rf"(?:de\s+|du\s+|d['’])?(?:{_LETTER_FR})"
_ITS_FR = rf"(?:(?:sa|son|la|le|leur|une?)\s+)?{K}{_AFTER_FR}"
_ISSUED_FR = r"(?:publié|distribué|paru|émis|envoyé|soumis|présenté|diffusé|adressé|reçu|daté|écrit|rédigé|signé|transmis|prononcé)e?s?"
_QUEL = r"quel(?:le)?s?"
FRENCH = Words(
    nouns=(
        (DRAFTS, r"\bprojets?(?:\s+de\s+textes?)?\b"),
        (("note verbale", "note"), r"\bnotes\b"),
        (("statement",), r"\bdéclarations?\b"),
        (("report",), r"(?<!par\s)\brapports?\b"),
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
            rf"(?:qui|{_QUEL}\s+(?:États?|pays|délégations?|gouvernements?))\s+(?:a|ont|(?:est|sont)\s+(?:l['’]|les\s+)(?:auteurs?|coauteurs?|expéditeurs?)\s+(?:de|d['’]|du))\s*(?:envoyé|écrit|soumis|présenté|adressé|rédigé|transmis|publié|déposé|parrainé|coparrainé)?\s*(?:{_LETTER_FR})|de\s+qui\s+(?:est|émane|provient)\s+(?:{_LETTER_FR})|par\s+qui\s+(?:{_LETTER_FR})\s+a-t-(?:il|elle)\s+été\s+{_ISSUED_FR}",
        ),
        ("signatory", rf"qui\s+a\s+signé\s+(?:{_LETTER_FR})|qui\s+est\s+(?:le|la)\s+signataire\s+{_DE_LETTER_FR}"),
        (
            "addressee",
            rf"à\s+qui\s+(?:est|a\s+été|était)\s+(?:adressée?|envoyée?)\s+(?:{_LETTER_FR})|à\s+qui\s+(?:{_LETTER_FR})\s+(?:est-(?:il|elle)|a-t-(?:il|elle)\s+été)\s+(?:adressée?|envoyée?)|qui\s+est\s+(?:le|la)\s+destinataire\s+{_DE_LETTER_FR}",
        ),
        (
            "date",
            rf"(?:quand|à\s+quelle\s+date|quel\s+jour)\s+(?:{_LETTER_FR})\s+(?:a-t-(?:il|elle)\s+été|est-(?:il|elle))\s+{_ISSUED_FR}|(?:quand|à\s+quelle\s+date)\s+(?:a\s+été|est)\s+{_ISSUED_FR}\s+(?:{_LETTER_FR})|{_QUEL}\s+est\s+la\s+date\s+{_DE_LETTER_FR}|de\s+quand\s+(?:date|est)\s+(?:{_LETTER_FR})|(?:{_LETTER_FR})\s+date(?:-t-(?:il|elle))?\s+de\s+quand|(?:quand|à\s+quelle\s+date)\s+(?:la\s+|le\s+|les\s+|l['’])?[{T}{N}{B}]\s+a-t-(?:il|elle)\s+{_ISSUED_FR}\s+{_ITS_FR}|de\s+quelle\s+date\s+est\s+(?:{_LETTER_FR})",
        ),
        ("title", rf"{_QUEL}\s+est\s+(?:le\s+titre|l['’]intitulé)\s+{_DE_LETTER_FR}|comment\s+s['’]intitule\s+(?:{_LETTER_FR})"),
        ("symbol", rf"{_QUEL}\s+est\s+la\s+cote\s+{_DE_LETTER_FR}"),
        (
            "agenda_item",
            rf"(?:au\s+titre\s+de|sous)\s+{_QUEL}\s+point\s+(?:de\s+l['’]ordre\s+du\s+jour\s+)?(?:(?:{_LETTER_FR})\s+a-t-(?:il|elle)\s+été\s+{_ISSUED_FR}|(?:est|a\s+été)\s+{_ISSUED_FR}\s+(?:{_LETTER_FR}))",
        ),
        (
            "about",
            rf"de\s+quoi\s+(?:parle|traite|est-il\s+question\s+dans|s['’]agit-il\s+dans)\s+(?:{_DOC_FR})|(?:sur\s+quoi\s+porte|que\s+concerne)\s+(?:{_DOC_FR})|{_QUEL}\s+est\s+(?:le\s+(?:sujet|contenu|thème)|l['’]objet)\s+{_DE_FR}",
        ),
        ("what", rf"qu['’]est-ce\s+que\s+(?:{_DOC_FR})|(?:{_DOC_FR})\s*,?\s*(?:c['’]est\s+quoi|qu['’]est-ce\s+que\s+c['’]est)|{_QUEL}\s+est\s+(?:{_DOC_FR})"),
        (
            "versions",
            rf"(?:y\s+a-t-il|existe-t-il|avez-vous)\s+une\s+{L}\s+{_DE_LETTER_FR}|(?:{_DOC_FR})\s+(?:existe-t-(?:il|elle)|est-(?:il|elle)\s+disponible)\s+(?:aussi\s+)?{L}|avez-vous\s+(?:{_DOC_FR})(?:\s+{L})?|(?:en|dans)\s+quelles?\s+langues?\s+(?:(?:{_DOC_FR})\s+(?:existe-t-(?:il|elle)|est-(?:il|elle)\s+disponible)|(?:existe|est\s+disponible)\s+(?:{_DOC_FR}))|{_QUEL}\s+versions\s+linguistiques\s+{_DE_FR}(?:\s+(?:existent|y\s+a-t-il))?",
        ),
        ("cited", rf"{_QUEL}\s+(?:autres\s+)?{K}\s+(?:(?:{_DOC_FR})\s+cite-t-(?:il|elle)|cite\s+(?:{_DOC_FR})|sont\s+cités\s+(?:dans|par)\s+(?:{_DOC_FR}))"),
    ),
    sender_before=r"(?:\b(?:de\s+la|du|des|de|par|par\s+le|par\s+la|par\s+les)\s+|\bde\s+l['’]|\bd['’]|\bpar\s+l['’]|\b(?:a|ont)(?:-t-(?:on|elle|il))?\s+(?:envoyée?s?|adressée?s?|soumise?s?|présentée?s?|déposée?s?|publiée?s?|signée?s?)\s+(?:(?:le|la|les)\s+|l['’])?)",
    sender_after=r"\s+(?:a|ont)(?:-t-(?:il|elle)|-(?:ils|elles))?\s+(?:envoyé|adressé|soumis|présenté|déposé|publié|émis|écrit|transmis|signé)e?s?\b",
    addressee_before=r"\b(?:(?:adressée?s?|envoyée?s?)\s+)?(?:au|aux|à\s+la|à)\s+(?:l['’])?",
    naming=r"\b(?:mentionn\w+|cit(?:e|ent|ant)|nomm\w+|évoqu\w+)\s+(?:(?:le|la|les)\s+|l['’])?",
    citing=r"\b(?:cit(?:e|ent|ant|és?)|mentionn\w+|(?:se\s+)?réfèr\w+|renvoi\w+|font\s+référence)\s+(?:(?:à|au|le|la|du|document|{K})\s+|l['’])*".replace(
        "{K}", K
    ),
    about=r"\b(?:concernent?|concernant|relatifs?|relatives?|portent?|portant|traitent?|relèvent?|sur)\b",
    filler=(
        r"le|la|les|l|un|une|de|des|du|d|au|aux|à|a|en|dans|par|pour|sur|sous|entre|et|ou|avec|y|t|il|elle|ils|elles|on|qu|que|qui|est|sont|ont|été|était|ce|c|se|s|tous|toutes|tout|toute|chaque|"
        r"qui|signée?s?|signataire|quel|quelle|quels|quelles|combien|nombre|total|liste|lister|donne|donnez|montre|montrez|affiche|affichez|énumère|énumérez|trouve|trouvez|dresse|indique|moi|nous|vous|avez|existe|existent|disponible|disponibles|"
        r"index|indexé|indexés|indexée|indexées|collection|contient|autres|autre|publiée?s?|distribuée?s?|parue?s?|émise?s?|envoyée?s?|soumise?s?|présentée?s?|déposée?s?|diffusée?s?|adressée?s?|reçue?s?|datée?s?|date|datent|écrite?s?|transmise?s?|"
        r"cite|citent|citant|mentionne|mentionnent|mentionnant|réfèrent|réfère|renvoient|font|référence|document|concerne|concernent|concernant|porte|portent|traite|traitent|relève|relèvent|relatif|relatifs|relative|relatives|portant|titre|point|ordre|jour|"
        r"dernier|dernière|derniers|dernières|plus|récent|récente|récents|récentes|premier|première|premiers|premières|ancien|ancienne|anciens|anciennes|cours|mois|année|durant|pendant"
    ),
    fact_words=(
        r"quand|auteurs?|coauteurs?|expéditeurs?|destinataire|intitulée?|intitule|cote|comment|sa|son|ses|leur|cette|écrit|rédigée?s?|prononcée?s?|transmis|signé|publié|envoyé|adressé|présenté|soumis|distribué|déposé|provient|émane|"
        r"parrainé|coparrainé|États?|pays|délégations?|gouvernements?|titre|intitulé|émis|reçu|paru|diffusé"
    ),
    joins="de|du|la|le|des",
)

_DOC_ES = rf"(?:(?:el|la|del|de\s+la|al|a\s+la|este|esta|documento)\s+)*(?:{K}\s+)?{S}|(?:(?:el|la|del|de\s+la|al|a\s+la)\s+)?{K}\s+(?:(?:del?|de\s+la)\s+[{T}{N}]\s+)?(?:del?|de\s+fecha|fechad[oa]\s+el)\s+{D}|(?:(?:el|la|del|de\s+la)\s+)?{K}\s+(?:del?|de\s+la|de\s+los|de\s+las)\s+[{T}{N}]"
_DE_ES = rf"(?:de\s+)?(?:{_DOC_ES})"
_AFTER_ES = rf"(?:\s+(?:(?:enviad|dirigid|presentad|sometid|escrit)[oa]\s+)?(?:del?|al?|por|sobre|en|de\s+fecha|fechad[oa]\s+el|relativ[oa]\s+al?|en\s+relación\s+con)\s+(?:(?:el|la|los|las)\s+)?[{T}{N}{B}{I}{D}{P}])*"
_LETTER_ES = rf"{_DOC_ES}|(?:(?:el|la|los|las|del|de\s+la|al|a\s+la)\s+)?{K}{_AFTER_ES}"
_DE_LETTER_ES = rf"(?:de\s+)?(?:{_LETTER_ES})"
_ITS_ES = rf"(?:(?:su|la|el|una?)\s+)?{K}{_AFTER_ES}"
_ISSUED_ES = (
    r"(?:publicad|distribuid|emitid|enviad|presentad|sometid|dirigid|recibid|fechad|escrit|difundid|redactad|firmad|remitid|transmitid|pronunciad)[oa]s?"
)
SPANISH = Words(
    nouns=(
        (DRAFTS, r"\bproyectos?\b"),
        (("letter",), r"\bcartas\b"),
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
            rf"(?:quién(?:es)?|qué\s+(?:Estados?|país(?:es)?|delegaci(?:ón|ones)|gobiernos?))\s+(?:envi(?:ó|aron)|escribi(?:ó|eron)|present(?:ó|aron)|(?:co)?patrocin(?:ó|aron|an?)|remiti(?:ó|eron)|dirigió|redactó|transmitió|publicó|(?:es|son)\s+(?:el|los)\s+(?:autor(?:es)?|(?:co)?patrocinador(?:es)?|remitentes?)\s+del?)\s+(?:{_LETTER_ES})|de\s+quién\s+es\s+(?:{_LETTER_ES})|por\s+quién\s+fue\s+{_ISSUED_ES}\s+(?:{_LETTER_ES})",
        ),
        ("signatory", rf"quién(?:es)?\s+firm(?:ó|aron|a)\s+(?:{_LETTER_ES})"),
        (
            "addressee",
            rf"a\s+quién\s+(?:está|fue|va|iba)\s+(?:dirigid|enviad)[oa]\s+(?:{_LETTER_ES})|a\s+quién\s+se\s+(?:dirigió|envió|dirige)\s+(?:{_LETTER_ES})|quién\s+es\s+(?:el|la)\s+destinatari[oa]\s+{_DE_LETTER_ES}",
        ),
        (
            "date",
            rf"cuándo\s+(?:se\s+(?:publicó|emitió|distribuyó|envió|presentó|escribió|redactó|firmó)|fue\s+{_ISSUED_ES})\s+(?:{_LETTER_ES})|cuál\s+es\s+la\s+fecha\s+{_DE_LETTER_ES}|(?:de\s+)?qué\s+fecha\s+(?:es|tiene|lleva)\s+(?:{_LETTER_ES})|de\s+cuándo\s+(?:es|data)\s+(?:{_LETTER_ES})|cuándo\s+(?:escribió|envió|presentó|dirigió|remitió|firmó)\s+(?:(?:el|la|los|las)\s+)?[{T}{N}{B}]\s+{_ITS_ES}|en\s+qué\s+fecha\s+(?:se\s+(?:publicó|emitió|distribuyó|envió|presentó|escribió|redactó|firmó)|fue\s+{_ISSUED_ES})\s+(?:{_LETTER_ES})",
        ),
        ("title", rf"cuál\s+es\s+el\s+título\s+{_DE_LETTER_ES}|cómo\s+se\s+titula\s+(?:{_LETTER_ES})"),
        ("symbol", rf"cuál\s+es\s+la\s+signatura\s+{_DE_LETTER_ES}|qué\s+signatura\s+(?:tiene|lleva)\s+(?:{_LETTER_ES})"),
        (
            "agenda_item",
            rf"(?:en\s+relación\s+con|bajo|sobre|en)\s+qué\s+tema\s+(?:del\s+programa\s+)?(?:se\s+(?:publicó|presentó|distribuyó)|fue\s+{_ISSUED_ES}|es)\s+(?:{_LETTER_ES})",
        ),
        (
            "about",
            rf"(?:de|sobre)\s+qué\s+(?:trata|versa|es|habla)\s+(?:{_DOC_ES})|cuál\s+es\s+el\s+(?:asunto|tema|contenido|objeto)\s+{_DE_ES}",
        ),
        ("what", rf"qué\s+es\s+(?:{_DOC_ES})|qué\s+(?:tipo|clase)\s+de\s+{K}\s+es\s+(?:{_DOC_ES})"),
        (
            "versions",
            rf"(?:hay|existe|tienes?)\s+(?:una|alguna)\s+{L}\s+{_DE_LETTER_ES}|(?:existe|está\s+disponible|hay|tienes?)\s+(?:{_DOC_ES})(?:\s+(?:también\s+)?{L})?|en\s+qué\s+idiomas?\s+(?:existe|está(?:\s+disponible)?|hay|se\s+publicó)\s+(?:{_DOC_ES})",
        ),
        ("cited", rf"qué\s+(?:otros\s+)?{K}\s+(?:cita|menciona)\s+(?:{_DOC_ES})|qué\s+{K}\s+se\s+citan\s+en\s+(?:{_DOC_ES})"),
    ),
    sender_before=r"\b(?:(?:del|de\s+la|de\s+los|de\s+las|de|por\s+el|por\s+la|por)\s+|(?:envió|enviaron|ha\s+enviado|presentó|presentaron|ha\s+presentado|emitió|publicó|dirigió|remitió|escribió|sometió|(?:ha\s+)?firmado|firmó|firmaron)\s+(?:(?:el|la|los|las)\s+)?)",
    sender_after=r"\s+(?:ha\s+|han\s+)?(?:envió|enviaron|enviado|presentó|presentaron|presentado|emitió|publicó|dirigió|remitió|escribió|sometió|firmó|firmaron|firmado)\b",
    addressee_before=r"\b(?:(?:dirigid|enviad)[oa]s?\s+)?(?:al|a\s+la|a\s+los|a)\s+",
    naming=r"\b(?:mencion\w+|cit(?:a|an)|nombr\w+|se\s+refieren?\s+a)\s+(?:(?:a|el|la|los|al)\s+)*",
    citing=r"\b(?:cit(?:a|an|ando)|mencion\w+|(?:se\s+)?refier\w+|hacen?\s+referencia|remiten?)\s+(?:(?:a|al|el|la|en|documento|{K})\s+)*".replace("{K}", K),
    about=r"\b(?:sobre|relativ[oa]s?|acerca|referentes?|trata[n]?|versan?|concierne[n]?|corresponden?|tratan\s+del?)\b",
    filler=(
        r"quién|quiénes|firmó|firmaron|firmad[oa]s?|el|la|los|las|lo|un|una|unos|unas|de|del|al|a|en|por|para|sobre|entre|y|e|o|u|con|se|que|qué|cuál|cuáles|cuántos|cuántas|es|son|fue|fueron|ha|han|sido|hay|todo|todos|todas|toda|cada|algún|alguna|algunos|algunas|"
        r"número|total|lista|dame|da|muestra|muéstrame|muestre|enumera|enumere|liste|indica|indique|busca|me|nos|existe|existen|disponible|disponibles|índice|indexados|indexadas|indexado|indexada|contiene|tiene|tienes|colección|otros|otras|otro|otra|"
        r"publicad[oa]s?|publicó|publicaron|distribuid[oa]s?|distribuyó|distribuyeron|emitid[oa]s?|emitió|enviad[oa]s?|envió|enviaron|enviado|presentad[oa]s?|presentó|presentaron|sometid[oa]s?|sometió|dirigid[oa]s?|dirigió|remitió|recibid[oa]s?|fechad[oa]s?|fecha|escrit[oa]s?|escribió|escribieron|dirigieron|remitieron|son|difundid[oa]s?|"
        r"cita|citan|citando|menciona|mencionan|mencionando|refieren|refiere|hacen|hace|referencia|remiten|documento|trata|tratan|versa|versan|concierne|conciernen|corresponde|corresponden|abordan|aborda|relativos|relativas|relativo|relativa|tema|temas|programa|últim[oa]s?|más|reciente|recientes|primer|primer[oa]s?|antigu[oa]s?|mes|año|durante|están|está|pasado"
    ),
    fact_words=(
        r"cuándo|cómo|título|titula|signatura|destinatari[oa]|autor(?:es)?|remitentes?|(?:co)?patrocinador(?:es)?|(?:co)?patrocin(?:ó|aron|an?)|su|sus|lleva|va|iba|data|redactad[oa]s?|redactó|remitid[oa]s?|remitieron|transmitid[oa]s?|transmitió|"
        r"escribieron|pronunciad[oa]s?|Estados?|país|países|delegaci(?:ón|ones)|gobiernos?|firma|bajo|relación"
    ),
    joins="de|del|la|los",
)
