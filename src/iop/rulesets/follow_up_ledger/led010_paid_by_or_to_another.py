# SPDX-License-Identifier: MIT
"""LED010: Who pays and is paid (*vem som betalar och får betalt*)."""

from collections.abc import Mapping
from typing import Self

from .._prelude import *
from ._days import on_day
from ._happenings import by_version
from ._payments import instalments_of
from ._places import entry_at
from ._specimens import agreed, by_day


_ON = date(2018, 6, 30)
_FIRST = Paid(
    key="utbet-1",
    on=date(2018, 3, 15),
    amount=Money(425_000),
    instalment="bet-1",
)
_NOT_STATED = Text(
    "ett belopp som inte är angivet", "a sum that is not stated"
)
_OTHER_PAYER = Text(
    "{amount} betalades ut av {given}, men {instalment} ska betalas av "
    "{stated}.",
    "{amount} was paid out by {given}, but {instalment} is to "
    "be paid by {stated}.",
)
_OTHER_PAYEE = Text(
    "{amount} betalades ut till {given}, men {instalment} ska betalas "
    "till {stated}.",
    "{amount} was paid out to {given}, but {instalment} is to "
    "be paid to {stated}.",
)
_PAID_BY_ORGANISATION = Text(
    "{amount} betalades ut av {given}, som är en organisation.",
    "{amount} was paid out by {given}, which is an organisation.",
)
_PAID_TO_PUBLIC_BODY = Text(
    "{amount} betalades ut till {given}, som är en offentlig part.",
    "{amount} was paid out to {given}, which is a public party.",
)


@rule(
    code="LED010",
    name="paid-by-or-to-another",
    title=Text("Vem som betalar och får betalt", "Who pays and is paid"),
    demand=Text(
        "Pengar bör betalas ut av den och till den som avtalet anger, från en "
        "offentlig part till en organisation.",
        "Money should be paid out by and to those that the agreement states, "
        "from a public party to an organisation.",
    ),
    advice=Text(
        "Kontrollera vem som betalade och vem som fick pengarna. Pengar som "
        "går tillbaka skrivs in som en återbetalning.",
        "Check who paid and who got the money. Money that goes back is "
        "entered as a repayment.",
    ),
    finding=Text("Utbetalningen {day}: {what}", "The payment {day}: {what}"),
    fault=Text("Fel betalare eller mottagare", "The wrong payer or payee"),
    tells=Text(
        "om rätt part betalade och fick betalt",
        "whether the right party paid and was paid",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=agreed,
    breaks=agreed,
    meets_followed=by_day(
        _ON, attrs.evolve(_FIRST, payer="sdn", payee="kfum")
    ),
    breaks_followed=by_day(_ON, attrs.evolve(_FIRST, payer="kfum")),
)
def paid_by_or_to_another(followed: FollowUp) -> Iterator[Observation]:
    """Hold payer and payee against the instalment, else against their side.

    A payment that names them as its instalment does is as agreed, whichever
    side they are on; so is one that names who has taken their place.
    """
    is_any = False
    for number, entry, stated in by_version(followed, Paid, _Stated.by):
        if entry.payer is None and entry.payee is None:
            continue
        is_any = True
        for what in _others(followed, entry, stated):
            yield violation(
                entry_at(number),
                day=on_day(entry.on),
                what=what,
            )
    if not is_any:
        yield NotApplicable(
            Text(
                "Ingen utbetalning säger vem som betalade eller fick betalt.",
                "No payment says who paid or was paid.",
            )
        )


@attrs.frozen
class _Stated:
    """What an agreement says of who pays, in shapes to look things up in."""

    instalments: dict[str | None, Instalment]
    follows: Mapping[str, str]
    organisations: frozenset[str]
    public_bodies: frozenset[str]

    @classmethod
    def by(cls, agreement: Agreement) -> Self:
        """Read it off an agreement."""
        return cls(
            instalments_of(agreement),
            successors(agreement),
            side_keys(agreement, Organisation),
            side_keys(agreement, PublicBody),
        )

    def is_same(self, one: str, other: object) -> bool:
        """Return whether two keys are one party, or one in its place."""
        named = (str(key) for key in (one, other))
        return len({self.follows.get(key, key) for key in named}) == 1


def _others(
    followed: FollowUp, entry: Paid, read: _Stated
) -> Iterator[Sentence]:
    """Return who paid or was paid in the place of another."""
    planned = read.instalments.get(entry.instalment)
    for given, stated, other, wrong_side, side in (
        (
            entry.payer,
            planned and planned.payer,
            _OTHER_PAYER,
            _PAID_BY_ORGANISATION,
            read.organisations,
        ),
        (
            entry.payee,
            planned and planned.payee,
            _OTHER_PAYEE,
            _PAID_TO_PUBLIC_BODY,
            read.public_bodies,
        ),
    ):
        if given is None or read.is_same(given, stated):
            continue
        said = {
            "amount": entry.amount or _NOT_STATED,
            "given": followed.names.of("party", given, is_within=True),
        }
        if stated is not None:
            yield Sentence.of(
                other,
                **said,
                instalment=followed.names.of(
                    "instalment", entry.instalment, is_within=True
                ),
                stated=followed.names.of("party", stated, is_within=True),
            )
        elif given in side:
            yield Sentence.of(wrong_side, **said)
