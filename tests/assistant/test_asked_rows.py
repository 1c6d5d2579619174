"""Rows asked for by what they are of: a State in any language, a thing in the row's own; and what tells of something else does not stand for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from assistant import Rapporteur
from assistant.choosing.asked_rows import asked_rows, with_asked_rows
from assistant.choosing.extract import Extract
from assistant.choosing.features import Candidate, Features, candidates_of
from assistant.choosing.nearest_rows import without_other_rows
from assistant.choosing.row_labels import label_asked
from assistant.choosing.unquoted import of_other_years, unquoted
from corpus.languages import Language
from corpus.questions.named import understand
from corpus.record import Record
from tests.assistant.coastal import indexed

EN, FR, ES, RU, ZH, AR = Language.EN, Language.FR, Language.ES, Language.RU, Language.ZH, Language.AR
TABLES = {
    EN: ("Contributions to the lights fund in 2034", "State | Contribution (crowns)", "Kenya", "Brazil", "Norway", "What is the contribution of Brazil to the lights fund in 2034?"),
    FR: ("Contributions au fonds des phares en 2034", "État | Contribution (couronnes)", "Kenya", "Brésil", "Norvège", "Quelle est la contribution du Brésil au fonds des phares en 2034 ?"),
    ES: ("Contribuciones al fondo de los faros en 2034", "Estado | Contribución (coronas)", "Kenya", "Brasil", "Noruega", "¿Cuál es la contribución del Brasil al fondo de los faros en 2034?"),
    RU: ("Взносы в фонд маяков в 2034 году", "Государство | Взнос (крон)", "Кения", "Бразилия", "Норвегия", "Каков взнос Бразилии в фонд маяков в 2034 году?"),
    ZH: ("2034年灯塔基金缴款", "国家 | 缴款（克朗）", "肯尼亚", "巴西", "挪威", "2034年巴西对灯塔基金的缴款是多少？"),
    AR: ("مساهمات صندوق المنارات في عام 2034", "الدولة | المساهمة (كرونة)", "كينيا", "البرازيل", "النرويج", "كم تبلغ مساهمة البرازيل في صندوق المنارات في عام 2034؟"),
}  # fmt: skip
LETTER = (
    "CCL/2034/9\n2 March 2034\nConvention on Coastal Lights\n\nLetter dated 1 March 2034 from the Permanent Representative of Brazil addressed to the President of the Conference\n\n"
    "1. Brazil lends nine bells to small harbours for the winter.\n\n2. Brazil asks that the pilots of Brazil be heard.\n\n(Signed) Ana Beira\nPermanent Representative of Brazil\n"
)
COSTS = (
    "CCL/2034/12\n\n# Costs of the lights\n\n5 March 2034\n\n## Table 1. Costs by object\n\n| Object | 2034 | 2035 |\n|---|---|---|\n| Oil | 4,100 | 3,900 |\n| Ropes | 860 | 905 |\n| Wages | 77,000 | 79,500 |\n\n"
    "## Arrears\n\nThe arrears of 2031 were paid in full; forty crowns of them were waived.\n"
)


def table(language: Language) -> str:
    caption, head, *states, _ = TABLES[language]
    rows = "".join(f"| {state} | {number} |\n" for state, number in zip(states, ("4,100", "12,300", "9,900"), strict=True))
    return f"CCL/2034/{10 + list(TABLES).index(language) * 10}\n\n# {caption}\n\n| {head} |\n|---|---|\n{rows}"


@pytest.fixture(scope="module")
def dues(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[Language, Rapporteur]]:
    opened: dict[Language, Rapporteur] = {}
    contexts = []
    for language in TABLES:
        context = indexed(tmp_path_factory.mktemp(f"dues-{language}"), {f"dues.{language}.md": table(language), "brazil.txt": LETTER, "costs.md": COSTS})
        opened[language] = context.__enter__()
        contexts.append(context)
    yield opened
    for context in contexts:
        context.__exit__(None, None, None)


@pytest.mark.parametrize("language", list(TABLES))
def test_the_row_of_a_state_that_has_letters_of_its_own_is_quoted_alone(dues: dict[Language, Rapporteur], language: Language) -> None:
    *_, first, asked, other, question = TABLES[language]
    text = dues[language].ask(question).text
    assert f"{asked} | 12,300" in text
    assert f"{first} |" not in text
    assert f"{other} |" not in text


def found(r: Rapporteur, question: str, language: Language, beginning: str) -> tuple[list[Candidate], dict[str, Record]]:
    """The candidates of the hit whose text holds `beginning`, and all records by id."""
    hits = [h for h in r.search(question, 20).hits if beginning in h.text]
    records = {h.record_id: r.index.record(h.record_id) for h in hits}
    _, match = r.index.search_matching(question, 20)
    return candidates_of(hits, records, match, {}), records


def scored(candidates: list[Candidate], score: float) -> list[Candidate]:
    features = Features(late=score, named=0.0, passage=0.0, words=0.0, length=0.0, recital=0.0)
    return [replace(c, features=features) for c in candidates]


@pytest.mark.parametrize("question", ["Сколько платит Бразилия?", "¿Cuánto paga el Brasil?", "Combien paie le Brésil ?", "巴西支付多少？", "كم تدفع البرازيل؟"])
def test_a_state_is_known_in_any_language(dues: dict[Language, Rapporteur], question: str) -> None:
    r = dues[EN]
    asked = next(language for language in (RU, ES, FR, ZH, AR) if understand(question, language).states)
    rows, records = found(r, question, asked, "Brazil | 12,300")
    letter, more = found(r, question, asked, "nine bells")
    _, match = r.index.search_matching(question, 20)
    fit = [*scored(letter, 9.0), *scored(rows, 5.0)]
    chosen = asked_rows(understand(question, asked), fit, [], records | more, match, {})
    assert [(records[e.hit.record_id].text[e.start : e.end], label.codes) for e, label in chosen] == [("Brazil | 12,300", frozenset({"BR"}))]
    # Far below what meets the question best it tells of something else.
    assert asked_rows(understand(question, asked), [*scored(letter, 11.0), *scored(rows, 5.0)], [], records | more, match, {}) == []


@pytest.mark.parametrize(
    "question",
    [
        "What did Brazil say on the pilots?",
        "Which State has the largest contribution, Brazil?",
        "How much does Brazil pay in 2031?",
        "How many bells does Varnholm lend?",
    ],
)
def test_where_no_number_of_the_row_is_asked_for_it_is_none(dues: dict[Language, Rapporteur], question: str) -> None:
    rows, records = found(dues[EN], question, EN, "Brazil | 12,300")
    _, match = dues[EN].index.search_matching(question, 20)
    assert asked_rows(understand(question, EN), scored(rows, 5.0), [], records, match, {}) == []


def test_a_thing_is_known_in_the_language_of_its_row_only(dues: dict[Language, Rapporteur]) -> None:
    record = next(dues[EN].index.record(h.record_id) for h in dues[EN].search("Costs of ropes").hits if "Ropes |" in h.text)
    row = next(p for p in record.paragraphs if record.text[p.start : p.end].startswith("Ropes"))
    assert label_asked(understand("How much do the ropes cost?", EN), record, row.start, row.end) is not None
    assert label_asked(understand("How much does the oil cost?", EN), record, row.start, row.end) is None
    assert label_asked(understand("Combien coûtent les ropes ?", FR), record, row.start, row.end) is None


def extract(candidate: Candidate, score: float, *, of_type: bool = True) -> Extract:
    return Extract(candidate.hit, candidate.unit.start, candidate.unit.end, score, candidate.unit.lead, of_type=of_type)


def test_what_speaks_of_something_else_is_not_quoted_beside_the_row(dues: dict[Language, Rapporteur]) -> None:
    question = understand("How much does Brazil pay?", EN)
    r = dues[EN]
    _, match = r.index.search_matching(question.text, 20)
    rows, records = found(r, question.text, EN, "Brazil | 12,300")
    arrears, more = found(r, question.text, EN, "forty crowns")
    bells, own = found(r, question.text, EN, "nine bells")
    records |= more | own
    chosen = asked_rows(question, scored(rows, 5.0), [], records, match, {})
    others = [
        extract(next(c for c in some if words in records[c.hit.record_id].text[c.unit.start : c.unit.end]), 6.0)
        for some, words in ((arrears, "forty"), (bells, "bells"))
    ]
    told = with_asked_rows(question, chosen, others, records, match)
    texts = [records[e.hit.record_id].text[e.start : e.end] for e in told]
    assert texts[0] == "Brazil | 12,300", "what is lent in greater likeness is no payment"
    assert not any("forty" in text for text in texts)


@pytest.mark.parametrize(("year", "missing"), [("2031", ["2031"]), ("2034", [])])
def test_a_year_elsewhere_in_the_quotes_is_not_that_of_the_row(dues: dict[Language, Rapporteur], year: str, missing: list[str]) -> None:
    question = understand(f"How much did the ropes cost in {year}?", EN)
    r = dues[EN]
    rows, records = found(r, question.text, EN, "Ropes | 860")
    arrears, more = found(r, question.text, EN, "forty crowns")
    row = next(extract(c, 8.0) for c in rows if records[c.hit.record_id].text[c.unit.start :].startswith("Ropes"))
    beside = next(extract(c, 7.0) for c in arrears if "2031" in more[c.hit.record_id].text[c.unit.start : c.unit.end])
    assert unquoted(question, [row, beside], records | more, EN) == missing
    assert of_other_years(question, [row, beside], records | more) is bool(missing)
    # What meets the question far better than the row may say it in other words.
    assert unquoted(question, [row, replace(beside, score=12.0)], records | more, EN) == []


def test_of_rows_in_another_language_the_one_that_is_far_nearer_answers(dues: dict[Language, Rapporteur]) -> None:
    question = understand("Combien coûtent les cordages en 2034 ?", FR)
    rows, records = found(dues[EN], "Costs of ropes", EN, "Ropes | 860")
    rows = [c for c in rows if c.unit.kind == "row"]

    def late(named: float, others: float) -> list[Candidate]:
        return [scored([c], named if records[c.hit.record_id].text[c.unit.start :].startswith("Ropes") else others)[0] for c in rows]

    def left(fit: list[Candidate], asked: str = question.text, language: Language = FR) -> list[str]:
        chosen = without_other_rows(understand(asked, language), [extract(c, 1.0) for c in fit], fit, records)
        return [records[e.hit.record_id].text[e.start : e.end].partition(" ")[0] for e in chosen]

    assert left(late(7.0, 6.2)) == ["Ropes"]
    assert left(late(7.0, 6.8)) == ["Oil", "Ropes", "Wages"], "alike"
    assert left(late(7.0, 6.2), "Quelle est la dépense la plus élevée ?") == ["Oil", "Ropes", "Wages"], "all are compared"
    assert left(late(7.0, 6.2), "What do ropes cost?", EN) == ["Oil", "Ropes", "Wages"], "its words tell"


@pytest.mark.parametrize(
    ("question", "asked", "rows"),
    [
        ("How many persons are in the delegation of Brazil?", EN, 0), ("How many votes did Brazil get in 2034?", EN, 0), ("Combien de personnes compte la délégation du Brésil ?", FR, 0),
        ("How many crowns is the contribution of Brazil?", EN, 1), ("How much does Brazil pay?", EN, 1),
    ],
)  # fmt: skip
def test_what_a_state_has_of_another_matter_is_not_told_by_its_row(dues: dict[Language, Rapporteur], question: str, asked: Language, rows: int) -> None:
    found_rows, records = found(dues[EN], question, asked, "Brazil | 12,300")
    _, match = dues[EN].index.search_matching(question, 20)
    assert len(asked_rows(understand(question, asked), scored(found_rows, 5.0), [], records, match, {})) == rows
