# SPDX-License-Identifier: MIT
"""Bodies' lists of criteria held side by side: *jämförelse*.

The lists conflict. Here they stand beside each other, each with what it asks
and with what came of it, and each is weighed together by its own logic. That
is no verdict on the agreement, and never says that it is lawful.
"""

from collections.abc import Iterable
from datetime import date

import attrs

from ..agreement import Agreement
from ..rules import At, Status
from ..rulesets.criteria import (
    CRITERIA,
    EDITIONS,
    Criterion,
    Edition,
    Entry,
    Weight,
    weighed_together,
)
from ..values import (
    IllFormedError,
    Sentence,
    Shown,
    ShownAsWritten,
    Text,
    as_date,
    is_member,
    shown,
    sought,
)


__all__ = ["Cell", "Comparison", "EditionVerdict", "compare_editions"]

_ASKED = (Weight.REQUIRED, Weight.RECOMMENDED, Weight.DESCRIBED)


@attrs.frozen(kw_only=True)
class Cell(Shown):
    """What one edition says of one criterion, and what came of it: *ruta*.

    Attributes:
        criterion: The criterion.
        edition: The edition.
        weight: How strongly it asks for the criterion; also where the
            criterion is absent, or was not seen.
        status: What came of the answer. It is *not applicable* where the
            edition does not ask for the criterion.
        entry: What the edition says of it, with words and notes of its own;
            ``None`` if it says nothing.
        reasons: Why it cannot be told, such as what goes against the
            judgement; empty unless the status is *undetermined*.
    """

    criterion: Criterion
    edition: Edition
    weight: Weight = attrs.field(validator=is_member)
    status: Status = attrs.field(validator=is_member)
    entry: Entry | None = None
    reasons: tuple[Text | Sentence, ...] = ()

    def __str__(self) -> str:
        if self.weight in _ASKED:
            return f"{self.weight}: {self.status}"
        return str(self.weight)


@attrs.frozen(kw_only=True)
class EditionVerdict(Shown):
    """What one edition comes to by its own logic: *utfall för en utgåva*.

    Attributes:
        edition: The edition.
        status: *Not applicable* where it does not say how its criteria are
            weighed together.
        explanation: Why, in words.
        met: Keys of the criteria that it requires and that are met.
        not_met: Keys of those that are not met.
        undetermined: Keys of those that nobody has judged, or that are judged
            contrary to what is stated.
        not_seen: Keys of the criteria of which it is not known whether it
            requires them.
    """

    edition: Edition
    status: Status = attrs.field(validator=is_member)
    explanation: Text
    met: tuple[str, ...]
    not_met: tuple[str, ...]
    undetermined: tuple[str, ...]
    not_seen: tuple[str, ...]


@attrs.frozen(kw_only=True, repr=False)
class Comparison(ShownAsWritten):
    """A table of criteria by editions: *jämförelse*.

    Attributes:
        agreement: The agreement.
        on: The day of the comparison.
        editions: The editions, in their order.
        criteria: The criteria, in the order of their numbers.
        cells: What each edition says of each criterion, row by row.
    """

    agreement: Agreement
    on: date
    editions: tuple[Edition, ...]
    criteria: tuple[Criterion, ...]
    cells: tuple[Cell, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """The heads of the columns of `rows`: the keys of the editions."""
        return ("criterion", *(edition.key for edition in self.editions))

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The table in plain text, a row a criterion, for a notebook.

        >>> comparison = compare_editions(Agreement(), on=date(2018, 6, 1))
        >>> comparison.rows[0][:4]
        ('C1', 'absent', 'required: undetermined', 'required: undetermined')
        """
        return tuple(
            (
                criterion.key,
                *(
                    str(cell)
                    for cell in self.cells
                    if cell.criterion.key == criterion.key
                ),
            )
            for criterion in self.criteria
        )

    @property
    def verdicts(self) -> tuple[EditionVerdict, ...]:
        """What each edition comes to by its own logic."""
        return tuple(
            _verdict(
                edition,
                [c for c in self.cells if c.edition.key == edition.key],
            )
            for edition in self.editions
        )

    def __repr__(self) -> str:
        # In short: written out, each cell would bring its whole edition.
        return (
            f"<Comparison of {shown(str(self.agreement), 'en')} on {self.on}: "
            f"criteria={len(self.criteria)}, editions={len(self.editions)}>"
        )

    def cell(self, criterion: str, edition: str) -> Cell:
        """Find the cell of a criterion and an edition, by their keys.

        Raises:
            IllFormedError: If the table has no such cell.

        >>> comparison = compare_editions(Agreement(), on=date(2018, 6, 1))
        >>> print(comparison.cell("C6", "borlange"))
        not-seen
        >>> comparison.cell("C99", "borlange")
        Traceback (most recent call last):
        ...
        iop.values.errors.IllFormedError: got "C99, borlange"; right is a criterion and an edition of the table, for example: C1, skr-2017 [comparison.cell]
        """
        wanted = sought(criterion), sought(edition)
        for cell in self.cells:
            if (cell.criterion.key, cell.edition.key) == wanted:
                return cell
        raise IllFormedError(
            "comparison.cell",
            f"{criterion}, {edition}",
            "ett kriterium och en utgåva i tabellen",
            "a criterion and an edition of the table",
            "C1, skr-2017",
        )


def compare_editions(
    agreement: Agreement,
    *,
    on: date,
    editions: Iterable[Edition] = EDITIONS,
) -> Comparison:
    """Hold *agreement* against several bodies' lists at once: *jämför*.

    Args:
        agreement: The agreement, with a judgement for each criterion.
        on: The day of the comparison.
        editions: The editions, each once; none of them is Stockholm's.

    Raises:
        IllFormedError: If *on* is no day, or has a time of day; if
            *agreement* is no agreement; if *editions* are no editions, or two
            of them, or of their criteria, have the same key.

    >>> from iop.agreement import Answer, Judgement
    >>> agreement = Agreement(
    ...     judgements=(
    ...         Judgement(criterion="C1", answer=Answer.NO, reason="Vår idé."),
    ...     )
    ... )
    >>> comparison = compare_editions(agreement, on=date(2018, 6, 1))
    >>> for key in ("boras-2016", "boras-later", "malmo"):
    ...     print(key, "-", comparison.cell("C1", key))
    boras-2016 - required: not-met
    boras-later - absent
    malmo - not-required
    >>> compare_editions(agreement, on="2018-06-01")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "2018-06-01"; right is a day (date), for example: date(2018, 6, 1) [date.expected]
    """
    day = as_date(on)
    if not isinstance(agreement, Agreement):
        raise IllFormedError(
            "type.expected",
            agreement,
            "Agreement",
            "Agreement",
            "Agreement()",
        )
    chosen = _as_editions(editions)
    criteria = _criteria_of(chosen)
    at = At(on=day)
    return Comparison(
        agreement=agreement,
        on=day,
        editions=chosen,
        criteria=criteria,
        cells=tuple(
            _cell(criterion, edition, agreement, at)
            for criterion in criteria
            for edition in chosen
        ),
    )


def _as_editions(value: object) -> tuple[Edition, ...]:
    """Return what was given if it is editions, each once."""
    editions = tuple(value) if isinstance(value, Iterable) else (None,)
    keys = [
        edition.key if isinstance(edition, Edition) else None
        for edition in editions
    ]
    if None in keys or len(keys) != len(set(keys)):
        raise IllFormedError(
            "comparison.editions",
            value,
            "utgåvor, var och en högst en gång",
            "editions, each once at most",
            "(SKR_2017, BORAS_2016)",
        )
    return editions


def _criteria_of(editions: tuple[Edition, ...]) -> tuple[Criterion, ...]:
    """Collect the shared criteria, and those that editions have besides."""
    own = [criterion for each in editions for criterion in each.criteria]
    found: dict[str, Criterion] = {}
    for criterion in (*CRITERIA, *own):
        if found.setdefault(criterion.key, criterion) != criterion:
            raise IllFormedError(
                "comparison.criteria",
                criterion.key,
                "en nyckel för varje kriterium",
                "one key for each criterion",
                "U1",
            )
    return tuple(
        sorted(found.values(), key=lambda each: (each.number, each.key))
    )


def _cell(
    criterion: Criterion, edition: Edition, agreement: Agreement, at: At
) -> Cell:
    """Hold the agreement against what one edition asks of one criterion."""
    weight = edition.weight(criterion)
    status = Status.NOT_APPLICABLE
    reasons: tuple[Text | Sentence, ...] = ()
    if weight in _ASKED:
        rule = edition.rules[edition.code(criterion)]
        outcome = rule.outcome(agreement, at)
        status, reasons = outcome.status, outcome.reasons
    return Cell(
        criterion=criterion,
        edition=edition,
        weight=weight,
        status=status,
        entry=edition.entry(criterion),
        reasons=reasons,
    )


def _verdict(edition: Edition, cells: list[Cell]) -> EditionVerdict:
    """Weigh together the criteria that an edition requires."""
    keys = {
        status: tuple(
            cell.criterion.key
            for cell in cells
            if cell.weight is Weight.REQUIRED and cell.status is status
        )
        for status in Status
    }
    not_seen = tuple(criterion.key for criterion in edition.not_seen)
    status, explanation = weighed_together(
        edition.logic,
        met=len(keys[Status.MET]),
        not_met=len(keys[Status.NOT_MET]),
        unknown=len(keys[Status.UNDETERMINED]) + len(not_seen),
    )
    return EditionVerdict(
        edition=edition,
        status=status,
        explanation=explanation,
        met=keys[Status.MET],
        not_met=keys[Status.NOT_MET],
        undetermined=keys[Status.UNDETERMINED],
        not_seen=not_seen,
    )
