"""What the page's events call: each takes what Gradio gives it, and returns what the components then show.

Imports Gradio, so it is imported only after `page.quiet_gradio` has run; Gradio tells by the annotations what a handler is given.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

import gradio as gr

from assistant.answers import Answer
from assistant.browsing import Listing, Wish
from assistant.facets import Facets
from assistant.ui.adding import limits_html, problem_uploads, uploads_html
from assistant.ui.browse import browse_html, problem_list
from assistant.ui.calls import Answerer
from assistant.ui.conversation import Answering, View, begun, in_language, steps
from assistant.ui.keeping import kept_html
from assistant.ui.masthead import chosen, language_of, masthead_html, scope_of
from assistant.ui.narrowing import form_html, pair, sent, set_html, without
from assistant.ui.offered import Offered
from assistant.ui.opening import Showing, opened_html
from assistant.ui.places import Place
from assistant.ui.received import sweep
from assistant.ui.shelf import Shelf
from assistant.ui.words import word
from assistant.uploads import Ingesting, Upload, add_uploads
from corpus.errors import QuestionError, RapporteurError
from corpus.languages import Language
from index.filters import Filters

log = logging.getLogger(__name__)

Shown = tuple[Any, ...]
"""What a handler's components show, in the order in which `page.build` names them."""


class Engine(Answering, Answerer, Ingesting, Showing, Protocol):
    """What the page and the endpoints need of a `Rapporteur` in all."""

    def facets(self) -> Facets: ...

    def check(self, filters: Filters) -> None: ...

    def browse(self, wish: Wish, filters: Filters | None = None) -> Listing: ...

    def feedback(self, key: str, answer: Answer, helped: bool, filters: Filters | None = None) -> None: ...


class Handlers:
    """The handlers of a page over an engine. Nothing of a conversation is kept here: it travels as the page's state.

    Args:
        shelf: what answers, and what visitors can do besides asking.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def _engine(self, view: View) -> Engine:
        return self._shelf.held(view.index).engine

    def _offered(self, view: View) -> Offered:
        return self._shelf.held(view.index).offered

    def asked(self, question: str, view: View, filters: Filters) -> Iterator[Shown]:
        """The steps of an answer; while another is growing, the question stays in the box."""
        if view.busy:
            yield (gr.skip(),) * 7
            return
        yield from self._steps(question, view, filters, ("",))

    def asked_again(self, view: View, filters: Filters) -> Iterator[Shown]:
        """The last question once more, in the place of what was said to it; what is in the box stays there."""
        if view.turns and view.turns[-1].done:
            last = view.turns[-1]
            yield from self._steps(last.asked, view.taken_back(), replace(filters, without=last.filters.without))

    def asked_without(self, view: View, filters: Filters, event: gr.EventData) -> Iterator[Shown]:
        """The last question once more, without a part of what it names."""
        yield from self._changed(view, filters, event, frozenset.union)

    def asked_with(self, view: View, filters: Filters, event: gr.EventData) -> Iterator[Shown]:
        """The last question once more, with a part that was left out."""
        yield from self._changed(view, filters, event, frozenset.difference)

    def asked_example(self, view: View, filters: Filters, event: gr.EventData) -> Iterator[Shown]:
        """An example question, as if it had been typed."""
        question = getattr(event, "question", "")
        if isinstance(question, str) and not view.busy:
            yield from self._steps(question, view, filters)

    def _changed(self, view: View, filters: Filters, event: gr.EventData, change: Any) -> Iterator[Shown]:
        named, last = pair(getattr(event, "named", None)), view.turns[-1] if view.turns else None
        if named and last and last.done and last.number == getattr(event, "turn", None):
            left_out = change(last.filters.without, {named})
            yield from self._steps(last.asked, view.taken_back(), replace(filters, without=left_out))

    def _steps(self, question: str, view: View, filters: Filters, box: tuple[str, ...] = ()) -> Iterator[Shown]:
        with closing(steps(self._engine(view), question, view, filters)) as views:  # a stop ends here: what writes the answer is told so
            for number, shown in enumerate(views):
                controls = _idle(view.spoken) if shown.turns[-1].done else _busy(*box) if number == 0 else (gr.skip(),) * 3
                kept = kept_html(shown) if shown.turns[-1].done else gr.skip()
                yield (shown, shown.conversation(), _panel(shown), *controls, kept)

    def stopped(self, view: View) -> Shown:
        """What was shown when the visitor stopped an answer."""
        shown = view.stopped()
        return (shown, shown.conversation(), _panel(shown), *_idle(view.spoken), kept_html(shown))

    def edited(self, view: View, event: gr.EventData) -> Any:
        """A question already asked, for the box."""
        turn = view.turn(getattr(event, "turn", None))
        return turn.asked if turn else gr.skip()

    def opened(self, view: View, event: gr.EventData) -> str:
        """The source pane at the place that was clicked."""
        return opened_html(self._engine(view), Place.sent(getattr(event, "place", None)), view.answers(), view.spoken)

    def closed(self) -> str:
        """No source pane."""
        return ""

    def cleared(self, view: View) -> Shown:
        """A new conversation."""
        fresh = begun(self._engine(view), view.spoken, rated=view.rated, index=view.index)
        return fresh, fresh.conversation(), _panel(fresh), ""

    def reopened(self, view: View) -> Shown:
        """A conversation that was kept, with the sources of its last answer."""
        shown = in_language(self._engine(view), view, view.spoken)
        return shown, shown.conversation(), _panel(shown), ""

    def narrowed(self, view: View, filters: Filters, event: gr.EventData) -> Shown:
        """The conditions of the form: set, shown as such, and met by the list. One that nothing can meet changes none."""
        try:
            now = sent(getattr(event, "values", None))
            self._engine(view).check(now)
        except QuestionError as error:
            return filters, set_html(filters, view.spoken, str(error)), gr.skip()
        return self._narrowed(view, now, event)

    def widened(self, view: View, filters: Filters, event: gr.EventData) -> Shown:
        """The conditions without one, or without any."""
        return self._narrowed(view, without(filters, getattr(event, "name", "")), event)

    def _narrowed(self, view: View, filters: Filters, event: gr.EventData) -> Shown:
        wish = getattr(event, "wish", None)
        return filters, set_html(filters, view.spoken), gr.skip() if wish is None else self._listed(Wish.sent(wish), filters, view)

    def browsed(self, view: View, filters: Filters, event: gr.EventData) -> str:
        """A page of the list of records."""
        return self._listed(Wish.sent(getattr(event, "wish", None)), filters, view)

    def added(self, files: list[str] | None, view: View) -> Iterator[Shown]:
        """What becomes of the files that a visitor adds, as they are read; where that is not offered, nothing."""
        can = self._offered(view)
        limits, folder = can.limits, can.folder
        if not files or limits is None or folder is None:
            yield gr.skip(), None
            return
        sweep()
        uploads: tuple[Upload, ...] = ()
        # The files themselves are left to Gradio: it names them by content, so that another visitor may be about to add the same.
        try:
            for uploads in add_uploads(self._engine(view), folder, [Path(file) for file in files], limits):
                yield uploads_html(uploads, view.spoken), gr.skip()
        except RapporteurError as error:
            yield problem_uploads(uploads, str(error), view.spoken), None
        except Exception:
            log.exception("files could not be added")
            yield problem_uploads(uploads, word("broken", view.spoken), view.spoken), None
        else:
            yield uploads_html(uploads, view.spoken), None

    def grown(self, view: View, filters: Filters) -> str:
        """What the records can be narrowed to, after some were added. The list is asked for anew by the page, which knows what it shows."""
        return self._form(view, filters)

    def arrived(self, request: gr.Request) -> Shown:
        """What a visitor finds: a new conversation in the visitor's language, and the place that the page's address names."""
        named = request.query_params
        spoken = language_of(named, request.cookies, request.headers.get("accept-language"))
        place = Place.asked(named) if "record" in named else None
        held = self._shelf.holding(place.record) if place and "index" not in named else self._shelf.held(named.get("index"))
        view = begun(held.engine, spoken, rated=held.offered.rated, index=held.name)
        pane = opened_html(held.engine, place, {}, spoken) if "record" in named else ""
        return (view, Filters(), *self._page(view, Filters(), request), pane, "")

    def spoken(self, view: View, filters: Filters, event: gr.EventData, request: gr.Request) -> Shown:
        """The page in another language."""
        spoken = chosen(getattr(event, "language", None))
        shown = in_language(self._engine(view), view, spoken)
        place, wish = Place.sent(getattr(event, "place", None)), getattr(event, "wish", None)
        pane = opened_html(self._engine(view), place, shown.answers(), spoken) if place else ""
        listed = "" if wish is None else self._listed(Wish.sent(wish), filters, shown)
        return (shown, filters, *self._page(shown, filters, request), pane, listed)

    def chosen(self, view: View, event: gr.EventData, request: gr.Request) -> Shown:
        """Another index: a new conversation on it, without conditions."""
        held, wish = self._shelf.held(getattr(event, "index", None)), getattr(event, "wish", None)
        fresh = begun(held.engine, view.spoken, rated=held.offered.rated, index=held.name)
        listed = "" if wish is None else self._listed(Wish(), Filters(), fresh)
        return (fresh, Filters(), *self._page(fresh, Filters(), request), "", listed)

    def _page(self, view: View, filters: Filters, request: gr.Request) -> Shown:
        """Everything that bears words of the page but the source pane and the list."""
        spoken = view.spoken
        box = gr.update(label=word("question", spoken), placeholder=word("placeholder", spoken), submit_btn=word("ask", spoken))
        buttons = gr.update(value=word("stop", spoken)), gr.update(value=word("new", spoken))
        can = self._offered(view)
        head = masthead_html(spoken, replace(can, scope=scope_of(can.scope, request.username)), self._shelf.names, view.index)
        limits = can.limits
        adding = limits_html(limits, spoken) if limits else ""
        upload = gr.update(label=word("add", spoken))
        return (head, view.conversation(), _panel(view), self._form(view, filters), set_html(filters, spoken), box, *buttons, adding, upload)

    def _form(self, view: View, filters: Filters) -> str:
        try:
            return form_html(self._engine(view).facets(), filters, view.spoken)
        except RapporteurError as error:
            log.warning("nothing to narrow to: %s", error)
            return ""

    def _listed(self, wish: Wish, filters: Filters, view: View) -> str:
        spoken = view.spoken
        try:
            return browse_html(self._engine(view).browse(wish, filters), spoken)
        except RapporteurError as error:
            return problem_list(str(error))
        except Exception:
            log.exception("the records could not be listed")
            return problem_list(word("broken", spoken))


def _panel(view: View) -> str:
    return f'<h2 class="beside">{word("sources", view.spoken)}</h2>{view.sources}'


def _busy(*box: str) -> Shown:
    cleared = {"value": box[0]} if box else {}
    return gr.update(submit_btn=False, **cleared), gr.update(interactive=True), gr.update(interactive=False)


def _idle(spoken: Language) -> Shown:
    return gr.update(submit_btn=word("ask", spoken)), gr.update(interactive=False), gr.update(interactive=True)
