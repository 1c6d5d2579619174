"""Nouns behind an interrogative that tell who or how much is asked for ("which engineer", "what quantity"), in six languages.

What they call is a person by trade, rank or part, or a quantity; what is measured of a thing is told in `corpus.naming.dimensions`.
"""

from __future__ import annotations

from corpus.languages import Language

PERSONS = {
    Language.EN: r"persons?|people|officials?|officers?|ambassadors?|representatives?|delegates?|diplomats?|ministers?|speakers?|signator(?:y|ies)|chair\w*|experts?|researchers?|scientists?"
    r"|leaders?|authors?|architects?|artists?|engineers?|composers?|writers?|poets?|painters?|sculptors?|singers?|musicians?|actors?|actress(?:es)?|players?|strikers?|goalkeepers?|coach(?:es)?|captains?"
    r"|generals?|admirals?|commanders?|(?-i:kings?|queens?)|emperors?|bishops?|popes?|governors?|mayors?|philosophers?|economists?|historians?|explorers?|inventors?|physicists?|chemists?|teachers?|pupils?|critics?"
    r"|astronauts?|translators?|founders?|editors?|judges?|(?:wo)?m[ae]n(?!\w)",
    Language.FR: r"ambassad\w+|représentante?s?|ministres?|délégu\w+|diplomates?|présidente?s?|orat(?:eur|rice)s?|signataires?|fonctionnaires?|experte?s?|chercheu(?:r|se)s?|personnes?"
    r"|architectes?|artistes?|ingénieure?s?|composit(?:eur|rice)s?|écrivaine?s?|poètes?|peintres?|sculpt(?:eur|rice)s?|chanteu(?:r|se)s?|musicien(?:ne)?s?|act(?:eur|rice)s?|joueu(?:r|se)s?|gardien(?:ne)?s?|entraîneu(?:r|se)s?"
    r"|capitaines?|généra(?:l|ux)|amira(?:l|ux)|commandante?s?|rois?|reines?|empereurs?|évêques?|papes?|gouverneure?s?|maires?|philosophes?|économistes?|historien(?:ne)?s?|explorat(?:eur|rice)s?|invent(?:eur|rice)s?"
    r"|physicien(?:ne)?s?|chimistes?|savante?s?|scientifiques?|enseignante?s?|élèves?|critiques?|dirigeante?s?|chefs?|auteure?s?|fondat(?:eur|rice)s?|juges?|hommes?|femmes?",
    Language.ES: r"embajador\w*|representantes?|ministr[oa]s?|delegad[oa]s?|diplomátic[oa]s?|presidente\w?|orador\w*|signatari[oa]s?|funcionari[oa]s?|expert[oa]s?|investigador\w*|personas?"
    r"|arquitect[oa]s?|artistas?|ingenier[oa]s?|compositor\w*|escritor\w*|poetas?|pintor\w*|escultor\w*|cantantes?|músic[oa]s?|actor(?:es)?|actri(?:z|ces)|jugador\w*|porter[oa]s?|entrenador\w*|capit[áa]n\w*"
    r"|general(?:es)?|almirantes?|comandantes?|jefe|jefas?|jefes|líder(?:es)?|rey(?:es)?|reinas?|emperador\w*|obispos?|papas?|gobernador\w*|alcalde\w*|filósof[oa]s?|economistas?|historiador\w*|explorador\w*"
    r"|inventor\w*|físic[oa]s?|químic[oa]s?|científic[oa]s?|maestr[oa]s?|alumn[oa]s?|crític[oa]s?|autor\w*|fundador\w*|juez|jueces|juezas?|hombres?|mujer(?:es)?",
    Language.RU: r"посол|посл\w+|представител\w+|министр\w*|делегат\w*|дипломат\w*|председател\w+|оратор\w*|эксперт\w*|исследовател\w+|лиц[оа]|должностн\w+\s+лиц\w+|архитектор\w*|художни[кц]\w*|инженер\w*|композитор\w*"
    r"|писател\w+|поэт\w{0,3}|скульптор\w*|пев(?:ец|ц\w+|иц\w+)|музыкант\w*|акт[её]р\w*|актрис\w*|игрок\w*|нападающ\w+|вратар\w*|тренер\w*|капитан\w*|генерал\w{0,3}|адмирал\w*|командир\w*|командующ\w+|корол\w+"
    r"|император\w*|епископ\w*|губернатор\w*|мэр\w{0,3}|философ\w*|экономист\w*|историк\w*|путешественник\w*|изобретател\w+|физик\w*|химик\w*|уч[её]н(?:ый|ая|ого|ому|ым|ые|ых)|учител\w+|учени(?:к|ц)\w*|критик\w{0,3}"
    r"|лидер\w*|руководител\w+|автор\w{0,3}|основател\w+|судь\w+|мужчин\w*|женщин\w*",
    Language.ZH: r"代表(?!团)|大使|部长|官员|专家|发言人|建筑师|艺术家|工程师|作曲家|作家|诗人|画家|雕塑家|歌手|音乐家|演员|球员|前锋|守门员|教练|队长|船长|将军|上将|指挥官|国王|女王|皇帝|主教|教皇|总督|市长|哲学家|经济学家|历史学家"
    r"|探险家|发明家|物理学家|化学家|科学家|研究者|研究员|学者|教师|老师|学生|评论家|领袖|领导人|作者|创始人|法官|人(?=[^\w]|[^类口员数均权民]|$)",
    Language.AR: r"سفير\w*|ممثل\w*|مندوب\w*|وزير\w*|خبير\w*|مسؤول\w*|باحث\w*|رئيس\w*|مهندس\w*|معماري\w*|فنان\w*|ملحن\w*|مؤلف\w*|كاتب|كاتبة|شاعر|شاعرة|رسام\w*|نحات\w*|مغن\w*|مطرب\w*|موسيقي|لاعب|لاعبة|مهاجم|حارس|مدرب\w*"
    r"|قبطان|جنرال|أميرال|قائد|قائدة|ملك|ملكة|إمبراطور\w*|أسقف|بابا|حاكم|عمدة|فيلسوف|اقتصادي|اقتصادية|مؤرخ\w*|مستكشف\w*|مخترع\w*|فيزيائي|كيميائي|عالم|عالمة|معلم|معلمة|تلميذ|تلميذة|ناقد\w*|زعيم\w*|مؤسس|قاض|قاضي|رجل|امرأة|شخص",
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
