"""Names of States in questions without capital letters, and what is left as it is."""

from __future__ import annotations

import pytest

from corpus.questions.lower_case import with_state_names


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        ("which letters did spain send", "which letters did Spain send"), ("Which letters did spain send?", "Which letters did Spain send?"), ("quelles lettres l'espagne a-t-elle envoyées ?", "quelles lettres l'Espagne a-t-elle envoyées ?"),
        ("¿qué cartas envió españa?", "¿qué cartas envió España?"), ("what did malta say of the lights?", "what did Malta say of the lights?"), ("какие письма отправила испания?", "какие письма отправила Испания?"), ("did great britain object to CCL/L.3?", "did Great Britain object to CCL/L.3?"),
    ],
)  # fmt: skip
def test_a_state_is_read_with_its_capital(asked: str, read: str) -> None:
    assert with_state_names(asked) == read


@pytest.mark.parametrize(
    "asked",
    [
        "Which letters did Norway and spain send?", "how much did the turkey cost", "what did the keepers tell us of the china cups", "кто сказал, что из того следует?", "西班牙发了哪些信？", "which lamps are lit at dusk", "combien coûte une grenade de fumée ?",
        "¿qué delegaciones irán a la conferencia?", "¿quiénes pueden catar el vino de la conferencia?", "¿cuánto mide la cuba de aceite del faro?", "¿quién fue el salvador de los náufragos?", "¿qué faros están al norte del ecuador?",
        "quels incendies ont eu un caractère bénin ?", "quel fromage suisse a été servi ?", "кто из смотрителей имел катар желудка?",
    ],
)  # fmt: skip
def test_what_has_capitals_or_is_another_word_is_left(asked: str) -> None:
    assert with_state_names(asked) == asked
