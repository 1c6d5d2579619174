"""The page's steps with a scripted language model: statements appear as they are proved, a stop ends the model's stream."""

from __future__ import annotations

import time
from pathlib import Path

from assistant import Rapporteur, Settings
from assistant.ui.conversation import View, steps
from tests.assistant.llm_server import Action, Finish, ScriptedServer, Sleep, good, good_in_parts, obedient, says, serving
from tests.assistant.ui.hostile import PAYLOADS, Parsed

ASKED = "What did the working group recommend on item 7?"


def opened(folder: Path, server: ScriptedServer) -> Rapporteur:
    return Rapporteur.open(
        folder,
        settings=Settings(llm="openai-like", llm_base_url=server.url, llm_model="m", llm_context=32_000, min_confidence=0.0),
    )


def test_statements_appear_one_by_one_with_their_marks_and_sources(sample_index: Path) -> None:
    with serving(good) as server, opened(sample_index, server) as r:
        views = list(steps(r, ASKED, View(), pause=lambda _: None))
    pages = [Parsed(view.conversation()) for view in views]
    counts = [len(page.texts("sup")) for page in pages]
    assert counts == sorted(counts)
    assert counts[-1] >= 2
    assert len(set(counts)) == counts[-1] + 1
    assert [view.turns[-1].done for view in views].count(True) == 1
    assert len(Parsed(views[-1].sources).texts("mark")) >= 2
    assert not pages[-1].texts("blockquote")  # a model's words are no quotation


def test_the_parts_of_a_question_appear_in_their_order_with_what_is_not_answered(sample_index: Path) -> None:
    question = "What did the working group recommend on item 19 and what did the working group recommend on item 7?"
    with serving(good_in_parts) as server, opened(sample_index, server) as r:
        views = list(steps(r, question, View(), pause=lambda _: None))
    pages = [Parsed(view.conversation()) for view in views]
    counts = [len(page.texts("sup")) for page in pages]
    assert counts == sorted(counts)
    assert counts[-1] == 1
    lines = [text for text in pages[-1].texts("p") if text]
    at = [lines.index(line) for line in ("Not answered: No record names agenda item 19.", ASKED)]
    assert at == sorted(at)
    assert [view.turns[-1].done for view in views].count(True) == 1


def test_a_stop_while_the_model_writes_on_ends_its_stream(sample_index: Path) -> None:
    # Spaces alone complete no statement: only the beat of the stream can tell of the stop.
    endless: list[Action] = [a for _ in range(400) for a in (" ", Sleep(0.02))]
    with serving(lambda _: [*endless, Finish()]) as server, opened(sample_index, server) as r:
        stream = steps(r, ASKED, View(), pause=lambda _: None)
        next(stream)
        next(stream)
        stream.close()
        until = time.monotonic() + 3
        while not server.broken and time.monotonic() < until:
            time.sleep(0.02)
        assert server.broken == 1


def test_a_hostile_model_leaves_the_page_harmless(sample_index: Path) -> None:
    with serving(obedient) as server, opened(sample_index, server) as r:
        for view in steps(r, ASKED, View(), pause=lambda _: None):
            assert Parsed(view.conversation()).is_harmless()
            assert "evil.example" not in view.conversation()


def test_whatever_a_model_writes_is_only_text(sample_index: Path) -> None:
    settings = Settings(llm="openai-like", llm_model="m", llm_context=32_000, min_confidence=0.0, show_unsupported=True)
    reply = "\n\n".join(f"The working group {payload} [1]." for payload in PAYLOADS if "\ud800" not in payload)
    with serving(says(reply, 997)) as server, Rapporteur.open(sample_index, settings=settings.model_copy(update={"llm_base_url": server.url})) as r:
        last = None
        for last in steps(r, ASKED, View(), pause=lambda _: None):
            assert Parsed(last.conversation()).is_harmless()
            assert Parsed(last.sources).is_harmless()
    assert last is not None
    assert "&#x27;-(window.pwned=1)-&#x27;" in last.conversation(), "what the records do not prove is shown, as text"
