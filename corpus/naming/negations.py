"""The particles that deny what a clause tells, in the five languages that have words of their own for it; Chinese parts none from its words.

Determiners ("no", "none"), prepositions ("without") and verbs ("rejected") are none of them: whether these deny hangs on what they stand with ("by 40 votes
to none", "without a vote"), and who reads for them adds those that deny there.
"""

from __future__ import annotations

from corpus.languages import Language

NOT: dict[Language, str] = {
    Language.EN: r"\b(?:not|never|cannot|neither|nor)\b|n['’]t\b",
    Language.FR: r"\b(?:ne|jamais)\b|\bn['’]",
    Language.ES: r"\b(?:no|nunca|jamás|tampoco)\b",
    Language.RU: r"\b(?:не|никогда)\b",
    Language.AR: r"(?<![\u0621-\u064a])[وف]?(?:لم|لا|لن|ليس(?:ت|وا)?)(?![\u0621-\u064a])",
}
