"""What is answered to a greeting, to thanks, to a bare yes or no, and to "what can you do?": what can be asked, with questions made from the records."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping

from assistant.answers import Answer
from assistant.phrases.general import language_name
from assistant.phrases.record_phrases import counted, date_in, joined
from assistant.records.selection import Selection
from corpus.languages import Language
from index.store import Index

_EN, _FR, _ES, _RU, _ZH, _AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR

# Whole utterances, in small letters, without marks; parts may follow one another ("hello, what can you do?").
_PARTS: dict[Language, str] = {
    _EN: (
        r"hello|hi|hey|hi there|hello there|greetings|good (?:morning|afternoon|evening|day)|dear rapporteur|rapporteur|how are you(?: today)?|please"
        r"|help|help me|i need help|can you help(?: me)?|(?:what|which things) can (?:you|this|it|i) (?:do|ask|answer)(?: you| here| for me)?|what can i ask you|what do you do|what are you|who are you|how (?:do|can|does) (?:i|this|it|you) (?:use (?:this|you|it)|work|ask)|what is this|how does this work|what should i ask"
    ),
    _FR: (
        r"bonjour|bonsoir|salut|coucou|allô|aide|aidez moi|aide moi|à l aide|au secours|j ai besoin d aide|comment allez vous|ça va|s il (?:vous|te) plaît"
        r"|que (?:pouvez vous|peux tu|sais tu|savez vous) faire|qu est ce que (?:tu peux|vous pouvez|tu sais|vous savez) faire|que puis je (?:vous |te )?demander|qu est ce que je peux (?:vous |te )?demander|qui (?:êtes vous|es tu)|comment (?:ça marche|ça fonctionne|cela fonctionne)|à quoi (?:sers tu|servez vous)|comment vous utiliser"
    ),
    _ES: (
        r"hola|buenos días|buenas tardes|buenas noches|buenas|saludos|ayuda|ayúdame|ayúdeme|necesito ayuda|cómo está|cómo estás|qué tal|por favor"
        r"|qué (?:puedes|puede|sabes|sabe)(?: usted)? hacer|qué (?:puedo|se puede) (?:preguntar|preguntarte|preguntarle|hacer)(?: aquí)?|quién (?:eres|es usted)|qué eres|cómo (?:funciona|funcionas|se usa)(?: esto)?|para qué sirves"
    ),
    _RU: (
        r"привет|здравствуйте|здравствуй|добрый (?:день|вечер)|доброе утро|помощь|помоги|помогите|помоги мне|помогите мне|мне нужна помощь|как дела|пожалуйста"
        r"|что (?:ты|вы) (?:умеешь|умеете|можешь|можете)(?: делать)?|что (?:умеешь|умеете)(?: делать)?|(?:о ч[её]м|что) (?:можно|я могу)(?: у (?:вас|тебя)| тебя| вас)? (?:спросить|спрашивать)|кто (?:ты|вы)|кто вы такой|как (?:это|ты|вы) работае(?:т|шь|те)|как (?:этим|тобой|вами) пользоваться"
    ),
    _ZH: (
        r"你好|您好|嗨|哈喽|早上好|上午好|下午好|晚上好|帮助|帮帮我|请帮助我|求助|我需要帮助"
        r"|(?:请问)?(?:你|您)?(?:能|会|可以)(?:帮我)?(?:做|干)(?:些)?什么|(?:请问)?(?:你|您)(?:都)?(?:能|会|可以)(?:做|干|回答)(?:些|哪些)?(?:什么|事情|问题|事)?|(?:请问)?我(?:能|可以)(?:向你|问你|问您)?(?:问|提问)?(?:些|哪些)?(?:什么|问题)|你是谁|您是谁|怎么(?:用|使用)|如何使用|怎么提问|有什么功能"
    ),
    _AR: (
        r"مرحبا|مرحبا بك|أهلا|اهلا|أهلا وسهلا|السلام عليكم|صباح الخير|مساء الخير|مساعدة|ساعدني|النجدة|أحتاج إلى مساعدة|أحتاج مساعدة|كيف حالك|من فضلك"
        r"|(?:ماذا|ما الذي) (?:يمكنك|تستطيع|بإمكانك|يمكنكم)(?: أن)? (?:تفعل|فعله|أن تفعل|القيام به|تقدم|تفعله)|(?:ماذا|ما الذي|عم) (?:يمكنني|أستطيع|يمكن) (?:أن أسأل|السؤال عنه|أن أسألك|سؤالك عنه|أن أسأل عنه)|من أنت|ما أنت|كيف (?:تعمل|يعمل هذا|أستخدمك|أستخدم هذا)"
    ),
}  # fmt: skip
# Thanks and farewells: they leave nothing to be explained.
_THANKS: dict[Language, str] = {
    _EN: r"thanks|thank you|thanks a lot|many thanks|thank you (?:so|very) much|bye|goodbye|ok(?:ay)? thanks|great|perfect|cheers|that is all",
    _FR: r"merci|merci (?:beaucoup|bien)|un grand merci|au revoir|merci à vous|parfait|super",
    _ES: r"gracias|muchas gracias|mil gracias|adiós|perfecto|muy bien|hasta luego",
    _RU: r"спасибо|большое спасибо|спасибо большое|благодарю(?: вас)?|до свидания|отлично|пока",
    _ZH: r"谢谢|谢谢你|谢谢您|多谢|非常感谢|感谢|再见|谢谢您的帮助|谢谢你的帮助|好的谢谢|太好了",
    _AR: r"شكرا|شكرا لك|شكرا لكم|شكرا جزيلا|مع السلامة|شكرا على المساعدة|ممتاز|إلى اللقاء",
}
# A bare yes or no: it answers nothing that was asked, and asks nothing.
_NODS: dict[Language, str] = {
    _EN: r"ok|okay|no|nope|yes|yeah|yep|fine|all right|alright|i see|got it|understood|good|very good",
    _FR: r"ok|non|oui|d accord|entendu|compris|très bien|bien|je vois",
    _ES: r"ok|no|sí|si|vale|de acuerdo|entendido|bien|está bien|claro",
    _RU: r"ок|окей|нет|да|хорошо|ладно|понятно|понял|поняла|ясно",
    _ZH: r"好的?|好吧|行|嗯|是的?|不|不是|不用了?|没有了?|没了|明白了?|知道了|可以了",
    _AR: r"حسنا|لا|نعم|طيب|تمام|مفهوم|فهمت|جيد",
}
_MARKS = re.compile(r"[^\w\s]|_")
_LONGEST = 90

_TEXTS: dict[Language, dict[str, str]] = {
    _EN: {
        "what": "This index holds {documents} ({languages}). Ask what they say: every statement of an answer is quoted word for word and cited, and where the records hold no answer, I say so. Ask also about the records themselves: which there are, how many, who sent them and when.",
        "try": "For example:", "empty": "The index holds no records yet. Add some with: rapporteur ingest PATH --index DIR. Then ask what they say, in any of the six languages.",
        "item": "What do the records say on agenda item {value}?", "symbol": "Which documents cite {value}?", "shown": "What does {value} say?", "letter": "What does the letter of {value} say?", "all": "Which documents are there?", "month": "What was issued in {value}?",
    },
    _FR: {
        "what": "Cet index contient {documents} ({languages}). Demandez ce qu’ils disent : chaque énoncé d’une réponse est cité mot pour mot, avec sa référence, et lorsque les documents ne répondent pas, je le dis. Vous pouvez aussi m’interroger sur les documents eux-mêmes : lesquels existent, combien, qui les a envoyés et quand.",
        "try": "Par exemple :", "empty": "L’index ne contient encore aucun document. Ajoutez-en avec : rapporteur ingest CHEMIN --index DOSSIER. Demandez ensuite ce qu’ils disent, dans l’une des six langues.",
        "item": "Que disent les documents sur le point {value} de l’ordre du jour ?", "symbol": "Quels documents citent {value} ?", "shown": "Que dit {value} ?", "letter": "Que dit la lettre du {value} ?", "all": "Quels documents y a-t-il ?", "month": "Quels documents ont été publiés en {value} ?",
    },
    _ES: {
        "what": "Este índice contiene {documents} ({languages}). Pregunte qué dicen: cada afirmación de una respuesta se cita textualmente con su referencia y, cuando los documentos no responden, lo digo. Pregunte también por los propios documentos: cuáles hay, cuántos, quién los envió y cuándo.",
        "try": "Por ejemplo:", "empty": "El índice todavía no contiene documentos. Añada algunos con: rapporteur ingest RUTA --index CARPETA. Después pregunte qué dicen, en cualquiera de los seis idiomas.",
        "item": "¿Qué dicen los documentos sobre el tema {value} del programa?", "symbol": "¿Qué documentos citan {value}?", "shown": "¿Qué dice {value}?", "letter": "¿Qué dice la carta del {value}?", "all": "¿Qué documentos hay?", "month": "¿Qué documentos se publicaron en {value}?",
    },
    _RU: {
        "what": "Документов в этом индексе: {number} (языки: {languages}). Спрашивайте, что в них говорится: каждое утверждение ответа цитируется дословно со ссылкой, а если ответа в документах нет, я так и скажу. Можно спрашивать и о самих документах: какие есть, сколько их, кто и когда их направил.",
        "try": "Например:", "empty": "В индексе пока нет документов. Добавьте их командой: rapporteur ingest ПУТЬ --index ПАПКА. Затем спрашивайте, что в них говорится, на любом из шести языков.",
        "item": "Что говорится в документах по пункту {value} повестки дня?", "symbol": "Какие документы ссылаются на {value}?", "shown": "Что говорится в {value}?", "letter": "Что говорится в письме от {value}?", "all": "Какие документы есть?", "month": "Какие документы изданы за {value}?",
    },
    _ZH: {
        "what": "本索引收录{documents}（{languages}）。您可以询问文件的内容：答案中的每一句话都逐字引自文件并注明出处；文件没有答案时，我会如实说明。您也可以询问文件本身：有哪些文件、有多少、由谁在何时发出。",
        "try": "例如：", "empty": "索引中尚无文件。请用以下命令添加：rapporteur ingest 路径 --index 文件夹。然后即可用六种语文中的任何一种提问。",
        "item": "文件就议程项目{value}说了什么？", "symbol": "哪些文件引用了{value}？", "shown": "{value}说了什么？", "letter": "{value}的信说了什么？", "all": "有哪些文件？", "month": "{value}印发了哪些文件？",
    },
    _AR: {
        "what": "يضم هذا الفهرس {documents} ({languages}). اسأل عما جاء فيها: كل ما يرد في الجواب منقول حرفيا مع ذكر مصدره، وإذا لم يكن في الوثائق جواب قلت ذلك. واسأل أيضا عن الوثائق نفسها: ما هي، وكم عددها، ومن أرسلها ومتى.",
        "try": "على سبيل المثال:", "empty": "لا يحتوي الفهرس على أي وثائق بعد. أضفها بالأمر: rapporteur ingest PATH --index DIR، ثم اسأل عما جاء فيها بأي من اللغات الست.",
        "item": "ماذا جاء في الوثائق بشأن البند {value} من جدول الأعمال؟", "symbol": "ما هي الوثائق التي تشير إلى {value}؟", "shown": "ماذا جاء في {value}؟", "letter": "ماذا جاء في الرسالة المؤرخة {value}؟", "all": "ما هي الوثائق الموجودة؟", "month": "ما هي الوثائق الصادرة في {value}؟",
    },
}  # fmt: skip
_WELCOME: dict[Language, str] = {
    _EN: "You are welcome. Ask again whenever you like.", _FR: "Je vous en prie. N’hésitez pas à poser d’autres questions.", _ES: "De nada. Pregunte cuando quiera.",
    _RU: "Пожалуйста. Спрашивайте, когда понадобится.", _ZH: "不客气，欢迎随时提问。", _AR: "على الرحب والسعة. اسأل متى شئت.",
}  # fmt: skip
_NODDED: dict[Language, str] = {
    _EN: "Very well. Ask again whenever you like.", _FR: "Très bien. N’hésitez pas à poser d’autres questions.", _ES: "Muy bien. Pregunte cuando quiera.",
    _RU: "Хорошо. Спрашивайте, когда понадобится.", _ZH: "好的，欢迎随时提问。", _AR: "حسنا. اسأل متى شئت.",
}  # fmt: skip


def _compiled(lang: Language, parts: str) -> re.Pattern[str]:
    """A text of nothing but these parts; Chinese parts nothing with spaces."""
    return re.compile(rf"(?:(?:{parts})\s*)+" if lang is _ZH else rf"(?:(?:{parts})(?:$|\s+))+")


_COMPILED = {lang: _compiled(lang, f"{parts}|{_THANKS[lang]}|{_NODS[lang]}") for lang, parts in _PARTS.items()}
_THANKING = {lang: _compiled(lang, f"{parts}|{_NODS[lang]}") for lang, parts in _THANKS.items()}
_NODDING = {lang: _compiled(lang, parts) for lang, parts in _NODS.items()}


def is_help(question: str, language: Language | None = None) -> Language | None:
    """The language in which `question` greets, thanks, says yes or no, or asks what can be asked; None where it asks anything else. Of
    several ("no", "ok") it is `language`, where that is among them."""
    return _spoken(question, _COMPILED, language)


def _spoken(question: str, patterns: Mapping[Language, re.Pattern[str]], preferred: Language | None) -> Language | None:
    if len(question) > _LONGEST:
        return None
    text = unicodedata.normalize("NFC", question.casefold())
    text = "".join(c for c in text if not ("\u064b" <= c <= "\u065f" or c == "\u0640"))
    plain = " ".join(_MARKS.sub(" ", text).split())
    found = [language for language, pattern in patterns.items() if plain and pattern.fullmatch(plain)]
    return preferred if preferred in found else next(iter(found), None)


def help_answer(question: str, index: Index, asked_in: Language | None = None) -> Answer | None:
    """What can be asked, with three questions made from the records; to thanks, yes or no alone a friendly line; None where `question` asks
    anything else. Words of several languages are taken as of `asked_in`.

    Raises:
        StoreError: the index cannot be read.
    """
    language = is_help(question, asked_in)
    if language is None:
        return None
    if nodded := _spoken(question, _NODDING, asked_in):
        return _told(question, nodded, _NODDED[nodded])
    if thanked := _spoken(question, _THANKING, asked_in):
        return _told(question, thanked, _WELCOME[thanked])
    texts = _TEXTS[language]
    with index.snapshot():
        rows = index.listed()
        if rows:
            languages = [code for code, _ in Counter(r.language for r in rows).most_common()]
            names = joined([language_name(Language(code), language) for code in languages if code != "und"], language)
            documents = counted(len(Selection(index, None).documents(rows, language)), "", language)
            lines = [texts["what"].format(documents=documents, number=documents.split()[0], languages=names or "–"), texts["try"]]
            lines += [f"– {example}" for example in examples(index, language)]
        else:
            lines = [texts["empty"]]
    return _told(question, language, "\n".join(lines))


def _told(question: str, language: Language, text: str) -> Answer:
    return Answer(question, question, language, refused=False, reason=None, confidence=1.0, text=text, form="help")


def examples(index: Index, language: Language) -> list[str]:
    """Three questions that the records of the index answer: on an agenda item, on a letter of a day, on a symbol, as far as there are any."""
    return list(dict.fromkeys(_examples(index, language)))[:3]


def first_examples(index: Index) -> tuple[tuple[Language, str], ...]:
    """A question that the records answer in each of the six languages that the index has records in, of kinds that take turns.

    Raises:
        StoreError: the index cannot be read.
    """
    with index.snapshot():
        held = {row.language for row in index.listed()}
        spoken = [language for language in Language if language is not Language.UND and language in held]
        made = [(language, examples(index, language)) for language in spoken]
    return tuple((language, questions[number % len(questions)]) for number, (language, questions) in enumerate(made))


def _examples(index: Index, language: Language) -> Iterator[str]:
    texts = _TEXTS[language]
    rows = index.listed()
    symbols = {r.symbol for r in rows if r.symbol}
    items = index.tally("agenda_item")
    if items:
        yield texts["item"].format(value=max(items, key=lambda item: (items[item], -int(item))))
    days = Counter(r.date for r in rows if r.kind == "letter" and r.date and len(r.date) == len("2031-03-14"))
    if alone := [day for day, count in days.items() if count == 1]:
        yield texts["letter"].format(value=date_in(min(alone), language))
    cited = {symbol: count for symbol, count in index.tally("cites").items() if symbol in symbols}
    if cited:
        yield texts["symbol"].format(value=max(cited, key=lambda s: (cited[s], s)))
    elif symbols:
        yield texts["shown"].format(value=min(symbols))
    yield texts["all"]
    months = Counter(r.date[:7] for r in rows if r.date and len(r.date) >= len("2031-03"))
    if months:
        yield texts["month"].format(value=date_in(months.most_common(1)[0][0], language))
