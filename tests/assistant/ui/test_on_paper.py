"""The page on paper, and in the window: nothing is lost that a screen would scroll to."""

from __future__ import annotations

import base64

import pypdfium2
import pytest

from tests.assistant.ui.chrome import Visitor

pytestmark = pytest.mark.browser

QUESTIONS = ("What did the working group recommend on item 7?", "What did the Conference decide?")


def test_the_whole_conversation_and_its_sources_are_printed(page: Visitor) -> None:
    for question in QUESTIONS:
        page.ask(question)
    statements = page.texts("#chat .statement")
    assert page.run("const chat = document.querySelector('#chat'); return chat.scrollHeight > 1.5 * chat.clientHeight"), "all of it fits in the window"
    assert page.run("return document.documentElement.scrollHeight <= innerHeight"), "the question's box is below the window"
    document = pypdfium2.PdfDocument(base64.b64decode(page.driver.execute_cdp_cmd("Page.printToPDF", {})["data"]))
    printed = "".join("".join(sheet.get_textpage().get_text_range() for sheet in document).split())
    for text in (*QUESTIONS, *(statement.rsplit(" [", 1)[0] for statement in statements)):
        assert "".join(text.split()).replace("-", "") in printed.replace("-", "").replace("\ufffe", ""), text
    assert "Newconversation" not in printed
