"""Help to write a question set: passages worth asking about, spread over documents and languages, as lines to be filled in."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Any

from assistant import Rapporteur
from assistant.choosing.units import text_tokens
from assistant.feedback import NAME, Opinion, opinions
from corpus.languages import SIX
from corpus.layout.sentences import sentences
from corpus.lines import ends_sentence
from corpus.naming.mentions import acts_stated, find_mentions
from corpus.record import Record
from corpus.sidecars import declared_beside, sidecar_of
from corpus.sources import digest
from evals.errors import RunError, SetError

_MIN_TOKENS, _MAX_TOKENS = 12, 120


@dataclass(frozen=True, slots=True)
class Draft:
    """What `draft` wrote: the file, how many lines, how many documents were copied, and which could not be."""

    folder: Path
    lines: int
    documents: int
    left_out: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        return {"folder": str(self.folder), "lines": self.lines, "documents": self.documents, "left_out": list(self.left_out)}


def draft(r: Rapporteur, out: str | PathLike[str], *, count: int = 30, languages: Sequence[str] = (), seed: int = 0) -> Draft:
    """Writes a set to be filled in: `questions.jsonl` with a line for each proposed passage, its question left empty, and a
    copy of the index's documents in `corpus/`.

    Passages are taken in turn from each document, the documents in turn from each language; within a document those that
    say most (an act, a number, a name of an item or a document) come first. The languages of the questions go round too,
    so that some ask across languages; every sixth line is for a question without an answer.

    Raises:
        SetError: `count` isn't positive, a language is none of the six, or the index holds nothing to ask about.
        RunError: `out` can't be written, or holds a set already.
    """
    asking = list(languages) or [str(language) for language in SIX]
    if unknown := [name for name in asking if name not in {str(language) for language in SIX}]:
        raise SetError(unknown[0], "it is none of the six languages", "give en, fr, es, ru, zh or ar")
    if count < 1:
        raise SetError("count", f"{count} passages were asked for", "ask for at least one")
    folder = _empty(out)
    kept, left_out = _with_files([r.show(row.record_id).record for row in r.records()])
    chosen = _in_turn(kept, count, random.Random(seed))
    if not chosen:
        raise SetError("index", "it holds no passage to ask about", "index some records first")
    return _written(folder, kept, _lines(chosen, asking), left_out)


def draft_from_feedback(r: Rapporteur, out: str | PathLike[str]) -> Draft:
    """Writes a set of the questions that readers judged the answers of, and a copy of the index's documents in `corpus/`.

    What helped is taken for right: the quotes are the evidence, or there is no answer where it was refused. Where an answer did not
    help, what would have is left to be filled in (`rapporteur eval check` says where). A question asked several times is there once.

    Raises:
        SetError: nobody has judged an answer yet.
        RunError: `out` can't be written, or holds a set already.
        StoreError: the feedback cannot be read.
    """
    folder = _empty(out)
    asked = {opinion.question: opinion for opinion in opinions(r.index.folder)}
    if not asked:
        raise SetError(str(r.index.folder / NAME), "no answer was judged yet", "say on the chat page whether answers helped")
    kept, left_out = _with_files([r.show(row.record_id).record for row in r.records()])
    held = {record.document: record for record in kept}
    lines = [_judged(number, opinion, held) for number, opinion in enumerate(asked.values(), 1)]
    return _written(folder, kept, lines, left_out)


def _judged(number: int, opinion: Opinion, held: Mapping[str, Record]) -> dict[str, Any]:
    standing = [(document, quote) for document, quote in opinion.citations if document in held and quote in held[document].text]
    evidence = [[{"document": document, "quote": quote}] for document, quote in standing] if opinion.helped else []
    unanswerable = opinion.helped and opinion.refused
    if not evidence and not unanswerable:
        evidence = [[{"document": "", "quote": ""}]]
    line = _line(number, opinion.language, evidence, None)
    return line | {"id": f"feedback-{number:03d}", "question": opinion.question, "tags": ["feedback", "helped" if opinion.helped else "did-not-help"]}


def _empty(out: str | PathLike[str]) -> Path:
    folder = Path(out).expanduser()
    if (folder / "questions.jsonl").exists():
        raise RunError(str(folder), "it holds a question set already", "give another folder")
    return folder


def _written(folder: Path, kept: Sequence[Record], lines: Sequence[dict[str, Any]], left_out: Sequence[str]) -> Draft:
    try:
        for record in kept:
            _copy(record, folder / "corpus" / record.document)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "questions.jsonl").write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    except OSError as error:
        raise RunError(str(folder), f"the set cannot be written ({error.strerror})", "give another folder") from error
    return Draft(folder, len(lines), len(kept), tuple(left_out))


def _copy(record: Record, target: Path) -> None:
    """A record's file and its sidecar; what stands there already has to be the same. A row of its folder's `metadata.csv` becomes
    a sidecar of its own.

    Raises:
        RunError: another file stands there.
    """
    path = Path(record.source)
    contents = {target: path.read_bytes()}
    if sidecar := sidecar_of(path):
        contents[target.with_name(sidecar.name)] = sidecar.read_bytes()
    elif declared := declared_beside(path):
        contents[target.with_name(f"{target.name}.json")] = json.dumps(declared, ensure_ascii=False).encode()
    for copy, content in contents.items():
        if not copy.exists():
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(content)
        elif copy.read_bytes() != content:
            raise RunError(str(copy), "another file stands there", "give another folder")


def _with_files(records: Sequence[Record]) -> tuple[list[Record], list[str]]:
    """The records whose file is where it was, each name once, and a line for each of the others."""
    kept: dict[str, Record] = {}
    left_out: list[str] = []
    for record in records:
        if not Path(record.source).is_file():
            left_out.append(f"{record.document}: its file is gone")
        elif digest(Path(record.source).read_bytes()) != record.digest:
            left_out.append(f"{record.document}: its file has changed since it was indexed")
        elif record.document in kept:
            left_out.append(f"{record.document}: another file is called so ({kept[record.document].source})")
        else:
            kept[record.document] = record
    return list(kept.values()), left_out


def _in_turn(records: Sequence[Record], count: int, chance: random.Random) -> list[tuple[Record, str]]:
    by_language: dict[str, list[list[tuple[Record, str]]]] = defaultdict(list)
    for record in records:
        if quotes := _quotes(record, chance):
            by_language[str(record.language)].append([(record, quote) for quote in quotes])
    for documents in by_language.values():
        chance.shuffle(documents)
    chosen: list[tuple[Record, str]] = []
    while by_language and len(chosen) < count:
        for name in sorted(by_language):
            waiting = by_language[name]
            document = waiting.pop(0)
            chosen.append(document.pop(0))
            if document:
                waiting.append(document)
            if not waiting:
                del by_language[name]
    return chosen[:count]


def _quotes(record: Record, chance: random.Random) -> list[str]:
    """Sentences and items that say something, best first; equals in random order."""
    scored: list[tuple[float, float, str]] = []
    for paragraph in record.paragraphs:
        if paragraph.kind in ("heading", "signature", "address"):
            continue
        for start, end in sentences(record.text, paragraph.start, paragraph.end):
            quote = record.text[start:end]
            if _MIN_TOKENS <= text_tokens(quote) <= _MAX_TOKENS and (ends_sentence(quote) or quote[-1:] in ";；؛"):
                found = find_mentions(quote)
                says = 2 * bool(acts_stated(quote)) + bool(found.items) + bool(found.symbols) + bool(found.dates) + any(c.isdigit() for c in quote)
                scored.append((-float(says), chance.random(), quote))
    return [quote for _, _, quote in sorted(scored)]


def _lines(chosen: Sequence[tuple[Record, str]], asking: Sequence[str]) -> list[dict[str, Any]]:
    lines: list[dict[str, Any]] = []
    for number, (record, quote) in enumerate(chosen, 1):
        evidence = [[{"document": record.document, "quote": quote}]]
        lines.append(_line(len(lines) + 1, asking[(number - 1) % len(asking)], evidence, str(record.language)))
        if number % 5 == 0:
            lines.append(_line(len(lines) + 1, asking[(number // 5) % len(asking)], [], None))
    return lines


def _line(number: int, language: str, evidence: list[list[dict[str, str]]], written: str | None) -> dict[str, Any]:
    return {
        "id": f"draft-{number:03d}", "lang": language, "question": "", "answerable": bool(evidence), "evidence": evidence, "facts": [],
        "tags": [f"doc-{written}"] if written else ["unanswerable"],
    }  # fmt: skip
