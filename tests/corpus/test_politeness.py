"""What is polite in a question, or tells of its asker, is told from what is asked: own questions in six languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.questions.politeness import bare_question

# What is asked, and ways to ask it politely: before, behind and around the question.
PUT_POLITELY = {
    "Who chaired the working group?": [
        "Dear colleague, I hope this finds you well. I am preparing a briefing for my ambassador and should be most grateful if you could tell me, at your earliest convenience, who chaired the working group. With kind regards, Anna",
        "I have been asked to prepare a note for my minister. Could you tell me, when you have a moment, who chaired the working group?",
        "Hello, I was wondering whether you could please tell me who chaired the working group? Thank you very much in advance.",
        "Dear Rapporteur, my name is Ana and I work at the Ministry of Marine. Could you let me know who chaired the working group? Best regards, Ana",
        "Good evening! I'd like to know, if possible, who chaired the working group, please",
        "Who, for my report, chaired the working group? Thanks!",
        "Would you be so kind as to tell me who chaired the working group",
        "I have a question: who chaired the working group?",
    ],
    "Combien de pêcheurs ont fondé la coopérative ?": [
        "Cher collègue, j’espère que vous allez bien. Je prépare une note pour mon ambassadeur et vous serais très reconnaissante de bien vouloir me dire, dès que possible, combien de pêcheurs ont fondé la coopérative. Bien cordialement, Anna",
        "Je prépare un rapport pour mon ministre et aimerais savoir combien de pêcheurs ont fondé la coopérative.",
        "Bonjour Madame, pourriez-vous s’il vous plaît me dire combien de pêcheurs ont fondé la coopérative ? Merci beaucoup !",
        "Je voudrais savoir, pour mon article, combien de pêcheurs ont fondé la coopérative",
        "Bonsoir, je suis journaliste et j’aimerais savoir combien de pêcheurs ont fondé la coopérative. Bien cordialement",
        "Auriez-vous l’amabilité de m’indiquer combien de pêcheurs ont fondé la coopérative ?",
    ],
    "¿Qué recomendó el grupo de trabajo sobre el tema 7?": [
        "Estimado colega: espero que se encuentre bien. Me han pedido que prepare una nota para mi embajador y le agradecería que me dijera, a la mayor brevedad posible, qué recomendó el grupo de trabajo sobre el tema 7. Saludos cordiales, Ana",
        "Buenos días, le agradecería mucho que me dijera, para mi informe, qué recomendó el grupo de trabajo sobre el tema 7. Muchas gracias de antemano.",
        "Hola, ¿podría decirme, por favor, qué recomendó el grupo de trabajo sobre el tema 7?",
        "Me gustaría saber lo que recomendó el grupo de trabajo sobre el tema 7",
        "¿Sería tan amable de indicarme qué recomendó el grupo de trabajo sobre el tema 7? Atentamente, Ana",
    ],
    "Кто открыл маяк?": [
        "Уважаемый коллега, надеюсь, что у вас всё хорошо. Я готовлю справку для моего посла и был бы очень признателен, если бы вы могли сообщить мне в ближайшее удобное для вас время, кто открыл маяк. С уважением, Анна",
        "Здравствуйте! Я был бы очень признателен, если бы вы могли сообщить мне, для моего доклада, кто открыл маяк. Заранее спасибо.",
        "Подскажите, пожалуйста, кто открыл маяк?",
        "Добрый день, хотелось бы узнать, кто открыл маяк. С уважением, Анна",
        "Будьте добры, скажите, кто открыл маяк",
    ],
    "关于议程项目7，工作组有何建议？": [
        "尊敬的同事：您好。我正在为我国大使准备一份简报，如果您能在方便时告诉我关于议程项目7，工作组有何建议，将不胜感激。",
        "您好，如果您能告诉我，为了我的报告，关于议程项目7，工作组有何建议，我将不胜感激。",
        "你好，请问关于议程项目7，工作组有何建议？谢谢！",
        "打扰一下，我想知道关于议程项目7，工作组有何建议",
        "麻烦您告诉我关于议程项目7，工作组有何建议，非常感谢",
    ],
    "بماذا أوصى الفريق العامل بشأن البند 7؟": [
        "زميلي العزيز، أرجو أن تكون بخير. أعد تقريرا لسفيري وسأكون ممتنا لو أخبرتني، في أقرب وقت ممكن، بماذا أوصى الفريق العامل بشأن البند 7؟ مع خالص التحية، آنا",
        "صباح الخير، سأكون ممتنا جدا لو تكرمتم بإخباري، من أجل تقريري، بماذا أوصى الفريق العامل بشأن البند 7. وشكرا جزيلا لكم.",
        "مرحبا، هل يمكنك من فضلك أن تخبرني بماذا أوصى الفريق العامل بشأن البند 7؟",
        "أود أن أعرف بماذا أوصى الفريق العامل بشأن البند 7، لو سمحتم",
        "لدي سؤال: بماذا أوصى الفريق العامل بشأن البند 7؟ ولكم جزيل الشكر",
    ],
}


@pytest.mark.parametrize(("asked", "polite"), [(asked, polite) for asked, listed in PUT_POLITELY.items() for polite in listed])
def test_what_is_asked_is_left(asked: str, polite: str) -> None:
    assert bare_question(polite) == asked


@pytest.mark.parametrize(
    "question",
    [
        *PUT_POLITELY,
        "Hello", "Thank you very much", "Bonjour", "Muchas gracias", "Здравствуйте", "谢谢", "مرحبا", "",
        "What did Osmere thank the Chair for?", "Can the Registrar publish a notice?", "Can I anchor in a fog corridor?", "Could a State refuse?",
        "Tell me more about fog", "Pourriez-vous m’en dire plus ?", "¿Podría decirme más?", "Расскажите подробнее", "能不能再详细说说？", "أخبرني المزيد",
        "Which letters close with thanks?", "What does the Chair say of my report?", "Qui a remercié la Présidente ?", "请求召开会议的是哪些国家？",
        # What the asker is at names what is asked, or is what the question points to.
        "We are preparing a brief on the wreck of the Halcyon, what did Osmere say?", "I am interested in pensions for keepers, what did the working group decide?", "I am looking for the note of 4 May 2031 from Osmere, who signed it?",
        "I am preparing a briefing on the salt pans. Who pays for them?", "Je prépare une note sur la brume. Qu’a-t-on décidé ?", "Estoy preparando una nota sobre la niebla. ¿Qué se decidió?", "Я готовлю справку о тумане. Что решено?",
        "我正在为大使准备一份关于雾的简报。会议决定了什么？", "أعد مذكرة عن الضباب لسفيري. ماذا تقرر؟", "I am preparing a note. Who signed this note?", "Which lights must be repaired, as soon as possible, by the Registrar?", "Should States be grateful if they are paid?",
        "I’m from Norrholm, what did we propose?", "I am a delegate, what did we propose?", "I am writing a report, who signed it?", "Je suis chargée du dossier des balises, qu’a proposé Osmere ?", "Estoy buscando la nota de Osmere, ¿quién la firmó?",
        "Soy delegado, ¿qué propusimos?", "Я пишу о колоколах, что решила Конференция?", "我在找2031年5月4日的照会，是谁签署的？", "我是代表，我们建议了什么？", "أنا مهتم بأجراس الضباب، هل قرر المؤتمر ذلك؟",
        # Thanks that somebody gives or owes.
        "List the notes of thanks from Norrholm", "Which State expressed thanks to the keepers on item 4", "What was saved thanks to the bell", "What was built, thanks to Osmere, on the coast?", "Qué se salvó gracias a la campana",
        "Quel État a dit merci aux gardiens", "Кто сказал спасибо смотрителям", "哪些国家感谢灯塔看守人的工作", "أي دولة وجهت جزيل الشكر إلى الحراس",
    ],
)  # fmt: skip
def test_what_asks_for_something_or_nothing_stays_as_it_is(question: str) -> None:
    assert bare_question(question) == question


@pytest.mark.parametrize(
    ("polite", "left"),
    [
        ("I was wondering whether the Conference adopted a fog signal.", "The Conference adopted a fog signal?"),
        ("I wonder if you could tell me whether the register is open.", "The register is open?"),
        ("Je me demande si la Conférence a adopté un signal", "La Conférence a adopté un signal ?"),
        ("Me pregunto si la Conferencia aprobó una señal", "¿La Conferencia aprobó una señal?"),
        ("Je voudrais savoir si la Conférence a adopté un signal.", "La Conférence a adopté un signal ?"),
        ("أود أن أعرف ما إذا كان المؤتمر قد اعتمد إشارة", "المؤتمر قد اعتمد إشارة؟"),
        ("And could you please tell me who signed it?", "And who signed it?"),
        ("Please list all letters from Osmere. Thanks!", "List all letters from Osmere."),
        ("Which keepers came? Many thanks. Also list the guests", "Which keepers came? Also list the guests"),
        ("Who signed the note?\nThanks\nAna Reeve", "Who signed the note?"),
        ("Who signed the note? Best regards, Ana Reeve, Ministry of Marine", "Who signed the note?"),
        ("谢谢，列出决定和决议", "列出决定和决议"),
        ("Veuillez m’indiquer le montant de la redevance, s’il vous plaît.", "Le montant de la redevance."),
        ("Please list the guests, please!", "List the guests!"),
        ("I am a student and I would like to know who signed it.", "Who signed it?"),
        ("I am writing my thesis and would like to know who signed the note", "Who signed the note?"),
        ("Je suis étudiante, qui a ouvert le phare ?", "Qui a ouvert le phare ?"),
        ("Soy periodista, ¿quién abrió el faro?", "¿Quién abrió el faro?"),
        ("Я студент, кто открыл маяк?", "Кто открыл маяк?"),
        ("我是一名记者，谁签署了照会？", "谁签署了照会？"),
        ("أنا صحفي، هل وافق المؤتمر على الإشارة؟", "هل وافق المؤتمر على الإشارة؟"),
        ("I am preparing a report on item 7. What did the working group recommend?", None),
    ],
)
def test_how_a_question_leans_is_kept(polite: str, left: str | None) -> None:
    # What the asker is at is kept where it names an agenda item or a document: the question may lean on it.
    assert bare_question(polite) == (left or polite)


_PIECES = ["please ", "could you ", "tell me ", "what ", "bonjour, ", "merci", "пожалуйста, ", "请问", "谢谢", "من فضلك ", "item 7", "? ", ", ", "¿", "\u064b"]


@given(st.lists(st.sampled_from(_PIECES), max_size=10).map("".join))
def test_nothing_is_lost_of_what_is_too_odd_to_be_read(text: str) -> None:
    bare = bare_question(text)
    assert bool(bare.strip()) is bool(text.strip())
    assert len(bare) <= len(text) + 3  # a mark at its end


@pytest.mark.parametrize(
    ("given", "bare"),
    [("CHL/RES/12 (2031), paragraph 4", "CHL/RES/12, paragraph 4"), ("Quand CHL/RES/12 (2031) a-t-elle été adoptée ?", "Quand CHL/RES/12 a-t-elle été adoptée ?"),
     ("Which letters did Chile send (2031)?", "Which letters did Chile send (2031)?"), ("CHL/RES/12 (II)", "CHL/RES/12 (II)")],
)  # fmt: skip
def test_the_year_behind_a_symbol_is_of_the_symbol(given: str, bare: str) -> None:
    assert bare_question(given) == bare
