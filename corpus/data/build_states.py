"""Makes `states.json`: python -m corpus.data.build_states (needs the package babel, of the extra `dev`)

Names come from the Unicode CLDR (through Babel; Unicode License v3): every territory that ISO 3166-1 gives a code, in six
languages. Beside them stand the names that the United Nations print where those differ (UNTERM country names: short and
formal), and States that are no more. Codes are ISO 3166-1 alpha-2, those of former States ISO 3166-3's old ones.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

LANGUAGES = {"en": "en", "fr": "fr", "es": "es", "ru": "ru", "zh": "zh_Hans", "ar": "ar"}
# CLDR's codes for what is no State or territory: unions, dependencies of none, regions for testing.
_LEFT_OUT = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"])

# Where the UN's own name differs from CLDR's; several names of one language are parted by "|".
UN_NAMES: dict[str, dict[str, str]] = {
    "RU": {"en": "Russian Federation", "fr": "Fédération de Russie", "es": "Federación de Rusia", "ru": "Российская Федерация", "zh": "俄罗斯联邦", "ar": "الاتحاد الروسي"},
    "BY": {"en": "Republic of Belarus", "fr": "Bélarus|Belarus|République du Bélarus", "es": "Belarús|República de Belarús", "ru": "Республика Беларусь", "zh": "白俄罗斯共和国", "ar": "جمهورية بيلاروس"},
    "GB": {"en": "United Kingdom of Great Britain and Northern Ireland|Great Britain|UK|U.K.", "fr": "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Grande-Bretagne", "es": "Reino Unido de Gran Bretaña e Irlanda del Norte|Gran Bretaña", "ru": "Соединенное Королевство Великобритании и Северной Ирландии|Соединенное Королевство", "zh": "大不列颠及北爱尔兰联合王国|联合王国", "ar": "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية"},
    "US": {"en": "United States of America|USA|U.S.A.|U.S.", "fr": "États-Unis d'Amérique", "es": "Estados Unidos de América", "ru": "Соединенные Штаты Америки|США", "zh": "美利坚合众国", "ar": "الولايات المتحدة الأمريكية"},
    "CN": {"en": "People's Republic of China", "fr": "République populaire de Chine", "es": "República Popular China", "ru": "Китайская Народная Республика|КНР", "zh": "中华人民共和国", "ar": "جمهورية الصين الشعبية"},
    "KP": {"en": "Democratic People's Republic of Korea|DPRK", "fr": "République populaire démocratique de Corée", "es": "República Popular Democrática de Corea", "ru": "Корейская Народно-Демократическая Республика", "zh": "朝鲜民主主义人民共和国", "ar": "جمهورية كوريا الشعبية الديمقراطية"},
    "KR": {"en": "Republic of Korea", "fr": "République de Corée", "es": "República de Corea", "ru": "Республика Корея", "zh": "大韩民国", "ar": "جمهورية كوريا"},
    "IR": {"en": "Iran (Islamic Republic of)|Islamic Republic of Iran", "fr": "Iran (République islamique d')|République islamique d'Iran", "es": "Irán (República Islámica del)|República Islámica del Irán", "ru": "Иран (Исламская Республика)|Исламская Республика Иран", "zh": "伊朗伊斯兰共和国|伊朗(伊斯兰共和国)", "ar": "جمهورية إيران الإسلامية|إيران (جمهورية - الإسلامية)"},
    "SY": {"en": "Syrian Arab Republic", "fr": "République arabe syrienne", "es": "República Árabe Siria", "ru": "Сирийская Арабская Республика", "zh": "阿拉伯叙利亚共和国", "ar": "الجمهورية العربية السورية"},
    "VN": {"en": "Viet Nam", "fr": "Viet Nam", "es": "Viet Nam", "ru": "Вьетнам", "zh": "越南", "ar": "فييت نام"},
    "LA": {"en": "Lao People's Democratic Republic", "fr": "République démocratique populaire lao", "es": "República Democrática Popular Lao", "ru": "Лаосская Народно-Демократическая Республика", "zh": "老挝人民民主共和国", "ar": "جمهورية لاو الديمقراطية الشعبية"},
    "BO": {"en": "Bolivia (Plurinational State of)|Plurinational State of Bolivia", "fr": "Bolivie (État plurinational de)|État plurinational de Bolivie", "es": "Bolivia (Estado Plurinacional de)|Estado Plurinacional de Bolivia", "ru": "Боливия (Многонациональное Государство)|Многонациональное Государство Боливия", "zh": "多民族玻利维亚国", "ar": "دولة بوليفيا المتعددة القوميات"},
    "VE": {"en": "Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela", "fr": "Venezuela (République bolivarienne du)|République bolivarienne du Venezuela", "es": "Venezuela (República Bolivariana de)|República Bolivariana de Venezuela", "ru": "Венесуэла (Боливарианская Республика)|Боливарианская Республика Венесуэла", "zh": "委内瑞拉玻利瓦尔共和国", "ar": "جمهورية فنزويلا البوليفارية"},
    "MD": {"en": "Republic of Moldova", "fr": "République de Moldova", "es": "República de Moldova", "ru": "Республика Молдова", "zh": "摩尔多瓦共和国", "ar": "جمهورية مولدوفا"},
    "TZ": {"en": "United Republic of Tanzania", "fr": "République-Unie de Tanzanie", "es": "República Unida de Tanzanía", "ru": "Объединенная Республика Танзания", "zh": "坦桑尼亚联合共和国", "ar": "جمهورية تنزانيا المتحدة"},
    "CD": {"en": "Democratic Republic of the Congo", "fr": "République démocratique du Congo", "es": "República Democrática del Congo", "ru": "Демократическая Республика Конго", "zh": "刚果民主共和国", "ar": "جمهورية الكونغو الديمقراطية"},
    "CG": {"en": "Republic of the Congo|Congo", "fr": "République du Congo|Congo", "es": "República del Congo|Congo", "ru": "Республика Конго|Конго", "zh": "刚果共和国|刚果", "ar": "جمهورية الكونغو|الكونغو"},
    "CV": {"en": "Cabo Verde", "fr": "Cabo Verde", "es": "Cabo Verde", "ru": "Кабо-Верде", "zh": "佛得角", "ar": "كابو فيردي"},
    "CZ": {"en": "Czech Republic|Czechia", "fr": "République tchèque|Tchéquie", "es": "República Checa|Chequia", "ru": "Чешская Республика|Чехия", "zh": "捷克共和国|捷克", "ar": "الجمهورية التشيكية|تشيكيا"},
    "TR": {"en": "Turkey|Türkiye", "fr": "Turquie|Türkiye", "es": "Turquía|Türkiye", "ru": "Турция", "zh": "土耳其", "ar": "تركيا"},
    "MK": {"en": "The former Yugoslav Republic of Macedonia", "fr": "Ex-République yougoslave de Macédoine", "es": "ex República Yugoslava de Macedonia", "ru": "Бывшая Югославская Республика Македония", "zh": "前南斯拉夫的马其顿共和国", "ar": "جمهورية مقدونيا اليوغوسلافية السابقة"},
    "SZ": {"en": "Swaziland", "fr": "Swaziland", "es": "Swazilandia", "ru": "Свазиленд", "zh": "斯威士兰", "ar": "سوازيلند"},
    "MM": {"en": "Myanmar|Burma", "fr": "Myanmar|Birmanie", "es": "Myanmar|Birmania", "ru": "Мьянма|Бирма", "zh": "缅甸", "ar": "ميانمار|بورما"},
    "NL": {"en": "Kingdom of the Netherlands|the Netherlands|Holland", "fr": "Royaume des Pays-Bas", "es": "Reino de los Países Bajos", "ru": "Королевство Нидерландов|Нидерланды", "zh": "荷兰王国", "ar": "مملكة هولندا|هولندا"},
    "PS": {"en": "State of Palestine|Palestine", "fr": "État de Palestine|Palestine", "es": "Estado de Palestina|Palestina", "ru": "Государство Палестина|Палестина", "zh": "巴勒斯坦国|巴勒斯坦", "ar": "دولة فلسطين|فلسطين"},
    "VA": {"en": "Holy See", "fr": "Saint-Siège", "es": "Santa Sede", "ru": "Святой Престол", "zh": "教廷", "ar": "الكرسي الرسولي"},
    "AE": {"en": "United Arab Emirates", "fr": "Émirats arabes unis", "es": "Emiratos Árabes Unidos", "ru": "Объединенные Арабские Эмираты", "zh": "阿拉伯联合酋长国", "ar": "الإمارات العربية المتحدة"},
    "LY": {"en": "Libyan Arab Jamahiriya", "fr": "Jamahiriya arabe libyenne", "es": "Jamahiriya Árabe Libia", "ru": "Ливийская Арабская Джамахирия", "zh": "阿拉伯利比亚民众国", "ar": "الجماهيرية العربية الليبية"},
    "FM": {"en": "Micronesia (Federated States of)|Federated States of Micronesia", "fr": "Micronésie (États fédérés de)|États fédérés de Micronésie", "es": "Micronesia (Estados Federados de)|Estados Federados de Micronesia", "ru": "Микронезия (Федеративные Штаты)|Федеративные Штаты Микронезии", "zh": "密克罗尼西亚联邦", "ar": "ولايات ميكرونيزيا الموحدة"},
    "BN": {"en": "Brunei Darussalam", "fr": "Brunéi Darussalam", "es": "Brunei Darussalam", "ru": "Бруней-Даруссалам", "zh": "文莱达鲁萨兰国", "ar": "بروني دار السلام"},
    "TL": {"en": "Timor-Leste", "fr": "Timor-Leste", "es": "Timor-Leste", "ru": "Тимор-Лешти", "zh": "东帝汶", "ar": "تيمور - ليشتي"},
    "EG": {"en": "Arab Republic of Egypt", "fr": "République arabe d'Égypte", "es": "República Árabe de Egipto", "ru": "Арабская Республика Египет", "zh": "阿拉伯埃及共和国", "ar": "جمهورية مصر العربية"},
    "DE": {"en": "Federal Republic of Germany", "fr": "République fédérale d'Allemagne", "es": "República Federal de Alemania", "ru": "Федеративная Республика Германия|ФРГ", "zh": "德意志联邦共和国", "ar": "جمهورية ألمانيا الاتحادية"},
    "CI": {"en": "Côte d'Ivoire|Ivory Coast", "fr": "Côte d'Ivoire", "es": "Côte d'Ivoire", "ru": "Кот-д'Ивуар", "zh": "科特迪瓦", "ar": "كوت ديفوار"},
    "SA": {"en": "Kingdom of Saudi Arabia", "fr": "Royaume d'Arabie saoudite", "es": "Reino de la Arabia Saudita|Arabia Saudita", "ru": "Королевство Саудовская Аравия", "zh": "沙特阿拉伯王国|沙特阿拉伯", "ar": "المملكة العربية السعودية"},
    "ZA": {"en": "Republic of South Africa", "fr": "République sud-africaine", "es": "República de Sudáfrica", "ru": "Южно-Африканская Республика|Южная Африка", "zh": "南非共和国", "ar": "جمهورية جنوب أفريقيا|جنوب أفريقيا"},
    "DZ": {"en": "People's Democratic Republic of Algeria", "fr": "République algérienne démocratique et populaire", "es": "República Argelina Democrática y Popular", "ru": "Алжирская Народная Демократическая Республика", "zh": "阿尔及利亚民主人民共和国", "ar": "الجمهورية الجزائرية الديمقراطية الشعبية"},
    "KZ": {"en": "Republic of Kazakhstan", "fr": "République du Kazakhstan", "es": "República de Kazajstán|Kazajstán", "ru": "Республика Казахстан", "zh": "哈萨克斯坦共和国", "ar": "جمهورية كازاخستان"},
    "GM": {"en": "Gambia|the Gambia", "fr": "Gambie", "es": "Gambia", "ru": "Гамбия", "zh": "冈比亚", "ar": "غامبيا"},
}  # fmt: skip

FORMER: dict[str, dict[str, str]] = {
    "SU": {"en": "Union of Soviet Socialist Republics|Soviet Union|USSR|U.S.S.R.", "fr": "Union des Républiques socialistes soviétiques|Union soviétique|URSS", "es": "Unión de Repúblicas Socialistas Soviéticas|Unión Soviética|URSS", "ru": "Союз Советских Социалистических Республик|Советский Союз|СССР", "zh": "苏维埃社会主义共和国联盟|苏联", "ar": "اتحاد الجمهوريات الاشتراكية السوفياتية|الاتحاد السوفياتي"},
    "YU": {"en": "Yugoslavia|Socialist Federal Republic of Yugoslavia|Federal Republic of Yugoslavia", "fr": "Yougoslavie", "es": "Yugoslavia", "ru": "Югославия", "zh": "南斯拉夫", "ar": "يوغوسلافيا"},
    "CS": {"en": "Czechoslovakia|Czech and Slovak Federal Republic", "fr": "Tchécoslovaquie", "es": "Checoslovaquia", "ru": "Чехословакия", "zh": "捷克斯洛伐克", "ar": "تشيكوسلوفاكيا"},
    "DD": {"en": "German Democratic Republic|East Germany", "fr": "République démocratique allemande", "es": "República Democrática Alemana", "ru": "Германская Демократическая Республика|ГДР", "zh": "德意志民主共和国|东德", "ar": "الجمهورية الديمقراطية الألمانية"},
    "BU-SSR": {"en": "Byelorussian Soviet Socialist Republic|Byelorussian SSR", "fr": "République socialiste soviétique de Biélorussie|RSS de Biélorussie", "es": "República Socialista Soviética de Bielorrusia|RSS de Bielorrusia", "ru": "Белорусская Советская Социалистическая Республика|Белорусская ССР", "zh": "白俄罗斯苏维埃社会主义共和国", "ar": "جمهورية بيلوروسيا الاشتراكية السوفياتية"},
    "UA-SSR": {"en": "Ukrainian Soviet Socialist Republic|Ukrainian SSR", "fr": "République socialiste soviétique d'Ukraine|RSS d'Ukraine", "es": "República Socialista Soviética de Ucrania|RSS de Ucrania", "ru": "Украинская Советская Социалистическая Республика|Украинская ССР", "zh": "乌克兰苏维埃社会主义共和国", "ar": "جمهورية أوكرانيا الاشتراكية السوفياتية"},
    "ZR": {"en": "Zaire", "fr": "Zaïre", "es": "Zaire", "ru": "Заир", "zh": "扎伊尔", "ar": "زائير"},
}  # fmt: skip


def names() -> dict[str, dict[str, list[str]]]:
    """Every name of every State, by code and language; the first is the one to print."""
    from babel import Locale

    found: dict[str, dict[str, list[str]]] = {}
    for language, locale in LANGUAGES.items():
        for code, name in Locale.parse(locale).territories.items():
            if len(code) == 2 and code.isalpha() and code not in _LEFT_OUT:
                found.setdefault(code, {}).setdefault(language, []).append(name.replace("’", "'"))
    for extra in (UN_NAMES, FORMER):
        for code, by_language in extra.items():
            for language, listed in by_language.items():
                known = found.setdefault(code, {}).setdefault(language, [])
                known += [name for name in listed.split("|") if name not in known]
    return dict(sorted(found.items()))


def main() -> int:
    """Writes the file beside this one."""
    import babel

    source = f"Unicode CLDR through Babel {babel.__version__} (Unicode License v3), UN names and former States added; made by corpus.data.build_states"
    lines = [f"{json.dumps(code)}: {json.dumps(value, ensure_ascii=False)}" for code, value in names().items()]
    text = '{"source": ' + json.dumps(source) + ',\n"states": {\n' + ",\n".join(lines) + "\n}}\n"
    Path(__file__).with_name("states.json").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
