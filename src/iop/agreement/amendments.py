# SPDX-License-Identifier: MIT
"""An agreement as it changes with time: *tilläggsavtal och ändringar*.

Each version is kept whole. What an amendment changes is not written down: it
is told by `iop.values.changes.diff` of the version and the one before it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Annotated, ClassVar

import attrs

from ..values import (
    Change,
    ExtensionKey,
    Fit,
    Form,
    Help,
    IllFormedError,
    LongText,
    Misfit,
    Money,
    Shown,
    Whole,
    as_count,
    as_date,
    as_instance,
    checked,
    diff,
)
from .agreement import Agreement
from .decisions import Decision
from .public_money import public_money


__all__ = [
    "Amendment",
    "History",
    "as_history",
    "sum_effect",
]

_ONE_DAY = timedelta(days=1)


def _as_number(value: object) -> int:
    """Return *value* if it numbers an amendment: from 1."""
    number = as_count(value)
    if number < 1:
        raise IllFormedError(
            "amendment.number",
            number,
            "ett nummer från 1 (det ursprungliga avtalet har inget)",
            "a number from 1 (the original agreement has none)",
            "1",
        )
    return number


@attrs.frozen(kw_only=True, field_transformer=checked)
class Amendment(Shown):
    """A change of an agreement, and how it reads from then on: *ändring*.

    It is mostly made by an agreement of its own (*tilläggsavtal*). To extend
    an agreement by an option (*förlängning*) is an amendment that makes use of
    the option.

    Attributes:
        number: Its number among the amendments, such as 1 for the first.
        first_day: The first day on which it is in force.
        agreement: The whole agreement as it reads from that day on, with what
            is unchanged.
        decision: The decision on it.
        reason: Why it was made.
        proposer: Who proposed it.
        uses: The option that it makes use of, in the agreement as it read
            before; left empty where it uses none.

    Raises:
        IllFormedError: If *number* is 0, or a field has the wrong form.

    >>> Amendment(
    ...     number=1,
    ...     first_day=date(2019, 1, 1),
    ...     agreement=Agreement(name="127-trygghet"),
    ...     reason="förlängt med ett år",
    ... ).uses is None
    True
    >>> Amendment(
    ...     number=0, first_day=date(2019, 1, 1), agreement=Agreement()
    ... )
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Amendment.number: got 0; right is a number from 1 (the original agreement has none), for example: 1 [amendment.number]
    """

    NOUN: ClassVar[str] = "amendment"

    HELP: ClassVar[Help] = Help(
        "Ändring",
        "En ändring av avtalet, till exempel ett tilläggsavtal eller en förlängning, och hur avtalet lyder efter den.",
        number="Ändringens nummer, till exempel 1 för den första.",
        first_day="Första dagen då ändringen gäller, till exempel 2019-01-01.",
        agreement="Hela avtalet så som det lyder från den dagen, även det som inte har ändrats.",
        decision="Beslutet om ändringen.",
        reason="Varför avtalet ändras, till exempel att tiden förlängs med ett år.",
        proposer="Vem som föreslog ändringen, till exempel förvaltningen.",
        uses="Välj den rätt till förlängning (option) som ändringen utnyttjar. Lämna tomt om den inte utnyttjar någon.",
    )

    number: Annotated[int, Form(_as_number)]
    first_day: date
    agreement: Agreement
    decision: Decision | None = None
    reason: LongText | None = None
    proposer: str | None = None
    uses: ExtensionKey | None = None


def _numbers_rise(numbers: list[tuple[int, int]]) -> Iterator[Misfit]:
    for (_, earlier), (place, later) in pairwise(numbers):
        if later <= earlier:
            yield (
                ("amendments", place),
                IllFormedError(
                    "history.numbers",
                    later,
                    f"ett nummer över {earlier}, som ändringen före har",
                    f"a number above {earlier}, that of the amendment "
                    "before it",
                    str(earlier + 1),
                ),
            )


def _days_follow(days: list[tuple[int, date]]) -> Iterator[Misfit]:
    for (_, earlier), (place, later) in pairwise(days):
        if later < earlier:
            yield (
                ("amendments", place),
                IllFormedError(
                    "history.days",
                    later,
                    f"en dag som inte är före {earlier}, som ändringen före "
                    "gäller från",
                    f"a day that is not before {earlier}, from which the "
                    "amendment before it is in force",
                    f"date({earlier.year}, {earlier.month}, {earlier.day})",
                ),
            )


@attrs.frozen(kw_only=True, field_transformer=checked)
class History(Whole, Shown):
    """An agreement with all its amendments: *avtalets historia*.

    Attributes:
        original: The agreement as it was first made.
        amendments: The amendments in their order. Two may be in force from
            the same day; the one that stands last then counts.

    Raises:
        IllFormedError: If the numbers of the amendments do not rise, or one is
            in force from a day before that of the one before it.

    >>> first, second = Agreement(name="Festen"), Agreement(name="Festivalen")
    >>> renamed = Amendment(
    ...     number=1, first_day=date(2019, 1, 1), agreement=second
    ... )
    >>> history = History(original=first, amendments=(renamed,))
    >>> history.on(date(2018, 12, 31)).name, history.on(date(2019, 1, 1)).name
    ('Festen', 'Festivalen')
    >>> History(original=first, amendments=(renamed, renamed))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got 1; right is a number above 1, that of the amendment before it, for example: 2 [history.numbers]
    """

    FITS: ClassVar[tuple[Fit, ...]] = (
        Fit(("amendments.number",), _numbers_rise),
        Fit(("amendments.first_day",), _days_follow),
    )

    HELP: ClassVar[Help] = Help(
        "Avtalets historia",
        "Avtalet så som det först gjordes, med alla ändringar.",
        original="Avtalet så som det först gjordes.",
        amendments="Ändringarna i ordning. Gäller två från samma dag räknas den som står sist.",
    )

    original: Agreement
    amendments: tuple[Amendment, ...] = ()

    @property
    def versions(self) -> tuple[Agreement, ...]:
        """The agreement as it has read, from the original on."""
        return (self.original, *(one.agreement for one in self.amendments))

    def on(self, day: date) -> Agreement:
        """Return the version in force on *day*: *gällande lydelse*.

        Before the first amendment that is the original.

        Raises:
            IllFormedError: If *day* is no date, or has a time of day.
        """
        amendment = self.amendment_on(day)
        return self.original if amendment is None else amendment.agreement

    def amendment_on(self, day: date) -> Amendment | None:
        """Return the last amendment in force on *day*; ``None`` if none is.

        Raises:
            IllFormedError: If *day* is no date, or has a time of day.
        """
        last = as_date(day)
        number = bisect_right(self.amendments, last, key=_first_day_of)
        return self.amendments[number - 1] if number else None

    def changes(self, number: int) -> tuple[Change, ...]:
        """Return what the amendment with *number* changed: *ändringarna*.

        Returns:
            The changes from the version before it, in the order of the fields.

        Raises:
            IllFormedError: If no amendment has the number.

        >>> renamed = Amendment(
        ...     number=3,
        ...     first_day=date(2019, 1, 1),
        ...     agreement=Agreement(name="Festivalen"),
        ... )
        >>> history = History(original=Agreement(), amendments=(renamed,))
        >>> history.changes(3)
        (Change(pointer='/name', before=None, after='Festivalen'),)
        >>> history.changes(1)
        Traceback (most recent call last):
        ...
        iop.values.errors.IllFormedError: got 1; right is the number of an amendment, one of: 3, for example: 3 [history.number]
        """
        wanted = as_count(number)
        place = bisect_left(self.amendments, wanted, key=_number_of)
        for one in self.amendments[place : place + 1]:
            if one.number == wanted:
                before = self.amendments[place - 1 : place]
                old = before[0].agreement if before else self.original
                return diff(old, one.agreement)
        known = ", ".join(str(one.number) for one in self.amendments) or "-"
        raise IllFormedError(
            "history.number",
            number,
            f"numret på en ändring, något av: {known}",
            f"the number of an amendment, one of: {known}",
            known.split(", ")[0],
        )


def _first_day_of(amendment: Amendment) -> date:
    return amendment.first_day


def _number_of(amendment: Amendment) -> int:
    return amendment.number


def as_history(given: Agreement | History) -> History:
    """Return the history of an agreement that may have one: *som historia*.

    Raises:
        IllFormedError: If it is neither an agreement nor a history.

    >>> as_history(Agreement(name="127-trygghet")).amendments
    ()
    >>> as_history("127-trygghet")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "127-trygghet"; right is Agreement | History, for example: Agreement() [type.expected]
    """
    as_instance(given, Agreement, History)
    return given if isinstance(given, History) else History(original=given)


def sum_effect(before: Agreement, after: Agreement) -> Money | None:
    """Return how much more the public side puts in: *påverkan på summan*.

    Returns:
        The total of `public_money` after, less the one before; below zero
        where it falls, and ``None`` where one cannot be computed or the
        currencies differ.

    Raises:
        IllFormedError: If one is no agreement.

    >>> print(sum_effect(Agreement(), Agreement()))
    None
    """
    old, new = public_money(before).total, public_money(after).total
    if old is None or new is None or old.currency != new.currency:
        return None
    return new - old
