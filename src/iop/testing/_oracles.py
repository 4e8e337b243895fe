# SPDX-License-Identifier: MIT
"""A rule held against what somebody else would say: *facit*."""

from collections.abc import Callable
from typing import NoReturn

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from ..render import explanation, outcome_lines
from ..rules import Outcome, Rule, Status
from ..strategies import ReviewCase, near
from ..values import IllFormedError, as_instance
from ._failures import came
from ._trials import Trial


__all__ = ["assert_rule_agrees"]

_SETTINGS = settings(
    database=None,
    deadline=None,
    derandomize=True,
    max_examples=300,
    phases=[Phase.generate, Phase.shrink],
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)
"""No file is kept, and each time the same cases are drawn."""

_SAID = {True: Status.MET, False: Status.NOT_MET, None: Status.UNDETERMINED}

Oracle = Callable[[ReviewCase], Status | bool | None]
"""What a case should come out as (*facit*): see `assert_rule_agrees`."""


def assert_rule_agrees(
    rule: Rule,
    oracle: Oracle,
    among: st.SearchStrategy[ReviewCase] | None = None,
) -> None:
    """Assert that *rule* says of each case what an oracle (*facit*) says.

    The oracle is a function of yours that says the same thing in another way:
    the simplest that you can think of, written from the decision and not from
    the rule. Three hundred cases are drawn, the same ones each time.

    Args:
        rule: The rule.
        oracle: What a case should come out as: `Status`, or ``True`` for met,
            ``False`` for not met, and ``None`` for undetermined.
        among: The cases; those of `iop.strategies.near` if none are given.

    Raises:
        AssertionError: If they disagree, or the rule raises. The message
            tells the smallest case: what the rule says and the oracle, on
            which facts.
        IllFormedError: If *rule* is no rule, *oracle* no function, or *among*
            no strategy; or if the oracle says anything else.

    What the oracle itself raises comes out as it is, with the case noted on it.

    >>> from iop.rulesets import CONSISTENCY
    >>> def as_many_as_are_listed(case):
    ...     reporting = case.agreement.reporting
    ...     if reporting is None or None in (reporting.number, reporting.reports):
    ...         return None
    ...     return reporting.number >= len(reporting.reports)
    >>> assert_rule_agrees(CONSISTENCY["CON301"], as_many_as_are_listed)
    Traceback (most recent call last):
    ...
    AssertionError: CON301 (number-of-reports) and the oracle disagree.
      The rule says not met at /reporting/number.
      The oracle says met.
      Fact: Reporting › Number of reports (/reporting/number): 4
      Fact: Reporting › Reports (/reporting/reports): 2 stated
      Case: {'format': 2, 'reporting': {'number': 4, 'reports': [{'key': 'del', 'kind': 'interim'}, {'key': 'slut', 'kind': 'final'}]}}, on 2024-06-01
    """
    __tracebackhide__ = True
    as_instance(rule, Rule)
    _refuse_other(callable(oracle), oracle, "en funktion", "a function")
    drawn = near(rule) if among is None else among
    _refuse_other(
        isinstance(drawn, st.SearchStrategy),
        drawn,
        "en strategi",
        "a strategy",
    )

    @_SETTINGS
    @given(drawn)
    def agrees(case: ReviewCase) -> None:
        _hold(rule, oracle, case)

    try:
        agrees()
    except _DisagreesError as error:
        told = str(error)
    else:
        return
    raise AssertionError(told)


class _DisagreesError(Exception):
    """The rule and the oracle disagree on a case: *oense*."""


def _hold(rule: Rule, oracle: Oracle, case: ReviewCase) -> None:
    """Hold what a rule says of a case against what the oracle says."""
    try:
        right = _as_status(oracle(case))
    except Exception as error:
        error.add_note(f"the oracle was asked of {_as_trial(case)}")
        raise
    try:
        outcome = rule.outcome(case.agreement, case.at)
    except Exception as error:  # noqa: BLE001 - a user's own function
        said = f"raises {type(error).__name__}: {error}"
        _disagree(rule, case, said, right)
    if outcome.status is not right:
        said = f"says {came(outcome)}"
        _disagree(rule, case, said, right, outcome)


def _as_status(said: object) -> Status:
    """Read what an oracle says."""
    if isinstance(said, Status):
        return said
    if said is None or isinstance(said, bool):
        return _SAID[said]
    raise IllFormedError(
        "oracle.answer",
        said,
        "Status, eller True (uppfyllt), False (inte uppfyllt) eller None "
        "(kan inte avgöras)",
        "Status, or True (met), False (not met) or None (undetermined)",
        "Status.NOT_APPLICABLE",
    )


def _disagree(
    rule: Rule,
    case: ReviewCase,
    said: str,
    right: Status,
    outcome: Outcome | None = None,
) -> NoReturn:
    """Tell the case, in words."""
    lines = [
        f"{rule.code} ({rule.name}) and the oracle disagree.",
        f"  The rule {said}.",
        f"  The oracle says {right.text.en}.",
        *_facts(rule, outcome),
        f"  Case: {_as_trial(case)}",
    ]
    raise _DisagreesError("\n".join(lines)) from None


def _facts(rule: Rule, outcome: Outcome | None) -> list[str]:
    """List what was read, a line each; of a rule that raises, from where."""
    if outcome is None:
        return [
            f"  Fact: {pointer or 'the agreement'}" for pointer in rule.reads
        ]
    told = "\n".join(outcome_lines(outcome, "en")).splitlines()
    return explanation(outcome, "en").splitlines()[len(told) :]


def _as_trial(case: ReviewCase) -> Trial:
    return Trial(agreement=case.agreement, at=case.at)


def _refuse_other(is_right: bool, given: object, sv: str, en: str) -> None:  # noqa: FBT001 - a condition
    """Refuse what is not what it should be."""
    if not is_right:
        raise IllFormedError(
            "type.expected", given, sv, en, "assert_rule_agrees(rule, oracle)"
        )
