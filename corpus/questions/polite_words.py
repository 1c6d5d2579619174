"""The words by which a question is put politely, in the six languages; see `corpus.questions.politeness`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.languages import Language


@dataclass(frozen=True, slots=True)
class Courtesy:
    """One language's courtesies.

    `greeting` opens a text; `frames` are what a question is led in by, piece by piece ("could you", "kindly", "tell me"); `whether` joins
    the question to them; `asides` stand between commas; `relative` opens an indirect question where an interrogative opens a direct one.
    """

    greeting: re.Pattern[str]
    frames: re.Pattern[str]
    whether: re.Pattern[str]
    asides: re.Pattern[str]
    relative: tuple[tuple[re.Pattern[str], str], ...] = ()


def _re(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_GAP = r"[\s,،，、:：;؛.!。！—–-]+"
_AR_END = r"(?![\u0621-\u064a])"


def _courtesy(*, greeting: str, frames: str, asides: str, whether: str = r"(?!)", relative: tuple[tuple[str, str], ...] = (), spaced: bool = True) -> Courtesy:
    """The patterns of a language; `spaced` is whether it sets spaces between words."""
    edge, gap = (r"(?!\w)", _GAP) if spaced else ("", r"[\s，,、：:；。！!]*")
    return Courtesy(
        greeting=_re(rf"(?:{greeting}){edge}{gap}"), frames=_re(rf"(?:{frames}|{asides}){edge}[\s,،，:：]*"), whether=_re(whether),
        asides=_re(rf"\s*[,،，]\s*(?:{asides}){edge}\s*(?:[,،，]\s*|(?=\s*[?？؟.!。！…]*$))"), relative=tuple((_re(pattern), direct) for pattern, direct in relative),
    )  # fmt: skip


_NOUN_EN = r"(?:reports?|papers?|thesis|dissertation|essay|article|book|work|research|study|studies|notes?|files?|records|brief(?:ing)?s?|speech|statement|minutes|presentation|talk|class|course|project|delegation|minister|ministry|government|embassy|mission|office|boss|team|colleagues?|readers?|information|understanding|own\s+use)"
_TELL_EN = r"(?:please|kindly|perhaps|possibly|also|just|tell|let|give|show|say|explain|list|find|help|inform|advise|indicate|point|provide|remind|clarify|describe|confirm|look|check|ask|know|mind|be\s+(?:so\s+kind|kind\s+enough))\b"
_WH_EN = r"(?=[\s,:]+(?:(?:on|by|in|from|to|for|with|of|under|at|until|since|about)\s+)?(?:who(?:m|se)?|what|which|when|where|why|how|whether|if)\b)"
_GRATEFUL_EN = r"(?:grateful|obliged|thankful|appreciative|delighted|glad|happy|appreciate(?:\s+it)?)"
_NOUN_FR = r"(?:rapports?|mémoires?|thèse|articles?|livre|travail|travaux|recherches?|études?|notes?|dossiers?|discours|exposé|présentation|cours|projet|délégation|ministre|ministère|gouvernement|ambassade|mission|équipe|collègues|chef|information|gouverne)"
_TELL_FR = (
    r"(?:(?:me|nous)\s+|m['’]|nous\s+)(?:dire|indiquer|préciser|faire\s+savoir|informer|expliquer|renseigner|apprendre|rappeler)(?!\s+(?:plus|davantage))"
)
_NOUN_ES = r"(?:informes?|tesis|art[íi]culos?|libro|trabajo|investigación|estudios?|notas?|expedientes?|discurso|presentación|clase|curso|proyecto|delegación|ministr[oa]|ministerio|gobierno|embajada|misión|equipo|colegas|jefe|jefa|información)"
_TELL_ES = r"(?:(?:decir|indicar|informar|explicar|aclarar|precisar|recordar)(?:me|nos)|(?:me|nos)\s+(?:dijera|diga|indicara|indique|informara|informe|explicara|explique|aclarara|aclare))(?!\s+(?:más|algo))"
_NOUN_RU = r"(?:доклад\w*|отч[её]т\w*|диссертаци\w+|стать\w+|книг\w+|работ\w+|исследовани\w+|справк\w+|запис\w+|досье|речи|выступлени\w+|презентаци\w+|курс\w*|проект\w*|делегаци\w+|министр\w*|министерств\w+|правительств\w+|посольств\w+|миссии|коллег|начальник\w*|сведения)"
_TELL_RU = r"(?:любезно\s+)?(?:сообщить|сказать|подсказать|пояснить|уточнить|указать|рассказать|объяснить)(?:\s+(?:мне|нам))?(?:,?\s+(?:в\s+(?:ближайшее\s+)?удобное\s+(?:для\s+вас\s+)?время|как\s+можно\s+скорее|при\s+первой\s+возможности|когда\s+вам\s+будет\s+удобно))?"
_WHO_RU = r"(?=[\s,:]+(?:(?:в|во|на|с|к|до|от|из|у|о|об|по|за|при|для)\s+)?(?:кто|кого|кому|кем|что|чего|чему|чем|чём|как\w*|чей|чья|чь[её]|когда|где|куда|откуда|почему|зачем|сколько|\w+\s+ли)\b)"
_NOUN_AR = r"(?:تقريري|تقريرنا|بحثي|بحثنا|رسالتي|أطروحتي|مقالتي|مقالي|كتابي|عملي|عملنا|دراستي|دراستنا|مذكرتي|ملفي|ملفاتي|كلمتي|عرضي|وفدي|وفدنا|وزيري|وزارتي|حكومتي|سفارتي|بعثتي|مكتبي|فريقي|زملائي|مديري|علمي)"
_TELL_AR = r"(?:أن\s+)?(?:ت(?:خبر|علم|فيد|طلع)(?:ني|نا|وني|ونا)|(?:إ|ب?إ)خبار(?:ي|نا)|ب?إعلام(?:ي|نا)|ب?إفادت(?:ي|نا)|ب?إطلاع(?:ي|نا)|(?:تقول|تقولوا|تذكر|تذكروا|توضح|توضحوا|تبين|تبينوا)\s+(?:لي|لنا)|أخبر(?:ني|نا|وني|ونا)|(?:أخبرت|أعلمت|أفدت|أطلعت)(?:م(?:وني|ونا)|ني|نا)|أفدني|أفيدوني|قل\s+لي|قولوا\s+لي)(?!\s+(?:ب?المزيد|أكثر))"

COURTESIES: dict[Language, Courtesy] = {
    Language.EN: _courtesy(
        greeting=r"(?:hello|hi|hey|good\s+(?:morning|afternoon|evening|day)|greetings)(?:\s+(?:there|again|everyone|all|rapporteur|sir|madam|colleagues?))*|dear\s+(?:[\w’'.-]+\s+){0,4}?[\w’'.-]+(?=\s*[,!:;—–])"
        r"|(?:many\s+thanks|thanks|thank\s+you)(?:\s+(?:a\s+lot|(?:so|very)\s+much))?(?=\s*[,.!;—–])|excuse\s+me|pardon\s+me|sorry(?:\s+to\s+(?:bother|trouble|disturb)\s+you)?|i\s+hope\s+(?:that\s+)?(?:you\s+are|all\s+is|this\s+(?:message\s+)?finds\s+you)(?:\s+(?:doing\s+|very\s+)?well)",
        frames=rf"(?:(?:i|we)(?:['’](?:m|re)|\s+(?:was|am|are|were|have\s+been))?\s+(?:just\s+|also\s+)?wonder(?:ing|ed)?\b|(?:if|whether)(?=\s+(?:you|i|we)\s+(?:could|can|would|might|may)\b)|(?:i|we)(?:['’](?:d|m|ll|re)\b)?(?:\s+(?:would|should|shall|will|am|are|be|very|most|so|really|much|also|extremely|deeply|greatly|truly))*\s+{_GRATEFUL_EN}\b(?:\s+very\s+much)?\s+(?:if|were|should)"
        rf"|(?:would|should|will|shall)(?:\s+(?:be|very|most|so|really|much|also|extremely|deeply|greatly|truly))*\s+{_GRATEFUL_EN}\b(?:\s+very\s+much)?\s+if(?=\s+(?:you|someone|anyone)\b)|as\s+soon\s+as\s+(?:possible|you\s+can){_WH_EN}"
        r"|it\s+would\s+be\s+(?:(?:very|most|so)\s+)?(?:kind|nice|helpful|good|great|useful)\s+(?:(?:of\s+you\s+)?to(?=\s+(?:tell|let|know))|if)"
        rf"|(?:could|can|would|will|might|may)\s+(?:you|i|we)(?=[\s,]+{_TELL_EN})|you\s+(?:could|can|would|might|were\s+to|were\s+able\s+to)(?=[\s,]+{_TELL_EN})|be\s+(?:so\s+kind\s+as|kind\s+enough|able)\s+to|(?:perhaps|possibly|also|just)(?=\s+(?:tell|let|inform|be)\b)"
        rf"|(?:mind\s+)?(?:tell(?:ing)?|inform(?:ing)?|advis(?:e|ing)|remind(?:ing)?)\s+(?:me|us)(?!\s+(?:about|more|a\s+(?:little|bit)\s+more|something|of\b))|let(?:ting)?\s+(?:me|us)\s+know|help\s+(?:me|us)\s+(?:to\s+)?(?:understand|find\s+out|know){_WH_EN}"
        rf"|(?:say|explain|indicate|clarify|confirm|check|find\s+out|look\s+up|ask(?:\s+you)?|know)(?:\s+(?:to|for)\s+(?:me|us))?{_WH_EN}|(?:(?:i|we)(?:['’]d|\s+would|\s+should)?|would)\s+(?:(?:also|really|very\s+much|just)\s+)*(?:like|love|want|wish|need|hope)\s+to\s+(?:know|learn|find\s+out|understand|ask(?:\s+you)?|hear)(?:\s+(?:about|of)\b)?"
        rf"|(?:i|we)(?:['’]d|\s+would)?\s+like\s+to\s+see(?=\s+(?:all|the)\b)|(?:i|we)(?:['’]d|\s+would)?\s+(?:like|want)\s+to(?=\s+(?:list|find|count|get)\b)|let\s+me(?=\s+(?:list|find|see|count)\b)|(?:i|we)(?:['’]m|\s+am|\s+are|\s+would\s+be)\s+(?:very\s+|also\s+)?(?:interested\s+(?:in\s+knowing|to\s+(?:know|learn))|curious(?:\s+to\s+know)?|trying\s+to\s+(?:find\s+out|understand)){_WH_EN}"
        rf"|(?:(?:do|would)\s+you\s+(?:happen\s+to\s+)?know|(?:is\s+it|would\s+it\s+be)\s+possible\s+to\s+(?:know|learn|find\s+out)){_WH_EN}|(?:i|we)\s+have\s+(?:a|one|another|two)\s+(?:\w+\s+)?questions?(?:\s+for\s+you)?(?=\s*[:,.—–-])[\s:,.—–-]*|my\s+question\s+is(?:\s+(?:this|as\s+follows))?)",
        whether=r"(?:whether|if)(?:\s+or\s+not)?\s+",
        asides=rf"please|kindly|at\s+your\s+(?:(?:earliest|own)\s+)?convenience|when(?:ever)?\s+(?:you\s+(?:have|get)\s+(?:a\s+(?:moment|minute|chance)|time)|it\s+suits\s+you|you\s+can)|if\s+you\s+please|if\s+you\s+(?:don['’]t|do\s+not|would\s+not)\s+mind|if\s+(?:it\s+is\s+)?(?:at\s+all\s+)?possible|if\s+i\s+may(?:\s+ask)?|if\s+you\s+would(?:\s+be\s+so\s+kind)?|(?:for|in\s+preparation\s+(?:for|of)|in\s+connection\s+with|as\s+part\s+of)\s+(?:my|our)\s+(?:(?:own|next|final|upcoming|weekly|annual|short|research|policy|school|university|doctoral)\s+){{0,2}}{_NOUN_EN}",
    ),
    Language.FR: _courtesy(
        greeting=r"(?:bonjour|bonsoir|salut)(?:\s+(?:à\s+(?:tous|toutes|vous)|madame|monsieur|rapporteur|chers\s+collègues))*|(?:madame|monsieur|mesdames|messieurs)(?:,?\s+(?:madame|monsieur|mesdames|messieurs|le\s+rapporteur|la\s+rapporteuse))*(?=\s*[,!:;—–])|ch(?:er|ère)s?\s+(?:[\w’'.-]+\s+){0,4}?[\w’'.-]+(?=\s*[,!:;—–])"
        r"|merci(?:\s+(?:beaucoup|bien))?(?=\s*[,.!;—–])|excusez-moi|pardon(?:nez-moi)?|désolée?(?:\s+de\s+vous\s+déranger)?|j['’]espère\s+que\s+vous\s+allez\s+bien",
        frames=rf"(?:je\s+me\s+demand(?:e|ais)(?=\s+(?:si|s['’]il|qui|que|quel|quand|où|pourquoi|comment|combien|ce)\b)|(?:je|nous)\s+(?:vous\s+)?(?:serai[st]?|serions|saurais|saurions|suis)\b[^?.!;:]{{0,30}}?\b(?:reconnaissante?s?|obligée?s?|gré)\s+(?:de|d['’]|si\s+vous\s+(?:pouviez|vouliez))(?:\s*(?:bien\s+)?vouloir)?(?:\s+bien)?"
        rf"|vous\s+(?:serais|serions|saurais|saurions)\b[^?.!;:]{{0,30}}?\b(?:reconnaissante?s?|obligée?s?|gré)\s+(?:de|d['’]|si\s+vous\s+(?:pouviez|vouliez))(?:\s*(?:bien\s+)?vouloir)?(?:\s+bien)?|(?:dès\s+que\s+possible|dans\s+les\s+meilleurs\s+délais)(?=[\s,]+(?:à\s+|de\s+|par\s+)?(?:qui|que|quel|quelle|quels|quelles|quand|où|pourquoi|comment|combien|ce)\b)|(?:pourriez|pouvez|voudriez|voulez|pourrais|peux|auriez)-(?:vous|tu)(?=[\s,]+(?:bien|peut-être|aussi|s['’]il|avoir|l['’](?:amabilité|obligeance)|la\s+(?:gentillesse|bonté)|donc|{_TELL_FR}))|si\s+vous\s+(?:pouviez|pouvez|vouliez\s+bien)(?=\s+(?:bien\s+)?{_TELL_FR})|(?:bien|aussi|peut-être)(?=\s+(?:vouloir\s+)?{_TELL_FR})|(?:avoir\s+)?(?:l['’](?:amabilité|obligeance)|la\s+(?:gentillesse|bonté))\s+de|vouloir(?=\s+{_TELL_FR})|veuillez(?=\s+{_TELL_FR})|merci\s+de(?:\s+bien\s+vouloir)?(?=\s+(?:{_TELL_FR}|lister|donner))"
        rf"|(?:de\s+)?{_TELL_FR}|(?:dites|dis|indiquez|précisez)(?:-moi|-nous)(?!\s+(?:en|plus))|(?:(?:je|nous|j['’])\s*)?(?:voudrais|voudrions|souhaite(?:rais|rions)?|souhaitons|aimerais|aimerions|désire(?:rais)?|veux|cherche)\s+(?:(?:bien|aussi|également)\s+)*(?:à\s+)?(?:savoir|connaître|apprendre|comprendre|(?:vous\s+)?demander)"
        r"|(?:je|nous)\s+(?:voudrais|voudrions|veux)\s+(?:voir\s+)?(?=(?:la\s+liste|les|tous|toutes)\b)|(?:pouvez-vous|peux-tu|pourriez-vous)(?=\s+(?:lister|donner|montrer|énumérer)\b)|(?:savez|sauriez|connaissez)-vous(?=\s+(?:qui|que|quel|quand|où|pourquoi|comment|combien|ce|si)\b)|(?:est-il|serait-il)\s+possible\s+de\s+savoir(?=\s+(?:qui|que|quel|quand|où|pourquoi|comment|combien|ce|si)\b)|j['’]ai\s+(?:une|deux)\s+(?:\w+\s+)?questions?(?=\s*[:,.—–-])[\s:,.—–-]*|ma\s+question\s+est(?:\s+la\s+suivante)?)",
        whether=r"(?:si\s+|s['’](?=il))",
        asides=rf"s['’]il\s+(?:vous|te)\s+pla[iî]t|à\s+votre\s+(?:meilleure\s+)?convenance|(?:quand|lorsque|dès\s+que)\s+vous\s+(?:aurez|avez|le\s+pourrez|pourrez|en\s+aurez)(?:\s+(?:un\s+(?:moment|instant)|le\s+temps))?|svp|je\s+vous\s+prie|si\s+possible|si\s+(?:vous\s+le\s+voulez\s+bien|cela\s+ne\s+vous\s+dérange\s+pas|je\s+puis\s+me\s+permettre|je\s+peux\s+me\s+permettre)|(?:pour|dans\s+le\s+cadre\s+de|aux\s+fins\s+de)\s+(?:mon|ma|mes|notre|nos)\s+(?:(?:propre|prochaine?|petite?)\s+)?{_NOUN_FR}",
        relative=((r"ce\s+(?=qu(?:['’]|[ei]\s))", "qu’est-ce "),),
    ),
    Language.ES: _courtesy(
        greeting=r"(?:hola|buen(?:os|as)\s+(?:días|tardes|noches)|buenas|buen\s+día|saludos)(?:\s+(?:a\s+tod[oa]s|señora?|relatora?))*|estimad[oa]s?\s+(?:[\w’'.-]+\s+){0,4}?[\w’'.-]+(?=\s*[,!:;—–])|(?:muchas\s+)?gracias(?=\s*[,.!;—–])|disculpe(?:n)?(?:\s+la\s+molestia)?|perdone?n?|espero\s+que\s+(?:esté|se\s+encuentre)n?\s+bien",
        frames=rf"¿?\s*(?:me\s+pregunt(?:o|aba)(?=\s+(?:si|qu|cu|cómo|dónde))|si(?=\s+(?:usted\s+)?(?:podría|puede|pudiera|sería)\b)|(?:le|les|te|os)\s+(?:agradecería|agradeceríamos|estaría\s+(?:muy\s+)?agradecid[oa]|quedaría\s+(?:muy\s+)?agradecid[oa])(?:\s+(?:mucho|muchísimo|enormemente))?\s+(?:que|si)|(?:estaría|quedaría)\s+(?:(?:muy|sumamente)\s+)?agradecid[oa]\s+(?:si|de\s+que)"
        rf"|(?:podría|puede|podrías|puedes|pudiera|podrían|querría)(?:\s+usted)?(?=[\s,]+(?:por\s+favor|amablemente|ser\s+tan|tener\s+la|quizás?|también|{_TELL_ES}|listar|enumerar|mostrar\w*|dar\w*))|(?:sería|fuera|ser)\s+(?:usted\s+)?tan\s+amable\s+(?:de|como\s+para)|(?:tendría|tuviera|tener)\s+la\s+(?:amabilidad|bondad|gentileza)\s+de|(?:amablemente|también|quizás?)(?=\s+{_TELL_ES})|(?:me|nos)\s+(?:puede|podría|pudiera)(?:n)?\s+(?:decir|indicar|informar|explicar)(?!\s+(?:más|algo))"
        rf"|{_TELL_ES}|(?:dígame|díganos|dime|indíqueme|infórmeme|acláreme)(?!\s+(?:más|algo))|(?:me\s+gustaría|nos\s+gustaría|quisiera|quisiéramos|quiero|desearía|deseo|necesito|querría)\s+(?:también\s+)?(?:saber|conocer|averiguar|entender|comprender|(?:hacer(?:le|les)\s+una\s+pregunta|preguntar(?:le|les)?))"
        r"|(?:quisiera|quiero|me\s+gustaría)\s+(?:ver\s+)?(?=(?:la\s+lista|l[oa]s|tod[oa]s)\b)|a\s+la\s+mayor\s+brevedad(?:\s+posible)?(?=[\s,¿]+(?:(?:a|de|en|por|con|para)\s+)?(?:qu|cu[áa]|cómo|dónde))|lo\s+antes\s+posible(?=[\s,¿]+(?:(?:a|de|en|por|con|para)\s+)?(?:qu|cu[áa]|cómo|dónde))|(?:es|sería)\s+posible\s+saber|(?:sabe|sabría|sabrían)(?:\s+usted)?(?:\s+decir(?:me|nos))?(?=\s+(?:qu[éi]|cuál|cuándo|dónde|cómo|cuánt|si|lo\s+que)\w*)|tengo\s+una\s+(?:pregunta|consulta|duda)(?=\s*[:,.—–-])[\s:,.—–-]*|mi\s+pregunta\s+es(?:\s+la\s+siguiente)?)",
        whether=r"si\s+",
        asides=rf"por\s+favor|cuando\s+(?:le|les)\s+(?:sea\s+posible|convenga|venga\s+bien)|cuando\s+tenga\s+(?:un\s+momento|tiempo)|si\s+es\s+(?:tan\s+amable|posible)|si\s+no\s+es\s+(?:mucha\s+)?molestia|si\s+(?:me\s+permite|fuera\s+posible|no\s+le\s+importa)|(?:para|con\s+destino\s+a|en\s+el\s+marco\s+de)\s+(?:mis?|nuestr[oa]s?)\s+(?:(?:propi[oa]|próxim[oa])\s+)?{_NOUN_ES}",
        relative=((r"lo\s+que\s+", "qué "),),
    ),
    Language.RU: _courtesy(
        greeting=r"(?:здравствуйте|здравствуй|привет|добрый\s+(?:день|вечер)|доброе\s+утро|приветствую(?:\s+вас)?)(?:\s+(?:всем|коллеги))*|уважаем\w+\s+(?:[\w.-]+\s+){0,4}?[\w.-]+(?=\s*[,!:;—–])|(?:большое\s+)?спасибо(?=\s*[,.!;—–])|извините(?:\s+за\s+беспокойство)?|простите|прошу\s+прощения|надеюсь,?\s+(?:что\s+)?у\s+вас\s+вс[её]\s+хорошо",
        frames=rf"(?:(?:я\s+|мы\s+)?(?:был[аи]?\s+бы|буду|будем)\s+(?:вам\s+)?(?:(?:очень|весьма|крайне|чрезвычайно)\s+)?(?:вам\s+)?(?:благодар\w+|признател\w+)(?:\s+вам)?,?\s+если\s+(?:бы\s+)?(?:вы\s+)?(?:бы\s+)?(?:любезно\s+)?(?:с?могли|с?можете)?(?:\s+бы)?"
        rf"|(?:вы\s+)?не\s+(?:с?могли|с?можете)\s+(?:ли\s+)?(?:бы\s+)?(?:ли\s+)?(?:вы\b)?(?:\s+бы\b)?(?=[\s,]+(?:пожалуйста|любезно|{_TELL_RU}))|(?:с?можете|с?могли\s+бы|могу|можно)\s+(?:ли\s+)?(?:вы\s+|я\s+)?(?:ли\s+)?(?=(?:пожалуйста|узнать|спросить|{_TELL_RU}))|будьте\s+(?:так\s+)?(?:добры|любезны)|прошу(?:\s+вас)?(?=[\s,]+{_TELL_RU})"
        rf"|{_TELL_RU}{_WHO_RU}|(?:скажите|подскажите|сообщите|поясните|уточните|укажите|объясните)(?:\s+(?:мне|нам))?(?:,?\s+пожалуйста)?{_WHO_RU}|(?:я\s+|мы\s+|мне\s+|нам\s+)?(?:хотел[аи]?\s+бы|хотелось\s+бы|хочу|хотим|желал[аи]?\s+бы|нужно|необходимо|надо)\s+(?:также\s+|бы\s+)?(?:узнать|знать|выяснить|понять|спросить|уточнить)|(?:узнать|спросить){_WHO_RU}"
        rf"|(?:мне|нам)\s+(?:очень\s+|было\s+бы\s+)?интересно(?:\s+(?:знать|узнать))?{_WHO_RU}|(?:меня|нас)\s+интересует{_WHO_RU}|(?:я\s+)?(?:хочу|хотелось\s+бы)\s+увидеть|(?:можете|можешь|не\s+могли\s+бы\s+вы)(?=\s+(?:перечислить|показать|дать|назвать)\b)|(?:вы\s+)?(?:не\s+)?(?:знаете\s+ли\s+вы|известно\s+ли\s+вам|вы\s+не\s+знаете){_WHO_RU}|у\s+меня\s+(?:есть\s+)?(?:\w+\s+)?вопрос(?=\s*[:,.—–-])[\s:,.—–-]*|мой\s+вопрос(?:\s+таков)?(?=\s*[:—–-])[\s:—–-]*)",
        asides=rf"пожалуйста|в\s+(?:ближайшее\s+)?удобное\s+для\s+вас\s+время|когда\s+вам\s+будет\s+удобно|если\s+(?:это\s+)?(?:можно|возможно)|если\s+(?:вам\s+)?не\s+(?:трудно|сложно)|если\s+вас\s+не\s+затруднит|для\s+(?:моего|моей|моих|нашего|нашей|наших)\s+(?:(?:собственн|ближайш|следующ)\w+\s+)?{_NOUN_RU}",
    ),
    Language.ZH: _courtesy(
        greeting=r"(?:你|您|大家|各位)好|(?:早上|上午|下午|晚上)好|早安|尊敬的[^，,。！!：:？?]{1,12}(?=[，,。！!：:])|打扰(?:您|你)?(?:一下|了)?|不好意思|抱歉|对不起|(?:非常)?(?:谢谢|感谢)(?:您|你)?(?=[，,。！!])",
        frames=r"(?:(?:我|我们)?(?:将|会)?(?:非常|十分|很|不胜)?感(?:谢|激)(?:不尽)?[，,]?如果?(?:您|你)?(?:能够?|可以|愿意)?|如果?(?:您|你)(?:能够?|可以|愿意|方便)(?:在?(?:您|你)?方便(?:的?时候?)|尽快|尽早)?(?=(?:请|告诉|告知|说明))|请问(?:一下)?|(?:想)?请教(?:一下|您|你)*|(?:麻烦|烦请|劳驾|恳请|有劳)(?:您|你)?(?:能否|可否)?"
        r"|(?:您|你)?(?:能不能|能否|可否|可不可以|可以|是否可以|是否能够?|能)(?:请)?(?:您|你)?(?:帮我|为我|给我)?(?=(?:告诉|告知|说明|解释|查一?下|列出|介绍))|(?:请)?(?:您|你)?(?:在?(?:您|你)?方便(?:的?时候?)|尽快|尽早)?(?:帮我|为我)?(?:告诉|告知)(?:我们?|一下)*(?!更多)|(?:请)?(?:说明|解释|查)一下(?=.{6})"
        r"|(?:我们?)?(?:也|还|很|非常|只是)?(?:想要?|希望能?|需要|欲)(?:知道|了解|请教|询问|请问|问|弄清楚?)(?:一下|的是|您|你)*|(?:我)?(?:有|想问)(?:一个|个)?问题(?=[：:，,。])|我的问题(?:是|如下)|请(?=(?:列出|查找|找出|显示|给出)))",
        asides=r"如果?(?:可以|方便|可能)的话|若方便|拜托|(?:为了?|用于|供)(?:撰?写|准备|完成)?(?:我们?|本人)的?(?:年度|研究|学术|毕业)?(?:报告|论文|文章|研究|工作|发言稿?|简报|笔记|档案|课程?|项目|代表团|部长|政府|同事|参考|使用)(?:的?(?:需要|之用|所需))?",
        spaced=False,
    ),
    Language.AR: _courtesy(
        greeting=r"(?:زميلي\s+العزيز|زميلتي\s+العزيزة|زملائي\s+الأعزاء)(?=\s*[،,!:])|(?:مرحبا(?:\s+بك(?:م)?)?|أهلا(?:\s+وسهلا)?|السلام\s+عليكم(?:\s+ورحمة\s+الله(?:\s+وبركاته)?)?|صباح\s+الخير|مساء\s+الخير|تحية\s+طيبة(?:\s+وبعد)?)(?:\s+(?:جميعا|سيدي|سيدتي))*|(?:السيدة|السيد|حضرة|عزيزي|عزيزتي|السادة)\s+(?:[\u0621-\u064a]+\s+){0,3}?[\u0621-\u064a]+(?=\s*[،,!:])|شكرا(?:\s+(?:جزيلا|لك(?:م)?))*(?=\s*[،,.!])|عفوا|معذرة|عذرا|أعتذر\s+عن\s+الإزعاج|أرجو\s+أن\s+تكون(?:وا|ي)?\s+بخير",
        frames=rf"و?(?:(?:س)?(?:أكون|نكون)\s+(?:في\s+غاية\s+الامتنان|ممتن(?:ا|ة|ين)?|شاكر(?:ا|ة|ين)?)(?:\s+(?:جدا|لك(?:م)?|للغاية))*\s+(?:لو|إذا|إن)|(?:لو|إذا)\s+(?:تكرمت(?:م)?|تفضلت(?:م)?|أمكنك(?:م)?|استطعت(?:م)?)(?:\s+(?:أن|ب(?=إ)))?|(?:تكرمت(?:م)?|تفضلت(?:م)?|أمكنك(?:م)?|استطعت(?:م)?)(?:\s+أن)?(?=\s+{_TELL_AR})"
        rf"|هل\s+(?:(?:من\s+)?الممكن|يمكن(?:ك(?:م)?|ني|نا)?|بإمكان(?:ك(?:م)?|ي)|تستطيع(?:ون)?|لك(?:م)?|تتكرم(?:ون)?|تتفضل(?:ون)?)(?=[\s،]+(?:من\s+فضل|لو\s+سمح|رجاء|أن\s+أ(?:عرف|سأل)|معرفة|{_TELL_AR}))|أرجو(?:\s+منك(?:م)?)?(?:\s+التكرم)?(?:\s+ب)?(?=\s*{_TELL_AR})|(?:كنت\s+|إني\s+)?أتساءل(?:\s+عن)?(?=\s+(?:ما|من|متى|كيف|أين|كم|أي|لماذا|هل|إن|عما|بماذا))|{_TELL_AR}(?:\s+(?:عن|على|ب)(?=\s))?"
        rf"|(?:أود|أريد|أرغب|أحب|نود|نريد|نرغب|يهمني|وددت)(?:\s+(?:في|أن|لو))*\s+(?:أعرف|نعرف|معرفة|أعلم|أفهم|نفهم|فهم|أسأل(?:ك(?:م)?)?|السؤال|الاستفسار|أستفسر)(?:\s+عن{_AR_END})?|(?:أن\s+أعرف|أن\s+أسأل(?:ك(?:م)?)?|معرفة)(?=\s+(?:ما|من|متى|كيف|أين|كم|أي|لماذا|بماذا))|(?:أريد|أود)\s+(?:أن\s+)?(?:أرى\s+)?(?=(?:قائمة|جميع|كل))|(?:هل\s+)?(?:تعرف(?:ون)?|تعلم(?:ون)?)(?=\s+(?:ما|من|متى|كيف|أين|كم|أي|لماذا|بماذا))|في\s+أقرب\s+وقت(?:\s+ممكن)?(?=[\s،]+(?:ما|من|متى|كيف|أين|كم|أي|لماذا|هل|بماذا)\s)|لدي\s+سؤال(?=\s*[:،.])[\s:،.]*|سؤالي\s+هو|عما(?=\s+إذا))",
        whether=r"(?:(?:ما|عما)\s+)?إذا\s+كان(?:ت)?\s+(?:قد\s+)?|إن\s+كان(?:ت)?\s+(?:قد\s+)?",
        asides=rf"(?:عندما|حالما|متى)\s+(?:يتسنى|تيسر|يتيسر)\s+(?:لك(?:م)?|ذلك)|من\s+فضل(?:ك(?:م)?)|لو\s+سمحت(?:م)?|رجاء|إذا\s+(?:أمكن|سمحت(?:م)?|لم\s+يكن\s+(?:لديك(?:م)?\s+)?مانع)|إن\s+أمكن|(?:ل|من\s+أجل\s+|لأغراض\s+|في\s+إطار\s+){_NOUN_AR}",
    ),
}  # fmt: skip
