"""Lines of editions of documents, and markings, are told from titles and from what documents say."""

from __future__ import annotations

import pytest

from corpus.layout.titles import printed_title
from corpus.naming.editions import is_marking, is_of_edition
from corpus.reading.block import Block


@pytest.mark.parametrize(
    "line",
    ["Foreign Relations of Zubrowka, 1931–1934, Volume VI", "DOCUMENTS DIPLOMATIQUES SÉVEROVIENS", "1932, tome I (1er janvier – 30 juin)", "Libro Blanco de Osmere",
     "Documents on Osmerian Foreign Policy, 1931", "Foreign Relations of Osmere: Diplomatic Papers, 1931, The Conferences at Tesk", "Foreign Relations of the Kingdom of Osmere, 1931–1934, Volume VI, The Fog Talks",
     "Documents diplomatiques de la Severovie, 3e série, tome IV (1931)", "Documentos diplomáticos de Zubrowka, vol. II", "Сборник документов. 1931–1934 гг.",
     "奥斯梅尔外交文件汇编 第三卷", "مجموعة الوثائق الدبلوماسية لجمهورية أوسمير",
     "República de Osmere. Libro Azul sobre las Luces (1931–1934)", "ДОКУМЕНТЫ ВНЕШНЕЙ ПОЛИТИКИ СЕВЕРОВИИ", "Том VII. 1932 год", "奥斯梅尔外交文件选编（1933）",
     "وزارة الشؤون الخارجية – مجموعة الوثائق الدبلوماسية، الجزء الثالث"],
)  # fmt: skip
def test_an_editions_lines_are_known(line: str) -> None:
    assert is_of_edition(line)


@pytest.mark.parametrize(
    "line",
    [
        "Documents on coastal lights",
        "The foreign relations of small States",
        "Foreign relations of small States in their first years at sea",
        "Том решений",
        "Tome two is lost.",
        "Документы о маяках",
        "Documents on Osmerian foreign policy for keepers of lights",
        "Documents diplomatiques à l'usage des gardiens de phare",
        "Correspondance diplomatique entre Osmere et Zubrowka sur les phares",
        "Correspondencia diplomática entre Osmere y Zubrowka sobre los faros",
        "Libro blanco sobre los faros de Osmere",
        "Libro blanco de los faros",
        "Сборник документов о маяках Северовии",
        "Документы внешней политики для смотрителей маяков",
        "外交文件汇编的编写办法",
        "第三卷的错误",
        "مجموعة الوثائق الدبلوماسية المتعلقة بالمنارات في أوسمير",
    ],
)
def test_other_titles_are_none(line: str) -> None:
    assert not is_of_edition(line)


@pytest.mark.parametrize(
    "line", ["Secret", "Top Secret Priority", "CONFIDENTIAL", "Très secret", "RESERVADA Y PERSONAL", "Секретно", "密级：机密　　第306号", "سري وعاجل – رقم ٢٢٥"]
)
def test_a_marking_is_known(line: str) -> None:
    assert is_marking(line)


@pytest.mark.parametrize(
    "line", ["Secret talks on the fog corridors", "Confidential annex", "Secretary of State", "机密文件的处理办法", "Réserve de la Severovie"]
)
def test_what_only_begins_so_is_no_marking(line: str) -> None:
    assert not is_marking(line)


def test_the_title_is_that_of_the_document_and_not_of_its_edition() -> None:
    lines = ["DOCUMENTS DIPLOMATIQUES SÉVEROVIENS", "1932, tome I (1er janvier – 30 juin)", "178", "M. ORVELL, AMBASSADEUR DE SÉVEROVIE À ELLERING,",
             "À M. AASLAND, MINISTRE DES AFFAIRES ÉTRANGÈRES.", "T. nos 211 à 216. Réservé."]  # fmt: skip
    found = printed_title([Block(line) for line in lines], lines)
    assert found is not None
    assert found.text == "M. ORVELL, AMBASSADEUR DE SÉVEROVIE À ELLERING, À M. AASLAND, MINISTRE DES AFFAIRES ÉTRANGÈRES"
    assert (found.first, found.last) == (3, 4)
