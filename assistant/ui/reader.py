"""The source pane: a record open at a place, with its title block, its tree of sections, and a language version beside it.

Pure functions from a record to HTML. Nothing of a record or a file name reaches the page unescaped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.phrases import language_name
from assistant.record_phrases import kind_name
from assistant.ui.excerpts import Window, excerpt_html
from assistant.ui.markup import escaped, lang
from assistant.ui.places import Place
from corpus.languages import Language
from corpus.record import Record, Section

_LISTED = 300  # sections of a tree that are listed; what a long record has more of is found by opening a part
_CLOSE = '<button type="button" class="close" data-act="clear" aria-label="Close the source" title="Close (Esc)">✕</button>'


@dataclass(frozen=True, slots=True)
class Version:
    """A language version of the record: its id, its language and, where it can be told, the same place in it."""

    record_id: str
    language: Language
    document: str
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """What the pane shows: `place` with its offsets within the record, the other versions, and the citations before and after."""

    record: Record
    place: Place
    window: Window
    versions: tuple[Version, ...] = ()
    beside: tuple[Record, Version] | None = None
    previous: Place | None = None
    following: Place | None = None
    cited: int = 0


def reader_html(shown: Opened) -> str:
    """The pane."""
    record, place = shown.record, shown.place
    name = record.metadata.symbol or record.document
    looked = f' data-look="{place.at}"' if place.at is not None else ""
    head = f"{_walk(shown)}{_title(record)}{_block(shown)}{_tree(record, place)}"
    columns = _column(record, shown.window, (place.start, place.end), place, more=True)
    if shown.beside:
        other, version = shown.beside
        columns += _beside(other, version)
    return (
        f'<section class="reader" role="region" aria-label="Source: {escaped(name)}" tabindex="-1" {place.opens()}{looked}>'
        f'<div class="head">{head}</div><div class="columns">{columns}</div></section>'
    )


def problem_pane(line: str) -> str:
    """A pane that says in one line why there is nothing to open."""
    problem = f'<p class="problem" role="alert" dir="auto">{escaped(line)}</p>'
    return f'<section class="reader empty" role="region" aria-label="Source" tabindex="-1"><div class="walk"><span></span>{_CLOSE}</div>{problem}</section>'


def _walk(shown: Opened) -> str:
    place = shown.place
    steps = ""
    if place.cite is not None and shown.cited:
        here = Place(place.record, place.start, place.end, place.turn, place.cite)
        steps = (
            _step("previous", "‹", "Previous citation", shown.previous)
            + here.anchor(f"[{place.cite}]", kind="chip", label=f"Back to citation {place.cite}")
            + f'<span class="of">of {shown.cited}</span>'
            + _step("next", "›", "Next citation", shown.following)
        )
    elif place.end > place.start:
        steps = Place(place.record, place.start, place.end).anchor("Marked passage", kind="chip", label="Back to the marked passage")
    link = f'<a class="link" href="{escaped(place.link)}" target="_blank" rel="noopener">Link to this passage</a>'
    return f'<div class="walk"><span class="steps">{steps}</span>{link}{_CLOSE}</div>'


def _step(name: str, sign: str, label: str, to: Place | None) -> str:
    does = to.opens() if to else "disabled"
    return f'<button type="button" class="step" data-step="{name}" aria-label="{label}" title="{label}" {does}>{sign}</button>'


def _title(record: Record) -> str:
    title = record.metadata.title or record.metadata.symbol or record.document
    return f"<h3 {lang(record.language)}>{escaped(title)}</h3>"


def _block(shown: Opened) -> str:
    record, m = shown.record, shown.record.metadata
    sender, addressee = record.values("sender"), record.values("addressee")
    facts = (
        ("Symbol", m.symbol), ("Kind", kind_name(m.kind, Language.EN) if m.kind else None), ("Date", m.date), ("Sender", sender[0] if sender else None),
        ("Addressee", addressee[0] if addressee else None), ("Document", record.document),
    )  # fmt: skip
    rows = "".join(f'<div><dt>{name}</dt><dd dir="auto">{escaped(value)}</dd></div>' for name, value in facts if value)
    return f"<dl>{rows}<div><dt>Languages</dt><dd>{_languages(shown)}</dd></div></dl>"


def _languages(shown: Opened) -> str:
    own = f'<span class="own">{escaped(_named(shown.record.language))}</span>'
    here = shown.beside[1].record_id if shown.beside else None
    return own + "".join(_toggle(shown.place, version, version.record_id == here) for version in shown.versions)


def _toggle(place: Place, version: Version, pressed: bool) -> str:
    to = place.moved(beside="" if pressed else version.record_id)
    name = _named(version.language)
    return (
        f'<button type="button" class="version" data-step="{escaped(version.record_id)}" aria-pressed="{str(pressed).lower()}" '
        f'title="{escaped(version.document)}" {to.opens()}>{escaped(name)}<span class="unseen"> beside it</span></button>'
    )


def _named(language: Language) -> str:
    return "not told" if language is Language.UND else language_name(language, Language.EN)


def _tree(record: Record, place: Place) -> str:
    path = record.sections_at(place.start if place.at is None else place.at)
    listed = _items(record.root.children, path[1:], place, lang(record.language), [_LISTED])
    if not listed:
        return ""
    return f'<details class="tree"><summary>Sections</summary><div role="navigation" aria-label="Sections">{listed}</div></details>'


def _items(sections: Sequence[Section], path: Sequence[Section], place: Place, attributes: str, left: list[int]) -> str:
    items = ""
    for section in sections:
        if left[0] <= 0:
            items += "<li>…</li>"
            break
        left[0] -= 1
        on_path = bool(path) and section is path[0]
        current = ' aria-current="true"' if on_path and len(path) == 1 else ""
        to = place.moved(at=section.start, first=None, last=None)
        # Parts of parts are listed where the reader is: a long record has thousands.
        inner = _items(section.children, path[1:], place, attributes, left) if on_path else ""
        items += f'<li><button type="button" {to.opens()}{current} {attributes}>{escaped(section.heading or "–")}</button>{inner}</li>'
    return f"<ul>{items}</ul>" if items else ""


def _column(record: Record, window: Window, span: tuple[int, int] | None, place: Place, *, more: bool) -> str:
    before = after = ""
    if more and window.first > 0:
        wider = window.earlier(record)
        before = _more("earlier", "Earlier text", place.moved(first=wider.first, last=wider.last))
    if more and window.last < len(record.text):
        wider = window.later(record)
        after = _more("later", "Later text", place.moved(first=wider.first, last=wider.last))
    label = f"Text, {_named(record.language)}"
    return f'<div class="column" tabindex="0" role="group" aria-label="{escaped(label)}">{before}{excerpt_html(record, window, span)}{after}</div>'


def _more(name: str, said: str, to: Place) -> str:
    return f'<button type="button" class="more" data-step="{name}" {to.opens()}>{said}</button>'


def _beside(record: Record, version: Version) -> str:
    where = version.span or (0, 0)
    note = "" if version.span else '<p class="note">Which place is the same cannot be told here.</p>'
    whole = Place(record.record_id, *where).anchor(f"Open the {escaped(_named(record.language))} version", kind="link")
    window = Window.around(record, *where)
    inner = excerpt_html(record, window, version.span)
    label = f"Text, {_named(record.language)}"
    return f'<div class="column other" tabindex="0" role="group" aria-label="{escaped(label)}"><p class="note">{whole}</p>{note}{inner}</div>'
