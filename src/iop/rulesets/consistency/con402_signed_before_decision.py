# SPDX-License-Identifier: MIT
"""CON402: Decision before signing (*beslut före underskrift*)."""

from .._days import the_day
from .._prelude import *
from .._samples import PARTIES


@rule(
    code="CON402",
    name="signed-before-decision",
    title=Text("Beslut före underskrift", "Decision before signing"),
    demand=Text(
        "En offentlig part bör inte skriva under förrän nämnden har beslutat.",
        "A public party should not sign before its board has decided.",
    ),
    advice=Text(
        "Kontrollera dagarna. Om de stämmer, ta reda på om den som skrev "
        "under fick göra det före beslutet.",
        "Check the days. If they are right, find out whether the signatory "
        "was allowed to sign before the decision.",
    ),
    finding=Text(
        "Avtalet skrevs under {signed}, men beslutet fattades {decided}.",
        "The agreement was signed on {signed}, but the decision was made on "
        "{decided}.",
    ),
    fault=Text("Undertecknat före beslutet", "Signed before the decision"),
    tells=Text(
        "om beslutet kom före underskriften",
        "whether the decision came before the signature",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=lambda: _signed_on(date(2018, 3, 1)),
    breaks=lambda: _signed_on(date(2018, 2, 28)),
)
def signed_before_decision(
    signatures: Signatures,
    decisions: Decisions,
    parties: Parties,
    participants: Participants | None,
) -> Iterator[Observation]:
    """Hold each public signature against the first decision that binds it.

    Who signs for other parties is bound by their decisions too, and each by
    those of who is no party, such as the council.
    """
    public = {party.key for party in parties if isinstance(party, PublicBody)}
    passed = [
        (number, decision)
        for number, decision in enumerate(decisions)
        if decision.may_approve
    ]
    signed = [
        (number, signature)
        for number, signature in enumerate(signatures)
        if signature.party in public
    ]
    if not passed or not signed:
        yield NotApplicable(
            Text(
                "Det finns inget godkännande, eller så har ingen offentlig "
                "part skrivit under.",
                "There is no approval, or no public party has signed.",
            )
        )
        return
    found: dict[str | None, _Passed] = {None: _Passed()}
    beside = {one.key for one in participants or ()}
    signer_of = {
        party.key: party.signed_for_by or party.key for party in parties
    }
    for place, decision in passed:
        by = None if decision.by in beside else decision.by
        signer = None if by is None else signer_of.get(by, by)
        for key in dict.fromkeys((by, signer)):
            found.setdefault(key, _Passed()).add(place, decision)
    for number, signature in signed:
        own = found.get(signature.party, _Passed())
        yield from _in_order(number, signature, (found[None], own))


@attrs.define
class _Passed:
    """The decisions of one party, or of none that is named, in short.

    Attributes:
        first: The earliest of their days, as far as it is known; ``None`` if
            no day is stated.
        least: That day at the earliest.
        most: That day at the latest.
        unknown: What is not stated of each, until that has been told.
        inexact: The places of those whose day is known in part.
        is_unsure: Whether anything is not stated of them.
    """

    first: date | StatedDate | None = None
    least: date = date.max
    most: date = date.max
    unknown: list[tuple[NotStated, ...]] = attrs.Factory(list)
    inexact: list[int] = attrs.Factory(list)
    is_unsure: bool = False

    def add(self, place: int, decision: Decision) -> None:
        """Count one in."""
        if decision.on is not None:
            least = earliest(decision.on) or date.min
            if self.first is None or least < self.least:
                self.first, self.least = decision.on, least
            if exact_day(decision.on) is None:
                self.inexact.append(place)
            self.most = min(self.most, latest(decision.on) or date.max)
        unknown = tuple(
            NotStated(f"/case/decisions/{place}/{leaf}")
            for leaf in ("on", "outcome")
            if getattr(decision, leaf) is None
        )
        if unknown:
            self.unknown.append(unknown)
            self.is_unsure = True

    def told(self) -> Iterator[tuple[NotStated, ...]]:
        """Return what is not stated of them: once, however often it is asked."""
        yield from self.unknown
        self.unknown = []


def _in_order(
    number: int, signature: Signature, decisions: tuple[_Passed, ...]
) -> Iterator[Observation]:
    """Hold one signature against the first of the decisions."""
    if signature.on is None:
        yield NotStated(f"/signatures/{number}/on")
        return
    dated = [part for part in decisions if part.first is not None]
    first = min(dated, key=lambda part: part.least, default=None)
    signed = earliest(signature.on) or date.min
    if any(part.most <= signed for part in dated):
        return
    if any(part.is_unsure for part in decisions):
        # One decision that was made in time is enough.
        yield from any_of(*(way for part in decisions for way in part.told()))
    elif first is None or first.first is None:
        yield NotStated("/case/decisions")
    elif (latest(signature.on) or date.max) < first.least:
        yield violation(
            f"/signatures/{number}/on",
            signed=the_day(signature.on),
            decided=the_day(first.first),
        )
    elif exact_day(signature.on) is None:
        yield KnownInPart(f"/signatures/{number}/on")
    else:
        yield from any_of(*_known_in_part(decisions))


def _known_in_part(
    decisions: tuple[_Passed, ...],
) -> Iterator[KnownInPart]:
    """Point to the decisions of which the day is known in part."""
    for part in decisions:
        for place in part.inexact:
            yield KnownInPart(f"/case/decisions/{place}/on")


def _signed_on(day: date) -> Agreement:
    return Agreement(
        parties=PARTIES,
        case=Case(
            decisions=(
                Decision(
                    key="beslut",
                    on=date(2018, 3, 1),
                    outcome=DecisionOutcome.APPROVED,
                ),
            )
        ),
        signatures=(Signature(party="sdn", on=day),),
    )
