"""Nouns behind an interrogative that tell who or how much is asked for ("which engineer", "what quantity"), in six languages.

What they call is a person by trade, rank or part, or a quantity; what is measured of a thing is told in `corpus.naming.dimensions`.
"""

from __future__ import annotations

from corpus.languages import Language

# Adjectives stand before these, not persons before what they do.
_ABSTRACT = r"ions?|ments?|ty|ties|cy|cies|nces?|ples?|ules?|ures?|erms?|ines?|ects?|bates?|lies"
_EN_VERB = r"(?:is|are|was|were|did|does|do|has|have|had|will|would|shall|should|must|may|can|could|apply|applied|govern|governed|exist|existed)\b"
# The cases of animate Russian nouns: not what is derived from them ("экспертные", "королевство", "химикаты").
_HARD, _SOFT = r"(?:а|у|ом|е|ы|и|ов|ам|ами|ах)?", r"(?:ь|я|ю|ем|е|и|ей|ям|ями|ях)"
# Arabic endings of persons: not "مسؤولية", nor what is of a thing in the plural ("مؤلفات").
_AR, _AR_ALL = r"(?:ة|ين|ون|ان|و|ي|تين|تان)?", r"(?:ة|ين|ون|ان|ات|و|ي|ا|تين|تان)?"
PERSONS = {
    Language.EN: r"(?:persons?|people|officials?|officers?|ambassadors?|representatives?|delegates?|diplomats?|ministers?|speakers?|signator(?:y|ies)|chair\w*|experts?|researchers?|scientists?"
    r"|leaders?|authors?|architects?|artists?|engineers?|composers?|writers?|poets?|painters?|sculptors?|singers?|musicians?|actors?|actress(?:es)?|players?|strikers?|goalkeepers?|coach(?:es)?|captains?"
    r"|generals?|admirals?|commanders?|(?-i:kings?|queens?)|emperors?|bishops?|popes?|governors?|mayors?|philosophers?|economists?|historians?|explorers?|inventors?|physicists?|chemists?|teachers?|pupils?|critics?"
    r"|astronauts?|translators?|founders?|editors?|judges?|(?:wo)?m[ae]n(?!\w))"
    # Not "women's groups", "man-made", "general principles", nor a first noun of two before a verb: "which minister posts were".
    rf"(?!['’]s\b|-(?:\w+(?:ed|ing)|made|led|hours?|days?|years?)\b|(?<=general)\s+(?-i:[a-z]+(?:{_ABSTRACT})\b)|\s+(?-i:[a-z]{{3,}}(?:s|{_ABSTRACT})\s+{_EN_VERB}))",
    Language.FR: r"ambassad\w+|représentante?s?|ministres?|délégu\w+|diplomates?|présidente?s?|orat(?:eur|rice)s?|signataires?|fonctionnaires?|experte?s?|chercheu(?:r|se)s?|personnes?"
    r"|architectes?|artistes?|ingénieure?s?|composit(?:eur|rice)s?|écrivaine?s?|poètes?|peintres?|sculpt(?:eur|rice)s?|chanteu(?:r|se)s?|musicien(?:ne)?s?|act(?:eur|rice)s?|joueu(?:r|se)s?|gardien(?:ne)?s?|entraîneu(?:r|se)s?"
    r"|capitaines?|généra(?:l|ux)|amira(?:l|ux)|commandante?s?|rois?|reines?|empereurs?|évêques?|papes?|gouverneure?s?|maires?|philosophes?|économistes?|historien(?:ne)?s?|explorat(?:eur|rice)s?|invent(?:eur|rice)s?"
    r"|physicien(?:ne)?s?|chimistes?|savante?s?|scientifiques?|enseignante?s?|élèves?|dirigeante?s?|chefs?(?!-|\s+d['’]accusation)|auteure?s?|fondat(?:eur|rice)s?|juges?|hommes?|femmes?",
    Language.ES: r"embajador\w*|representantes?|ministr[oa]s?|delegad[oa]s?|diplomátic[oa]s?|presidente\w?|orador\w*|signatari[oa]s?|funcionari[oa]s?|expert[oa]s?|investigador\w*|personas?"
    r"|arquitect[oa]s?|artistas?|ingenier[oa]s?|compositor\w*|escritor\w*|poetas?|pintor\w*|escultor\w*|cantantes?|músicos?|actor(?:es)?|actri(?:z|ces)|jugador\w*|porter[oa]s?|entrenador\w*|capit[áa]n\w*"
    r"|general(?:es)?|almirantes?|comandantes?|jefe|jefas?|jefes|líder(?:es)?|rey(?:es)?|reinas?|emperador\w*|obispos?|papa|gobernador\w*|alcalde\w*|filósof[oa]s?|economistas?|historiador\w*|explorador\w*"
    r"|inventor\w*|físicos?|químicos?|científic[oa]s?|maestr[oa]s?|alumn[oa]s?|críticos?|autor\w*|fundador\w*|juez|jueces|juezas?|hombres?|mujer(?:es)?",
    Language.RU: rf"посол|посл(?:а|у|ом|е|ы|ов|ам|ами|ах)|(?:представител|председател|исследовател|писател|изобретател|учител|руководител|основател|корол){_SOFT}|лиц[оа]|должностн\w+\s+лиц\w+"
    rf"|(?:министр|делегат|дипломат|оратор|эксперт|архитектор|художник|инженер|композитор|поэт|скульптор|музыкант|акт[её]р|игрок|тренер|капитан|генерал|адмирал|командир|император|епископ|губернатор|мэр|философ|экономист"
    rf"|историк|путешественник|ученик|лидер|автор){_HARD}|(?:физик|химик|критик)(?:ом|и|ов|ам|ами|ах)?|(?:художниц|учениц|актрис|мужчин|женщин)(?:а|ы|е|у|ей|ам|ами|ах)?"
    r"|пев(?:ец|ц\w+|иц\w+)|нападающ\w+|вратар(?:ь|я|ю|[её]м|е|и|ей|ям|ями|ях)|командующ\w+|уч[её]н(?:ый|ая|ого|ому|ым|ые|ых)|судь(?:я|и|е|ю|[её]й|ям|ями|ях)",
    Language.ZH: r"代表(?!团)|大使|部长|官员|专家|发言人|建筑师|艺术家|工程师|作曲家|作家|诗人|画家|雕塑家|歌手|音乐家|演员|球员|前锋|守门员|教练|队长|船长|将军|上将|指挥官|国王|女王|皇帝|主教|教皇|总督|市长|哲学家|经济学家|历史学家"
    r"|探险家|发明家|物理学家|化学家|科学家|研究者|研究员|学者|教师|老师|学生|评论家|领袖|领导人|作者|创始人|法官|人(?![类口员数均权民道力工]|造(?![了出成过]))",
    Language.AR: rf"سفير{_AR_ALL}|ممثل{_AR_ALL}|مندوب{_AR_ALL}|وزير{_AR_ALL}|خبير{_AR_ALL}|مسؤول{_AR_ALL}|باحث{_AR_ALL}|رئيس{_AR_ALL}|مهندس{_AR_ALL}|معماري{_AR_ALL}|فنان{_AR_ALL}|ملحن{_AR_ALL}|مؤلف{_AR}|كاتب|كاتبة|شاعر|شاعرة|رسام{_AR_ALL}|نحات{_AR_ALL}|مغن(?:ي|ية|ين|ون|يات)?|مطرب{_AR_ALL}|موسيقي|لاعب|لاعبة|مهاجم|حارس|مدرب{_AR_ALL}"
    rf"|قبطان|جنرال|أميرال|قائد|قائدة|ملك|ملكة|إمبراطور{_AR_ALL}|أسقف|بابا|حاكم|عمدة|فيلسوف|اقتصادي|اقتصادية|مؤرخ{_AR_ALL}|مستكشف{_AR_ALL}|مخترع{_AR_ALL}|فيزيائي|كيميائي|عالم|عالمة|معلم|معلمة|تلميذ|تلميذة|ناقد{_AR_ALL}|زعيم{_AR_ALL}|مؤسس|قاض|قاضي|رجل|امرأة|شخص",
}  # fmt: skip
"""Who is asked for: "which engineer"."""

QUANTITIES = {
    Language.EN: r"number|total|amount|quantity|cost|price|percentage|proportion|share|population|age|budget|length|height|range|capacity|size|volume|duration|salary|fees?|rate|half-life|lifespan|score|estimate",
    Language.FR: r"nombre|montant|total|coût|prix|budget|pourcentage|taux|âge|proportion|part|effectif|population|somme|superficie|traitement\s+annuel|quantité|capacité|taille|volume|durée|longueur|salaire|tarifs?|score",
    Language.ES: r"número|cantidad|monto|importe|porcentaje|edad|presupuesto|población|costo|coste|precio|suma|proporción|capacidad|tamaño|volumen|duración|longitud|salario|tarifas?|tasa|aforo",
    Language.RU: r"числ\w+|количеств\w+|численност\w+|дол[яию]|сумм\w+|процент\w*|возраст\w*|размер\w*|бюджет\w*|ежегодн\w+\s+сумм\w+|стоимост\w+|цен[аыуе]|вместимост\w+|[её]мкост\w+|объ[её]м\w*|продолжительност\w+|длин[аыуе]"
    r"|зарплат\w+|тариф\w*|период\w*\s+полураспада|сч[её]т",
    Language.AR: r"عدد|العدد|نسبة|النسبة|مبلغ|المبلغ|مقدار|حجم|تكلفة|ميزانية|طول|مدة|عمر|كمية|الكمية|سعة|سعر|السعر|راتب|حصة|رسوم",
}  # fmt: skip
"""How much is asked for: "what quantity"; in Chinese the interrogative tells it."""
