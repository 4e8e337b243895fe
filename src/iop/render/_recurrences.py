# SPDX-License-Identifier: MIT
"""What recurs, in words: *återkommande*."""

from collections.abc import Iterator

from ..agreement import Agreement, MoneyContribution, Names, Recurrence
from ..values import Lang, StatedNumber, Text, plural, written, yearly


__all__ = ["how_often", "recurring"]

_TIMES = Text("{number} gånger {interval}", "{number} times {interval}")
_ON = Text("{days}", "on {days}")
_WITHIN = (
    Text("senast {number} dag efteråt", "within {number} day of it"),
    Text("senast {number} dagar efteråt", "within {number} days of it"),
)
"""By when: of one day, and of several."""
_PAID = Text(
    "Utbetalning från {giver}: {how}. Delutbetalningarna är inte angivna var "
    "för sig.",
    "Payment from {giver}: {how}. The instalments are not stated one by one.",
)
_REPORTED = Text(
    "Redovisning: {how}. Redovisningarna är inte angivna var för sig.",
    "Report: {how}. The reports are not stated one by one.",
)
_MET = Text("Uppföljningsmöte: {how}.", "Follow-up meeting: {how}.")


def recurring(agreement: Agreement, lang: Lang) -> Iterator[str]:
    """Write what recurs, and is not listed one by one."""
    budget, reporting = agreement.budget, agreement.reporting
    names = Names((agreement,))
    if not agreement.instalments:
        for one in (budget and budget.contributions) or ():
            if isinstance(one, MoneyContribution) and one.paid_out:
                giver = names.of("party", one.party, is_within=True)
                how = how_often(one.paid_out, lang)
                yield _PAID.fill(lang, giver=giver, how=how)
    if reporting and reporting.recurs and not agreement.reports:
        yield _REPORTED.fill(lang, how=how_often(reporting.recurs, lang))
    if reporting and reporting.meetings:
        yield _MET.fill(lang, how=how_often(reporting.meetings, lang))


def how_often(one: Recurrence, lang: Lang) -> str:
    """Write how often, and when."""
    said = [_often(one.times, one.interval.text.fill(lang), lang)]
    if one.timing is not None:
        said.append(one.timing.text.fill(lang))
    if one.days:
        days = tuple(yearly(day, lang) for day in one.days)
        said.append(_ON.fill(lang, days=days))
    if one.within_days is not None:
        said.append(plural(one.within_days, *_WITHIN, lang))
    return ", ".join(said)


def _often(times: int | StatedNumber | None, interval: str, lang: Lang) -> str:
    """Write how many times each; of once, only how often."""
    if times is None or times == 1:
        return interval
    return _TIMES.fill(lang, number=written(times, lang), interval=interval)
