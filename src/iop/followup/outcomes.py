# SPDX-License-Identifier: MIT
"""What was planned beside what was reached: *resultat mot plan*.

Numbers are set beside each other and never added: visits of two years are more
than those of one, but places are not. Who knows that they can be added writes
the sum as an outcome of its own, for the whole time.
"""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction

import attrs

from ..agreement import Agreement, Volume, VolumeRate, successors
from ..ledger import OutcomeMeasured, Record
from ..values import (
    Day,
    LongText,
    Number,
    Period,
    Shown,
    Span,
    StatedNumber,
    StatedPeriod,
    checked,
    covers_span,
)


__all__ = ["OutcomeRow", "outcome_rows"]

_MOST = 10**20
"""A share of so many per cent or more says nothing, and is not computed."""


@attrs.frozen(kw_only=True, field_transformer=checked)
class OutcomeRow(Shown):
    """A number that was planned, reached, or both: *resultatrad*.

    Attributes:
        pointer: JSON Pointer to where it is planned; ``None`` if it is not.
        subject: What it is about: the description of the indicator, the
            activity or the undertaking; ``None`` if that is not told.
        unit: What is counted; ``None`` if that is not told.
        party: The party that it is to come of, or came of.
        planned: The number that is planned, or the target of the indicator;
            ``None`` if none is.
        planned_in: The time it is planned for; ``None`` is the term.
        per: How often so many are planned; ``None`` if that is not stated.
        target_on: The day by which the indicator is to reach its target.
        entry: The key of the entry that tells what was reached.
        reached: The number that was reached, as far as it is stated; ``None``
            if it is not known.
        reached_in: The time it was counted in; ``None`` is the term until
            then.
        share: What was reached of what was planned, in whole per cent and
            rounded towards zero: 80 % is 0.8. Of an indicator it is how much
            of the way from the baseline to the target. ``None`` if either is
            not known exactly, if the two are of different times, or the
            indicator has no baseline.

    Raises:
        IllFormedError: If a field is of another type.

    >>> OutcomeRow(unit="besök", planned=Decimal(6_000)).reached is None
    True
    """

    pointer: str | None = None
    subject: LongText | None = None
    unit: str | None = None
    party: str | None = None
    planned: Number | None = None
    planned_in: Span | None = None
    per: VolumeRate | None = None
    target_on: Day | None = None
    entry: str | None = None
    reached: Number | None = None
    reached_in: Period | None = None
    share: Decimal | None = None


@attrs.frozen(kw_only=True)
class _Plan:
    """A number that is planned, and what an entry may know it by.

    Attributes:
        row: The row of it, while nothing is known to be reached.
        name: What kind of part it belongs to, and the key of that.
        parties: The parties that it is to come of, or none.
        baseline: What it is counted from, if it is an indicator.
    """

    row: OutcomeRow
    name: tuple[str, str]
    parties: tuple[str, ...] = ()
    baseline: Decimal | StatedNumber | None = None


def outcome_rows(
    agreement: Agreement, record: Record
) -> tuple[OutcomeRow, ...]:
    """Set what was reached beside what was planned: *resultat mot plan*.

    An entry belongs to the indicator, activity or undertaking that it names;
    one that names none, to the only number of its unit (and of its party, if
    it names one) that is planned for a time that holds its own.

    Args:
        agreement: The agreement as it reads on the day.
        record: What has been done.

    Returns:
        What is planned, in the order of the agreement, each with all that is
        known of it or alone; and then what was reached without being planned.

    >>> from datetime import date
    >>> from iop.ledger import Ledger, record
    >>> outcome_rows(Agreement(), record(Ledger().by(date(2019, 3, 1))))
    ()
    """
    term = agreement.period
    plans = tuple(_plans(agreement, successors(agreement)))
    found = _sorted(agreement, plans, record.outcomes, term)
    planned = [
        row
        for number, plan in enumerate(plans)
        for row in (
            [_beside(plan, entry, term) for entry in found[number]]
            if number in found
            else [plan.row]
        )
    ]
    subjects = _subjects(agreement)
    return (
        *planned,
        *(_alone(entry, subjects) for entry in found.get(None, ())),
    )


def _plans(
    agreement: Agreement, follows: Mapping[str, str]
) -> Iterator[_Plan]:
    """List the numbers that are planned, in the order of the agreement."""
    purpose = agreement.purpose
    for number, one in enumerate((purpose and purpose.indicators) or ()):
        if one.target is not None:
            yield _Plan(
                row=OutcomeRow(
                    pointer=f"/purpose/indicators/{number}/target",
                    subject=one.description,
                    unit=one.unit,
                    planned=one.target,
                    target_on=one.target_on,
                ),
                name=("indicator", one.key),
                baseline=one.baseline,
            )
    for number, activity in enumerate(agreement.activities):
        yield from _volumes(
            f"/purpose/activities/{number}",
            activity.volumes,
            ("activity", activity.key),
            activity.description,
        )
    listed = [("/purpose/undertakings", purpose and purpose.undertakings)]
    for number, annex in enumerate(agreement.annex_agreements or ()):
        place = f"/annex_agreements/{number}"
        key = follows.get(annex.organisation, annex.organisation)
        yield from _volumes(
            place, annex.volumes, ("annex", annex.key), None, (key,)
        )
        listed.append((f"{place}/undertakings", annex.undertakings))
    for place, undertakings in listed:
        for number, one_of in enumerate(undertakings or ()):
            yield from _volumes(
                f"{place}/{number}",
                one_of.volumes,
                ("undertaking", one_of.key),
                one_of.description,
                tuple(follows.get(key, key) for key in one_of.all_parties),
            )


def _volumes(
    place: str,
    volumes: tuple[Volume, ...] | None,
    name: tuple[str, str],
    subject: str | None,
    parties: tuple[str, ...] = (),
) -> Iterator[_Plan]:
    """List the volumes of one part."""
    for number, one in enumerate(volumes or ()):
        yield _Plan(
            row=OutcomeRow(
                pointer=f"{place}/volumes/{number}",
                subject=subject,
                unit=one.unit,
                party=parties[0] if len(parties) == 1 else None,
                planned=Decimal(one.number)
                if isinstance(one.number, int)
                else one.number,
                planned_in=one.period,
                per=one.per,
            ),
            name=name,
            parties=parties,
        )


def _sorted(
    agreement: Agreement,
    plans: tuple[_Plan, ...],
    entries: Iterable[OutcomeMeasured],
    term: Period | StatedPeriod | None,
) -> dict[int | None, list[OutcomeMeasured]]:
    """Sort entries by the number of what they belong to; ``None`` is nothing."""
    by_name = _by_name(plans)
    follows = successors(agreement)
    found: dict[int | None, list[OutcomeMeasured]] = {}
    # Many entries are of one kind; where they belong is found once.
    known: dict[object, int | None] = {}
    for entry in entries:
        party = entry.party and follows.get(entry.party, entry.party)
        name = _name_of(entry)
        of_a_kind = name, party, entry.unit, entry.period
        if of_a_kind not in known:
            listed = by_name.get((name, party), [])
            if party is not None:
                # What is planned for nobody in particular may be its too.
                listed = [*listed, *by_name.get((name, ""), ())]
            fitting = [n for n in listed if _fits(plans[n], entry, term)]
            same = [n for n in fitting if _is_same(plans[n], entry, term)]
            chosen = same or fitting
            known[of_a_kind] = chosen[0] if len(chosen) == 1 else None
        found.setdefault(known[of_a_kind], []).append(entry)
    return found


def _by_name(
    plans: tuple[_Plan, ...],
) -> dict[tuple[tuple[str, str], str | None], list[int]]:
    """Number what is planned by what an entry may know it by.

    That is what it belongs to or its unit, together with each party that it
    is to come of (of none that is told, ``""``), or with ``None`` for any.
    """
    found: dict[tuple[tuple[str, str], str | None], list[int]] = {}
    for number, plan in enumerate(plans):
        names = [plan.name]
        if plan.name[0] != "indicator":
            names.append(("unit", str(plan.row.unit).casefold()))
        for name in names:
            for party in (None, *(plan.parties or ("",))):
                found.setdefault((name, party), []).append(number)
    return found


def _name_of(entry: OutcomeMeasured) -> tuple[str, str]:
    """Return what an entry names, or else what it counts."""
    for kind in ("indicator", "activity", "undertaking"):
        key = getattr(entry, kind)
        if key is not None:
            return kind, key
    return "unit", (entry.unit or "").casefold()


def _fits(
    plan: _Plan, entry: OutcomeMeasured, term: Period | StatedPeriod | None
) -> bool:
    """Return whether unit and time do not speak against it."""
    unit, own = entry.unit, plan.row.unit
    is_other_unit = (
        unit is not None
        and own is not None
        and (unit.casefold() != own.casefold())
    )
    time = plan.row.planned_in or term
    is_other_time = (
        time is not None
        and entry.period is not None
        and plan.name[0] != "indicator"
        and covers_span(time, entry.period) is False
    )
    return not is_other_unit and not is_other_time


def _is_same(
    plan: _Plan, entry: OutcomeMeasured, term: Period | StatedPeriod | None
) -> bool:
    """Return whether an entry is of the time that is planned for."""
    return (entry.period or term) == (plan.row.planned_in or term)


def _beside(
    plan: _Plan, entry: OutcomeMeasured, term: Period | StatedPeriod | None
) -> OutcomeRow:
    """Set what was reached beside what was planned."""
    return attrs.evolve(
        plan.row,
        entry=entry.key,
        reached=entry.number,
        reached_in=entry.period,
        share=_share_of(plan, entry, term),
    )


def _share_of(
    plan: _Plan, entry: OutcomeMeasured, term: Period | StatedPeriod | None
) -> Decimal | None:
    """Compute how much was reached of what was planned, where both are exact."""
    planned, start = plan.row.planned, Fraction(0)
    reached = entry.number
    if not isinstance(planned, Decimal) or not isinstance(reached, Decimal):
        return None
    if plan.name[0] == "indicator":
        if not isinstance(plan.baseline, Decimal):
            return None
        start = Fraction(plan.baseline)
    elif plan.row.per not in {None, VolumeRate.TERM}:
        return None  # so many a year, say; how many times is not computed
    elif not _is_same(plan, entry, term):
        return None
    return _share(Fraction(reached) - start, Fraction(planned) - start)


def _share(part: Fraction, whole: Fraction) -> Decimal | None:
    """Compute a share in whole per cent; there is none of nothing."""
    if not whole:
        return None
    # int() leaves out what is less than a per cent, on either side of zero.
    cents = int(part * 100 / whole)
    if abs(cents) >= _MOST:
        return None
    return Decimal(f"{cents}E-2")


def _subjects(agreement: Agreement) -> dict[tuple[str, str], str]:
    """Return what each part that an entry can name is described as."""
    purpose = agreement.purpose
    if purpose is None:
        return {}
    return {
        (kind, one.key): one.description
        for kind, parts in (
            ("indicator", purpose.indicators),
            ("activity", purpose.activities),
            ("undertaking", purpose.undertakings),
        )
        for one in parts or ()
    }


def _alone(
    entry: OutcomeMeasured, subjects: Mapping[tuple[str, str], str]
) -> OutcomeRow:
    """Make the row of what was reached and is planned nowhere."""
    return OutcomeRow(
        subject=subjects.get(_name_of(entry)),
        unit=entry.unit,
        party=entry.party,
        entry=entry.key,
        reached=entry.number,
        reached_in=entry.period,
    )
