# SPDX-License-Identifier: MIT
"""Follow-ups as text for a person to read: *utskrift av uppföljningen*."""

from collections.abc import Iterator
from typing import Self

import attrs

from ..agreement import Agreement, Event, Names
from ..followup import (
    FollowUp,
    Obligation,
    OutcomeRow,
    Progress,
    Settlement,
)
from ..ledger import UNWRITTEN, ObligationKind, State
from ..values import (
    Lang,
    Sentence,
    StatedDate,
    Text,
    as_lang,
    first_of,
    hanging,
    latest,
    plural,
    written,
)
from ._outcome_rows import outcome_words
from ._recurrences import recurring
from ._sum_rows import sum_rows, unstated_note


__all__ = ["follow_up_text"]

_HEAD = Text(
    "Uppföljning av {agreement} den {day}", "Follow-up of {agreement} on {day}"
)
_STATE = Text("Läge: {state}.", "State: {state}.")
_NOTED = Text("Senast noterat: {state}.", "Last written down: {state}.")
_KNOWN = Text("Senast kända läge: {state}.", "Last known state: {state}.")
_UNSIGNED = {
    True: Text(
        "Avtalstiden har börjat, men det är inte noterat att alla parter har "
        "undertecknat avtalet.",
        "The term has begun, but it is not written down that all parties have "
        "signed.",
    ),
    False: Text(
        "Avtalstiden kan ha börjat, men det är inte noterat att alla parter "
        "har undertecknat avtalet.",
        "The term may have begun, but it is not written down that all parties "
        "have signed.",
    ),
}
"""Why the state cannot be told, by whether the term is known to have begun."""
_MAY_HAVE_BEGUN = Text(
    "Avtalstiden kan ha börjat, men det går inte att avgöra.",
    "The term may have begun; that cannot be told.",
)
_MAY_BE_OVER = Text(
    "Avtalstiden kan vara slut, men det går inte att avgöra.",
    "The term may be over; that cannot be told.",
)
_TERM = Text("Avtalstid: {period}.", "Term: {period}.")
_APPEALED = Text(
    "Ett beslut om avtalet är överklagat. Det är inte noterat hur det gick.",
    "A decision on the agreement was appealed against. What came of that is "
    "not written down.",
)
_GAPS = Text("Avtalstiden har ett glapp: {gap}.", "The term has a gap: {gap}.")
_PREMATURE = Text(
    "Innan avtalet var {later} ({later_day}) är detta noterat: {step} "
    "({day}).",
    "Before the agreement was {later} ({later_day}) this is written down: "
    "{step} ({day}).",
)
_NOTHING = Text("Inget att bevaka.", "Nothing to watch.")
_AGAIN = Text("Återkommer", "Recurs")
_SUMS = Text("Ekonomi", "Money")
_LATE = {
    False: (
        Text("{number} dag sent", "{number} day late"),
        Text("{number} dagar sent", "{number} days late"),
    ),
    True: (
        Text("minst {number} dag sent", "at least {number} day late"),
        Text("minst {number} dagar sent", "at least {number} days late"),
    ),
}
"""How late something is, one day and several, by whether it is at least so."""
_MET = {
    False: Text("gjort den {day}", "done on {day}"),
    True: Text("gjort: {day}", "done: {day}"),
}
"""When something was done, by whether its day is known in part."""
_WAITS = Text("Väntar på: {names}.", "Waits for: {names}.")
_LATE_OR_NOT_NOTED = Text(
    "Försenat, eller inte noterat", "Late, or not written down"
)
_WAITING = Text("Väntar på något annat", "Waiting for something else")
_OVERDUE = {
    False: (
        Text(
            "inte noterat {number} dag efter utsatt dag",
            "not written down {number} day after it was due",
        ),
        Text(
            "inte noterat {number} dagar efter utsatt dag",
            "not written down {number} days after it was due",
        ),
    ),
    True: (
        Text(
            "inte noterat minst {number} dag efter utsatt dag",
            "not written down at least {number} day after it was due",
        ),
        Text(
            "inte noterat minst {number} dagar efter utsatt dag",
            "not written down at least {number} days after it was due",
        ),
    ),
}
"""How long ago it was due, likewise."""
_OUTCOMES = Text("Resultat", "Outcomes")
_BETWEEN = Text("{debtor} till {creditor}", "{debtor} to {creditor}")

_GONE = Text(
    "{kind} som inte finns i avtalet",
    "{kind} that is not in the agreement",
)
"""What something waits for, where an amendment took it away."""

_BY_WORD = {
    **{one.value: one.text for one in Event},
    "release": Text(
        "att utbetalningen inte längre hålls inne",
        "the payment being withheld no more",
    ),
}
"""What something waits for, besides what is owed, by its word."""

_ORDER = (
    Progress.OVERDUE,
    Progress.DUE_TODAY,
    Progress.UPCOMING,
    Progress.NOT_YET_RECKONABLE,
    Progress.MET_LATE,
    Progress.MET_IN_TIME,
    Progress.MET,
    Progress.WAIVED,
)
"""What asks for something to be done comes first."""


def follow_up_text(followed: FollowUp, lang: Lang = "sv") -> str:
    """Write a follow-up in full in *lang*: *uppföljningen som text*.

    First where it stands, and where that cannot be told, what is known of it;
    an appeal that is open, gaps in the term, and what came before what it
    rests on. Then what is late or due, then what is to come, then what is
    done; then what was reached beside what was planned; last the sums. Sums
    hold no-break spaces, as Babel writes them.

    Raises:
        IllFormedError: If *lang* is neither ``"sv"`` nor ``"en"``.

    >>> from datetime import date
    >>> from iop import Agreement, Ledger, follow_up
    >>> agreement = Agreement(name="Öppna dörrar")
    >>> followed = follow_up(agreement, Ledger(), on=date(2024, 1, 1))
    >>> print(follow_up_text(followed, "en").splitlines()[1])
    State: draft.
    >>> follow_up_text(followed, "de")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "de"; right is sv or en, for example: sv [lang.unknown]
    """
    lang = as_lang(lang)
    state = followed.state.text
    head = _HEAD.fill(lang, agreement=str(followed.agreement), day=followed.on)
    standing = [_STATE.fill(lang, state=state), *_standing(followed, lang)]
    parts = ["\n".join([head, *map(hanging, standing)])]
    agreement = followed.agreement
    named = OwedNames.of(followed)
    for title, found in _groups(followed.obligations):
        if found:
            parts.append(_title(title.fill(lang)))
            parts.extend("\n".join(_lines(one, named, lang)) for one in found)
    again = "\n".join(map(hanging, recurring(agreement, lang)))
    if again:
        parts.extend((_title(_AGAIN.fill(lang)), again))
    elif not followed.obligations:
        parts.append(_NOTHING.fill(lang))
    if followed.outcomes:
        parts.append(_title(_OUTCOMES.fill(lang)))
        rows = (_outcome(one, named, lang) for one in followed.outcomes)
        parts.append("\n".join(rows))
    parts.append(_title(_SUMS.fill(lang)))
    parts.append("\n".join(_sums(followed.settlement, lang)))
    return "\n\n".join(parts) + "\n"


def _standing(followed: FollowUp, lang: Lang) -> list[str]:
    """Write what is known of where it stands, and what is odd about it."""
    timeline = followed.timeline
    said: list[str] = []
    if timeline.state is State.UNDETERMINED:
        said.append(" ".join(_known(followed, lang)))
    if timeline.is_appealed:
        said.append(_APPEALED.fill(lang))
    said += [_GAPS.fill(lang, gap=gap) for gap in timeline.gaps]
    said += [
        _PREMATURE.fill(
            lang,
            step=sooner.step,
            day=sooner.stated or sooner.day,
            later=later.step,
            later_day=later.stated or later.day,
        )
        for sooner, later in timeline.premature
    ]
    return said


def _known(followed: FollowUp, lang: Lang) -> list[str]:
    """Write the last state that is known, and why no other can be told."""
    state, term = followed.timeline.known, followed.agreement.term
    period = term.period if term else None
    # Nothing need be written down of a draft, or of what the calendar does.
    is_noted = state in (State.PROPOSED, State.DECIDED)
    said = [(_NOTED if is_noted else _KNOWN).fill(lang, state=state)]
    if state in UNWRITTEN:
        start = first_of(period) if period else None
        begun = latest(start) if start else None
        has_begun = begun is not None and begun <= followed.on
        said.append(_UNSIGNED[has_begun].fill(lang))
    else:
        why = _MAY_HAVE_BEGUN if state is State.SIGNED else _MAY_BE_OVER
        said.append(why.fill(lang))
    return [*said, _TERM.fill(lang, period=period)]


def _groups(
    obligations: tuple[Obligation, ...],
) -> Iterator[tuple[Text, list[Obligation]]]:
    """Group what is owed by how it stands; what waits has its own group."""
    for progress in _ORDER:
        found = [one for one in obligations if one.progress is progress]
        title = progress.text
        if progress is Progress.OVERDUE:
            title = _LATE_OR_NOT_NOTED
        if progress is Progress.NOT_YET_RECKONABLE:
            yield _WAITING, [one for one in found if one.waits_for]
            found = [one for one in found if not one.waits_for]
        yield title, found


@attrs.frozen
class OwedNames:
    """What people call what is owed, and by whom: *namn*."""

    agreement: Agreement
    names: Names
    obligations: tuple[Obligation, ...]

    @classmethod
    def of(cls, followed: FollowUp) -> Self:
        """Return what people call the parts of a follow-up."""
        return cls(followed.agreement, followed.names, followed.obligations)

    def party(self, key: str) -> Sentence | Text | str:
        """Return the name of a party."""
        return self.names.of("party", key, is_within=True)

    def awaited(self, name: str) -> Sentence | Text | str:
        """Return what something waits for: an event, or what is owed."""
        for one in self.obligations:
            if one.name == name:
                return one.called(self.agreement)
        if name in _BY_WORD:
            return _BY_WORD[name]
        kind = ObligationKind(name.partition("/")[0])
        return Sentence.of(_GONE, kind=kind)


def _title(words: str) -> str:
    return f"{words.upper()}\n{'=' * len(words)}"


def _lines(one: Obligation, named: OwedNames, lang: Lang) -> list[str]:
    """Write one obligation: what, whose, how much, when and why."""
    words = owed_words(one, named, lang)
    said = [words.what, words.between, words.amount, *words.stands]
    lines = [", ".join(filter(None, said)), f"  {one.explained(lang)}"]
    if words.waits:
        lines.append(f"  {words.waits}")
    return [hanging(line) for line in lines]


@attrs.frozen
class _OwedWords:
    """What is said of something owed, each empty if it is not said.

    Attributes:
        what: What it is called.
        between: Who owes it, and to whom.
        amount: How much.
        stands: When it was done, and how late it is.
        waits: What it waits for.
    """

    what: str
    between: str
    amount: str
    stands: tuple[str, ...]
    waits: str


def owed_words(one: Obligation, named: OwedNames, lang: Lang) -> _OwedWords:
    """Write whose an obligation is, how much, and how it stands."""
    between = ""
    if one.debtor and one.creditor:
        between = _BETWEEN.fill(
            lang,
            debtor=tuple(
                named.party(key) for key in (one.debtor, *one.with_debtors)
            ),
            creditor=named.party(one.creditor),
        )
    stands = []
    if one.met_on is not None:
        is_in_part = isinstance(one.met_on, StatedDate)
        stands.append(_MET[is_in_part].fill(lang, day=one.met_on))
    if one.days_overdue:
        late = _OVERDUE if one.is_open else _LATE
        stands.append(
            plural(one.days_overdue, *late[one.is_late_at_least], lang)
        )
    awaited = tuple(named.awaited(name) for name in one.waits_for)
    return _OwedWords(
        what=written(one.called(named.agreement), lang),
        between=between,
        amount="" if one.amount is None else written(one.amount, lang),
        stands=tuple(stands),
        waits=_WAITS.fill(lang, names=awaited) if awaited else "",
    )


def _outcome(one: OutcomeRow, named: OwedNames, lang: Lang) -> str:
    """Write one row: what it is about, what was planned, what was reached."""
    about, *said = outcome_words(one, named.names, lang)
    row = ", ".join(filter(None, said))
    return hanging(f"{about}: {row}" if about else row)


def _sums(settlement: Settlement, lang: Lang) -> list[str]:
    """Write the sums, one a line; what is nothing is left out."""
    lines = [f"{title}: {told}" for title, told in sum_rows(settlement, lang)]
    note = unstated_note(settlement)
    return lines if note is None else [*lines, note.fill(lang)]
