# SPDX-License-Identifier: MIT
"""What a review finds, and what it does not: *granskningens fynd*."""

from ..rules import FOLLOWED, NOTHING_STATED, Review, root_and_place
from ..values import IllFormedError, PointerError, as_instance, read, split
from ._failures import came, listed, nearest, placed


__all__ = ["assert_finds", "assert_silent"]


def assert_finds(review: Review, *codes: str, at: str | None = None) -> None:
    """Assert that *review* finds (*finner*) violations of these rules.

    Args:
        review: The review.
        *codes: Codes of the rules, at least one.
        at: JSON Pointer to the place where each must be found; anywhere if
            not given.

    Raises:
        AssertionError: If one of them is not found there; the message says
            what came of the rule instead, and what the review found.
        IllFormedError: If *review* is no review, *codes* are no codes, or
            *at* is no JSON Pointer.

    >>> from datetime import date
    >>> import iop
    >>> draft = iop.Agreement(reporting=iop.agreement.Reporting(number=4, reports=()))
    >>> review = iop.review(draft, on=date(2018, 6, 1))
    >>> assert_finds(review, "CON301")
    >>> assert_finds(review, "CON301", at="/reporting/number")
    >>> assert_finds(review, "CON201", "CON0301")
    Traceback (most recent call last):
    ...
    AssertionError: CON201 was not found; the rule is undetermined (not stated: /budget/contributions, /budget/costs)
    CON0301 was not found; the review has no such rule; perhaps CON301 was meant
    The review found:
      CON301 /reporting/number: The number of reports is stated as 4, but 0 are listed.
    >>> assert_finds(review)
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got nothing; right is the code of a rule, for example: CON301 [rule.code]
    """
    __tracebackhide__ = True
    as_instance(review, Review)
    _refuse_no_codes(codes or (None,))
    _refuse_no_pointer(at)
    found = {
        place
        for finding in review.findings
        for place in ((finding.code, finding.pointer), (finding.code, None))
    }
    missing = [
        f"{code} was not found{f' at {placed([at])}' if at is not None else ''}"
        f"; {_instead(review, code, at)}"
        for code in codes
        if (code, at) not in found
    ]
    if missing:
        told = listed(review.findings)
        head = "The review found:" if told else "The review found nothing."
        raise AssertionError("\n".join([*missing, head, *told]))


def assert_silent(review: Review, *codes: str) -> None:
    """Assert that *review* is silent (*tyst*) on these rules, or on all.

    A rule that cannot be told, or does not apply, is silent too.

    Args:
        review: The review.
        *codes: Codes of the rules; all that were tried if none are given.

    Raises:
        AssertionError: If one of them finds something; the message lists it.
            Also if the review has no such rule, as it then would always be
            silent.
        IllFormedError: If *review* is no review, or *codes* are no codes.

    >>> from datetime import date
    >>> import iop
    >>> assert_silent(iop.review(iop.Agreement(), on=date(2018, 6, 1)))
    >>> draft = iop.Agreement(reporting=iop.agreement.Reporting(number=4, reports=()))
    >>> review = iop.review(draft, on=date(2018, 6, 1))
    >>> assert_silent(review, "CON201")
    >>> assert_silent(review)
    Traceback (most recent call last):
    ...
    AssertionError: The review found what it should not:
      CON301 /reporting/number: The number of reports is stated as 4, but 0 are listed.
    >>> assert_silent("CON301")
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got "CON301"; right is Review, for example: review(Agreement(), on=date(2019, 3, 1)) [type.expected]
    """
    __tracebackhide__ = True
    as_instance(review, Review)
    _refuse_no_codes(codes)
    known = _codes(review)
    lines = [
        f"{code} is silent; the review has no such rule{nearest(code, known)}"
        for code in codes
        if code not in known
    ]
    told = listed(
        finding
        for finding in review.findings
        if not codes or finding.code in codes
    )
    if told:
        lines += ["The review found what it should not:", *told]
    if lines:
        raise AssertionError("\n".join(lines))


def _codes(review: Review) -> list[str]:
    return [outcome.code for outcome in review.outcomes]


def _instead(review: Review, code: str, at: str | None) -> str:
    """Describe what came of a rule that was not found."""
    known = _codes(review)
    if code not in known:
        return f"the review has no such rule{nearest(code, known)}"
    said = f"the rule is {came(review[code])}"
    return (
        f"{said}{'' if _is_place(review, at) else '; there is no such place'}"
    )


def _is_place(review: Review, at: str | None) -> bool:
    """Return whether anything could be found at a place."""
    try:
        if at is not None:
            root, place = root_and_place(at)
            if root != FOLLOWED:  # what is owed is not in the review
                held = NOTHING_STATED if root else review.agreement
                read(held, place)
    except PointerError:
        return False
    return True


def _refuse_no_codes(codes: tuple[object, ...]) -> None:
    """Refuse what is no code of a rule."""
    for code in codes:
        if not isinstance(code, str):
            raise IllFormedError(
                "rule.code",
                code,
                "koden för en regel",
                "the code of a rule",
                "CON301",
            )


def _refuse_no_pointer(at: object) -> None:
    """Refuse what is neither a JSON Pointer nor left out."""
    if at is not None:
        split(root_and_place(str(at))[1])
