"""English verbs as follow-up questions need them to tell where a noun phrase ends: auxiliaries, participles, verbs that are two words."""

from __future__ import annotations

import re

BE = {"is": "are", "are": "is", "was": "were", "were": "was"}
AUX = {**BE, "does": "do", "do": "does", "has": "have", "have": "has"}  # as they are with one, and with several
MODAL = frozenset(("did", "had", "can", "could", "must", "may", "shall", "should", "will", "would"))
PARTICIPLE = re.compile(
    r"\w+(?:ed|ing)|kept|held|built|sent|made|set|found|put|paid|sold|given|taken|shown|known|written|drawn|chosen|lit|laid|led|left|lost|met|read|run|said|seen"
    r"|spent|told|won|begun|broken|borne|bought|brought|cut|done|driven|fed|gone|grown|heard|hung|lent|meant|rung|shut|spoken|struck|taught|thrown|worn"
)
LIGHT_VERB = re.compile(r"(?:take|have)\s+(?:place|effect|part|force|charge|control)")
