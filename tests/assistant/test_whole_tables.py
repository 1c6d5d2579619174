"""Of which of several is at an end, all rows of their table answer; where there is no room for all, those at an end are among those quoted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import Rapporteur
from assistant.choosing import extracts
from assistant.choosing.extract import Extract, text_of
from assistant.choosing.features import candidates_of
from assistant.choosing.labelled import SURE
from assistant.choosing.units import QUOTE_BUDGET
from assistant.choosing.whole_tables import of_all_states, with_whole_tables
from corpus.languages import detect
from corpus.questions.named import understand
from tests.assistant.coastal import indexed

STATES = ("Zubrowka", "Osmere", "Varnholm", "Severovia", "Norrmark", "Saltmark", "Tavria")
AMOUNTS = (4_100, 12_300, 9_900, 800, 77_000, 2_500, 6_400)
PORTS = tuple(
    f"Port of {name} {side}"
    for name in ("Ellering", "Hallam", "Merrow", "Tesk", "Orrin", "Strand", "Maddow")
    for side in ("North", "South", "East", "West", "Outer")
)
LAMPS = tuple(400 + 7 * n for n in range(len(PORTS)))


def table(head: str, labels: tuple[str, ...], numbers: tuple[int, ...]) -> str:
    rows = "\n".join(f"| {label} | {number:,} |" for label, number in zip(labels, numbers, strict=True))
    return f"| {head} |\n|---|---|\n{rows}\n"


LAMPS_OF = (*LAMPS[:17], 9_000, *LAMPS[18:29], 12, *LAMPS[30:])
RECORDS = {
    "dues.md": "CCL/2033/4\n\n# Dues of the States\n\n3 March 2033\n\nDues of the States for 2033 in crowns\n\n"
    + table("State | Dues (crowns)", STATES, AMOUNTS),
    "lamps.md": "CCL/2033/5\n\n# Lamps of the ports\n\n4 March 2033\n\nLamps that burn in the ports\n\n"
    + table("Port | Lamps", (*PORTS, "Total"), (*LAMPS_OF, sum(LAMPS_OF))),
}


@pytest.fixture(scope="module")
def r(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("tables"), RECORDS) as opened:
        yield opened


@pytest.mark.parametrize("question", ["Which State pays the most dues?", "Which of the States pays the lowest dues in crowns?"])
def test_all_rows_of_the_table_are_quoted(r: Rapporteur, question: str) -> None:
    text = r.ask(question).text
    assert all(f"{state} | {amount:,}" in text for state, amount in zip(STATES, AMOUNTS, strict=True)), text
    assert "[…]" not in text


def test_of_a_long_table_the_rows_at_an_end_are_quoted_and_its_total_is_none(r: Rapporteur) -> None:
    text = r.ask("Which of the ports has the most lamps?").text
    assert f"{PORTS[17]} | 9,000" in text
    assert f"{PORTS[29]} | 12" in text
    assert "[…]" in text


@pytest.mark.parametrize("question", ["What are the dues of Osmere?", "How many lamps burn in the Port of Tesk Outer?"])
def test_what_asks_for_one_row_is_not_answered_by_the_table(r: Rapporteur, question: str) -> None:
    text = r.ask(question).text
    assert "Osmere | 12,300" in text or "Port of Tesk Outer |" in text
    assert not all(f"{state} |" in text for state in STATES)


SENT = {
    "en": ("I have the honour to transmit herewith {} which Osmere lends to the pilots (see annex).", "the list of lights", "our proposals on the lights", "Which lights does Osmere lend to the pilots?"),
    "fr": ("J’ai l’honneur de vous transmettre {} qu’Osmere prête aux pilotes (voir annexe).", "la liste des phares", "les propositions sur les phares", "Quels phares Osmere prête-t-il aux pilotes ?"),
    "es": ("Tengo el honor de transmitir {} que Osmere presta a los prácticos (véase el anexo).", "la lista de los faros", "las propuestas sobre los faros", "¿Qué faros presta Osmere a los prácticos?"),
    "ru": ("Имею честь препроводить {}, которые Осмере одалживает лоцманам (см. приложение).", "перечень маяков", "предложения о маяках", "Какие маяки Осмере одалживает лоцманам?"),
    "zh": ("谨随函附上奥斯梅雷借给引航员的{}（见附件）。", "灯塔清单", "灯塔建议", "奥斯梅雷借给引航员哪些灯塔？"),
    "ar": ("أتشرف بأن أحيل {} التي تعيرها أوسمير للمرشدين (انظر المرفق).", "قائمة المنارات", "مقترحات المنارات", "ما هي المنارات التي تعيرها أوسمير للمرشدين؟"),
}  # fmt: skip
ANNEX = {"en": "Annex", "fr": "Annexe", "es": "Anexo", "ru": "Приложение", "zh": "附件", "ar": "المرفق"}
LIGHTS = ("Skerry | 41", "Tesk | 52", "Orrin | 63")


@pytest.mark.parametrize("language", list(SENT))
@pytest.mark.parametrize("listed", [True, False])
def test_of_what_a_covering_letter_says_to_be_annexed_a_list_is_quoted_whole(language: str, listed: bool, tmp_path: Path) -> None:
    said, a_list, no_list, question = SENT[language]
    rows = "\n".join(f"| {row} |" for row in ("Light | Metres", "---|---", *LIGHTS))
    text = f"CCL/2033/6\n\n{said.format(a_list if listed else no_list)}\n\n{ANNEX[language]}\n\n{rows}\n"
    with indexed(tmp_path, {f"letter.{language}.md": text}) as opened:
        hits = opened.search(question).hits
        records = {h.record_id: opened.index.record(h.record_id) for h in hits}
        _, match = opened.index.search_matching(question)
        found = [extract for c in candidates_of(hits, records, match, {}) if (extract := Extract(c.hit, c.unit.start, c.unit.end, 9.0, c.unit.lead))]
    sending = next(e for e in found if text_of(e, records) == said.format(a_list if listed else no_list))
    near = [replace(e, score=5.0) for e in found if text_of(e, records) in LIGHTS]
    assert len(near) == len(LIGHTS)
    chosen = extracts._with_annexes([sending], [sending, *near], records, QUOTE_BUDGET)
    assert len(chosen) == 3, "the two that are nearest"
    told = with_whole_tables(understand(question, hits[0].language), chosen, records)
    assert ([text_of(e, records) for e in told[1:]] == [*LIGHTS]) is listed
    assert extracts._with_annexes([sending], [sending, *(replace(e, score=2.0) for e in near)], records, QUOTE_BUDGET) == [sending], "far from what is asked"


_PAID = {
    "shares.md": "CCL/2033/7\n\n# Contributions of States\n\n5 March 2033\n\nContributions of States for 2033\n\n"
    + table("State | Contribution (crowns)", ("Kenya", "Brazil", "Norway", "Peru"), (4_100, 12_300, 9_900, 700)),
    "arrears.txt": "CCL/2033/8\n6 March 2033\n\nNote on arrears\n\n1. Peru has not paid its contribution for 2032; its arrears stand at 900 crowns.\n\n2. The State that sends a bell pays for its carriage.\n",
}


@pytest.fixture(scope="module")
def paid(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rapporteur]:
    with indexed(tmp_path_factory.mktemp("paid"), _PAID) as opened:
        yield opened


def rows_of_all(paid: Rapporteur, question: str, left_out: int = 0) -> list[Extract]:
    """What answers for sure where all rows of the table are quoted but for some of them."""
    records = {h.record_id: paid.index.record(h.record_id) for h in paid.search("Contributions of States", 20).hits}
    record = next(r for r in records.values() if "Kenya" in r.text)
    hit = next(h for h in paid.search("Contributions of States", 20).hits if h.record_id == record.record_id)
    rows = [p for p in record.paragraphs if record.text[p.start : p.end].partition(" ")[0] in ("Kenya", "Brazil", "Norway", "Peru")]
    head = next(p for p in record.paragraphs if record.text[p.start : p.end].startswith("State |"))
    extracts = [Extract(hit, p.start, p.end, 1.0, (head.start, head.end)) for p in rows[left_out:]]
    return of_all_states(understand(question, detect(question)), extracts, records)


PAYING = [
    "Which State pays the least?", "Which country contributes the largest amount?", "Quel État paie le moins ?", "¿Qué Estado paga menos?", "Какое государство платит меньше всего?",
    "哪个国家缴费最多？", "أي دولة تدفع أقل؟",
]  # fmt: skip


@pytest.mark.parametrize("question", PAYING)
def test_which_state_pays_the_least_is_told_for_sure_by_the_whole_table(paid: Rapporteur, question: str) -> None:
    assert len(rows_of_all(paid, question)) == 4
    assert rows_of_all(paid, question, left_out=1) == [], "a row that is not quoted may be the one"


@pytest.mark.parametrize(
    "question",
    [
        "Which State pays the most for buoys?", "Which State has the most buoys?", "Who wrote the longest letter?", "Quel État paie le plus pour les bouées ?", "¿Qué Estado paga más por las boyas?",
        "Какое государство платит больше всего за буи?", "哪个国家为浮标缴费最多？", "أي دولة تدفع أكثر للعوامات؟", "Which State pays?",
    ],
)  # fmt: skip
def test_another_matter_is_not_told_for_sure_by_what_states_pay(paid: Rapporteur, question: str) -> None:
    assert rows_of_all(paid, question) == []


def test_the_table_answers_for_sure(tmp_path: Path) -> None:
    with indexed(tmp_path, {"shares.md": _PAID["shares.md"]}) as opened:
        answer = opened.ask("Which State pays the smallest contribution?")
    assert answer.confidence >= SURE
    assert [c.quote for c in answer.citations][-4:] == ["Kenya | 4,100", "Brazil | 12,300", "Norway | 9,900", "Peru | 700"]
