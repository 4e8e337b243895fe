# SPDX-License-Identifier: MIT
"""What has become of reports: *redovisningar och annat som fullgjorts*."""

from collections.abc import Iterator
from typing import ClassVar

import attrs

from ..values import (
    Fit,
    Help,
    IllFormedError,
    InstalmentKey,
    Kind,
    MilestoneKey,
    Misfit,
    ReportKey,
    Text,
    Whole,
    checked,
)
from .entry import EntryFacts
from .lifecycle import Step


__all__ = [
    "EvaluationReceived",
    "MeetingHeld",
    "MilestoneReached",
    "ReportApproved",
    "ReportReceived",
    "ReportReturned",
    "Waived",
]


@attrs.frozen(kw_only=True, field_transformer=checked)
class ReportReceived(EntryFacts):
    """That a report came in: *redovisning mottagen*.

    Attributes:
        key: The word other entries name it by.
        on: The day it came.
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        report: The report.

    >>> from datetime import date
    >>> ReportReceived(
    ...     key="slut-in", on=date(2019, 2, 28), report="slut"
    ... ).report
    'slut'
    """

    KIND: ClassVar[Kind] = Kind("report-received", Step.REPORT_RECEIVED.text)
    HELP: ClassVar[Help] = Help(
        "Redovisning mottagen",
        "En redovisning har kommit in.",
        report="Välj den redovisning i avtalet som har kommit in.",
    )

    report: ReportKey


@attrs.frozen(kw_only=True, field_transformer=checked)
class ReportApproved(EntryFacts):
    """That a report was approved: *redovisning godkänd*.

    Attributes:
        key: The word other entries name it by.
        on: The day it was approved.
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        report: The report.

    >>> from datetime import date
    >>> ReportApproved(
    ...     key="slut-ok", on=date(2019, 3, 14), report="slut"
    ... ).report
    'slut'
    """

    KIND: ClassVar[Kind] = Kind(
        "report-approved", Text("redovisning godkänd", "a report approved")
    )
    HELP: ClassVar[Help] = Help(
        "Redovisning godkänd",
        "En redovisning har godkänts.",
        report="Välj den redovisning i avtalet som har godkänts.",
    )

    report: ReportKey


@attrs.frozen(kw_only=True, field_transformer=checked)
class ReportReturned(EntryFacts):
    """That a report was sent back to be mended: *redovisning återsänd*.

    It has to come in again; the day it first came counts no more.

    Attributes:
        key: The word other entries name it by.
        on: The day it was sent back.
        note: Why it was sent back. It is kept for the record alone.
        report: The report.

    >>> from datetime import date
    >>> ReportReturned(
    ...     key="slut-ater", on=date(2019, 3, 4), report="slut"
    ... ).report
    'slut'
    """

    KIND: ClassVar[Kind] = Kind("report-returned", Step.REPORT_RETURNED.text)
    HELP: ClassVar[Help] = Help(
        "Redovisning återsänd",
        "En redovisning har skickats tillbaka för att rättas, och ska komma in på nytt.",
        on="Dagen då redovisningen skickades tillbaka. Den dag då den först kom in räknas sedan inte.",
        note="Skriv varför redovisningen skickades tillbaka. Sparas som upplysning.",
        report="Välj den redovisning i avtalet som har skickats tillbaka.",
    )

    report: ReportKey


@attrs.frozen(kw_only=True, field_transformer=checked)
class EvaluationReceived(EntryFacts):
    """That the evaluation came in: *utvärdering mottagen*.

    Attributes:
        key: The word other entries name it by.
        on: The day it came.
        note: Anything else worth knowing about it. It is kept for the record
            alone.

    >>> from datetime import date
    >>> EvaluationReceived(key="utv", on=date(2019, 6, 3)).note is None
    True
    """

    KIND: ClassVar[Kind] = Kind(
        "evaluation-received", Step.EVALUATION_RECEIVED.text
    )
    HELP: ClassVar[Help] = Help(
        "Utvärdering mottagen",
        "Utvärderingen har kommit in.",
    )


@attrs.frozen(kw_only=True, field_transformer=checked)
class MilestoneReached(EntryFacts):
    """That a milestone was reached: *milstolpe nådd*.

    Attributes:
        key: The word other entries name it by.
        on: The day it was reached.
        note: Anything else worth knowing about it. It is kept for the record
            alone.
        milestone: The milestone.

    >>> from datetime import date
    >>> MilestoneReached(
    ...     key="invigd", on=date(2018, 5, 2), milestone="invigning"
    ... ).milestone
    'invigning'
    """

    KIND: ClassVar[Kind] = Kind(
        "milestone-reached", Step.MILESTONE_REACHED.text
    )
    HELP: ClassVar[Help] = Help(
        "Milstolpe nådd",
        "En milstolpe har nåtts.",
        milestone="Välj den milstolpe i avtalet som har nåtts.",
    )

    milestone: MilestoneKey


@attrs.frozen(kw_only=True, field_transformer=checked)
class MeetingHeld(EntryFacts):
    """That the steering group met: *styrgruppsmöte hållet*.

    Attributes:
        key: The word other entries name it by.
        on: The day it met.
        note: Anything else worth knowing about it. It is kept for the record
            alone.

    >>> from datetime import date
    >>> MeetingHeld(key="styrgrupp-1", on=date(2018, 4, 12)).key
    'styrgrupp-1'
    """

    KIND: ClassVar[Kind] = Kind("meeting-held", Step.MEETING_HELD.text)
    HELP: ClassVar[Help] = Help(
        "Styrgruppsmöte hållet",
        "Styrgruppen har haft ett möte.",
    )


def _is_one_thing(*keys: str | None) -> Iterator[Misfit]:
    given = [key for key in keys if key is not None]
    if len(given) != 1:
        yield (
            (),
            IllFormedError(
                "waived.what",
                given,
                "precis en av report, instalment och milestone",
                "precisely one of report, instalment and milestone",
                'report="del-3"',
            ),
        )


@attrs.frozen(kw_only=True, field_transformer=checked)
class Waived(Whole, EntryFacts):
    """That the one who may ask for it lets it go: *eftergivet*.

    Attributes:
        key: The word other entries name it by.
        on: The day it was waived.
        note: Why it was waived. It is kept for the record alone.
        report: The report that need not come; one of the three is given.
        instalment: The instalment that is no longer asked for.
        milestone: The milestone that need not be reached.

    Raises:
        IllFormedError: Unless exactly one of *report*, *instalment* and
            *milestone* is given.

    >>> from datetime import date
    >>> Waived(key="efter", on=date(2018, 10, 1), report="del-3").report
    'del-3'
    >>> Waived(key="efter", on=date(2018, 10, 1))
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got a list of 0 parts; right is precisely one of report, instalment and milestone, for example: report="del-3" [waived.what]
    """

    _EXAMPLE = 'Waived(key="efter", on=date(2018, 10, 1), report="del-3")'

    KIND: ClassVar[Kind] = Kind("waived", Step.WAIVED.text)
    FITS: ClassVar[tuple[Fit, ...]] = (
        Fit(("report", "instalment", "milestone"), _is_one_thing),
    )
    HELP: ClassVar[Help] = Help(
        "Eftergivet",
        "En part avstår från något som den annars kan kräva.",
        note="Skriv varför parten avstår. Sparas som upplysning.",
        report="Välj den redovisning som inte behöver lämnas. Fyll bara i ett av redovisning, delutbetalning och milstolpe.",
        instalment="Välj den delutbetalning som ingen längre begär. Fyll bara i ett av redovisning, delutbetalning och milstolpe.",
        milestone="Välj den milstolpe som inte behöver nås. Fyll bara i ett av redovisning, delutbetalning och milstolpe.",
    )

    report: ReportKey | None = None
    instalment: InstalmentKey | None = None
    milestone: MilestoneKey | None = None
