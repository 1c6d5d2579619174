"""What a question asks to be measured, and what texts measure, in six languages."""

from __future__ import annotations

import pytest

from corpus.languages import Language, detect
from corpus.naming.dimensions import Dimension, dimension_asked, measures

ASKED = {
    Dimension.HEIGHT: ["How high is the tower of Cape Orrel?", "What is the elevation of the lamp?", "Quelle est la hauteur de la tour ?", "À quelle hauteur se trouve la lampe ?", "¿Cuál es la altura de la torre?", "Какова высота башни?", "На какой высоте стоит маяк?", "灯塔有多高？", "灯塔的高度是多少？", "ما ارتفاع المنارة؟", "كم يبلغ ارتفاع المنارة؟"],
    Dimension.WIDTH: ["How wide is the channel?", "Quelle est la largeur du chenal ?", "¿Cuál es la anchura del canal?", "Какова ширина канала?", "航道的宽度是多少？", "ما عرض القناة؟"],
    Dimension.DEPTH: ["At what depth does the cable lie?", "À quelle profondeur le câble est-il posé ?", "¿A qué profundidad está el cable?", "На какой глубине лежит кабель?", "海峡有多深？", "كم يبلغ عمق المضيق؟"],
    Dimension.WEIGHT: ["How much does the lens weigh?", "Combien pèse la lentille ?", "¿Cuánto pesa la lente?", "Сколько весит линза?", "透镜有多重？", "كم تزن العدسة؟"],
    Dimension.DISTANCE: ["How far is the buoy from the mole?", "À quelle distance se trouve la bouée ?", "¿A qué distancia está la boya?", "На каком расстоянии находится буй?", "浮标有多远？", "كم تبعد العوامة؟"],
    Dimension.SPEED: ["At what speed may ships pass?", "À quelle vitesse les navires passent-ils ?", "¿A qué velocidad pueden pasar los buques?", "С какой скоростью идут суда?", "船舶的速度是多少？", "ما سرعة السفن؟"],
    Dimension.AREA: ["What is the area of the reserve?", "Quelle est la superficie de la réserve ?", "¿Cuál es la superficie de la reserva?", "Какова площадь заповедника?", "保护区的面积是多少？", "ما مساحة المحمية؟"],
    Dimension.TEMPERATURE: ["At what temperature is the oil kept?", "À quelle température l'huile est-elle conservée ?", "¿A qué temperatura se guarda el aceite?", "Какова температура масла?", "油的温度是多少？", "ما درجة حرارة الزيت؟"],
    Dimension.AGE: ["At what age must keepers retire?", "How old must a keeper be?", "What is the minimum age of a keeper?", "À quel âge les gardiens partent-ils ?", "¿Qué edad mínima se exige a los fareros?", "В каком возрасте смотритель уходит на покой?", "Каков предельный возраст смотрителей?", "看守员的退休年龄是多少？", "看守员多少岁退休？", "في أي سن يتقاعد الحراس؟", "ما هو عمر التقاعد؟"],
}  # fmt: skip


@pytest.mark.parametrize(("question", "dimension"), [(question, dimension) for dimension, listed in ASKED.items() for question in listed])
def test_what_is_to_be_measured(question: str, dimension: Dimension) -> None:
    assert dimension_asked(question, detect(question)) is dimension


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("How far has the work progressed?", Language.EN), ("How high a price was asked?", Language.EN), ("What area of work was named?", Language.EN), ("What weight should be given to letters?", Language.EN),
        ("How long is the term?", Language.EN), ("Who sits in the high chamber?", Language.EN), ("ما عرض الصين؟", Language.AR), ("¿En qué área trabaja?", Language.ES), ("How high and how wide is it?", Language.EN), ("Wie hoch ist der Turm?", Language.UND),
    ],
)  # fmt: skip
def test_what_asks_for_no_measure(question: str, language: Language) -> None:
    assert dimension_asked(question, language) is None


@pytest.mark.parametrize(
    ("text", "dimension"),
    [
        ("the tower rises 30 metres above the sea", Dimension.HEIGHT), ("une tour haute de 30 mètres", Dimension.HEIGHT), ("башня высотой 30 м", Dimension.HEIGHT), ("塔高30米", Dimension.HEIGHT), ("بارتفاع 30 مترا", Dimension.HEIGHT),
        ("lies 40 km off", Dimension.DISTANCE), ("в 40 км от порта", Dimension.DISTANCE), ("a lens of 5 tonnes", Dimension.WEIGHT), ("линза в 5 тонн", Dimension.WEIGHT), ("60公斤", Dimension.WEIGHT), ("at 12 knots", Dimension.SPEED), ("300 hectares", Dimension.AREA), ("at 4 °C", Dimension.TEMPERATURE),
        ("keepers who are 60 years old", Dimension.AGE), ("mayores de 60 años", Dimension.AGE), ("смотрители старше 60 лет", Dimension.AGE), ("年满六十岁", Dimension.AGE), ("بلغ سن الستين", Dimension.AGE),
        ("tener al menos 30 años cumplidos", Dimension.AGE), ("avoir 30 ans révolus", Dimension.AGE), ("ему 30 лет", Dimension.AGE), ("Брандту исполнилось 52 года", Dimension.AGE), ("بلغ ثلاثين عاما", Dimension.AGE), ("عمره يتجاوز 30 سنة", Dimension.AGE), ("keepers of thirty years", Dimension.AGE), ("contar treinta años", Dimension.AGE), ("52-летний Брандт", Dimension.AGE),
        ("A keeper must be at least 35.", Dimension.AGE), ("Un gardien doit avoir au moins 35.", Dimension.AGE), ("看守员须至少35。", Dimension.AGE), ("Ivo Brandt, 52, keeps the lamp.", Dimension.AGE), ("Лампу хранит Иво Брандт, 52.", Dimension.AGE), ("The lamp was lit 211 years ago.", Dimension.AGE), ("灯塔有200年历史", Dimension.AGE), ("灯塔有两百年的历史", Dimension.AGE),
    ],
)  # fmt: skip
def test_a_text_that_measures(text: str, dimension: Dimension) -> None:
    assert measures(text, dimension)


@pytest.mark.parametrize(
    ("text", "dimension"),
    [("elected for five years", Dimension.AGE), ("el Estado Mayor de la flota", Dimension.AGE), ("избираются на пять лет", Dimension.AGE), ("لمدة خمس سنوات", Dimension.AGE), ("a term of five years", Dimension.AGE), ("every 30 years", Dimension.AGE), ("élus pour cinq ans", Dimension.AGE), ("un mandat de cinq ans", Dimension.AGE), ("elegidos por cinco años", Dimension.AGE), ("cada 30 años", Dimension.AGE), ("в течение пяти лет", Dimension.AGE), ("в 2031 году", Dimension.AGE), ("任期五年", Dimension.AGE), ("2031年", Dimension.AGE), ("at least 35 ships passed", Dimension.AGE), ("under articles 51, 52, 53", Dimension.AGE), ("thirty years of service", Dimension.AGE), ("in the years of the lamp", Dimension.AGE), ("The tower was built in 2031 for 30 million marks.", Dimension.HEIGHT), ("Башня построена в 2031 году.", Dimension.HEIGHT), ("塔建于2031年。", Dimension.HEIGHT), ("the channel is 3 metres deep", Dimension.WIDTH), ("بني البرج عام 2031", Dimension.HEIGHT)],
)  # fmt: skip
def test_a_text_that_measures_something_else_or_nothing(text: str, dimension: Dimension) -> None:
    assert not measures(text, dimension)
