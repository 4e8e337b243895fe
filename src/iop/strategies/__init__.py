# SPDX-License-Identifier: MIT
"""Generated agreements for tests of rules: *strategier*.

Strategies for Hypothesis (extra ``testing``). A strategy is a plural noun, takes
keyword arguments, and draws what is right unless it is asked for something
wrong: agreements whose sums add up and whose days fit, of boards and
associations that do not exist.

Where the library is installed, Hypothesis finds the strategies by itself:
``st.from_type(Agreement)`` draws `agreements()`.
"""

try:
    from hypothesis import strategies as st
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        "iop.strategies and iop.testing need Hypothesis, which comes with the "
        'extra testing: pip install "iop-avtal[testing]"',
        name=error.name,
    ) from error

from ._agreements import agreements
from ._amendments import amendments, histories
from ._cases import cases
from ._coarse import coarser, coarser_day, coarser_span
from ._documents import faulty_plain_documents, plain_documents
from ._frames import Frame, frames
from ._ledgers import ledgers
from ._near import near
from ._parties import organisations, public_bodies
from ._plans import budgets, judgements, payment_plans, reporting_plans
from ._review_case import ReviewCase
from ._values import (
    amounts,
    case_numbers,
    days,
    monies,
    organisation_numbers,
    periods,
    spans,
    stated_numbers,
)
from ._whole import umbrellas
from ._words import Place, Work


__all__ = [
    "Frame",
    "Place",
    "ReviewCase",
    "Work",
    "agreements",
    "amendments",
    "amounts",
    "budgets",
    "case_numbers",
    "cases",
    "coarser",
    "coarser_day",
    "coarser_span",
    "days",
    "faulty_plain_documents",
    "frames",
    "histories",
    "judgements",
    "ledgers",
    "monies",
    "near",
    "organisation_numbers",
    "organisations",
    "payment_plans",
    "periods",
    "plain_documents",
    "public_bodies",
    "reporting_plans",
    "spans",
    "stated_numbers",
    "umbrellas",
]

# Drawn by type as the rest of the library is, of which `iop._hypothesis`
# tells; these two are nowhere without Hypothesis.
st.register_type_strategy(ReviewCase, cases())
st.register_type_strategy(Frame, frames())
