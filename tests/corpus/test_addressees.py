"""Whom an operative paragraph speaks to, in six languages, and whom it only names."""

from __future__ import annotations

import pytest

from corpus.languages import Language
from corpus.statements.addressees import addressees

SG, STATES = "secretary-general", "members"
PARAGRAPHS = [
    ("en", "4. Requests the Secretary-General to ask States for charts;", [SG]), ("en", "5. Invites Member States to inform the Secretary-General of dark lamps;", [STATES]),
    ("en", "Requests the Secretary-General, with Member States, to study lamps;", [SG]), ("en", "2. The Conference also calls upon all Member States and the Secretary-General to lift buoys;", [STATES, SG]),
    ("en", "3. Requests pilots to tell the Secretary-General of ice;", []), ("en", "3. Decides that the Secretary-General shall keep the list;", [SG]),
    ("fr", "4. Prie le Secrétaire général de demander des cartes aux États ;", [SG]), ("fr", "5. Invite les États Membres à informer le Secrétaire général des feux éteints ;", [STATES]),
    ("fr", "Demande au Secrétaire général et à tous les États de lever les bouées ;", [SG, STATES]), ("fr", "3. Prie les pilotes d’avertir le Secrétaire général des glaces ;", []),
    ("fr", "3. Invite les pilotes à informer le Secrétaire général ;", []),
    ("es", "4. Pide al Secretario General que solicite cartas a los Estados;", [SG]), ("es", "5. Invita a los Estados Miembros a que informen al Secretario General de las luces apagadas;", [STATES]),
    ("es", "Pide también al Secretario General y a los Estados que retiren las boyas;", [SG, STATES]), ("es", "3. Pide a los prácticos que informen al Secretario General del hielo;", []),
    ("es", "3. Invita a los prácticos a informar al Secretario General;", []),
    ("ru", "4. просит Генерального секретаря запросить у государств карты;", [SG]), ("ru", "5. предлагает государствам-членам сообщать Генеральному секретарю о погасших огнях;", [STATES]),
    ("ru", "просит также Генерального секретаря и все государства поднять буи;", [SG, STATES]), ("ru", "3. просит лоцманов сообщать Генеральному секретарю о льдах;", []),
    ("zh", "4. 请秘书长向会员国索取海图；", [SG]), ("zh", "5. 邀请各会员国向秘书长通报熄灭的灯；", [STATES]), ("zh", "又请秘书长和会员国收回浮标；", [SG, STATES]), ("zh", "3. 请引航员向秘书长报告冰情；", []),
    ("ar", "4. يطلب إلى الأمين العام أن يلتمس خرائط من الدول؛", [SG]), ("ar", "5. يدعو الدول الأعضاء إلى إبلاغ الأمين العام بالأضواء المطفأة؛", [STATES]),
    ("ar", "يطلب أيضا إلى الأمين العام وإلى الدول الأعضاء رفع العوامات؛", [SG, STATES]), ("ar", "3. يطلب إلى المرشدين إبلاغ الأمين العام بالجليد؛", []),
    ("ar", "6. يطلب إلى جميع الدول رفع العوامات؛", [STATES]), ("ar", "6. يطلب إلى المرشدين والأمين العام رفع العوامات؛", [SG]),
    ("ar", "3. يدعو المرشدين إلى إبلاغ الأمين العام؛", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "paragraph", "spoken_to"), PARAGRAPHS)
def test_whom_a_paragraph_speaks_to(language: str, paragraph: str, spoken_to: list[str]) -> None:
    assert [STATES if one.members else next(iter(one.names)) for one in addressees(paragraph, Language(language))] == spoken_to
