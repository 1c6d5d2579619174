"""Makes `states.json`: python -m corpus.data.build_states (needs the package babel, of the extra `dev`)

`un_names.tsv` has the Members of the United Nations and the States that take part in its conferences beside them: in each of the six languages
first the short name that the United Nations print (UNTERM; Official Names of the United Nations Membership), then formal, former and usual
names, parted by "|"; former ones where the State is the same (Burma, Zaire, the Byelorussian SSR). The other names come from the Unicode CLDR
(through Babel; Unicode License v3): every territory that ISO 3166-1 gives a code. Codes are ISO 3166-1 alpha-2, those of States that are no
more ISO 3166-3's old ones.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

LANGUAGES = {"en": "en", "fr": "fr", "es": "es", "ru": "ru", "zh": "zh_Hans", "ar": "ar"}
# CLDR's codes for what is no State or territory: unions, dependencies of none, regions for testing.
_LEFT_OUT = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"])

FORMER: dict[str, dict[str, str]] = {
    "SU": {"en": "Union of Soviet Socialist Republics|Soviet Union|USSR|U.S.S.R.", "fr": "Union des Républiques socialistes soviétiques|Union soviétique|URSS", "es": "Unión de Repúblicas Socialistas Soviéticas|Unión Soviética|URSS", "ru": "Союз Советских Социалистических Республик|Советский Союз|СССР", "zh": "苏维埃社会主义共和国联盟|苏联", "ar": "اتحاد الجمهوريات الاشتراكية السوفياتية|الاتحاد السوفياتي"},
    "YU": {"en": "Yugoslavia|Socialist Federal Republic of Yugoslavia|Federal Republic of Yugoslavia", "fr": "Yougoslavie", "es": "Yugoslavia", "ru": "Югославия", "zh": "南斯拉夫", "ar": "يوغوسلافيا"},
    "CS": {"en": "Czechoslovakia|Czech and Slovak Federal Republic", "fr": "Tchécoslovaquie", "es": "Checoslovaquia", "ru": "Чехословакия", "zh": "捷克斯洛伐克", "ar": "تشيكوسلوفاكيا"},
    "DD": {"en": "German Democratic Republic|East Germany", "fr": "République démocratique allemande", "es": "República Democrática Alemana", "ru": "Германская Демократическая Республика|ГДР", "zh": "德意志民主共和国|东德", "ar": "الجمهورية الديمقراطية الألمانية"},
}  # fmt: skip


def names() -> dict[str, dict[str, list[str]]]:
    """Every name of every State and territory, by code and language; the first is the one to print, of Members the United Nations' short name."""
    from babel import Locale

    found = united_nations()
    for language, locale in LANGUAGES.items():
        for code, name in Locale.parse(locale).territories.items():
            if len(code) == 2 and code.isalpha() and code not in _LEFT_OUT:
                _add(found, code, language, [name.replace("’", "'")])
    for code, by_language in FORMER.items():
        for language, listed in by_language.items():
            _add(found, code, language, listed.split("|"))
    return {code: {language: by_language[language] for language in LANGUAGES if language in by_language} for code, by_language in sorted(found.items())}


def united_nations() -> dict[str, dict[str, list[str]]]:
    """The names in `un_names.tsv`, by code and language, the short name first."""
    header, *rows = Path(__file__).with_name("un_names.tsv").read_text(encoding="utf-8").splitlines()
    languages = header.split("\t")[1:]
    told = (row.split("\t") for row in rows)
    return {code: {language: cell.split("|") for language, cell in zip(languages, cells, strict=True)} for code, *cells in told}


def _add(found: dict[str, dict[str, list[str]]], code: str, language: str, listed: list[str]) -> None:
    known = found.setdefault(code, {}).setdefault(language, [])
    known += [name for name in listed if name not in known]


def main() -> int:
    """Writes the file beside this one."""
    import babel

    source = f"Unicode CLDR through Babel {babel.__version__} (Unicode License v3), the United Nations' names first, former States added; made by corpus.data.build_states"
    lines = [f"{json.dumps(code)}: {json.dumps(value, ensure_ascii=False)}" for code, value in names().items()]
    text = '{"source": ' + json.dumps(source) + ',\n"states": {\n' + ",\n".join(lines) + "\n}}\n"
    Path(__file__).with_name("states.json").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
