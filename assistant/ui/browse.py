"""The list of records as HTML: a search box, a table that can be put in order, and its pages."""

from __future__ import annotations

import json
from dataclasses import replace

from assistant.browsing import COLUMNS, Listed, Listing, Wish
from assistant.phrases.general import language_name
from assistant.phrases.record_phrases import kind_name
from assistant.ui.markup import escaped, lang
from assistant.ui.places import Place
from assistant.ui.words import word
from corpus.languages import Language

_EXCERPT = 240


def browse_html(listing: Listing, spoken: Language) -> str:
    """The page of the list."""
    wish = listing.wish
    field = (
        f'<input type="search" name="words" value="{escaped(wish.words)}" maxlength="1000" dir="auto" '
        f'aria-label="{word("search_records", spoken)}" placeholder="{word("search_hint", spoken)}">'
    )
    find = f'<form class="find" role="search">{field}<button type="submit">{word("find", spoken)}</button></form>'
    told = word("found", spoken, n=listing.found) if listing.found == listing.held else word("found_of", spoken, n=listing.found, all=listing.held)
    count = f'<p class="count" role="status">{told}</p>'
    now = escaped(json.dumps(wish.to_dict()))
    return f'<section class="browse" data-now="{now}" aria-label="{word("records", spoken)}">{find}{count}{_table(listing, spoken)}{_pages(listing, spoken)}</section>'


def problem_list(line: str) -> str:
    """A list that says in one line why there is none."""
    return f'<section class="browse"><p class="problem" role="alert" dir="auto">{escaped(line)}</p></section>'


def _table(listing: Listing, spoken: Language) -> str:
    if not listing.listed:
        return f'<p class="nothing">{word("none_found", spoken)}</p>'
    heads = "".join(_head(column, listing.wish, spoken) for column in COLUMNS)
    rows = "".join(_row(item, spoken) for item in listing.listed)
    return f'<div class="scrolled" tabindex="0" role="group" aria-label="{word("records", spoken)}"><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'


def _head(column: str, wish: Wish, spoken: Language) -> str:
    chosen = wish.column or (None if wish.words else "date")
    falling = wish.descending if wish.column else True
    order = "" if column != chosen else ' aria-sort="descending"' if falling else ' aria-sort="ascending"'
    sign = "" if column != chosen else " ▼" if falling else " ▲"
    to = replace(wish, column=column, descending=column == chosen and not falling, page=1)
    named = word(column, spoken)
    button = f'<button type="button" data-column="{column}" {_goes(to)} title="{word("sort_by", spoken, name=named)}">{named}<span aria-hidden="true">{sign}</span></button>'
    return f'<th scope="col"{order}>{button}</th>'


def _row(item: Listed, spoken: Language) -> str:
    row, language = item.row, Language.parse(item.row.language)
    place = Place(row.record_id, item.hit.start, item.hit.end) if item.hit else Place(row.record_id)
    opens = place.anchor(f"<bdi>{escaped(row.symbol or row.document)}</bdi>", kind="place")
    title = f"<span {lang(language)}>{escaped(row.title or '–')}</span>"
    if item.hit:
        text = " ".join(item.hit.text.split())
        cut = text[:_EXCERPT].rsplit(" ", 1)[0] + "…" if len(text) > _EXCERPT else text
        title += f'<span class="excerpt">{word("in_text", spoken)}: <span {lang(item.hit.language)}>{escaped(cut)}</span></span>'
    kind = kind_name(row.kind, spoken) if row.kind else ""
    named = word("untold", spoken) if language is Language.UND else language_name(language, spoken)
    date = f'<bdi dir="ltr">{escaped(row.date)}</bdi>' if row.date else ""
    if row.distributed:
        date += f'<span class="excerpt">{word("distributed", spoken)}: <bdi dir="ltr">{escaped(row.distributed)}</bdi></span>'
    return f'<tr><td>{opens}</td><td>{title}</td><td>{escaped(kind)}</td><td class="date">{date}</td><td>{escaped(named)}</td></tr>'


def _pages(listing: Listing, spoken: Language) -> str:
    if listing.pages < 2:
        return ""
    page = listing.wish.page
    back = _turn("back", replace(listing.wish, page=page - 1) if page > 1 else None, spoken)
    forward = _turn("forward", replace(listing.wish, page=page + 1) if page < listing.pages else None, spoken)
    told = word("page_of", spoken, n=page, all=listing.pages)
    return f'<div class="pages" role="navigation" aria-label="{word("pages", spoken)}">{back}<span>{told}</span>{forward}</div>'


def _turn(name: str, to: Wish | None, spoken: Language) -> str:
    return f'<button type="button" data-step="{name}" {_goes(to) if to else "disabled"}>{word(name, spoken)}</button>'


def _goes(to: Wish) -> str:
    return f'data-wish="{escaped(json.dumps(to.to_dict()))}"'
