# SPDX-License-Identifier: MIT
"""What is owed, in the words of a chart: *åtaganden i en bild*.

Keys are for programs: what is owed is called by what people call it, here and
where something else waits for it.
"""

from ...agreement import Agreement
from ...followup import FollowUp, Obligation, Progress
from ...ledger import ObligationKind
from ...values import (
    Lang,
    PointerError,
    StatedDate,
    Text,
    plural,
    read,
    written,
)
from .._outcome_rows import by_day
from ..follow_ups import _LATE, _MET, _OVERDUE, OwedNames
from ._rows import line


__all__ = ["title", "told"]

_DUE = Text("senast den {day}", "by {day}")
_NOT_STATED = Text("sista dag inte angiven", "last day not stated")
_NOT_KNOWN = Text("sista dag inte känd", "last day not known")
_UNCLEAR = Text("läget går inte att avgöra", "how it stands cannot be told")
_WAITS = Text("väntar på: {names}", "waits for: {names}")
_AS_IS = frozenset({Progress.UPCOMING, Progress.DUE_TODAY, Progress.WAIVED})


def title(one: Obligation, agreement: Agreement, lang: Lang) -> str:
    """Call something owed by what people call it."""
    return line(written(one.called(agreement), lang))


def told(one: Obligation, followed: FollowUp, lang: Lang) -> str:
    """Tell of something owed: how much, by when, and what came of it."""
    said = [_due(one, followed.agreement, lang)]
    if one.amount is not None:
        money = written(one.amount, lang)
        if line(money) not in title(one, followed.agreement, lang):
            said.insert(0, money)
    if one.met_on is not None:
        is_in_part = isinstance(one.met_on, StatedDate)
        said.append(_MET[is_in_part].fill(lang, day=one.met_on))
    if one.days_overdue:
        late = _OVERDUE if one.is_open else _LATE
        said.append(
            plural(one.days_overdue, *late[one.is_late_at_least], lang)
        )
    if one.progress in _AS_IS:
        said.append(one.progress.text.fill(lang))
    if one.waits_for:
        named = OwedNames.of(followed)
        names = tuple(
            line(written(named.awaited(name), lang)) for name in one.waits_for
        )
        said.append(_WAITS.fill(lang, names=names))
    elif one.progress is Progress.NOT_YET_RECKONABLE and one.due_by:
        said.append(_UNCLEAR.fill(lang))
    return ", ".join(said)


def _due(one: Obligation, agreement: Agreement, lang: Lang) -> str:
    """Write the last day, or why there is none."""
    if one.due is not None:
        return _DUE.fill(lang, day=one.due)
    if one.due_within is not None:
        return by_day(one.due_within, lang)
    words = _NOT_KNOWN if _is_stated(one, agreement) else _NOT_STATED
    return words.fill(lang)


def _is_stated(one: Obligation, agreement: Agreement) -> bool:
    """Whether the agreement says anything of when it is due."""
    try:
        part = read(agreement, one.pointer)
    except PointerError:
        return False
    field = "use_by" if one.kind is ObligationKind.EXTENSION else "due"
    return getattr(part, field, part) is not None
