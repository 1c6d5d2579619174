"""What stands on a PDF's page without being a part of its content: filled fields of forms, text that was typed onto the page, stamps."""

from __future__ import annotations

from typing import Any

_MOST = 2_000  # annotations of a page that are looked at


def with_typed_text(document: Any, number: int) -> Any:
    """The page of that index, counted from 0, as it is displayed: with what was typed onto it. The page is to be closed as any other."""
    import pypdfium2.raw as pdfium

    page = document[number]
    if not _has_typed_text(page) or pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY) != pdfium.FLATTEN_SUCCESS:
        return page
    page.close()
    return document[number]  # a page that is open keeps the content that it had


def _has_typed_text(page: Any) -> bool:
    import pypdfium2.raw as pdfium

    kinds = (pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_STAMP)
    for i in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), _MOST)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, i)
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        pdfium.FPDFPage_CloseAnnot(annotation)
        if kind in kinds:
            return True
    return False
