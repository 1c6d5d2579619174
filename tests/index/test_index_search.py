"""Search: hostile queries, offsets, order, repeatability, threads."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import QuestionError
from index.embedding import HashingEmbedder
from index.search import MAX_QUERY
from index.store import Index
from tests.index.making import ROOT, SMALL, contents, problems, write


@pytest.fixture(scope="module")
def searched(measured: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    """An index of the sample records and eight letters."""
    work = tmp_path_factory.mktemp("searched")
    with Index.open(shutil.copytree(measured, work / "index"), embedder=HashingEmbedder(), split_settings=SMALL) as index:
        index.ingest([ROOT / "corpus" / "samples", write(work / "records", dict.fromkeys(range(8), "first"))])
        yield index


@pytest.mark.parametrize(
    "query",
    ["", " \n\t ", "?!…,;", '"', '" * (', "\\", "\0\x01\x02", "«»", "🙂🙂", "\u202e\u200b", "a" * (MAX_QUERY + 1), "lamp " * 200_000],
    ids=["empty", "blank", "points", "a quote", "marks of FTS", "a backslash", "controls", "quotes", "pictures", "invisible", "long", "a megabyte"],
)
def test_what_is_no_query_is_refused_in_one_line(searched: Index, query: str) -> None:
    with pytest.raises(QuestionError) as refused:
        searched.search(query)
    assert len(str(refused.value)) < 300
    assert "\n" not in str(refused.value)


def test_the_likeness_of_a_hit_is_its_place_between_what_unrelated_texts_have_and_a_text_that_is_the_same(searched: Index) -> None:
    result = searched.search("Which lamps does the keeper light?")
    means = searched.calibration().means
    alone = [hit for hit in result.hits if not hit.versions]  # signals are those of the version that was found
    assert alone
    for hit in alone:
        unrelated = float(means.passages[hit.language] @ means.questions[result.language])
        assert hit.signals["likeness"] == pytest.approx((hit.signals["dense_raw"] - unrelated) / (1 - unrelated), abs=1e-5)


@pytest.mark.parametrize("k", [0, -1])
def test_no_passages_asked_for(searched: Index, k: int) -> None:
    with pytest.raises(QuestionError, match="at least one"):
        searched.search("lamp", k)


@pytest.mark.parametrize(
    "query",
    [
        "a", "7", "灯", "ن", "lamp\0keeper\x07", 'lamp" OR 1=1 --', "NEAR(lamp keeper, 5)", "lamp* AND NOT (keeper)", "title:lamp ^ \"", "{lamp}",
        '"lamp" OR * NEAR(', "lamp OR", "AND NOT", "NOT", 'lamp"', '"lamp', "words:lamp", "words : lamp", "-words:lamp", "^lamp + keeper", "lamp + * (", "((lamp",
        "*lamp*", "{words lamp}:keeper", "lamp'--", "x' OR 'a'='a", "' UNION SELECT text FROM revisions --", "?1 :query $x @y", "rowid", "terms MATCH lamp",
        "%_' ; DROP TABLE passages", "item 6 " * 500, "items 1 to 30", "CHL/2031/7 " * 300, "\ud800 lamp", "lamp " * 799, "a\u0301" * 300,
    ],
)  # fmt: skip
def test_odd_queries_are_answered(searched: Index, query: str) -> None:
    hits = searched.search(query, 5).hits
    assert len(hits) == 5
    assert all(searched.record(hit.record_id).text[hit.start : hit.end] == hit.text for hit in hits)


@pytest.mark.parametrize(
    "query",
    [
        "बंदरगाह की कौन सी बत्ती बुझ गई?", "どの灯台の明かりが消えましたか", "איזה אור כבה בנמל?", "ஔவையார் விளக்கு", "어느 등대가 꺼졌습니까?", "ไฟดวงไหนดับ", "Ποιο φως έσβησε;",
        "Welches Licht ist erloschen?", "Ellering で मदद צריך помощь 帮助", "ᦰᦱᦲ ᧈ", "ⅧⅨ ½ ①",
    ],
)  # fmt: skip
def test_queries_in_other_languages_are_answered(searched: Index, query: str) -> None:
    hits = searched.search(query, 5).hits
    assert len(hits) == 5
    assert all(searched.record(hit.record_id).text[hit.start : hit.end] == hit.text for hit in hits)


_SYNTAX = st.lists(
    st.sampled_from(['"', "*", "(", ")", "OR", "AND", "NOT", "NEAR", "lamp", ":", "^", "+", "-", "{", "}", "'", ";", ",", "3", "words", " "]), max_size=12
)


@given(_SYNTAX.map(" ".join) | _SYNTAX.map("".join))
def test_syntax_of_the_term_index_is_plain_text(searched: Index, query: str) -> None:
    try:
        hits = searched.search(query, 3).hits
    except QuestionError as refused:
        assert not any(c.isalnum() for c in query)
        assert "\n" not in str(refused)  # noqa: PT017 (whether it is refused depends on the query)
        return
    assert len(hits) == 3


@given(st.text(max_size=60), st.integers(-2, 400))
def test_any_query_gives_an_answer_or_a_question_error(searched: Index, query: str, k: int) -> None:
    try:
        result = searched.search(query, k)
    except QuestionError:
        return
    scores = [hit.score for hit in result.hits]
    assert scores == sorted(scores, reverse=True)
    assert [hit.rank for hit in result.hits] == list(range(1, len(scores) + 1))
    assert 0 < len(scores) <= k


def test_hits_are_in_order_and_what_their_records_say(searched: Index) -> None:
    for query in ("Which light was extinguished?", "letter3 lamp keeper", "导航灯熄灭", "что рекомендует рабочая группа по пункту 6"):
        hits = searched.search(query, 100).hits
        assert len({hit.passage_id for hit in hits}) == len(hits) > 10
        assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
        for hit in hits:
            record = searched.record(hit.record_id)
            assert record.text[hit.start : hit.end] == hit.text
            assert (record.document, record.language, record.section_at(hit.end - 1)) == (hit.document, hit.language, hit.section) or hit.section
            assert hit.passage_id.startswith(hit.record_id)


def test_more_passages_than_there_are(searched: Index) -> None:
    hits = searched.search("lamp keeper", 100_000).hits
    found = {hit.record_id for hit in hits} | {version.record_id for hit in hits for version in hit.versions}
    assert len(found) == len(contents(searched))


def test_what_the_query_names_comes_first(searched: Index) -> None:
    assert searched.search("CHL/2031/106").hits[0].document == "letter-6.txt"
    assert 0.5 < searched.search("CHL/2031/106").hits[0].signals["symbol"] <= 1.0
    assert searched.names("symbol", "CHL/2031/106")
    assert not searched.names("symbol", "CHL/2031/999")


@pytest.mark.parametrize("query", ["Which State submitted the draft decision on oil?", "哪个国家提交了关于石油的决定草案？"])
def test_a_kind_that_few_records_are_of_leads_to_them(index: Index, tmp_path: Path, query: str) -> None:
    for n in range(60):
        (tmp_path / f"r{n}.md").write_text(f"CHL/2031/L.{n}\n\n# The oil of lamp {n}\n\nDraft resolution submitted by Severovia\n\nOil of port {n}.\n", "utf-8")
    (tmp_path / "d.md").write_text("CHL/2031/L.99\n\n# Fuel of the lights\n\nDraft decision submitted by Zubrowka\n\nFuel is paid by the ports.\n", "utf-8")
    index.ingest([tmp_path])
    first = index.search(query).hits[0]
    assert first.document == "d.md"
    assert first.signals["kind"] > 0.5


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("When was the fog signal of Tesk replaced?", "The fog signal of Tesk is replaced."),
        ("Quand le signal de brume est-il remplacé ?", "Le signal de brume, remplacé."),
        ("Когда заменили туманный сигнал?", "Туманный сигнал заменили."),
    ],
)
def test_words_that_only_ask_are_not_looked_for(index: Index, tmp_path: Path, query: str, text: str) -> None:
    (tmp_path / "signal.txt").write_text(f"{text}\n", encoding="utf-8")
    (tmp_path / "boat.txt").write_text("A boat was bought at Hallam in the spring.\n", encoding="utf-8")
    index.ingest([tmp_path])
    hit = next(h for h in index.search(query).hits if h.document == "signal.txt")
    assert hit.signals["lexical"] == pytest.approx(1.0)


def test_letters_of_the_year_asked_for_come_first(index: Index, tmp_path: Path) -> None:
    for year in range(2028, 2034):
        text = f"CHL/{year}/5\n\nLetter dated 10 March {year} from Osmere\n\nThe keeper counted the vessels that passed the lantern at dusk, for the register of {year + 1}.\n"
        (tmp_path / f"l{year}.md").write_text(text, "utf-8")
    index.ingest([tmp_path])
    first, second = index.search("Which vessels did the keeper count in 2031?").hits[:2]
    assert (first.document, second.document) == ("l2031.md", "l2030.md")  # the other names the year in its text alone
    assert first.signals["of_year"] == first.signals["year"] == second.signals["year"] == 1.0
    assert second.signals["of_year"] == 0.0


def test_where_views_met_is_looked_for_in_what_tells_it(index: Index, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        "CHL/2031/7\n\n# Report\n\n## Convergences\n\nBuoys with lamps.\n\n## Other matters\n\nDelegations spoke of bells.\n", "utf-8"
    )
    index.ingest([tmp_path])
    signals = {hit.section.rpartition(" › ")[2]: hit.signals["stance"] for hit in index.search("On what did delegations agree?").hits}
    assert signals["Convergences"] == 1.0
    assert signals["Other matters"] == 0.0


def test_a_day_of_another_year_is_not_the_one_asked_for(index: Index, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("CHL/2031/7\n\nThe keepers met on 3 May 2031 in Ellering.\n\nThey meet again on 9 June.\n", "utf-8")
    index.ingest([tmp_path])
    assert index.names("date", "--05-03")
    assert not index.names("day", "--05-03")
    assert index.names("day", "--06-09")


FILLER = " ".join(["The delegations thanked the secretariat for the lamps, the oil and the rope that it had sent to the keepers of all the ports."] * 3)


def test_what_is_on_one_item_alone_is_told_from_what_names_several(index: Index, tmp_path: Path) -> None:
    text = f"CHL/2031/7\n\n# Report\n\nOn agenda items 5, 6 and 7 all made proposals. {FILLER}\n\n## Agenda item 6\n\nOne delegation proposed bells. {FILLER}\n"
    (tmp_path / "a.md").write_text(text, "utf-8")
    index.ingest([tmp_path])
    hits = index.search("What did delegations propose on agenda item 6?").hits
    alone = {word: (hit.signals["item"], hit.signals["item_alone"]) for hit in hits for word in ("bells", "proposals") if word in hit.text}
    assert alone == {"bells": (1.0, 1.0), "proposals": (1.0, 0.0)}


def test_a_day_that_a_text_names_is_told_from_that_of_its_letter(index: Index, tmp_path: Path) -> None:
    text = f"CHL/2031/7\n\nLetter dated 3 May 2031 from Osmere\n\nBells were sold. {FILLER}\n\nOn 3 May the lamps went out. {FILLER}\n\nBells were bought. {FILLER}\n"
    (tmp_path / "a.md").write_text(text, "utf-8")
    index.ingest([tmp_path])
    signals = {"bought" in hit.text: hit.signals for hit in index.search("What happened on 3 May?").hits if "went out" not in hit.text}
    assert (signals[True]["date"], signals[True]["date_said"]) == (1.0, 0.0)
    said = [hit.signals["date_said"] for hit in index.search("What happened on 3 May?").hits if "went out" in hit.text]
    assert said == [1.0]


def test_one_question_has_one_answer_in_every_process(searched: Index) -> None:
    question = "What did the working group recommend on the register of harbour lights?"
    here = [(hit.passage_id, f"{hit.score:.9f}") for hit in searched.search(question, 20).hits]
    assert here == [(hit.passage_id, f"{hit.score:.9f}") for hit in searched.search(question, 20).hits]
    script = (
        "import sys; from index.store import Index; i = Index.open(sys.argv[1]);"
        "[print(h.passage_id, f'{h.score:.9f}') for h in i.search(sys.argv[2], 20).hits]; i.close()"
    )
    for _ in range(2):
        ran = subprocess.run([sys.executable, "-c", script, str(searched.folder), question], cwd=ROOT, capture_output=True, text=True, check=True)
        assert [tuple(line.split()) for line in ran.stdout.splitlines()] == here


def test_an_empty_index_answers_with_nothing(index: Index) -> None:
    result = index.search("lamp keeper")
    assert result.hits == ()
    assert result.to_dict()["query"] == "lamp keeper"


def test_parts_of_passages_are_scored_without_embedding_again(searched: Index) -> None:
    result, match = searched.search_matching("letter3 lamp keeper number 32", 5)
    best = result.hits[0]
    record = searched.record(best.record_id)
    at = record.text.index("lamp keeper number 32")
    hit = next(hit for hit in result.hits if hit.record_id == best.record_id and hit.start <= at < hit.end)
    said, unsaid = match.spans(hit.passage_id, [[(at, at + 21)], [(hit.end - 25, hit.end)]])
    assert said > unsaid
    assert match.passage(hit.passage_id) == hit.signals["late"]
    assert match.unmet([hit.passage_id]) > match.unmet([result.hits[-1].passage_id]) - 1e-6
    assert match.unmet([]) == 0.0


def test_eight_threads_search_while_one_ingests(index: Index, tmp_path: Path) -> None:
    letters = range(8)
    records = write(tmp_path / "records", dict.fromkeys(letters, "first"))
    index.ingest([records])
    done, faults, searches = threading.Event(), [], []

    def search(number: int) -> None:
        try:
            while not done.is_set():
                hits = index.search(f"letter{number} lamp keeper lantern", 40).hits
                of_letter = [hit.text for hit in hits if hit.document == f"letter-{number}.txt"]
                assert of_letter
                assert len({"first wording" in text for text in of_letter if "wording" in text}) == 1
                searches.append(number)
        except BaseException as fault:
            faults.append(fault)

    threads = [threading.Thread(target=search, args=(n,)) for n in letters]
    for thread in threads:
        thread.start()
    try:
        for version in ("second", "first", "second"):
            index.ingest([write(records, dict.fromkeys(letters, version))])
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert faults == []
    assert set(searches) == set(letters)
    assert problems(index) == []
