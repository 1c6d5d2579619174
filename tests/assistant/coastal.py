"""Records of an invented Convention on Coastal Lights: letters, drafts with revisions, decisions, a report; in several languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from assistant import Rapporteur, Settings
from assistant.answers import Answer
from assistant.pieces import pieces
from assistant.records.answers import told_of_records
from corpus.languages import Language
from index.embedding import HashingEmbedder
from index.filters import Filters
from index.store import Index

_EN = "Convention on Coastal Lights\nThird session\n"
RECORDS = {
    "varnholm-1.txt": f"CCL/2032/4\n10 February 2032\n{_EN}Agenda item 4\n\nLetter dated 6 February 2032 from the Permanent Representative of Varnholm addressed to the President of the Conference\n\nThe light at Skerry Point will be dark in May. My Government will decide in April which lamp replaces it.\n\n(Signed) Ingmar Saltvik\nPermanent Representative of Varnholm\n",
    "varnholm-2.txt": f"CCL/2032/9\n1 March 2032\n{_EN}Agenda item 6\n\nLetter dated 27 February 2032 from the Permanent Representative of Varnholm addressed to the Permanent Representative of Severovia\n\nThree buoys have drifted since the chart was drawn.\n\n(Signed) Ingmar Saltvik\nPermanent Representative of Varnholm\n",
    "zubrowka.fr.txt": "CCL/2032/7\n20 février 2032\nConvention sur les feux côtiers\nPoint 5 de l’ordre du jour\n\nLettre datée du 18 février 2032, adressée au Président de la Conférence par le Représentant permanent de Zubrowka\n\nMon gouvernement propose que les bouées d’hiver soient peintes en vert. Il a décidé d’en prêter douze.\n\n(Signé) Gustave Hermès\nReprésentant permanent de Zubrowka\n",
    "brazil.txt": f"CCL/2032/10\n2 March 2032\n{_EN}Agenda item 5\n\nLetter dated 1 March 2032 from the Permanent Representative of Brazil addressed to the Permanent Representative of Kenya\n\nThe bells of our harbours are lent in winter.\n\nAnnex\n\nLetter dated 3 January 2032 from the Harbour Commissioner of Norrmark addressed to the Minister of Marine of Brazil\n\nThe bell is cracked.\n\n(Signed) Bastian Orvell\nHarbour Commissioner of Norrmark\n",
    "decision-1.txt": f"CCL/DEC/1\n12 March 2032\n{_EN}Agenda item 4\n\nDecision 1: Notice of dark lights\n\nThe Conference,\n\nRecalling the letter of Varnholm of 6 February 2032,\n\nNoting that mariners learn too late of dark lights,\n\n1. Decides that every State shall give thirty days' notice of a light that will be dark;\n\n2. Requests the Secretariat to send each notice to:\n\n(a) All ports;\n\n(b) The pilots of Brazil;\n\n3. Decides to review the present decision at its fourth session.\n",
    "decision-2.txt": f"CCL/DEC/2\n15 March 2032\n{_EN}Agenda item 6\n\nDecision 2: Place of the fourth session\n\nAt its 7th meeting, on 15 March 2032, the Conference decided to hold its fourth session at Port Merrin from 3 to 14 May 2033.\n",
    "resolution.txt": f"CCL/RES/1\n16 March 2032\n{_EN}Agenda item 7\n\nResolution 1: Bells of small harbours\n\nThe Conference,\n\nGrateful for the bells that were lent,\n\n1. Decides to lend bells to small harbours for the winter.\n",
    "draft.txt": f"CCL/L.3\n1 March 2032\n{_EN}Agenda item 5\n\nVarnholm and Zubrowka: draft resolution\n\nWinter buoys\n\nThe Conference,\n\nConcerned at the drift of buoys in ice,\n\n1. Decides that winter buoys shall be painted green;\n\n2. Requests States:\n\n(a) To lift winter buoys before 1 December;\n\n(b) To tell mariners of it in May;\n\n3. Invites the Secretariat to keep a list of winter buoys;\n\n4. Decides to remain seized of the matter.\n",
    "draft-rev.txt": f"CCL/L.3/Rev.1\n8 March 2032\n{_EN}Agenda item 5\n\nVarnholm and Zubrowka: draft resolution\n\nWinter buoys\n\nThe Conference,\n\nConcerned at the drift of buoys in ice,\n\nMindful of the charts of the northern ports,\n\n1. Decides that winter buoys shall be painted green and white;\n\n2. Requests States:\n\n(a) To lift winter buoys before 1 December;\n\n(b) To tell mariners of it in April;\n\n3. Decides to remain seized of the matter.\n",
    "same.txt": f"CCL/L.5\n2 March 2032\n{_EN}Agenda item 8\n\nBrazil: draft decision\n\nOil of the lamps\n\nThe Conference decides to buy oil in spring.\n",
    "same-rev.txt": f"CCL/L.5/Rev.1\n9 March 2032\n{_EN}Agenda item 8\n\nBrazil: draft decision\n\nOil of the lamps\n\nThe Conference decides to buy oil in spring.\n",
    "alone.txt": f"CCL/WP.7/Rev.1\n4 March 2032\n{_EN}Agenda item 9\n\nWorking paper submitted by Brazil\n\nThe cost of oil\n\nOil costs more each year.\n",
    "report.txt": f"CCL/2032/11\n9 March 2032\n{_EN}Agenda item 5\n\nReport of the Working Group on Buoys\n\nI. Recommendations\n\n1. The Working Group recommends that the Conference adopt a single colour for winter buoys.\n\n(Signed) Lena Ostrom\nChair of the Working Group\n",
}
"""Texts of files, by name."""


@contextmanager
def indexed(folder: Path, records: Mapping[str, str]) -> Iterator[Rapporteur]:
    """An index of these records, by file name, by the weightless model; nothing is refused for want of confidence."""
    (folder / "records").mkdir()
    for name, text in records.items():
        (folder / "records" / name).write_text(text, encoding="utf-8")
    with Rapporteur.open(folder / "index", settings=Settings(min_confidence=0.0), embedder=HashingEmbedder(64)) as r:
        r.ingest([folder / "records"])
        yield r


def checked(answer: Answer, r: Rapporteur) -> Answer:
    """An answer each of whose citations stands in its record word for word, and is numbered through."""
    for number, citation in enumerate(answer.citations, 1):
        assert citation.number == number
        assert r.index.record(citation.record_id).text[citation.start : citation.end] == citation.quote != ""
    assert "".join(piece.text for piece in pieces(answer)) == answer.text
    return answer


def about_records(question: str, index: Index, filters: Filters | None = None, language: Language | None = None) -> Answer | None:
    """The answer from the catalog alone; None where a search would answer."""
    return told_of_records(question, index, filters, language).answer
