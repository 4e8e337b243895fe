# SPDX-License-Identifier: MIT
"""Holding rules against an agreement: *granskning*."""

from datetime import date

from ..agreement import Agreement, Draft
from ..followup import FollowUp
from ..rules import (
    NOTHING_STATED,
    At,
    Circumstances,
    Review,
    RuleSet,
    outcome_of_draft,
)
from ..values import as_date, as_instance
from .profiles import FOLLOW_UP_LEDGER, STOCKHOLM


def review(
    agreement: Agreement | Draft,
    *,
    on: date,
    rules: RuleSet = STOCKHOLM,
    circumstances: Circumstances = NOTHING_STATED,
    follow_up: FollowUp | None = None,
) -> Review:
    """Hold *rules* against *agreement*: *granska*.

    Args:
        agreement: The agreement, or a draft of one. A rule that asks for what
            cannot be read in a draft is undetermined, see
            `Outcome.unreadable`; places are those of the newest format.
        on: The day of the review. What has happened is held against it, and
            a draft; an agreement is, where the law changes, held against the
            day on which it was entered.
        rules: The rules; each gives one outcome. If none are given, those
            asked of an agreement in Stockholm; `for_agreement` chooses.
        circumstances: What rules need besides the agreement, such as earlier
            state aid and the rate of the euro.
        follow_up: How the agreement stands, for the rules on what has
            happened; see `review_follow_up`.

    Raises:
        IllFormedError: If *on* is no day, or has a time of day; if
            *agreement* is neither agreement nor draft, *rules* no rule set, *circumstances*
            none, or *follow_up* neither a follow-up nor left out.

    >>> from iop.agreement import Reporting
    >>> held = review(
    ...     Agreement(reporting=Reporting(number=4, reports=())),
    ...     on=date(2018, 6, 1),
    ... )
    >>> print(held.verdict.text.sv)
    inte uppfyllt
    >>> for finding in held.findings:
    ...     print(finding.code, finding.pointer, finding.message("en"))
    CON301 /reporting/number The number of reports is stated as 4, but 0 are listed.
    >>> review(Agreement(), on="2018-06-01")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "2018-06-01"; right is a day (date), for example: date(2018, 6, 1) [date.expected]
    """
    day = as_date(on)
    as_instance(agreement, Agreement, Draft)
    as_instance(rules, RuleSet)
    as_instance(circumstances, Circumstances)
    at = At(on=day, circumstances=circumstances, follow_up=follow_up)
    if isinstance(agreement, Draft):
        return Review(
            agreement=agreement.agreement,
            on=at.on,
            outcomes=tuple(
                outcome_of_draft(rule, agreement, at) for rule in rules
            ),
            draft=agreement,
        )
    return Review(
        agreement=agreement,
        on=at.on,
        outcomes=tuple(rule.outcome(agreement, at) for rule in rules),
    )


def review_follow_up(
    followed: FollowUp, *, rules: RuleSet = FOLLOW_UP_LEDGER
) -> Review:
    """Hold *rules* against how an agreement stands: *granska uppföljningen*.

    The agreement as it reads on the day of the follow-up is reviewed, as of
    that day.

    Args:
        followed: What `iop.follow_up` gave.
        rules: The rules; those on what has happened if none are given.

    Raises:
        IllFormedError: If *followed* is no follow-up, or *rules* no rule set.

    >>> from iop.followup import follow_up
    >>> from iop.ledger import Ended, Ledger
    >>> closed = Ended(key="avslut", on=date(2018, 3, 1))
    >>> again = Ended(key="igen", on=date(2018, 3, 2))
    >>> followed = follow_up(
    ...     Agreement(), Ledger(entries=(closed, again)), on=date(2018, 6, 1)
    ... )
    >>> for finding in review_follow_up(followed).findings:
    ...     print(finding.code, finding.message("en"))
    LED002 The case was closed on 2 March 2018. That cannot be right: the agreement was then in the state ended.
    >>> review_follow_up(Agreement())
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got a value of type Agreement; right is FollowUp, for example: follow_up(Agreement(), Ledger(), on=date(2019, 3, 1)) [type.expected]
    """
    as_instance(followed, FollowUp)
    return review(
        followed.agreement,
        on=followed.on,
        rules=rules,
        follow_up=followed,
    )
