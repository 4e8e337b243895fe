# SPDX-License-Identifier: MIT
"""How values of an agreement become cells: *celler*."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from ..agreement import (
    Agreement,
    Contribution,
    History,
    MoneyContribution,
    Organisation,
    PublicBody,
)
from ..followup import FollowUp
from ..rules import Review
from ..values import (
    Choice,
    IllFormedError,
    Lang,
    Money,
    Period,
    StatedNumber,
    StatedPeriod,
    exact_day,
    first_of,
    last_of,
    sample,
    written,
)


__all__ = [
    "agreement_of",
    "appropriation_of",
    "bodies_of",
    "days_of",
    "expected",
    "follow_up_of",
    "joined",
    "name_of",
    "number_of",
    "organisations_of",
    "review_of",
    "sum_of",
    "text_of",
    "word_of",
]

Case = Agreement | History | FollowUp | Review
"""What an agreement can be read off (*ärende*)."""


def expected(case: object, *kinds: type) -> IllFormedError:
    """Make the error that says what a table is made of."""
    names = [kind.__name__ for kind in kinds]
    listed = ", ".join(names)
    return IllFormedError(
        "portfolio.case",
        case,
        f"något av {listed}",
        f"one of {listed}",
        sample(kinds[0]),
    )


def agreement_of(case: object) -> Agreement:
    """Return the agreement of a case; of a history, its last version.

    Raises:
        IllFormedError: If *case* is no agreement, history, follow-up or
            review.
    """
    if isinstance(case, FollowUp | Review):
        return case.agreement
    if isinstance(case, History):
        return case.versions[-1]
    if isinstance(case, Agreement):
        return case
    raise expected(case, Agreement, History, FollowUp)


def follow_up_of(case: object) -> FollowUp:
    """Return *case*, if it is a follow-up.

    Raises:
        IllFormedError: If it is none.
    """
    if isinstance(case, FollowUp):
        return case
    raise expected(case, FollowUp)


def review_of(case: object) -> Review:
    """Return *case*, if it is a review.

    Raises:
        IllFormedError: If it is none.
    """
    if isinstance(case, Review):
        return case
    raise expected(case, Review)


def sum_of(money: Money | None) -> Decimal | None:
    """Return a sum as an exact number, in whole kronor and öre."""
    return None if money is None else money.amount


def number_of(number: Decimal | StatedNumber | None) -> Decimal | None:
    """Return a number, if it is exact."""
    return number if isinstance(number, Decimal) else None


def text_of(value: object, lang: Lang) -> str | None:
    """Write a value on one line, if it is stated."""
    return None if value is None else " ".join(written(value, lang).split())


def word_of(choice: Choice | None, lang: Lang) -> str | None:
    """Return the word of a choice, if one is made."""
    return None if choice is None else choice.text.fill(lang)


def days_of(
    span: Period | StatedPeriod | None,
) -> tuple[date | None, date | None]:
    """Return the first and the last day of a time, where they are exact."""
    if span is None:
        return None, None
    return exact_day(first_of(span)), exact_day(last_of(span))


def joined(names: Iterable[str]) -> str | None:
    """Write names in one cell; ``None`` if there are none."""
    return "; ".join(dict.fromkeys(names)) or None


def name_of(agreement: Agreement, *keys: str | None) -> str | None:
    """Return the names of parties and participants, by their keys."""
    return joined(agreement.named(key) or key for key in keys if key)


def bodies_of(agreement: Agreement) -> str | None:
    """Return the names of the public parties."""
    return joined(
        one.name
        for one in agreement.parties or ()
        if isinstance(one, PublicBody)
    )


def organisations_of(agreement: Agreement) -> str | None:
    """Return the names of the organisations."""
    return joined(
        one.name
        for one in agreement.parties or ()
        if isinstance(one, Organisation)
    )


def appropriation_of(agreement: Agreement, one: Contribution) -> str | None:
    """Return what an appropriation is for, or its key."""
    if not isinstance(one, MoneyContribution) or one.appropriation is None:
        return None
    budget = agreement.budget
    known = (budget and budget.appropriations) or ()
    return next(
        (each.purpose for each in known if each.key == one.appropriation),
        None,
    ) or str(one.appropriation)
