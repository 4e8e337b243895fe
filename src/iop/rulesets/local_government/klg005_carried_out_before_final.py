# SPDX-License-Identifier: MIT
"""KLG005: Before the decision is final (*före laga kraft*)."""

from .._days import the_day
from .._prelude import *
from .._samples import PARTIES
from ._citations import (
    APPEAL,
    EXECUTION,
    NO_APPEAL_OF_PURCHASE,
    OLDER_ACT,
    OWN_NOTE,
    RECTIFICATION,
    TIME_LIMIT,
)
from ._finals import Final, finals_of


_SIGNED = Text("Avtalet skrevs under", "The agreement was signed on")
_BEGUN = Text("Avtalet gäller från", "The agreement is in force from")


@rule(
    code="KLG005",
    name="carried-out-before-final",
    title=Text(
        "Innan beslutet har fått laga kraft", "Before the decision is final"
    ),
    demand=Text(
        "Ett beslut får verkställas innan det har fått laga kraft, om inte "
        "särskilda skäl talar mot det. Det är ändå bra att veta om avtalet "
        "skrivs under eller börjar gälla före den dagen, för upphävs beslutet "
        "ska det som har gjorts rättas så långt det går.",
        "A decision may be carried out before it is final, unless special "
        "reasons speak against it. It is all the same good to know whether "
        "the agreement is signed or comes into force before that day, for if "
        "the decision is set aside, what has been done must be put right as "
        "far as possible.",
    ),
    advice=Text(
        "Tänk igenom om något talar för att vänta, till exempel om pengarna "
        "blir svåra att få tillbaka.",
        "Think through whether anything speaks for waiting: whether the money "
        "would be hard to get back, for example.",
    ),
    finding=Text(
        "{what} {day}. Beslutet får laga kraft tidigast {final}, om ingen "
        "överklagar. Det är tillåtet, om inte särskilda skäl talar mot det.",
        "{what} {day}. The decision is final on {final} at the earliest, if "
        "nobody appeals. That is allowed, unless special reasons speak "
        "against it.",
    ),
    fault=Text(
        "Innan beslutet har fått laga kraft", "Before the decision is final"
    ),
    tells=Text(
        "när beslutet tidigast får laga kraft",
        "when the decision is final at the earliest",
    ),
    severity=Severity.NOTE,
    citations=(
        EXECUTION,
        RECTIFICATION,
        APPEAL,
        TIME_LIMIT,
        OLDER_ACT,
        NO_APPEAL_OF_PURCHASE,
        OWN_NOTE,
    ),
    meets=lambda: _signed_on(date(2018, 3, 28)),
    breaks=lambda: _signed_on(date(2018, 3, 27)),
    related=("LED033",),
)
def carried_out_before_final(
    decisions: Decisions | None,
    parties: Parties | None,
    signatures: Signatures | None,
    term: TermSpan | None,
    form: StatedForm | None,
) -> Iterator[Observation]:
    """Hold the public signatures, and the first day, against the decisions.

    What comes before the decision itself is for CON402 and CON404.
    """
    if form is AgreementForm.PROCURED_CONTRACT:
        yield _PURCHASE
        return
    finals = finals_of(decisions, parties)
    done = [
        (what, place, day, final)
        for what, place, day, resting in (
            *_signed(signatures or (), parties or (), finals),
            *_begun(term, finals),
        )
        if (final := max(resting, key=_order, default=None))
        and final.is_decided_by(day)
    ]
    if not done:
        yield _NOTHING if finals else _NOT_ANNOUNCED
    for what, place, day, final in done:
        if is_before(day, final.day):
            yield violation(
                place,
                what=what,
                day=the_day(day),
                final=the_day(final.first_possible),
            )
        elif is_before(day, final.day) is None:
            yield from _known_in_part(place, day, final)


_PURCHASE = NotApplicable(
    Text(
        "Avtalet är upphandlat. Beslutet överklagas då på ett annat sätt.",
        "The contract is procured. The decision is then appealed against in "
        "another way.",
    )
)
_NOT_ANNOUNCED = NotApplicable(
    Text(
        "Ingen anslagsdag från 2018 eller senare anges för ett beslut om "
        "avtalet i en kommun eller region.",
        "No day of announcement in 2018 or later is stated for a decision of "
        "a municipality or region on the agreement.",
    )
)
_NOTHING = NotApplicable(
    Text(
        "Ingen underskrift och ingen första dag efter beslutet är angiven.",
        "No signature and no first day after the decision is stated.",
    )
)

_Done = tuple[Text, str, date | StatedDate, list[Final]]
"""What was done, where that stands, on what day, and what it rests on."""


def _signed(
    signatures: tuple[Signature, ...],
    parties: tuple[Party, ...],
    finals: Mapping[str | None, Final],
) -> Iterator[_Done]:
    """Return the public signatures, each with what its signer rests on.

    Who signs for other parties rests on their decisions too, and each on
    those of who is no party, such as the council.
    """
    keys = {party.key for party in parties}
    others = [final for by, final in finals.items() if by not in keys]
    shared = [max(others, key=_order)] if others else []
    resting: dict[str, list[Final]] = {}
    for party in parties:
        if isinstance(party, PublicBody):
            own = [finals[party.key]] if party.key in finals else []
            for signer in {party.key, party.signed_for_by or party.key}:
                resting.setdefault(signer, [*shared]).extend(own)
    for number, signature in enumerate(signatures):
        if signature.on is not None:
            place = f"/signatures/{number}/on"
            rests_on = resting.get(signature.party, [])
            yield _SIGNED, place, signature.on, rests_on


def _begun(
    term: Period | StatedPeriod | None, finals: Mapping[str | None, Final]
) -> Iterator[_Done]:
    """Return the first day of the term, which rests on all decisions."""
    first = None if term is None else first_of(term)
    if first is not None:
        yield _BEGUN, "/term/period", first, list(finals.values())


def _order(final: Final) -> date:
    """Return the day by which one is later than another."""
    return final.first_possible


def _known_in_part(
    place: str, day: date | StatedDate, final: Final
) -> Iterator[KnownInPart]:
    """Point to what must be known more exactly."""
    if exact_day(day) is None:
        yield KnownInPart(place)
    if exact_day(final.day) is None:
        yield KnownInPart(f"/case/decisions/{final.number}/announced_on")


def _signed_on(day: date) -> Agreement:
    return Agreement(
        parties=PARTIES,
        case=Case(
            decisions=(
                Decision(
                    key="beslut",
                    on=date(2018, 2, 27),
                    outcome=DecisionOutcome.APPROVED,
                    announced_on=date(2018, 3, 6),
                ),
            )
        ),
        signatures=(Signature(party="sdn", on=day),),
    )
