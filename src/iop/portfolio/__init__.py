# SPDX-License-Identifier: MIT
"""Many agreements at once: *avtalssamlingar*.

Reading documents of which some are faulty; tables, whose columns are described
as data; sums that can be added; rules that read several agreements together;
and what arithmetic alone mends.

Each table takes a dict of agreements by name, and gives rows: of agreements
(or histories, follow-ups, reviews) `agreements`, `parties`, `contributions`,
`instalments`; of follow-ups `obligations`, `settlements`,
`settlements_by_year`, `outcomes`, `entries`; of reviews `findings`, `tasks`; of
histories `changes`.
"""

from ..plain import tidied
from ..rulesets.state_aid import FoundAid, earlier_aid
from .across import ACROSS, AcrossFinding, AcrossRule, review_across
from .agreement_tables import (
    agreements,
    changes,
    contributions,
    instalments,
    parties,
)
from .batches import FAULT_COLUMNS, Batch, ReadDocument, read_each, read_many
from .columns import Cell, Column, ColumnType, Row, Table, columns
from .follow_up_tables import (
    entries,
    obligations,
    outcomes,
    settlements,
    settlements_by_year,
)
from .frames import to_arrow, to_pandas, to_polars
from .mended import Mended, mend
from .review_tables import findings, tasks
from .summaries import (
    Grouping,
    Measure,
    ObligationCount,
    StateCount,
    Summary,
    SummaryRow,
    VerdictCount,
    summarise,
)
from .workbooks import to_excel


__all__ = [
    "ACROSS",
    "FAULT_COLUMNS",
    "AcrossFinding",
    "AcrossRule",
    "Batch",
    "Cell",
    "Column",
    "ColumnType",
    "FoundAid",
    "Grouping",
    "Measure",
    "Mended",
    "ObligationCount",
    "ReadDocument",
    "Row",
    "StateCount",
    "Summary",
    "SummaryRow",
    "Table",
    "VerdictCount",
    "agreements",
    "changes",
    "columns",
    "contributions",
    "earlier_aid",
    "entries",
    "findings",
    "instalments",
    "mend",
    "obligations",
    "outcomes",
    "parties",
    "read_each",
    "read_many",
    "review_across",
    "settlements",
    "settlements_by_year",
    "summarise",
    "tasks",
    "tidied",
    "to_arrow",
    "to_excel",
    "to_pandas",
    "to_polars",
]
