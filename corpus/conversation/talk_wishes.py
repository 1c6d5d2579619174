"""What is wished of the last answer itself, in six languages: to be sure of it, to have it shorter, explained or translated, to see what stands
before or after what it quotes, to know who speaks there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from corpus.conversation.place_wishes import AFTER, BEFORE, PLACE_WISHES, SPEAKER
from corpus.languages import Language
from corpus.naming.document_words import find_languages
from corpus.questions.talk_words import without_mark


class Wish(StrEnum):
    """What a reader wishes who asks for nothing that the records could be searched for."""

    SURE = "sure"
    SUMMARY = "summary"
    EXPLANATION = "explanation"
    TRANSLATION = "translation"
    BEFORE = "before"
    AFTER = "after"
    SPEAKER = "speaker"


_IT_EN = r"(?:\s+(?:about|of|for)?\s*(?:it|that|this|the\s+(?:answer|above|last\s+answer)|all\s+(?:that|this)))?"
_IT_FR = r"(?:\s+(?:cela|ça|ceci|tout\s+cela|(?:la|cette|votre)\s+réponse))?"
_IT_ES = r"(?:\s+(?:eso|esto|ello|todo\s+eso|(?:la|esa|su)\s+respuesta|lo\s+anterior))?"
_IT_RU = r"(?:\s+(?:это|этом|этого|всё\s+это|все\s+это|ответ|сказанное|ответе))?"
_IT_ZH = r"(?:这一?点|这个|这些|那个|上述|以上|上面|刚才)?(?:的)?(?:回答|答案|内容)?"
_IT_AR = r"(?:\s+(?:ذلك|هذا|الجواب|الإجابة|ما\s+سبق|من\s+ذلك|من\s+هذا))?"
_WISHES: dict[Language, dict[Wish, str]] = {
    Language.EN: {
        Wish.SURE: rf"(?:are\s+you\s+(?:(?:really|quite|absolutely|completely)\s+)?(?:sure|certain|positive){_IT_EN}|how\s+(?:sure|certain|confident)\s+are\s+you{_IT_EN}|really|is\s+(?:that|this|it)\s+(?:really\s+)?(?:true|right|correct|certain|so|accurate|reliable)|how\s+do\s+you\s+know{_IT_EN}|says\s+who"
        rf"|(?:(?:can|could|would)\s+you\s+)?(?:please\s+)?(?:(?:double[- ]?)?check|verify|confirm|prove){_IT_EN}(?:\s+again)?|(?:what|where)\s+(?:is|are)\s+(?:your|the)\s+(?:sources?|evidence|proof){_IT_EN}|(?:what|on\s+what)\s+(?:is|does)\s+(?:that|this|it)\s+(?:based|rest)(?:\s+on)?)",
        Wish.SUMMARY: rf"(?:(?:(?:can|could|would)\s+you\s+)?(?:please\s+)?(?:summari[sz]e|sum(?:\s+up)?|shorten|abridge|condense){_IT_EN}(?:\s+up)?(?:\s+for\s+(?:me|us))?(?:\s+(?:briefly|in\s+(?:short|brief|(?:one|a|two|three)\s+sentences?|a\s+few\s+words)))?|(?:give\s+(?:me|us)\s+)?(?:a|the)?\s*(?:(?:short|brief)\s+)?summary{_IT_EN}|in\s+(?:short|brief|a\s+few\s+words|one\s+sentence)|(?:make\s+it\s+)?shorter|tl;?dr|briefly)",
        Wish.EXPLANATION: rf"(?:(?:(?:can|could|would)\s+you\s+)?(?:please\s+)?(?:explain|clarify|elucidate)(?:\s+(?:to|for)\s+(?:me|us))?{_IT_EN}(?:\s+(?:to|for)\s+(?:me|us))?(?:\s+(?:further|more|better|in\s+(?:simple|plain|other|your\s+own)\s+(?:words|terms|language)))?|what\s+does\s+(?:that|this|it)\s+mean|what\s+do\s+you\s+mean(?:\s+by\s+(?:that|this))?|i\s+(?:don['’]t|do\s+not)\s+(?:understand|get){_IT_EN}|(?:say|put)\s+(?:it|that)\s+(?:more\s+)?(?:simply|in\s+(?:simple|plain|other)\s+words))",
        Wish.TRANSLATION: rf"(?:(?:can|could|would|do)\s+you\s+)?(?:please\s+)?translate{_IT_EN}(?:\s+for\s+(?:me|us))?|(?:give\s+(?:me|us)\s+)?(?:a|the)\s+translation{_IT_EN}",
    },
    Language.FR: {
        Wish.SURE: rf"(?:(?:en\s+)?(?:êtes-vous|es-tu)(?:\s+(?:vraiment|bien|tout\s+à\s+fait))?\s+(?:sûre?|certaine?)(?:\s+de)?{_IT_FR}|(?:vous|tu)\s+(?:en\s+)?(?:êtes|es)\s+(?:sûre?|certaine?)|vraiment|est-ce\s+(?:vraiment\s+)?(?:vrai|exact|sûr|certain|correct|bien\s+vrai)|c['’]est\s+(?:sûr|vrai|certain)|comment\s+le\s+savez-vous"
        rf"|(?:(?:pouvez|pourriez)-vous\s+)?(?:le\s+)?(?:vérifi(?:er|ez)|confirm(?:er|ez)|prouv(?:er|ez))(?:-le)?{_IT_FR}|quelles?\s+(?:est|sont)\s+(?:vos|les|ta|tes|la)\s+(?:sources?|preuves?)|sur\s+quoi\s+(?:cela|ça)\s+(?:se\s+fonde|repose)(?:-t-(?:il|elle))?|sur\s+quoi\s+(?:vous\s+fondez-vous|repose\s+(?:cela|cette\s+réponse)))",
        Wish.SUMMARY: rf"(?:(?:(?:pouvez|pourriez)-vous\s+)?(?:me\s+|nous\s+)?(?:résum(?:er|ez|e)|abrég(?:er|ez)|raccourci(?:r|ssez))(?:-(?:le|la|moi))*{_IT_FR}(?:\s+(?:brièvement|en\s+(?:bref|une\s+phrase|quelques\s+mots)))?|(?:un|le|donnez-moi\s+un|faites(?:-moi)?\s+un)?\s*(?:bref\s+)?résumé(?:\s+de)?{_IT_FR}|en\s+(?:bref|résumé|une\s+phrase|quelques\s+mots)|plus\s+court|brièvement)",
        Wish.EXPLANATION: rf"(?:(?:(?:pouvez|pourriez)-vous\s+)?(?:m['’]|nous\s+)?(?:l['’])?(?:expliqu(?:er|ez|e)|clarifi(?:er|ez|e)|éclairci(?:r|ssez))(?:-(?:le|la|moi|nous))*{_IT_FR}(?:\s+(?:plus\s+simplement|en\s+(?:termes|mots)\s+simples|autrement|mieux))?|qu['’]est-ce\s+que\s+(?:cela|ça)\s+(?:veut\s+dire|signifie)|que\s+(?:veut\s+dire|signifie)\s+(?:cela|ça)|que\s+voulez-vous\s+dire|je\s+ne\s+comprends\s+pas{_IT_FR})",
        Wish.TRANSLATION: rf"(?:(?:pouvez|pourriez)-vous\s+)?(?:me\s+|nous\s+)?(?:l[ea]s?\s+)?(?:traduire|traduisez|traduis)(?:-(?:l[ea]s?|moi|nous))*{_IT_FR}|(?:donnez-moi\s+)?(?:une|la)\s+traduction(?:\s+de)?{_IT_FR}",
    },
    Language.ES: {
        Wish.SURE: rf"¿?(?:está(?:s)?\s+(?:usted\s+)?(?:(?:realmente|completamente|del\s+todo)\s+)?segur[oa](?:\s+de)?{_IT_ES}|de\s+verdad|en\s+serio|seguro|es\s+(?:eso\s+|esto\s+)?(?:verdad|cierto|correcto|exacto|así)(?:\s+(?:eso|esto))?|cómo\s+lo\s+sabe(?:s)?|(?:(?:puede|podría|puedes)\s+)?(?:verific|comprueb|comprob|confirm)(?:a|ar|e|arlo|elo|alo|ue|uelo){_IT_ES}"
        rf"|cuál(?:es)?\s+(?:es|son)\s+(?:su|sus|la|las|tus|tu)\s+(?:fuentes?|pruebas?)|en\s+qué\s+se\s+(?:basa|apoya|funda){_IT_ES})",
        Wish.SUMMARY: rf"¿?(?:(?:(?:puede|podría|puedes)\s+)?(?:me\s+)?(?:resum(?:ir|e|a|irlo|irme|elo|alo)|abrevi(?:ar|a|e)|acort(?:ar|a|e))(?:lo|me)?{_IT_ES}(?:\s+(?:brevemente|en\s+(?:breve|una\s+frase|pocas\s+palabras)))?|(?:un|el|dame\s+un|deme\s+un|haga\s+un)?\s*(?:breve\s+)?resumen(?:\s+de)?{_IT_ES}|en\s+(?:resumen|breve|una\s+frase|pocas\s+palabras)|más\s+(?:corto|breve)|brevemente)",
        Wish.EXPLANATION: rf"¿?(?:(?:(?:puede|podría|puedes)\s+)?(?:me\s+)?(?:expl[ií]c(?:ar|a|arlo|arme|alo|ame)|expl[ií]que(?:lo|me|se|melo)?|aclar(?:ar|a|e|arlo|elo|eme))(?:lo|me)?{_IT_ES}(?:\s+(?:mejor|de\s+forma\s+sencilla|en\s+(?:palabras|términos)\s+sencill[oa]s|con\s+otras\s+palabras))?|qué\s+(?:significa|quiere\s+decir)\s+(?:eso|esto)|qué\s+quiere(?:s)?\s+decir|no\s+(?:lo\s+)?entiendo{_IT_ES})",
        Wish.TRANSLATION: rf"¿?(?:(?:puede|podría|puedes)\s+)?(?:me\s+)?(?:l[oa]s?\s+)?(?:trad[uú]c(?:ir|e)|trad[uú]zca)(?:me|nos)?(?:l[oa]s?)?{_IT_ES}|(?:deme\s+)?(?:una|la)\s+traducción(?:\s+de)?{_IT_ES}",
    },
    Language.RU: {
        Wish.SURE: rf"(?:(?:а\s+)?(?:вы|ты)\s+(?:(?:точно|действительно|абсолютно)\s+)?(?:уверены?|уверена)(?:\s+в)?{_IT_RU}|уверены|(?:это\s+)?(?:точно|правда|верно|действительно\s+так|достоверно)(?:\s+ли)?(?:\s+это)?|разве|неужели|откуда\s+(?:вы|ты)\s+(?:это\s+)?знае(?:те|шь)|откуда\s+это\s+известно|(?:можете\s+)?(?:проверить|проверьте|подтвердить|подтвердите|докажите){_IT_RU}|(?:каковы|какие|где)\s+(?:ваши\s+)?(?:источники|доказательства)|на\s+чём\s+это\s+основано|на\s+чем\s+это\s+основано)",
        Wish.SUMMARY: rf"(?:(?:можете\s+|не\s+могли\s+бы\s+вы\s+)?(?:кратко\s+)?(?:резюмир\w+|обобщи(?:те|ть)?|подытож\w+|сократи(?:те|ть)?|суммир\w+){_IT_RU}(?:\s+(?:кратко|вкратце|в\s+двух\s+словах|одним\s+предложением))?|(?:дайте\s+)?(?:краткое\s+)?резюме|(?:дайте\s+)?краткое\s+(?:содержание|изложение)(?:\s+ответа)?|(?:расскажите\s+|скажите\s+)?(?:кратко|вкратце|короче|покороче|в\s+двух\s+словах))",
        Wish.EXPLANATION: rf"(?:(?:можете\s+|не\s+могли\s+бы\s+вы\s+)?(?:объясни(?:те|ть)?|поясни(?:те|ть)?|растолку\w+|разъясни(?:те|ть)?)(?:\s+(?:мне|нам))?{_IT_RU}(?:\s+(?:проще|подробнее|простыми\s+словами|другими\s+словами))?|что\s+это\s+(?:значит|означает)|что\s+вы\s+имеете\s+в\s+виду|(?:я\s+)?не\s+понимаю{_IT_RU}|непонятно)",
        Wish.TRANSLATION: rf"(?:можете\s+|не\s+могли\s+бы\s+вы\s+)?(?:перевед(?:ите|и)|перевести)(?:\s+(?:мне|нам))?{_IT_RU}|(?:дайте\s+)?перевод(?:\s+этого)?",
    },
    Language.ZH: {
        Wish.SURE: rf"(?:(?:你|您)?(?:真的)?(?:能)?(?:确定|肯定)(?:吗|么)?|(?:你|您)?对{_IT_ZH}(?:有)?(?:把握|信心)(?:吗|么)?|真的(?:吗|么|是这样吗)?|(?:这|那)?(?:是)?(?:真的|对的?|正确的?|准确的?|可靠的?)吗|(?:你|您)?怎么知道(?:的)?|(?:请)?(?:再)?(?:核实|核对|检查|查证|确认|证实)(?:一下|一遍)?{_IT_ZH}|(?:有什么)?(?:依据|根据|出处|来源|证据)(?:是什么|何在|呢|吗)?)",
        Wish.SUMMARY: rf"(?:(?:请|能否|可以|能)?(?:简要|简单|用一句话)?(?:地)?(?:总结|概括|归纳|概述|缩短|小结)(?:一下|下)?{_IT_ZH}(?:吗)?|(?:请)?(?:给我)?(?:一个)?(?:简短的?)?(?:摘要|总结|概要)|简而言之|简单(?:地)?说|(?:说得?)?(?:简短|短)(?:一?些|一?点))",
        Wish.EXPLANATION: rf"(?:(?:请|能否|可以|能)?(?:给我)?(?:解释|阐述|讲解)(?:一下|下)?{_IT_ZH}(?:吗)?|(?:这|那)(?:句话)?是什么意思|什么意思|(?:我)?(?:不|没)(?:太)?(?:明白|懂|理解)|(?:请)?(?:换句话说|说得?简单点))",
        Wish.TRANSLATION: rf"(?:请|能否|可以|能|帮我)*(?:把|将)?{_IT_ZH}(?:翻译|译)(?:一下|出来|下)?{_IT_ZH}(?:吗)?",
    },
    Language.AR: {
        Wish.SURE: rf"(?:هل\s+(?:أنت|أنتم)\s+(?:متأكد|واثق)(?:ة|ون|ين)?(?:\s+من)?{_IT_AR}|متأكد(?:ة)?|حقا|هل\s+(?:هذا|ذلك)\s+(?:صحيح|حقيقي|مؤكد|دقيق)|أهذا\s+صحيح|كيف\s+(?:تعرف|عرفت|تعلم)(?:\s+ذلك)?|(?:هل\s+يمكنك\s+)?(?:تحقق|تأكد|التحقق|التأكد|تأكيد|أكد)(?:\s+من)?{_IT_AR}|ما\s+(?:هو\s+|هي\s+)?(?:مصدرك|مصادرك|المصدر|المصادر|الدليل|دليلك)|علام\s+(?:يستند|يقوم)\s+(?:ذلك|هذا))",
        Wish.SUMMARY: rf"(?:(?:هل\s+يمكنك\s+|هل\s+يمكن\s+)?(?:أن\s+)?(?:لخص|تلخص|تلخيص|اختصر|تختصر|اختصار|أوجز|توجز|إيجاز)(?:\s+لي)?{_IT_AR}(?:\s+(?:باختصار|بإيجاز|في\s+جملة\s+واحدة))?|(?:أعطني\s+)?(?:ملخصا|ملخص|موجزا|موجز|خلاصة)(?:\s+(?:قصيرا|قصير|ل?ذلك|الجواب))?|باختصار|بإيجاز)",
        Wish.EXPLANATION: rf"(?:(?:هل\s+يمكنك\s+|هل\s+يمكن\s+)?(?:أن\s+)?(?:اشرح|تشرح|شرح|وضح|توضح|توضيح|فسر|تفسر|تفسير)(?:\s+(?:لي|لنا))?{_IT_AR}(?:\s+(?:أكثر|ببساطة|بعبارات\s+بسيطة))?|ما(?:ذا)?\s+(?:معنى|يعني)\s+(?:ذلك|هذا)|ماذا\s+تقصد|لا\s+أفهم{_IT_AR}|لم\s+أفهم{_IT_AR})",
        Wish.TRANSLATION: rf"(?:هل\s+يمكن(?:ك|كم)?\s+)?(?:أن\s+)?(?:ترجم|تترجم|ترجمة)(?:ه|ها)?(?:\s+(?:لي|لنا))?{_IT_AR}",
    },
}  # fmt: skip
_PLACES = {language: {Wish.BEFORE: asked[BEFORE], Wish.AFTER: asked[AFTER], Wish.SPEAKER: asked[SPEAKER]} for language, asked in PLACE_WISHES.items()}
_COMPILED = {
    language: {wish: re.compile(pattern, re.IGNORECASE) for wish, pattern in (wishes | _PLACES[language]).items()} for language, wishes in _WISHES.items()
}
_LEAD = re.compile(r"^(?:(?:and|but|so|ok(?:ay)?|et|mais|y|pero|а|и|но|но\s+все\s+же)[\s,]+|那么?[，,]?)", re.IGNORECASE)
_TAIL = re.compile(r"[\s,،，]*(?:please|s['’]il\s+(?:vous|te)\s+pla[iî]t|por\s+favor|пожалуйста|من\s+فضل(?:ك|كم))$", re.IGNORECASE)
_LONGEST = 80  # characters


_WITHIN_HAN = re.compile(r"(?<=[一-鿿])\s(?=[一-鿿])")
_IN_A_LANGUAGE = (Wish.SUMMARY, Wish.EXPLANATION)


def wish_of(text: str, languages: Iterable[Language]) -> tuple[Wish, Language] | None:
    """What `text` wishes of the last answer, as a whole, and the language of these that it says so in; None where it asks for anything else. A
    summary or an explanation may be wished in a language that is named; the answer itself in another one is the same question again
    (`corpus.conversation.language_requests`)."""
    if len(text) > _LONGEST:
        return None
    bare = _TAIL.sub("", without_mark("".join(c for c in text if not "\u064b" <= c <= "\u065f")))
    plain = " ".join(_LEAD.sub("", bare).split())
    named = list(find_languages(plain))
    without_language = _WITHIN_HAN.sub("", " ".join(f"{plain[: named[0].start]} {plain[named[0].end :]}".split())) if len(named) == 1 else ""
    for language in languages:
        for wish, pattern in _COMPILED.get(language, {}).items():
            if pattern.fullmatch(plain) or (wish in _IN_A_LANGUAGE and without_language and pattern.fullmatch(without_language)):
                return wish, language
    return None
