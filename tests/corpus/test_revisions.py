"""What a revision changed of the paragraphs of a text, in six languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.record import Record
from corpus.statements.revisions import Changes, altered_spans, changes_between
from tests.corpus.making import record_in, text_of

OLD = """CCL/L.3
1 March 2032

Winter buoys

The Conference,

Concerned at the drift of buoys in ice,

1. Decides that winter buoys shall be painted green;

2. Requests States to lift winter buoys before 1 December;

3. Invites the Secretariat to keep a list of winter buoys;

4. Decides to remain seized of the matter.
"""
NEW = """CCL/L.3/Rev.1
8 March 2032

Winter buoys

The Conference,

Concerned at the drift of buoys in ice,

Mindful of the charts of the northern ports,

1. Decides that winter buoys shall be painted green and white;

2. Requests States to lift winter buoys before 1 December;

3. Decides to remain seized of the matter.
"""


def told(changes: Changes, old: Record, new: Record) -> list[tuple[str, str]]:
    """The old and the new text of each change, empty where there is none."""
    return [("" if c.old is None else text_of(old, old.paragraphs[c.old]), "" if c.new is None else text_of(new, new.paragraphs[c.new])) for c in changes.made]


def test_what_is_added_altered_and_left_out_comes_in_the_order_of_the_text_and_numbers_and_mastheads_count_for_nothing() -> None:
    old, new = record_in(OLD), record_in(NEW)
    changes = changes_between(old, new)
    assert told(changes, old, new) == [
        ("", "Mindful of the charts of the northern ports,"),
        ("1. Decides that winter buoys shall be painted green;", "1. Decides that winter buoys shall be painted green and white;"),
        ("3. Invites the Secretariat to keep a list of winter buoys;", ""),
    ]
    assert (changes.unchanged, changes.moved) == (5, 0)


def test_a_text_against_itself_has_no_change() -> None:
    record = record_in(OLD)
    assert changes_between(record, record).made == ()
    assert changes_between(record, record_in(OLD.replace("CCL/L.3", "CCL/L.3/Rev.1").replace("1 March", "9 March"))).made == ()


def test_a_day_that_the_text_sets_is_a_change_and_the_days_of_the_masthead_are_none() -> None:
    head = "CCL/L.9{0}\nConvention on Coastal Lights\n{1} March 2032\nOriginal: English\n\n"
    text = "Brazil: draft decision\n\nDates of meetings\n\nThe Conference,\n\n1. Decides to meet on these days:\n\n{0} May 2033\n\n16 May 2033\n"
    old, new = record_in(head.format("", 14) + text.format(14)), record_in(head.format("/Rev.1", 15) + text.format(15))
    assert told(changes_between(old, new), old, new) == [("14 May 2033", "15 May 2033")]
    printed = record_in(head.format("/Rev.1", 15).replace("Original: English", "Original: French\n17 March 2032") + text.format(14))
    assert changes_between(old, printed).made == ()


@pytest.mark.parametrize(
    ("kept", "before", "after"),
    [
        ("Les bouées d’hiver sont levées avant le 1er décembre.", "La lampe du quai est verte et brûle toute la nuit.", "La lampe du quai est rouge et brûle toute la nuit."),
        ("Las boyas de invierno se levantan antes de diciembre.", "La lámpara del muelle es verde y arde toda la noche.", "La lámpara del muelle es roja y arde toda la noche."),
        ("Зимние буи поднимаются до первого декабря.", "Лампа на причале зеленая и горит всю ночь.", "Лампа на причале красная и горит всю ночь."),
        ("冬季浮标应在十二月一日之前收起。", "码头的灯为绿色，整夜点亮。", "码头的灯为红色，整夜点亮。"),
        ("ترفع عوامات الشتاء قبل الأول من كانون الأول.", "مصباح الرصيف أخضر ويضاء طوال الليل.", "مصباح الرصيف أحمر ويضاء طوال الليل."),
    ],
)  # fmt: skip
def test_a_word_that_is_exchanged_alters_a_paragraph_in_any_language(kept: str, before: str, after: str) -> None:
    old, new = record_in(f"{kept}\n\n{before}\n"), record_in(f"{kept}\n\n{after}\n")
    changes = changes_between(old, new)
    assert told(changes, old, new) == [(before, after)]
    assert changes.unchanged == 1


def test_a_paragraph_at_another_place_is_moved_and_another_text_in_its_place_is_none_of_it() -> None:
    one, two, three = "The keeper lights the lamp at dusk.", "Boats of the harbour carry a bell.", "No fee is asked for a chart of the sound."
    old, new = record_in(f"{one}\n\n{two}\n\n{three}\n"), record_in(f"{two}\n\n{three}\n\n{one}\n")
    assert changes_between(old, new) == Changes((), 2, 1)
    other = record_in(f"{one}\n\nOil is bought in spring from the lowest bidder.\n\n{three}\n")
    assert told(changes_between(old, other), old, other) == [(two, ""), ("", "Oil is bought in spring from the lowest bidder.")]


def test_of_a_long_paragraph_the_sentences_that_differ_are_told() -> None:
    old = record_in("The lamp is lit at dusk. The oil is bought in spring. The bell is rung in fog.\n")
    new = record_in("The lamp is lit at dusk. The oil is bought in autumn. The bell is rung in fog.\n")
    ((start, end),) = altered_spans(new, new.paragraphs[0], old, old.paragraphs[0])
    assert new.text[start:end] == "The oil is bought in autumn."
    whole = altered_spans(old, old.paragraphs[0], old, old.paragraphs[0])
    assert whole == [(old.paragraphs[0].start, old.paragraphs[0].end)]
    third = record_in("The lamp is lit at noon. A keeper sees to it. The oil is bought in spring. The bell is rung in snow.\n")
    runs = altered_spans(third, third.paragraphs[0], old, old.paragraphs[0])
    assert [third.text[slice(*run)] for run in runs] == ["The lamp is lit at noon. A keeper sees to it.", "The bell is rung in snow."]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The bell is rung; and", "The bell is rung."), ("La cloche sonne ; et", "La cloche sonne."), ("Se toca la campana; y", "Se toca la campana."),
        ("Звонят в колокол; и", "Звонят в колокол."), ("敲钟；和", "敲钟。"), ("敲钟；并", "敲钟。"), ("يدق الجرس؛ و", "يدق الجرس."),
    ],
)  # fmt: skip
def test_the_marks_at_the_end_of_a_paragraph_and_the_word_that_leads_to_the_next_are_no_change(before: str, after: str) -> None:
    assert changes_between(record_in(f"{before}\n"), record_in(f"{after}\n")).made == ()


def test_a_line_of_dots_is_read_once() -> None:
    # The blanks of a form: read anew from each of them, this takes longer than any test may.
    dots = " ." * 300_000
    old, new = record_in(f"Name of the keeper{dots} and date\n"), record_in(f"Name of the pilot{dots} and date\n")
    assert len(changes_between(old, new).made) == 1


LINES = st.lists(
    st.sampled_from(["The lamp burns.", "The bell is cracked.", "2. The buoy drifts.", "灯亮着。", "المصباح مضاء.", "(a) oil;", "Буй."]), max_size=9
)


@given(LINES, LINES)
def test_every_paragraph_is_told_once_whatever_the_texts(before: list[str], after: list[str]) -> None:
    old, new = record_in("\n\n".join(["Lamps of the coast", *before])), record_in("\n\n".join(["Lamps of the coast", *after]))
    changes = changes_between(old, new)
    left, added = [c.old for c in changes.made if c.old is not None], [c.new for c in changes.made if c.new is not None]
    assert left == sorted(set(left))
    assert added == sorted(set(added))
    assert len(left) + changes.unchanged + changes.moved <= len(old.paragraphs)
    assert len(added) + changes.unchanged + changes.moved <= len(new.paragraphs)
