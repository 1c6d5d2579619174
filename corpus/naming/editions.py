"""Lines of editions of diplomatic documents, and of the files that they print, which say nothing of what a document is about: the edition's title
and volume, the marking of secrecy. In six languages."""

from __future__ import annotations

import re

_NUMBER = r"(?:[ivxlcхx]{1,7}|\d{1,3})(?![^\W_])"
_VOLUME = (
    rf"(?:\b(?:vol(?:ume[n]?)?|tom[eo]|serie|series|série|part(?:ie|e)?|том|книга|выпуск|серия|часть)\b\.?\s?{_NUMBER}"
    r"|第[一二三四五六七八九十\d]{1,3}[卷辑册集](?!的)|(?:الجزء|المجلد|السلسلة)\s\w+)"
)
_SPAN = r"\d{4}年?\s?[-–—/至]\s?\d{2,4}(?!\d)"
# The State whose documents they are: "of the Kingdom of Osmere", "séveroviens", "СЕВЕРОВИИ".
_OWNER = (
    r"(?:(?:\s(?:(?:de|du|des|del|of|la|las|el|los|les|le|the|and|et|y|и)\s|[dl]['’]){0,3}(?-i:[A-ZÀ-ÝА-ЯЁ])[\w'’-]*){1,4}"
    r"|\sلل?(?:جمهورية|مملكة|دولة)(?:\s\w+){1,3}|\s[\w-]+)?"
)
_BEHIND = rf"(?:[\s,.:;，、،·–—-]{{0,4}}(?:{_VOLUME}|{_SPAN}(?:\s?(?:гг?\b|год\w*|年))?|\d{{4}}(?!\d)(?:\s?(?:г\b|год\w*|年))?|{_NUMBER}|[(（\[][^)）\]]{{1,60}}[)）\]])){{0,6}}\W{{0,4}}"
# Behind an edition's name stand the State whose it is, volume and years. Other words are of what a document is about ("Documents diplomatiques à
# l'usage des gardiens de phare"), unless a volume, or the years it spans, follow them.
_EDITION = re.compile(
    r"(?:foreign\s+relations\s+of\b|(?:historical\s+)?documents\s+on\s+.{2,60}\s(?:foreign\s+policy|policy\s+overseas|foreign\s+affairs|external\s+relations)\b"
    r"|(?:documents|correspondance)\s+diplomatiques?\b|\d{4},\s+tome\s+[ivxlc\d]{1,6}\b"
    r"|(?:.{0,60}[.:]\s+)?libro\s+(?:blanco|azul|rojo|amarillo|verde)\b|(?:documentos|correspondencia)\s+diplomátic[oa]s?\b|\d{4},\s+tomo\s+[ivxlc\d]{1,6}\b"
    r"|документы\s+внешней\s+политики\b|сборник\s+(?:дипломатических\s+)?документов\b|том\s+[ivxlcхx\d]{1,6}[\s.,]+\d{4}\s+г(?:ода?)?\b"
    r"|.{0,24}外交(?:文件|文献|档案)(?:选编|选集|汇编|集)"
    r"|(?:.{0,60}[-–—]\s*)?(?:ال)?(?:مجموعة|سلسلة)\s+(?:ال)?وثائق\s+(?:ال)?دبلوماسية)"
    rf"(?:{_OWNER}{_BEHIND}|.{{0,80}}(?:{_VOLUME}|{_SPAN}).{{0,80}})|第[一二三四五六七八九十\d]{{1,3}}卷(?!的).{{0,19}}"
    r"|foreign\s+relations\s+of\b.{2,60}[,:]\s(?:diplomatic\s+papers,\s)?\d{4}(?!\d).{0,80}",
    re.IGNORECASE,
)
_MARKING = re.compile(
    r"\W*(?:(?:(?:top|most)\s+)?secret|confidential|restricted|unclassified|limited\s+official\s+use)(?:[\s,;:/·–—-]+(?:and\s+)?(?:personal|priority|immediate|routine|guard|urgent|flash|(?:limited?|no)\s+distribution|eyes\s+only))*\W*"
    r"|\W*(?:très\s+)?(?:secret|confidentiel|réservé)e?(?:[\s,;:/·–—-]+(?:et\s+)?(?:personnel(?:le)?|urgente?|très\s+urgent|immédiate?))*\W*"
    r"|\W*(?:(?:muy|estrictamente)\s+)?(?:secret[oa]|confidencial|reservad[oa])(?:[\s,;:/·–—-]+(?:y\s+)?(?:personal|urgente|inmediat[oa]))*\W*"
    r"|\W*(?:(?:совершенно|строго)\s+)?(?:секретно|конфиденциально)(?:[\s,;:/·–—-]+(?:лично|срочно|вне\s+очереди))*\W*"
    r"|\W*(?:密级\s*[:：]\s*)?(?:绝密|机密|秘密|内部)(?:\W.{0,40})?|\W*سري(?:ة)?(?:\s+(?:للغاية|جدا|جداً|وعاجل|وشخصي))*(?:\s*[-–—].{0,40})?\W*"
    r"|\W*copy\s+no\.?\s*\d+\W*",
    re.IGNORECASE,
)


def is_of_edition(text: str) -> bool:
    """Whether a line is the title of an edition of documents or of its volume."""
    return _EDITION.fullmatch(text) is not None


def is_marking(text: str) -> bool:
    """Whether a line is a marking of secrecy or of precedence and nothing else: "Secret Priority"."""
    return _MARKING.fullmatch(text) is not None
