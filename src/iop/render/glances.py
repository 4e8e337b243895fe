# SPDX-License-Identifier: MIT
"""An agreement at a glance: *avtalet i korthet*."""

from datetime import date

from ..agreement import Agreement, Total, public_money
from ..values import (
    Lang,
    Text,
    as_lang,
    brief,
    isolated,
    written,
)


__all__ = ["glance"]

_NO_PARTIES = Text("parter: inte angivna", "parties: not stated")
_NO_SUM = Text("summa: inte angiven", "sum: not stated")
_NO_TIME = Text("tid: inte angiven", "time: not stated")
_SIGNED = {
    True: Text("undertecknat den {day}", "signed on {day}"),
    False: Text("undertecknat: {day}", "signed: {day}"),
}
_SIGNED_SOME_DAY = Text(
    "undertecknat, dag inte angiven", "signed, day not stated"
)
_DECIDED = {
    True: Text("beslut den {day}: {outcome}", "decision on {day}: {outcome}"),
    False: Text("beslut ({day}): {outcome}", "decision ({day}): {outcome}"),
}
_DECIDED_SOME_DAY = Text(
    "beslut, dag inte angiven: {outcome}",
    "decision, day not stated: {outcome}",
)
_NO_OUTCOME = Text("innebörd inte angiven", "outcome not stated")
_PROPOSED = Text(
    "förslag, inget beslut angivet", "proposed, no decision stated"
)
_NO_STATE = Text("läge: inte angivet", "state: not stated")
_LONGEST = 60


def glance(agreement: Agreement, lang: Lang = "sv") -> tuple[str, ...]:
    """Tell in a few lines what an agreement is about: *i korthet*.

    What it is called, who the parties are, how much the public side puts in
    and for how long, and how far the matter has come by what is stated.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from iop.examples import trygghet_127
    >>> for line in glance(trygghet_127(), "en"):
    ...     print(line.replace("\\xa0", " "))
    127-trygghet (1.2.5./375-2018)
    Skärholmens stadsdelsnämnd – KFUM JKS Stockholm
    SEK 850,000 · time: not stated · proposed, no decision stated
    """
    lang = as_lang(lang)
    facts = (_sum, _time, _state)
    return (
        _called(agreement),
        _parties(agreement, lang),
        " · ".join(fact(agreement, lang) for fact in facts),
    )


def _line(text: str) -> str:
    """Write what people wrote on one line, and not too long."""
    return brief(" ".join(text.split()), _LONGEST)


def _called(agreement: Agreement) -> str:
    name, number = agreement.name, agreement.case_number
    if name and number:
        return f"{_line(name)} ({isolated(str(number))})"
    return isolated(str(number)) if number else _line(str(agreement))


def _parties(agreement: Agreement, lang: Lang) -> str:
    names = [_line(party.name) for party in agreement.parties or ()]
    return " – ".join(names) if names else _NO_PARTIES.fill(lang)


def _sum(agreement: Agreement, lang: Lang) -> str:
    money = public_money(agreement)
    stated = Total(
        money=money.total, low=money.low, high=money.high, about=money.about
    ).stated
    return _NO_SUM.fill(lang) if stated is None else written(stated, lang)


def _time(agreement: Agreement, lang: Lang) -> str:
    period = agreement.term and agreement.term.period
    return _NO_TIME.fill(lang) if period is None else written(period, lang)


def _state(agreement: Agreement, lang: Lang) -> str:
    """Tell how far the matter has come, by the last that is stated."""
    case = agreement.case
    if agreement.signatures:
        day = agreement.signatures[-1].on
        if day is None:
            return _SIGNED_SOME_DAY.fill(lang)
        return _SIGNED[isinstance(day, date)].fill(lang, day=day)
    if case and case.decisions:
        last = case.decisions[-1]
        outcome = last.outcome or _NO_OUTCOME
        if last.on is None:
            return _DECIDED_SOME_DAY.fill(lang, outcome=outcome)
        return _DECIDED[isinstance(last.on, date)].fill(
            lang, day=last.on, outcome=outcome
        )
    if case and case.proposal:
        return _PROPOSED.fill(lang)
    return _NO_STATE.fill(lang)
