"""An answer in a language model's words while it grows: each state of it holds all that is proved so far, and the last is whole.

Of a question of several parts, what is proved stands under the part that its passages were found for, or under the question as a whole
where they were found for several, or the model says it of the whole or of a part that they were not found for. A part without evidence is told by the program, whatever the model writes, and so is one that the
catalog answers. Where the model fails, what is proved so far stays, with one line that says what happened; or, where the settings say so,
extracts take the place of what it did not answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.answers import Answer, Statement
from assistant.model.model_writer import Written, as_text
from assistant.parts import Numbering, headings, unanswered
from assistant.phrases.model_phrases import say
from assistant.refusal import nearest_of
from assistant.settings import Settings
from index.results import Hit


class GrowingAnswer:
    """Takes in what the model writer gives on.

    Args:
        base: the extractive answer; its `parts` are those of the question.
        settings: whether what is not proved is shown, and what takes the place of what is not written.
        worded: which parts the model words, counted from 0; the others stand as the program answers or refuses them.
    """

    def __init__(self, base: Answer, settings: Settings, worded: frozenset[int]) -> None:
        self._base = base
        self._settings = settings
        self._headings = headings(base.resolved_question, [part.question for part in base.parts])
        self._numbering = Numbering()
        self._numbers: dict[int, int] = {}  # of citations, by those that the writer gives them
        self._statements: list[Statement] = []
        self._left: list[Statement] = []
        self._proved = False
        self._worded = worded
        self._unwritten = set(worded)
        self._declined: set[int] = set()
        self._own: set[int] = set()  # parts under which a proved statement stands
        self._untold = [n for n in range(len(base.parts)) if n not in worded]
        self._answered = any(not base.parts[n].refused for n in self._untold)
        self._lines: list[str] = [base.lead, ""] if base.lead else []
        self._led: set[int] = set()  # parts whose lead is told
        self._under = ""
        self._tell_up_to(min(worded))
        self._opening = [*([""] if self._lines and self._lines[-1] else []), say("written", base.language), ""]  # until there is a statement of the model's

    def add(self, written: Written) -> None:
        """Takes in a statement, if there is one, or that the model found no answer to a part."""
        self._numbers |= {citation.number: self._numbering.number(citation) for citation in written.citations}
        statement = written.statement
        if written.refused:
            self._declined |= written.parts & self._worded
        if statement is None:
            return
        if statement.supported:
            statement = replace(statement, citations=tuple(self._numbers[n] for n in statement.citations))
            self._proved = True
            self._unwritten -= written.parts
            self._own |= written.parts if len(written.parts) == 1 and not written.of_whole else frozenset()
        elif not self._settings.show_unsupported:
            self._left.append(statement)
            return
        self._lines += self._opening
        self._opening = []
        if self._base.parts:
            self._stand_under(frozenset() if written.of_whole else written.parts)
        self._lines.append(as_text(statement, self._base.language))
        self._statements.append(statement)

    def answer(self) -> Answer:
        """The answer so far. Statements that are not shown come last, so that those of the text stand in its order."""
        return self._told([*self._lines, *self._opening])

    def whole(self, end: Written, hits: Sequence[Hit]) -> Answer:
        """The answer at the model's `end`; a refusal, with the nearest of the `hits`, where nothing is answered."""
        base, language = self._base, self._base.language
        if not self._proved and self._settings.llm_fallback == "extractive" and not end.refused:
            return replace(base, text="\n".join([*end.notes, say("fallback", language), "", base.text]))
        if self._proved or self._answered:
            self._tell_the_rest(end)
            return replace(self._told(self._lines, end.notes), incomplete=end.failed)
        reason = say("model_refused", language) if end.refused else " ".join(end.notes)
        text = reason
        if self._statements:
            self._tell_the_rest(end)
            text = self._told(self._lines, end.notes).text
        elif base.parts:
            declined = say("model_refused", language)
            reasons = [part.reason or (declined if n in self._declined else reason) for n, part in enumerate(base.parts)]
            text = "\n\n".join(f"{heading}\n{unanswered(why, language)}" for heading, why in zip(self._headings, reasons, strict=True))
        return replace(
            base, refused=True, reason=reason, text=text, statements=(*self._statements, *self._left), citations=(), form="prose",
            nearest=nearest_of(hits), incomplete=end.failed,
        )  # fmt: skip

    def _told(self, lines: Sequence[str], notes: Sequence[str] = ()) -> Answer:
        text = "\n".join([*lines, *(["", *notes] if notes else [])])
        return replace(self._base, text=text, statements=(*self._statements, *self._left), citations=self._numbering.citations, form="prose")

    def _stand_under(self, parts: frozenset[int]) -> None:
        """Has what follows stand under the part, or under the whole question where it is of several."""
        if len(parts) == 1:
            (part,) = parts
            self._tell_up_to(part)
            self._head(self._headings[part])
            if (lead := self._base.parts[part].lead) and part not in self._led:
                self._lines += [lead, ""]
            self._led.add(part)
        else:
            self._head(self._base.resolved_question)

    def _head(self, heading: str) -> None:
        if heading != self._under:
            self._lines += [*([""] if self._lines and self._lines[-1] else []), heading]
            self._under = heading

    def _tell_up_to(self, last: int) -> None:
        """Tells those parts up to this one that the program answers or refuses, if they aren't told yet."""
        while self._untold and self._untold[0] <= last:
            part = self._untold.pop(0)
            self._head(self._headings[part])
            self._tell(self._base.parts[part])

    def _tell(self, answer: Answer) -> None:
        if answer.refused:
            self._lines.append(unanswered(answer.reason or "", answer.language))
            return
        text, statements = self._numbering.through(answer)
        self._lines.append(text)
        self._statements += statements

    def _tell_the_rest(self, end: Written) -> None:
        """Tells each part that nothing is told of yet."""
        language = self._base.language
        for n, part in enumerate(self._base.parts):
            self._tell_up_to(n)
            if n not in self._unwritten | (self._declined - self._own):
                continue
            declined = end.refused or n in self._declined
            self._head(self._headings[n])
            if self._settings.llm_fallback == "extractive" and not declined:
                self._lines += [say("fallback", language), ""]
                self._tell(part)
            elif n in end.parts:
                self._lines.append(unanswered(say("no_room", language, value=self._settings.llm_context), language))
            else:
                self._lines.append(unanswered(say("model_refused" if declined else "part_unwritten", language), language))
