"""A model's judgement of answers, through llama-index's evaluators: beside the other figures, never in their place."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from assistant.answers import Answer
from corpus.errors import ModelError, one_line
from evals.question_set import Question

if TYPE_CHECKING:
    from llama_index.core.llms import LLM


class ModelJudge:
    """Faithfulness (do the quotes support the answer: 0 or 1) and, where the set has a reference answer, correctness (1 to 5,
    here 0 to 1) by a language model; llama-index's prompts."""

    def __init__(self, llm: LLM, secret: str | None = None) -> None:
        """`secret` is left out of what errors say."""
        from llama_index.core.evaluation import CorrectnessEvaluator, FaithfulnessEvaluator

        self._secret = secret
        self.identity = str(llm.metadata.model_name)
        self._faithfulness = FaithfulnessEvaluator(llm=llm)
        self._correctness = CorrectnessEvaluator(llm=llm)

    def __call__(self, question: Question, answer: Answer) -> dict[str, float | None]:
        """The judged figures of one answer; None where the model's reply can't be read.

        Raises:
            ModelError: the model can't be reached.
        """
        said = "\n".join(statement.text for statement in answer.statements)
        reference = question.other.get("answer")
        try:
            faithful = asyncio.run(self._faithfulness.aevaluate(query=question.question, response=said, contexts=[c.quote for c in answer.citations]))
            correct = asyncio.run(self._correctness.aevaluate(query=question.question, response=said, reference=str(reference))) if reference else None
        except Exception as error:  # whatever its client raises
            said_wrong = one_line(f"{type(error).__name__}: {error}")
            if self._secret:
                said_wrong = said_wrong.replace(self._secret, "***")
            raise ModelError(self.identity, f"the judge failed ({said_wrong})", "check its address and key") from error
        score = correct.score if correct is not None else None
        return {"faithfulness": faithful.score, "correctness": None if score is None else (float(score) - 1) / 4}


def openai_like_judge(base_url: str, model: str, api_key: str | None) -> ModelJudge:
    """A judge behind any server that speaks OpenAI's protocol."""
    from llama_index.llms.openai_like import OpenAILike

    return ModelJudge(
        OpenAILike(
            model=model, api_base=base_url, api_key=api_key or "none", is_chat_model=True, temperature=0.0, timeout=120.0, max_retries=2, reuse_client=False
        ),
        api_key,
    )
