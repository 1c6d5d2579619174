"""The labels of a letter's or a memorandum's head and foot, in six languages: what number it bears, whom it goes to, through whom, on what, with what.

After the practice of ministries and secretariats: "Ref.:", "S/C DE:", "P.J.:", "抄送：", "الموضوع:".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.naming.dates import find_dates

_LABELS = {
    "reference": r"(?:our\s+|nuestra\s+|n/)?ref(?:erence|\.)?(?:\s+no\.?)?|(?:n/|notre\s+)?réf(?:érence|\.)?|référence|núm(?:ero|\.)?(?:\s+de\s+referencia)?|referencia|исх\.?(?:\s*№)?|文号|编号|发文字号|الرقم|رقم|المرجع|الإشارة",
    "date": r"date|fecha|дата|日期|التاريخ",
    "addressee": r"to|addressee|à|destinataire|para|destinatario|кому|致|收件人|إلى",
    "through": r"through|via|s/c(?:\s+de)?|sous\s+couvert\s+de|par\s+l['’]intermédiaire\s+de|por\s+conducto\s+de|через|经由|转呈|بواسطة|عن\s+طريق",
    "sender": r"from|de|от(?:\s+кого)?|发件人|من",
    "subject": r"subject|objet|asunto|тема|предмет|事由|主题|الموضوع",
    "copied": r"c\.?c\.?p?|copy\s+to|copies\s+to|copie\s+à|copia(?:\s+a)?|копия|抄送|抄报|نسخة\s+إلى",
    "enclosures": r"encl?s?\.?|enclosures?|attachments?|p\.?\s?j\.?|pièces?\s+jointes?|adjuntos?|anexos?|приложени[ея]|附件|المرفقات|المرفق",
}  # fmt: skip
_MARKED = re.compile("(?:" + "|".join(rf"(?P<{name}>(?<!\w)(?:{words}))" for name, words in _LABELS.items()) + r")\s?[:：]", re.IGNORECASE)
_IN_CAPITALS = re.compile(r"[^a-zа-яà-ÿ]+[:：]")
# "№ 417", "No. LT 4/31", "交函〔2031〕26号": the number and no more, so no street and no gas.
_NUMBER = re.compile(r"\W*(?:№|n[º°]\.?|no\.|núm\.?|ref\.?|réf\.?)\s*(?:[^\W\d_]{1,8}\s+)?[^\s\d]{0,20}\d\S*\s*", re.IGNORECASE)
_ZH_NUMBER = re.compile(r"\s*[\u4e00-\u9fff]{0,10}[〔(（\[]\d{4}[〕)）\]]\s*第?\d+\s*号\s*")
_BESIDE = 12  # characters beside the day behind a number


def labels_in(line: str) -> Iterator[tuple[str, int, int]]:
    """The labels that stand in a line with their colon, by name, with where they begin and where what they label does."""
    for match in _MARKED.finditer(line):
        name = str(match.lastgroup)
        # Another's number ("Your ref.:", "Fax núm.:") is called by a word before it; OCR sets the labels of a memorandum in one line.
        if _opens(line[: match.start()]) or (name != "reference" and _IN_CAPITALS.fullmatch(match[0])):
            yield name, match.start(), match.end()


def _opens(before: str) -> bool:
    """Whether what stands before a label ends with the line's beginning, a gap as between columns, or a mark between two of them."""
    bare = before.rstrip()
    gap = before[len(bare) :]
    return not bare.strip(" \t*#_>•–—-") or len(gap) > 1 or gap in ("\t", "\n") or bare[-1] in "|,;，；。)）"


def bears_number(line: str) -> bool:
    """Whether a short line is the number of a letter, with its day at most: "№ 417 от 21 марта 2031 года", "Núm. 61/94", "交函〔2031〕26号"."""
    if _ZH_NUMBER.fullmatch(line):
        return True
    number = _NUMBER.match(line)
    if number is None:
        return False
    rest = line[number.end() :].strip()
    day = next(find_dates(rest), None) if rest else None
    return not rest or (day is not None and len(rest) - (day.end - day.start) <= _BESIDE)
