# SPDX-License-Identifier: MIT
"""PRO006: Time without end (*tid utan slut*)."""

from .._prelude import *
from ._called import no_verdict
from ._citations import OWN_SIGN, UNLIMITED
from ._pay import NO_PAY, Given


_YEAR = Period(date(2018, 1, 1), date(2018, 12, 31))


@rule(
    code="PRO006",
    name="no-end",
    title=Text("Tid utan slut", "Time without end"),
    demand=Text(
        "Ett avtal som löper tills vidare, eller kan förlängas utan slut, "
        "är enligt biblioteket värt en tanke: vore det ett köp skulle det "
        "aldrig prövas på nytt. Avtalet i HFD 2020 ref. 15 kunde förlängas "
        "utan gräns i tiden, men det som har lästs av domen visar inte att "
        "det var ett skäl.",
        "An agreement that runs until further notice, or can be extended "
        "without end, is in this library's view worth a thought: if it were "
        "a purchase it would never be tried anew. The agreement in HFD 2020 "
        "ref. 15 could be extended without any limit of time, but what was "
        "read of the judgment does not show that it was a ground of it.",
    ),
    advice=Text(
        "Ange en sista dag. Ett partnerskap kan vara långt och ändå ha en dag "
        "då parterna prövar det på nytt.",
        "State a last day. A partnership can be long and still have a day on "
        "which the parties consider it anew.",
    ),
    finding=Text(
        "Inget slut finns för {part}. {sign}",
        "There is no end to {part}. {sign}",
    ),
    fault=Text("Tiden har inget slut", "The time has no end"),
    tells=Text("om tiden har ett slut", "whether the time has an end"),
    severity=Severity.NOTE,
    citations=(OWN_SIGN, UNLIMITED),
    meets=lambda: Agreement(term=Term(period=_YEAR, extensions=())),
    breaks=lambda: Agreement(
        term=Term(
            period=_YEAR,
            extensions=(Extension(key="option", is_open_ended=True),),
        )
    ),
)
def no_end(  # noqa: PLR0917 - one parameter is one fact
    period: TermSpan | None,
    extensions: Extensions | None,
    parties: Parties | None,
    participants: Participants | None,
    contributions: Contributions | None,
    form: StatedForm | None,
    called: CalledBy | None,
) -> Iterator[Observation]:
    """Look at the term and at each extension."""
    sign = no_verdict(form, called)
    told = [*_of_term(period, sign), *_of_extensions(extensions, sign)]
    is_found = any(isinstance(one, Violation) for one in told)
    given = Given(parties, participants, contributions)
    if told and not is_found and given.is_nothing:
        yield NO_PAY
        return
    yield from told


def _of_term(
    period: Period | StatedPeriod | None, sign: Text
) -> Iterator[Observation]:
    """Look for an end of the term."""
    if period is None:
        yield NotStated("/term/period")
    elif has_end(period) is None:
        yield KnownInPart("/term/period")
    elif has_end(period) is False:
        yield violation(
            "/term/period", part=Text("avtalstiden", "the term"), sign=sign
        )


def _of_extensions(
    extensions: tuple[Extension, ...] | None, sign: Text
) -> Iterator[Observation]:
    """Look for an end of each extension, which is told by its number."""
    if extensions is None:
        yield NotStated("/term/extensions")
    for number, extension in enumerate(extensions or ()):
        place = f"/term/extensions/{number}"
        if extension.is_open_ended:
            yield violation(
                f"{place}/is_open_ended",
                part=Text(
                    f"förlängning {number + 1}", f"extension {number + 1}"
                ),
                sign=sign,
            )
        elif extension.until is not None:
            continue
        elif extension.is_automatic and extension.times is None:
            yield NotStated(f"{place}/times")
        elif extension.months is None and extension.is_open_ended is None:
            yield NotStated(f"{place}/until")
