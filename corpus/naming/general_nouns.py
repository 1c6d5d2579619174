"""Nouns that name no subject, in the six languages: what kind of answer is asked for ("number", "reason"), units, what calls a text or a part of
it, and those so wide that a text on the subject need not say them ("part", "case", "people"). Closed lists of word forms or their beginnings."""

from __future__ import annotations

import re

from corpus.languages import Language

_AR = r"(?:[وف]?(?:[بكل]?ال|لل)?)"

_FR_BEFORE = r"(?:chaque|aucune?|quelque|premi(?:er|ère)|dernier|dernière|prochain|prochaine|nouveau|nouvelle|nouveaux|autre|même|propre|différente?|principale?|principaux|certaine?|suivante?|plusieurs|tout|toute|tous|générale?|grande?|petite?)s?"
_ES_BEFORE = r"(?:cada|ningun[oa]|ningún|cualquier|primer|primer[oa]|últim[oa]|próxim[oa]|nuev[oa]|otr[oa]|mism[oa]|propi[oa]|diferente|principal|principale|ciert[oa]|siguiente|vari[oa]|algun[oa]|much[oa]|general|generale|tod[oa]|gran|grande|pequeñ[oa])s?"
BEFORE_NOUN = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in ((Language.FR, _FR_BEFORE), (Language.ES, _ES_BEFORE))}
"""French and Spanish: the wide adjectives that stand before their noun."""

GENERAL: dict[Language, re.Pattern[str]] = {
    language: re.compile(pattern, re.IGNORECASE)
    for language, pattern in {
        Language.EN: r"(?:kind|type|sort|name|title|date|year|month|week|day|hour|minute|time|moment|period|deadline|place|location|number|figure|amount|quantity|total|sum|size|length|width|height|depth|"
        r"distance|weight|age|power|speed|area|volume|strength|value|reason|cause|purpose|aim|goal|objective|ground|subject|topic|theme|matter|issue|content|text|word|term|phrase|meaning|list|example|instance|opinion|view|idea|"
        r"position|stance|condition|case|circumstance|event|part|role|way|manner|mean|method|fact|information|detail|data|person|thing|object|item|point|aspect|feature|group|member|share|proportion|percentage|"
        r"percent|cent|rate|level|degree|extent|maximum|minimum|average|cost|price|result|effect|consequence|change|difference|reference|mention|question|answer|response|reply|statement|record|document|"
        r"page|paragraph|chapter|section|sentence|passage|quote|source|author|speaker|writer|language|version|draft|beginning|start|end|metre|meter|kilomet(?:re|er)|mile|foot|ton|tonne|gram|kilogram|"
        r"kilo|lit(?:re|er)|dollar|euro|use|need|kg|km)s?|(?:countr|part|quantit|categor|stud|bod|deputi)(?:y|ies)|peoples?|(?:wo)?men|(?:wo)?man|persons|basis|bases|analysis|feet|whole|main|first|second|third|last|"
        r"latest|next|new|other|same|own|most|least|different|certain|following|several|respective|maximum|overall|current|present|former|general|specific|particular|exact|actual|entire|short|long|any|each|every|all|some|more|many|much|late|early|no|one|two|three|four|five|six|seven|eight|nine|ten|per|square|against|abroad|absent|responsible|able|ready|due|available|aware|necessary|possible|likely|right|wrong|true|false|correct|open|closed|alone|behalf|favour|favor|sometimes|often|always|never|usually|once|apart|together|again|further",
        Language.FR: r"(?:genre|type|sorte|nom|titre|date|an|année|moi|semaine|jour|heure|minute|moment|période|délai|échéance|lieu|endroit|base|fondement|nombre|chiffre|montant|quantité|somme|taille|longueur|largeur|hauteur|"
        r"profondeur|distance|puissance|vitesse|superficie|surface|volume|poid|âge|valeur|raison|motif|cause|but|fin|objectif|objet|sujet|thème|question|contenu|texte|mot|terme|sens|liste|exemple|avi|idée|opinion|position|condition|cas|"
        r"circonstance|événement|évènement|partie|part|rôle|façon|manière|moyen|méthode|fait|information|détail|donnée|personne|gens|chose|point|aspect|caractéristique|groupe|membre|pourcentage|taux|niveau|degré|"
        r"mesure|maximum|minimum|moyenne|coût|prix|frai|résultat|effet|conséquence|changement|différence|mention|réponse|déclaration|document|page|paragraphe|chapitre|section|phrase|passage|"
        r"source|auteur|langue|version|projet|début|mètre|kilomètre|tonne|kilogramme|litre|dollar|euro|pay|utilisation|besoin|femme|homme)s?|total|totaux|temps|mois|poids|pays|avis|frais|cas|cours|lieux|"
        rf"{_FR_BEFORE}|plupart|suite|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix",
        Language.ES: r"(?:tipo|clase|nombre|título|fecha|año|mes|semana|día|hora|minuto|momento|tiempo|período|periodo|plazo|lugar|sitio|base|fundamento|número|cifra|cantidad|suma|total|tamaño|longitud|anchura|altura|"
        r"profundidad|distancia|potencia|velocidad|superficie|área|volumen|peso|edad|valor|razón|razon|motivo|causa|propósito|fin|objetivo|objeto|tema|asunto|cuestión|contenido|texto|palabra|término|significado|lista|ejemplo|opinión|idea|posición|condición|condicion|"
        r"caso|circunstancia|evento|parte|papel|manera|forma|modo|medio|método|hecho|información|detalle|dato|persona|gente|cosa|punto|aspecto|característica|grupo|miembro|porcentaje|tasa|"
        r"nivel|grado|medida|máximo|mínimo|promedio|costo|coste|precio|resultado|efecto|consecuencia|cambio|diferencia|mención|pregunta|respuesta|declaración|documento|página|párrafo|"
        r"capítulo|sección|frase|pasaje|fuente|autor|idioma|versión|proyecto|comienzo|inicio|metro|kilómetro|milla|tonelada|kilogramo|litro|dólar|euro|país|uso|necesidad|mujer|hombre)(?:e?s)?|meses|razones|"
        rf"{_ES_BEFORE}|mayoría|menudo|través|cuenta|que|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez",
        Language.RU: r"(?:вид|тип|род|сорт|назван|имен|имя|дат|год|лет|месяц|недел|день|дня|дней|дни|час|минут|врем|момент|период|срок|мест|основ|числ|цифр|количеств|сумм|объ[её]м|размер|длин|ширин|высот|глубин|расстоян|"
        r"вес|возраст|мощност|скорост|площад|значен|стоимост|цен|причин|цел|задач|основан|повод|предмет|тем|вопрос|содержан|текст|слов|термин|смысл|спис|пример|мнен|иде|позици|услови|случа|обстоятельств|событи|част|рол|"
        r"образ|способ|сред?ств|метод|факт|информаци|сведен|данн|человек|люд|лиц|вещ|объект|пункт|аспект|особенност|групп|член|дол|процент|уровен|уровн|степен|мер|максимум|минимум|результат|эффект|"
        r"последстви|изменен|различи|разниц|упоминан|ответ|заявлен|документ|страниц|глав|раздел|фраз|источник|автор|язык|верси|проект|начал|кон(?:ец|ц)|метр|километр|мил|тонн|"
        r"грамм|килограмм|литр|доллар|евро|рубл|стран|стат[уь]с|использован|необходимост|женщин|мужчин|сторон|большинств|сил)[а-яё]{0,3}|скольк\w*|котор\w+|чего|кажд\w+|вс[её]\w{0,3}|сам\w{0,3}|много|нескольк\w+|друг\w+|"
        r"(?:должн|может|могут|можно|нужн|следует|следует|нового|первы|последн)\w*|когда|всего|итого|вместе|вновь|помимо|между|среди|против|согласно|ради|кроме|вокруг|около|более|менее|больше|меньше|возле|чьей|чья|чьи|готов\w?|две|два|двух|тр[её]х|три|четыр[её]?х?|пят[иь]|шест[иь]|сем[иь]|вос[еь]м[иь]|девят[иь]|десят[иь]|ежегодно",
        Language.ZH: r"(?:种类|类型|名称|名字|标题|日期|年份|月份|星期|小时|分钟|时间|时候|期间|期限|地点|地方|基础|至少|至多|最少|最多|数量|数目|数字|金额|总数|总额|大小|长度|宽度|高度|深度|距离|功率|速度|面积|体积|重量|年龄|价值|原因|理由|目的|目标|主题|问题|内容|"
        r"文本|词语|单词|意思|含义|清单|例子|意见|看法|想法|立场|条件|情况|事件|部分|作用|方式|方法|事实|信息|资料|细节|人员|人们|东西|事项|方面|特点|群体|成员|比例|百分比|百分|比率|水平|程度|最高|最低|平均|费用|价格|"
        r"结果|影响|后果|变化|区别|回答|声明|文件|页码|段落|章节|句子|来源|作者|语言|版本|草案|开始|结束|国家|哪种|首次|主要|第一|最后|其他|所有|根据|进行|认为|应当|应该|必须|需要|已经|有关|提及|涉及|组成|构成|设立|成立|建立|担任|负责|参加|出席|提出|提交|提供|建议|要求|请求|批准|通过|签署|支付|承担|缴纳|举行|召开|位于|属于|拥有|具有|发生|使用|采用|规定|决定|表示|指出|说明|强调|支持|反对|同意|计划|准备|花费|通常|曾经|曾|[几每各](?:个|名|套|天|年|种|份|次|位|项|届|国)?)",
        Language.AR: _AR + r"(?:نوع|أنواع|اسم|أسماء|عنوان|تاريخ|سن[ةه]|سنوات|سنتي|عام|أعوام|شهر|أشهر|أسبوع|يوم|أيام|ساع[ةه]|ساعات|دقيق[ةه]|وقت|لحظ[ةه]|فتر[ةه]|مد[ةه]|مهل[ةه]|مكان|أماكن|موقع|أساس|أسس|عدد|رقم|مبلغ|مبالغ|كمي[ةه]|"
        r"مجموع|حجم|طول|عرض|ارتفاع|عمق|مساف[ةه]|قدر[ةه]|سرع[ةه]|مساح[ةه]|وزن|عمر|قيم[ةه]|سبب|أسباب|غرض|أغراض|هدف|أهداف|غاي[ةه]|موضوع|مواضيع|مسأل[ةه]|قضي[ةه]|محتوى|نص|كلم[ةه]|كلمات|مصطلح|معنى|قائم[ةه]|مثال|رأي|آراء|فكر[ةه]|أفكار|موقف|شرط|شروط|حال[ةه]|"
        r"حالات|ظروف|حدث|أحداث|جزء|أجزاء|دور|طريق[ةه]|وسيل[ةه]|أسلوب|واقع|معلومات|تفاصيل|بيانات|شخص|أشخاص|ناس|شيء|أشياء|نقط[ةه]|جانب|خصائص|مجموع[ةه]|عضو|أعضاء|حص[ةه]|نسب[ةه]|معدل|مستوى|درج[ةه]|حد|أقصى|أدنى|"
        r"متوسط|تكلف[ةه]|كلف[ةه]|سعر|ثمن|نتيج[ةه]|نتائج|أثر|آثار|تغيير|فرق|ذكر|سؤال|جواب|إجاب[ةه]|رد|بيان|وثيق[ةه]|وثائق|صفح[ةه]|فقر[ةه]|فصل|قسم|جمل[ةه]|مصدر|كاتب|لغ[ةه]|نسخ[ةه]|مشروع|بداي[ةه]|نهاي[ةه]|متر|كيلومتر|ميل|طن|كيلوغرام|"
        r"لتر|دولار|يورو|بلد|بلدان|دول[ةه]|دول|نساء|رجال|أول|أولى|آخر|أخرى|أخير|جديد|جديد[ةه]|رئيسي|رئيسي[ةه]|رئيس|عام[ةه]|تالي|تالي[ةه]|نفس|مختلف|بعض|جميع|كل|عديد|ثاني|ثالث|مؤرخ[ةه]|متعلق[ةه]?)\w{0,2}",
    }.items()
}  # fmt: skip
"""By language, what such a noun is the whole of."""
