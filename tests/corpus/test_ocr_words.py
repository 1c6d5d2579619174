"""Words that OCR saw: which reading is taken, what is a stain, and where a line stands. Invented words, places and confidences."""

from __future__ import annotations

from corpus.reading.ocr_words import Word, lines_of, mixed_up, own_script, sureness, words_of


def word(text: str, at: int = 0, sure: float = 90.0, *, line: int = 1, top: int = 100, bottom: int = 120) -> Word:
    return Word(text, 100 * at, top, 100 * at + 80, bottom, sure, (1, 1, line))


def test_a_table_of_words_keeps_their_places_and_leaves_out_what_is_no_word() -> None:
    table = {
        "text": ["", " ", "Lamp", "x"], "conf": ["-1", "95", "88.5", "-1"], "left": [0, 0, 10, 0], "top": [0, 0, 20, 0], "width": [9, 9, 40, 9], "height": [9, 9, 15, 9],
        "block_num": [1, 1, 2, 1], "par_num": [1, 1, 3, 1], "line_num": [0, 1, 4, 1],
    }  # fmt: skip
    assert words_of(table) == [Word("Lamp", 10, 20, 50, 35, 88.5, (2, 3, 4))]


def test_letters_that_look_latin_are_read_in_the_page_s_own_script() -> None:
    mixed = [word("OOH", 0, 90), word("Yuen", 1, 70), word("маяк", 2), word("CCL/5", 3), word("XXVI", 4)]
    alone = [word("ООН", 0, 62), word("Имею", 1, 56), word("маяк", 2), word("ССД/5", 3), word("ХХУ!", 4)]
    assert mixed_up(mixed)
    assert [w.text for w in own_script(mixed, alone)] == ["ООН", "Имею", "маяк", "CCL/5", "XXVI"]
    assert not mixed_up([word("маяк"), word("CCL/5"), word("(XXVI).")])


def test_a_latin_word_stays_where_the_own_script_is_far_less_sure_or_read_elsewhere() -> None:
    mixed = [word("Merrow", 0, 95)]
    assert own_script(mixed, [word("Меггом", 0, 30)]) == mixed
    assert own_script(mixed, [word("Меггом", 3, 95)]) == mixed
    assert own_script(mixed, [word("Mеrrow", 0, 95)]) != mixed  # one Cyrillic letter in it is enough to be of the script
    assert own_script(mixed, []) == mixed


def test_a_doubtful_word_between_sure_ones_stays_and_stains_go() -> None:
    row = [word("~", 0, 5), word("The", 1), word("lignt", 2, 8), word("is", 3), word(".", 4, 4), word("red", 5), word("|", 6, 3)]
    [line], sure = lines_of(row)
    assert line.text == "The lignt is red"
    assert 0.6 < sure < 0.8


def test_of_a_line_that_is_itself_doubtful_only_what_is_sure_stays() -> None:
    [line], _ = lines_of([word("Tne", 0, 55), word("1ight", 1, 8), word("burns", 2, 55)])
    assert line.text == "Tne burns"
    assert lines_of([word("Tne", 0, 30), word("burns", 1, 25)]) == ([], 0.0)


def test_a_line_is_as_high_as_most_of_its_words() -> None:
    row = [word("A", 0), word("lamp", 1), word("burns", 2, top=60, bottom=170), word("here", 3)]
    [line], _ = lines_of(row)
    assert (line.top, line.bottom, line.left, line.right) == (100, 120, 0, 380)


def test_sureness_counts_stains() -> None:
    assert sureness([word("Lamp", 0, 90), word("~", 1, 10)]) == 0.5
    assert sureness([]) == 0.0
