"""What is wrong with a question set or a run: one line, with the number of the line it is on."""

from __future__ import annotations

from corpus.errors import RapporteurError


class SetError(RapporteurError):
    """A question set that cannot be used; the subject names the file and line."""

    code = "question_set"
    default_problem = "the question set cannot be used"
    default_remedy = "check it with: rapporteur eval check SET"


class RunError(RapporteurError):
    """A folder of a run that cannot be used."""

    code = "evaluation_run"
    default_problem = "this is no evaluation run"
    default_remedy = "make one with: rapporteur eval run SET --out DIR"
