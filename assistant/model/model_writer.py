"""The model writer: a language model's prose, of which only what the passages prove is given on.

Statements are given on one by one, each when it is complete and checked: text that has not been checked never leaves this module.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from assistant.answers import Citation, Statement
from assistant.model import model_text
from assistant.model.model_stream import Fault, Limits, replies
from assistant.model.model_text import Statements, refuses
from assistant.model.prompting import Prompt, counter_of, prompt_for
from assistant.phrases.model_phrases import say, why
from assistant.proving.fragments import states_something
from assistant.proving.shown import AskedPart
from assistant.proving.support import Support
from assistant.proving.verification import Verdict, Verifier
from assistant.settings import Settings
from corpus.languages import Language

if TYPE_CHECKING:
    from llama_index.core.llms import LLM

log = logging.getLogger(__name__)

_BEAT_S = 0.5  # seconds after which the reader is asked for, where no statement is complete: only then can a stop be told
_LONGEST = 1_500  # characters: what goes on longer without a full stop is no sentence
_SMALLER = 0.6  # of the room, after a server has refused the prompt as too long
_SHRINKS = 4


@dataclass(frozen=True, slots=True)
class Written:
    """What the writer gives on: a checked statement with the citations that are new with it; or nothing, while the model is at a long
    one; or, as the last, the `end`: whether the model found no answer in the passages, a line for each thing that went wrong, and whether the model
    `failed`, so that its reply isn't there or isn't whole.

    `parts` are those of the question, counted from 0, that it is about: one that a statement answers, or all that its passages were found
    for, where these are several; one that the model found no answer to (`refused`); at the end those that no passage of had room. `of_whole`:
    the model says it of the question as a whole, or of a part that its passages were not found for.
    """

    statement: Statement | None = None
    citations: tuple[Citation, ...] = ()
    end: bool = False
    refused: bool = False
    notes: tuple[str, ...] = ()
    failed: bool = False
    parts: frozenset[int] = frozenset()
    of_whole: bool = False


@dataclass
class _State:
    """What has been written of one answer."""

    verifier: Verifier
    language: Language
    found_for: Mapping[int, frozenset[int]]
    parts: int
    asked: frozenset[str]  # the question and its parts: said again, they are no statement
    citations: dict[tuple[str, int, int], Citation] = field(default_factory=dict)
    seen: set[tuple[str, int | None]] = field(default_factory=set)
    proved: int = 0
    unproved: int = 0
    declined: bool = False  # whether the model found no answer to a part
    opening: model_text.Written | None = None  # what leads to the next statement and states nothing itself: "On item 7:"


class ModelWriter:
    """Writes answers with a language model.

    Args:
        llm: any LlamaIndex `LLM`.
        settings: time limit, retries, context window.
        support: how far a passage bears out a statement (`assistant.proving.support`); None counts shared words.
        limits: in place of those of the settings, for tests with a clock of their own.
    """

    def __init__(self, llm: LLM, settings: Settings, support: Support | None = None, limits: Limits | None = None) -> None:
        self._llm = llm
        self._settings = settings
        self._support = support
        self._limits = limits or Limits(settings.llm_timeout, settings.llm_retries, settings.llm_max_tokens)

    def write(self, question: str, language: Language, parts: Sequence[AskedPart]) -> Generator[Written, None, None]:
        """The statements that the passages prove, as they are proved, those that they do not prove marked as such; then the end.

        `parts` are those of the question with what was found for each; the question itself, where it has none. Nothing is raised for what
        the model or its server does: it becomes a note.
        """
        room = self._settings.llm_context - self._settings.llm_max_tokens
        count = counter_of(self._llm)
        notes: list[str] = []
        for _ in range(_SHRINKS):
            prompt = prompt_for(question, language, parts, room, count)
            if prompt is None:
                yield Written(end=True, notes=(say("no_room", language, value=self._settings.llm_context),), failed=True)
                return
            roomless = frozenset(n for n, part in enumerate(parts) if part.passages and not any(n in own for own in prompt.found_for.values()))
            asked = frozenset(_folded(text) for text in (question, *(part.question for part in parts)))
            state = _State(Verifier(prompt.shown, language, self._support), language, prompt.found_for, len(parts), asked)
            pieces = Statements(parts=len(parts) > 1)
            fault = yield from self._streamed(prompt, pieces, state)
            if fault is None or fault.kind != "overfull":
                break
            room = int(min(room, prompt.tokens) * _SMALLER)
            log.info("the prompt was too long for the model; %d tokens are tried", room)
        if fault is not None:
            key = "no_room" if fault.kind == "overfull" else fault.kind
            notes.append(say(key, language, value=fault.value or self._settings.llm_context))
        no_answer = (state.declined and not state.unproved) if len(parts) > 1 else refuses(pieces.raw)
        refused = fault is None and not state.proved and no_answer
        if not state.proved and not refused and fault is None:
            notes.append(say("none_proved" if state.unproved else "empty", language))
        elif state.unproved and state.proved:
            notes.append(say("left_out", language, count=state.unproved))
        failed = fault is not None or not (state.proved or state.unproved or refused)
        yield Written(end=True, refused=refused, notes=tuple(notes), failed=failed, parts=roomless)

    def _streamed(self, prompt: Prompt, pieces: Statements, state: _State) -> Generator[Written, None, Fault | None]:
        """The statements of one reply; returns what went wrong, if anything did."""
        fault: Fault | None = None
        last = self._limits.clock()
        for piece in replies(self._llm, prompt.messages, self._limits):
            if isinstance(piece, Fault):
                fault = piece
                continue
            for written in pieces.add(piece):
                yield from _judged(written, pieces, state)
            if (now := self._limits.clock()) - last > _BEAT_S:
                last = now
                yield Written()
        for written in pieces.end(cut=fault is not None):
            yield from _judged(written, pieces, state)
        return fault


def _judged(written: model_text.Written, pieces: Statements, state: _State) -> Iterator[Written]:
    """The statement with its verdict. What is said twice is said once; the sentence of a refusal is none."""
    if state.opening:
        cited = tuple(dict.fromkeys((*state.opening.cited, *written.cited)))
        written = replace(written, text=f"{state.opening.text} {written.text}", cited=cited)
        state.opening = None
    if written.text[-1:] in ":：" and not states_something(written.text, state.language):
        state.opening = written
        return
    marked = frozenset({written.part - 1}) if written.part and written.part <= state.parts else frozenset[int]()
    several = state.parts > 1
    if several and not written.cited and refuses(written.text):
        state.declined = True
        yield Written(refused=True, parts=marked)
        return
    folded = _folded(written.text)
    if folded in state.asked or (folded, written.part) in state.seen or (not several and not state.proved and not written.cited and refuses(pieces.raw)):
        return
    state.seen.add((folded, written.part))
    text = written.text[:_LONGEST]
    whole = f"{text} {written.translation}" if written.translation else text
    verdict = state.verifier.check(whole, written.cited)
    if not verdict.supported:
        state.unproved += 1
        reason = why(verdict.reason.kind, verdict.reason.value, state.language) if verdict.reason else None
        statement = Statement(text, (), supported=False, reason=reason, translation=written.translation)
        parts = _parts(marked, written.cited, state)
        yield Written(statement, parts=parts, of_whole=_of_whole(written.part, parts))
        return
    state.proved += 1
    numbers, new = _cited(verdict, state)
    parts = _parts(marked, [proof.shown.number for proof in verdict.proofs], state)
    yield Written(Statement(text, numbers, supported=True, translation=written.translation), new, parts=parts, of_whole=_of_whole(written.part, parts))


def _parts(marked: frozenset[int], numbers: Iterable[int], state: _State) -> frozenset[int]:
    """The part of the question that a statement belongs to: the one that the model says, or else the only one, for which all these passages
    were found. Where that is none, each part that one of them was found for."""
    found_for = [state.found_for[n] for n in numbers if n in state.found_for]
    if not found_for:
        return marked
    common = frozenset.intersection(*found_for)
    if marked and marked <= common:
        return marked
    return common if len(common) == 1 else frozenset.union(*found_for)


def _of_whole(named: int | None, parts: frozenset[int]) -> bool:
    """Whether what the model names, 0 being the whole question, is none of these parts."""
    return named is not None and named - 1 not in parts


def _folded(text: str) -> str:
    """A text as it is compared with others that may say the same."""
    return " ".join(text.casefold().split())


def _cited(verdict: Verdict, state: _State) -> tuple[tuple[int, ...], tuple[Citation, ...]]:
    """The numbers of the citations that prove a statement, and those of them that are new."""
    numbers: list[int] = []
    new: list[Citation] = []
    for proof in verdict.proofs:
        record = proof.shown.record
        for start, end in proof.spans:
            key = (record.record_id, start, end)
            if key not in state.citations:
                state.citations[key] = Citation.of(len(state.citations) + 1, record, start, end)
                new.append(state.citations[key])
            numbers.append(state.citations[key].number)
    return tuple(dict.fromkeys(numbers)), tuple(new)


def as_text(statement: Statement, language: Language) -> str:
    """A statement as it is shown: with its [n], the model's translation of what it quotes behind it and marked as such; or marked as
    not supported, with the reason."""
    translation = f" ({say('translation', language, text=statement.translation)})" if statement.translation else ""
    if not statement.supported:
        return say("unsupported", language, reason=statement.reason or "", text=statement.text) + translation
    return f"{statement.text} {''.join(f'[{n}]' for n in statement.citations)}{translation}"
