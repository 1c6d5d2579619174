"""True and altered statements about the sample records, in six languages, each with the place that it cites: our own, and about an
invented conference. What an altered one has wrong: a number, a date, a name, a negation, the act, the speaker, or everything."""

from __future__ import annotations

from dataclasses import dataclass

PLACES = {
    # The record's file, and the words that the first and the last paragraph of the passage begin with.
    "p12": ("CHL-2031-12-report.en.md", "12. The representative of the Kingdom", "12. The representative of the Kingdom"),
    "p15": ("CHL-2031-12-report.en.md", "15. After three rounds", "15. After three rounds"),
    "p16": ("CHL-2031-12-report.en.md", "16. On item 6", "(c) Take up the question"),
    "p22": ("CHL-2031-12-report.en.md", "22. On item 7", "(d) Invite coastal States"),
    "es5": ("CHL-DEC-4-decision.es.html", "Cada Estado notificará", "El Registrador publicará"),
    "es4": ("CHL-DEC-4-decision.es.html", "El Registro será público", "El Registro será público"),
    "es8": ("CHL-DEC-4-decision.es.html", "El costo del Registro", "El costo del Registro"),
    "ar1": ("CHL-2031-15-note-verbale.ar.txt", "١ - قررت هيئة", "١ - قررت هيئة"),
    "ar2": ("CHL-2031-15-note-verbale.ar.txt", "٢ - وستحل", "٢ - وستحل"),
    "ar5": ("CHL-2031-15-note-verbale.ar.txt", "٥ - وتبلغ", "٥ - وتبلغ"),
    "ar6": ("CHL-2031-15-note-verbale.ar.txt", "٦ - وتتولى", "٦ - وتتولى"),
    "zh2": ("CHL-2031-21-letter.zh.txt", "2. 培训中心自", "2. 培训中心自"),
    "zh6": ("CHL-2031-21-letter.zh.txt", "6. 学员的往返", "6. 学员的往返"),
    "zh7": ("CHL-2031-21-letter.zh.txt", "7. 中心设院长", "7. 中心设院长"),
    "zh9": ("CHL-2031-21-letter.zh.txt", "9. 本提议有效期", "9. 本提议有效期"),
    "ru2": ("CHL-2031-18-letter.ru.docx", "2. Правительство Северовии", "2. Правительство Северовии"),
    "ru4": ("CHL-2031-18-letter.ru.docx", "4. За зиму", "4. За зиму"),
    "ru7": ("CHL-2031-18-letter.ru.docx", "7. В соответствии", "7. В соответствии"),
    "fr3": ("CHL-WP3-Rev1-working-paper.fr.html", "3. Trois options", "3. Trois options"),
    "fr6": ("CHL-WP3-Rev1-working-paper.fr.html", "6. Quelle que soit", "6. Quelle que soit"),
    "fr8": ("CHL-WP3-Rev1-working-paper.fr.html", "8. Les Îles de Brume", "c) Prie la Secrétaire"),
    "fr9": ("CHL-WP3-Rev1-working-paper.fr.html", "9. Il n’est pas demandé", "9. Il n’est pas demandé"),
}


@dataclass(frozen=True)
class Case:
    """A statement in a language on a place; `wrong` is None where it is true."""

    place: str
    language: str
    text: str
    wrong: str | None = None

    @property
    def across(self) -> bool:
        """Whether the statement and the passage are in two languages."""
        return PLACES[self.place][0].split(".")[-2] != self.language


def _cases(language: str, table: str) -> list[Case]:
    found = []
    for line in filter(None, (line.strip() for line in table.splitlines())):
        place, wrong, text = line.split(" | ")
        found.append(Case(place, language, text, None if wrong == "true" else wrong))
    return found


CASES = [
    *_cases(
        "en",
        """
        p12 | true | Osmere proposed that failures be notified within six hours.
        p12 | true | The Working Group settled on twelve hours, counted from the moment at which the authority learns of the failure.
        p12 | true | Severovia and Quenda, referring to remote lights, proposed twenty-four hours.
        p12 | speaker | Quenda proposed six hours.
        p12 | number | The Working Group settled on eighteen hours.
        p12 | negation | Osmere did not propose any time limit for notifying failures.
        p12 | act | The Working Group decided that failures must be notified within six hours.
        p15 | true | No consensus was reached on compensation for late notification.
        p15 | negation | Consensus was reached on compensation for late notification.
        p16 | true | The Working Group recommends that a public register of harbour lights be established, kept by the Secretariat.
        p16 | act | The Working Group decided to establish a public register of harbour lights.
        p22 | true | A technical panel of nine experts is to submit rules of conduct by 30 June 2032.
        p22 | date | A technical panel of nine experts is to submit rules of conduct by 30 June 2033.
        p22 | name | Fog corridors are to be designated in the Sound of Carrow.
        p22 | all | Salmon swim up the rivers in autumn to spawn.
        zh2 | true | The training centre will offer 40 places a year from 2033, at least 15 of them for small island States.
        zh2 | number | The training centre will offer 60 places a year from 2033.
        zh6 | true | The return travel of trainees is paid by the sending State.
        zh6 | negation | The regular budget of the Conference has to pay for this.
        ru2 | true | Severovia holds that a light removed on schedule between 1 November and 15 April is not an extinguished light.
        ru2 | negation | Severovia holds that a light removed on schedule between 1 November and 15 April is an extinguished light.
        ar5 | true | The works cost 3,200,000 Marsanan dinars, borne wholly by the treasury.
        ar5 | negation | Passing ships will be charged an additional fee.
        fr9 | true | The Conference is not asked to fix a rate at this session.
        fr9 | negation | The Conference is asked to fix a rate at this session.
        fr8 | act | The Conference decided to take note of the three options.
        es5 | true | The Registrar publishes a notice within four hours of receiving it.
        es5 | number | The Registrar publishes a notice within six hours of receiving it.
        es4 | all | Children learn to read at the age of five.
        """,
    ),
    *_cases(
        "fr",
        """
        fr3 | true | Les trois options ont été étudiées sous la direction de M. Corentin Lesquidic.
        fr3 | name | Les trois options ont été étudiées sous la direction de M. Armand Duvallier.
        fr6 | true | Les navires de pêche de moins de 15 mètres devraient être exonérés de tout droit.
        fr6 | negation | Les navires de pêche de moins de 15 mètres ne devraient pas être exonérés de droits.
        fr8 | true | Les Îles de Brume proposent d’inviter les États à faire connaître leurs observations avant le 15 janvier 2032.
        fr8 | date | Les Îles de Brume proposent d’inviter les États à faire connaître leurs observations avant le 15 mars 2032.
        fr8 | act | La Conférence a décidé de prendre acte des trois options.
        fr9 | true | La Conférence n’est pas invitée à fixer un taux à la présente session.
        fr9 | negation | La Conférence est invitée à fixer un taux à la présente session.
        p12 | true | Le Groupe de travail a retenu un délai de douze heures.
        p12 | number | Le Groupe de travail a retenu un délai de vingt heures.
        p15 | true | Aucun consensus ne s’est dégagé sur l’indemnisation en cas de notification tardive.
        p15 | negation | Un consensus s’est dégagé sur l’indemnisation en cas de notification tardive.
        zh2 | true | Le centre de formation offrira 40 places par an à partir de 2033.
        zh2 | number | Le centre de formation offrira 400 places par an à partir de 2033.
        es5 | true | Le Registraire publie l’avis dans les quatre heures qui suivent sa réception.
        es8 | all | Les oiseaux migrateurs traversent la mer au printemps.
        """,
    ),
    *_cases(
        "es",
        """
        es5 | true | Cada Estado debe notificar el apagado de una luz de puerto en un plazo de doce horas.
        es5 | number | Cada Estado debe notificar el apagado de una luz de puerto en un plazo de cuarenta horas.
        es8 | true | El costo del Registro para el bienio 2032-2033 se estima en 412.000 unidades de cuenta.
        es8 | number | El costo del Registro para el bienio 2032-2033 se estima en 421.000 unidades de cuenta.
        es4 | true | El Registro será público y gratuito.
        es4 | negation | El Registro no será público ni gratuito.
        p12 | true | Osmere propuso que las averías se notificaran en un plazo de seis horas.
        p12 | speaker | Severovia propuso que las averías se notificaran en un plazo de seis horas.
        p22 | true | El Grupo de Trabajo recomienda crear un grupo técnico de nueve expertos.
        p22 | act | El Grupo de Trabajo decidió crear un grupo técnico de nueve expertos.
        ar1 | true | El faro se apagará del 1 de junio al 15 de septiembre de 2031.
        ar1 | date | El faro se apagará del 1 de julio al 15 de septiembre de 2031.
        p15 | negation | Hubo consenso sobre la indemnización por notificación tardía.
        zh9 | true | La propuesta es válida hasta el 31 de diciembre de 2031.
        ru4 | all | El vino se elabora con uvas maduras.
        """,
    ),
    *_cases(
        "ru",
        """
        ru2 | true | По мнению Северовии, об огне, снятом по расписанию, не требуется уведомлять в течение двенадцати часов.
        ru2 | negation | По мнению Северовии, об огне, снятом по расписанию, требуется уведомлять в течение двенадцати часов.
        ru4 | true | За зиму 2029/30 года отмечено 43 отказа постоянных огней.
        ru4 | number | За зиму 2029/30 года отмечено 34 отказа постоянных огней.
        ru7 | true | Правительство Северовии выдвигает капитана Лидию Гордеевну Стрежневу.
        ru7 | name | Правительство Северовии выдвигает капитана Анну Павловну Громову.
        p16 | true | Рабочая группа рекомендует учредить общедоступный реестр портовых огней.
        p16 | act | Рабочая группа постановила учредить общедоступный реестр портовых огней.
        p12 | true | Рабочая группа остановилась на двенадцати часах.
        p12 | number | Рабочая группа остановилась на сорока часах.
        zh6 | true | Проезд слушателей оплачивает направляющее государство.
        es5 | true | Регистратор публикует извещение в течение четырех часов после его получения.
        es5 | number | Регистратор публикует извещение в течение шести часов после его получения.
        p15 | negation | По вопросу о компенсации был достигнут консенсус.
        fr6 | all | Пчелы собирают мед летом.
        """,
    ),
    *_cases(
        "zh",
        """
        zh2 | true | 培训中心每年提供40个名额，其中至少15个留给小岛屿国家。
        zh2 | number | 培训中心每年提供60个名额。
        zh6 | true | 会议经常预算无须为此支出任何款项。
        zh6 | negation | 会议经常预算须为此支出款项。
        zh7 | true | 政府拟任命孟启航先生为首任院长。
        zh7 | name | 政府拟任命李海涛先生为首任院长。
        zh9 | true | 本提议有效期至2031年12月31日。
        zh9 | date | 本提议有效期至2032年12月31日。
        p12 | true | 工作组商定的时限为十二小时。
        p12 | number | 工作组商定的时限为三十小时。
        p15 | true | 在逾期通知的赔偿问题上没有达成共识。
        p15 | negation | 在逾期通知的赔偿问题上达成了共识。
        p22 | true | 工作组建议设立由九名专家组成的技术小组。
        p22 | act | 工作组决定设立由九名专家组成的技术小组。
        ru4 | true | 2029/30年冬季，固定灯标发生了43次故障。
        ar1 | all | 猫喜欢在阳光下睡觉。
        """,
    ),
    *_cases(
        "ar",
        """
        ar5 | true | لن يفرض أي رسم إضافي على السفن العابرة.
        ar5 | negation | سيفرض رسم إضافي على السفن العابرة.
        ar1 | true | تطفأ منارة رأس الفنار من ١ حزيران/يونيه إلى ١٥ أيلول/سبتمبر ٢٠٣١.
        ar1 | date | تطفأ منارة رأس الفنار من ١ حزيران/يونيه إلى ٢٥ أيلول/سبتمبر ٢٠٣١.
        ar6 | true | تتولى المهندسة سلمى الدهمان الإشراف على الأعمال.
        ar2 | true | يبلغ مدى ضوء سفينة المنارة أربعة عشر ميلا بحريا.
        ar2 | number | يبلغ مدى ضوء سفينة المنارة أربعين ميلا بحريا.
        p12 | true | استقر الفريق العامل على اثنتي عشرة ساعة.
        p12 | number | استقر الفريق العامل على ثلاثين ساعة.
        p15 | true | لم يتحقق توافق في الآراء بشأن التعويض عن الإخطار المتأخر.
        p15 | negation | تحقق توافق في الآراء بشأن التعويض عن الإخطار المتأخر.
        p16 | true | يوصي الفريق العامل بإنشاء سجل عام لأضواء الموانئ.
        p16 | act | قرر الفريق العامل إنشاء سجل عام لأضواء الموانئ.
        es5 | true | ينشر المسجل الإشعار في غضون أربع ساعات من تلقيه.
        es5 | number | ينشر المسجل الإشعار في غضون تسع ساعات من تلقيه.
        fr9 | all | تنضج الفواكه في فصل الصيف.
        """,
    ),
]
