"""The source pane: a record open at a place, with its title block, its tree of sections, and beside it language versions and the printed page.

Pure functions from a record to HTML. Nothing of a record or a file name reaches the page unescaped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.page_pictures import has_pages
from assistant.phrases.general import language_name
from assistant.phrases.record_phrases import kind_name
from assistant.ui.excerpts import Window, excerpt_html
from assistant.ui.markup import escaped, lang
from assistant.ui.places import BESIDE, Place
from assistant.ui.printed import Printed, printed_html
from assistant.ui.versions import Beside, Version
from assistant.ui.words import word
from corpus.languages import Language
from corpus.record import Record, Section

_LONG_TITLE = 250
_LISTED = 300  # sections of a tree that are listed; what a long record has more of is found by opening a part


@dataclass(frozen=True, slots=True)
class Opened:
    """What the pane shows: `place` with its offsets within the record, the other versions and those of them that stand beside it, the printed
    page, the citations before and after, and the language that the page is read in."""

    record: Record
    place: Place
    window: Window
    versions: tuple[Version, ...] = ()
    beside: tuple[Beside, ...] = ()
    printed: Printed | None = None
    previous: Place | None = None
    following: Place | None = None
    cited: int = 0
    spoken: Language = Language.EN


def reader_html(shown: Opened) -> str:
    """The pane."""
    record, place, spoken = shown.record, shown.place, shown.spoken
    name = record.metadata.symbol or record.document
    looked = f' data-look="{place.at}"' if place.at is not None else ""
    head = f"{_walk(shown)}{_earlier(place, spoken)}{_title(record)}{_block(shown)}{_tree(record, place, spoken)}"
    columns = _column(shown)
    if shown.printed:
        columns += printed_html(shown.printed, record, place, spoken)
    columns += "".join(_beside(other, spoken) for other in shown.beside)
    return (
        f'<section class="reader" role="region" aria-label="{escaped(word("source_of", spoken, name=name))}" tabindex="-1" {place.opens()}{looked}>'
        f'<div class="head">{head}</div><div class="columns">{columns}</div></section>'
    )


def problem_pane(line: str, spoken: Language = Language.EN) -> str:
    """A pane that says in one line why there is nothing to open."""
    problem = f'<p class="problem" role="alert" dir="auto">{escaped(line)}</p>'
    return (
        f'<section class="reader empty" role="region" aria-label="{word("source", spoken)}" tabindex="-1">'
        f'<div class="walk"><span></span>{_close(spoken)}</div>{problem}</section>'
    )


def _walk(shown: Opened) -> str:
    place, spoken = shown.place, shown.spoken
    steps = ""
    picture = None if place.page is None else 0  # which page that is changes with the place
    here = place.moved(at=None, first=None, last=None, page=picture)
    if place.cite is not None and shown.cited:
        before, after = (to and to.moved(page=picture) for to in (shown.previous, shown.following))
        steps = (
            _step("previous", "‹", word("previous", spoken), before, "p")
            + here.anchor(f"[{place.cite}]", kind="chip", label=word("back_to", spoken, n=place.cite))
            + f'<span class="of">{word("of", spoken, n=shown.cited)}</span>'
            + _step("next", "›", word("next", spoken), after, "n")
        )
    elif place.end > place.start:
        steps = here.anchor(word("marked", spoken), kind="chip", label=word("back_to_marked", spoken))
    link = f'<a class="link" href="{escaped(place.link)}" target="_blank" rel="noopener">{word("link", spoken)}</a>'
    return f'<div class="walk"><span class="steps">{steps}</span>{link}{_close(spoken)}</div>'


def _earlier(place: Place, spoken: Language) -> str:
    """That the source is an earlier answer's, which the page shows once a later question was asked (scripts/reader.js), and what closes the pane, so
    that the sources of the last answer are seen."""
    if place.turn is None:
        return ""
    newer = f'<button type="button" class="newer" data-act="clear">{word("latest_sources", spoken)}</button>'
    return f'<p class="note earlier" role="status" hidden>{word("earlier_answer", spoken)} {newer}</p>'


def _close(spoken: Language) -> str:
    label = word("close", spoken)
    return f'<button type="button" class="close" data-act="clear" aria-label="{label}" title="{label} (Esc)">✕</button>'


def _step(name: str, sign: str, label: str, to: Place | None, key: str) -> str:
    does = to.opens() if to else "disabled"
    told = f'aria-label="{label}" aria-keyshortcuts="{key}" title="{label} ({key})"'
    return f'<button type="button" class="step" data-step="{name}" {told} {does}>{sign}</button>'


def _title(record: Record) -> str:
    title = record.metadata.title or record.metadata.symbol or record.document
    scrolled = ' tabindex="0"' if len(title) > _LONG_TITLE else ""  # so that the keyboard reaches its end
    return f"<h3 {lang(record.language)}{scrolled}>{escaped(title)}</h3>"


def _block(shown: Opened) -> str:
    record, m, spoken = shown.record, shown.record.metadata, shown.spoken
    sender, addressee, given_out = record.values("sender"), record.values("addressee"), record.values("distributed")
    facts = (
        ("symbol", m.symbol), ("kind", kind_name(m.kind, spoken) if m.kind else None), ("date", m.date), ("distributed", given_out[0] if given_out else None), ("sender", sender[0] if sender else None),
        ("addressee", addressee[0] if addressee else None), ("document", record.document),
    )  # fmt: skip
    rows = "".join(f'<div><dt>{word(name, spoken)}</dt><dd dir="auto">{escaped(value)}</dd></div>' for name, value in facts if value)
    pages = f"<div><dt>{word('page', spoken)}</dt><dd>{_page(shown)}</dd></div>" if has_pages(record) else ""
    return f"<dl>{rows}{pages}<div><dt>{word('languages', spoken)}</dt><dd>{_languages(shown)}</dd></div></dl>"


def _page(shown: Opened) -> str:
    """The page of the place, and what shows its picture."""
    record, place, spoken = shown.record, shown.place, shown.spoken
    pressed = shown.printed is not None
    number = record.page_at(place.start if place.at is None else place.at) or 1
    to = place.moved(page=None if pressed else 0)
    return (
        f'<span class="own"><bdi dir="ltr">{number} / {len(record.pages)}</bdi></span>'
        f'<button type="button" class="version leaf" data-step="picture" aria-pressed="{str(pressed).lower()}" {to.opens()}>{word("picture", spoken)}</button>'
    )


def _languages(shown: Opened) -> str:
    own = f'<span class="own">{escaped(_named(shown.record.language, shown.spoken))}</span>'
    return own + "".join(_toggle(shown, version) for version in shown.versions)


def _toggle(shown: Opened, version: Version) -> str:
    here = tuple(other.version.record_id for other in shown.beside)
    pressed = version.record_id in here
    to = shown.place.moved(beside=tuple(name for name in here if name != version.record_id) if pressed else (*here, version.record_id)[-BESIDE:])
    name = _named(version.language, shown.spoken)
    label = word("beside", shown.spoken, language=name)
    return (
        f'<button type="button" class="version" data-step="{escaped(version.record_id)}" aria-pressed="{str(pressed).lower()}" '
        f'aria-label="{escaped(label)}" title="{escaped(version.document)}" {to.opens()}>{escaped(name)}</button>'
    )


def _named(language: Language, spoken: Language) -> str:
    return word("untold", spoken) if language is Language.UND else language_name(language, spoken)


def _tree(record: Record, place: Place, spoken: Language) -> str:
    path = record.sections_at(place.start if place.at is None else place.at)
    listed = _items(record.root.children, path[1:], place, lang(record.language), [_LISTED])
    if not listed:
        return ""
    named = word("sections", spoken)
    return f'<details class="tree"><summary>{named}</summary><div role="navigation" aria-label="{named}">{listed}</div></details>'


def _items(sections: Sequence[Section], path: Sequence[Section], place: Place, attributes: str, left: list[int]) -> str:
    items = ""
    for section in sections:
        if left[0] <= 0:
            items += "<li>…</li>"
            break
        left[0] -= 1
        on_path = bool(path) and section is path[0]
        current = ' aria-current="true"' if on_path and len(path) == 1 else ""
        to = place.moved(at=section.start, first=None, last=None, page=None if place.page is None else 0)
        # Parts of parts are listed where the reader is: a long record has thousands.
        inner = _items(section.children, path[1:], place, attributes, left) if on_path else ""
        items += f'<li><button type="button" {to.opens()}{current} {attributes}>{escaped(section.heading or "–")}</button>{inner}</li>'
    return f"<ul>{items}</ul>" if items else ""


def _column(shown: Opened) -> str:
    record, window, place, spoken = shown.record, shown.window, shown.place, shown.spoken
    before = after = ""
    if window.first > 0:
        wider = window.earlier(record)
        before = _more("earlier", word("earlier", spoken), place.moved(first=wider.first, last=wider.last))
    if window.last < len(record.text):
        wider = window.later(record)
        after = _more("later", word("later", spoken), place.moved(first=wider.first, last=wider.last))
    label = word("text_in", spoken, language=_named(record.language, spoken))
    inner = excerpt_html(record, window, (place.start, place.end), spoken)
    return f'<div class="column" tabindex="0" role="group" aria-label="{escaped(label)}">{before}{inner}{after}</div>'


def _more(name: str, said: str, to: Place) -> str:
    return f'<button type="button" class="more" data-step="{name}" {to.opens()}>{said}</button>'


def _beside(shown: Beside, spoken: Language) -> str:
    record, version, named = shown.record, shown.version, _named(shown.record.language, spoken)
    note = "" if version.span or shown.pairs else f'<p class="note">{word("unplaced", spoken)}</p>'
    whole = Place(record.record_id, *(version.span or (0, 0))).anchor(escaped(word("open_version", spoken, language=named)), kind="link")
    inner = excerpt_html(record, shown.window, version.span, spoken, shown.pairs)
    label = word("text_in", spoken, language=named)
    return f'<div class="column other" tabindex="0" role="group" aria-label="{escaped(label)}"><p class="note">{whole}</p>{note}{inner}</div>'
