"""The labels of a letter's or a memorandum's head and foot, in six languages: what number it bears, whom it goes to, through whom, on what, with what.

After the practice of ministries and secretariats: "Ref.:", "S/C DE:", "P.J.:", "抄送：", "الموضوع:".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LABELS = {
    "reference": r"(?:our\s+|your\s+)?ref(?:erence|\.)?(?:\s+no\.?)?|[nv]/réf\.?|réf(?:érence|\.)?|référence|núm(?:ero|\.)?(?:\s+de\s+referencia)?|referencia|исх\.?(?:\s*№)?|文号|编号|发文字号|الرقم|رقم|المرجع|الإشارة",
    "date": r"date|fecha|дата|日期|التاريخ",
    "addressee": r"to|addressee|à|destinataire|para|destinatario|кому|致|收件人|إلى",
    "through": r"through|via|s/c(?:\s+de)?|sous\s+couvert\s+de|par\s+l['’]intermédiaire\s+de|por\s+conducto\s+de|через|经由|转呈|بواسطة|عن\s+طريق",
    "sender": r"from|de|от(?:\s+кого)?|发件人|من",
    "subject": r"subject|objet|asunto|тема|предмет|事由|主题|الموضوع",
    "copied": r"c\.?c\.?p?|copy\s+to|copies\s+to|copie\s+à|copia(?:\s+a)?|копия|抄送|抄报|نسخة\s+إلى",
    "enclosures": r"encl?s?\.?|enclosures?|attachments?|p\.?\s?j\.?|pièces?\s+jointes?|adjuntos?|anexos?|приложени[ея]|附件|المرفقات|المرفق",
}  # fmt: skip
_MARKED = re.compile("(?:" + "|".join(rf"(?P<{name}>(?<!\w)(?:{words}))" for name, words in _LABELS.items()) + r")\s?[:：]", re.IGNORECASE)
_NUMBER = re.compile(r"^\W*(?:№|n[º°o]\.?|no\.|núm\.?|ref\.?|réf\.?)\s*[^\W_]*[-–/.]?\w*\d|[〔(（\[]\d{4}[〕)）\]]\s*第?\d+\s*号", re.IGNORECASE)


def labels_in(line: str) -> Iterator[tuple[str, int, int]]:
    """The labels that stand in a line with their colon, by name, with where they begin and where what they label does."""
    for match in _MARKED.finditer(line):
        yield str(match.lastgroup), match.start(), match.end()


def bears_number(line: str) -> bool:
    """Whether a short line is the number of a letter, or begins with it: "№ 417", "Núm. 61/94", "交函〔2031〕26号"."""
    return _NUMBER.search(line) is not None
