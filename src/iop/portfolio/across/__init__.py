# SPDX-License-Identifier: MIT
"""Rules that read several agreements together: *samlingsregler*.

They are the library's own: each compares what the agreements state. What is
not stated, or is known in part, gives no finding.
"""

from collections.abc import Mapping

from ...agreement import Agreement, History
from ...followup import FollowUp
from .._cells import agreement_of
from ..columns import named_cases
from ._rule import AcrossFinding, AcrossRule
from .acr001_appropriation_overdrawn import appropriation_overdrawn
from .acr002_same_case_number import same_case_number
from .acr003_same_work_twice import same_work_twice
from .acr004_unknown_predecessor import unknown_predecessor
from .acr005_overlaps_predecessor import overlaps_predecessor
from .acr006_gap_after_predecessor import gap_after_predecessor
from .acr007_two_names import two_names
from .acr008_two_numbers import two_numbers


__all__ = ["ACROSS", "AcrossFinding", "AcrossRule", "review_across"]

ACROSS: tuple[AcrossRule, ...] = (
    appropriation_overdrawn,
    same_case_number,
    same_work_twice,
    unknown_predecessor,
    overlaps_predecessor,
    gap_after_predecessor,
    two_names,
    two_numbers,
)
"""The rules across agreements, by their codes (*samlingsregler*)."""


def review_across(
    agreements: Mapping[str, Agreement | History | FollowUp],
    rules: tuple[AcrossRule, ...] = ACROSS,
) -> tuple[AcrossFinding, ...]:
    """Hold rules against several agreements together: *granska samlingen*.

    Args:
        agreements: The agreements by name; of a history the last version, of
            a follow-up the agreement as it reads on its day.
        rules: The rules.

    Raises:
        IllFormedError: If *agreements* is no dict of them.

    >>> from iop import CaseNumber
    >>> found = review_across(
    ...     {
    ...         "a": Agreement(case_number=CaseNumber("375-2018")),
    ...         "b": Agreement(case_number=CaseNumber("375 2018")),
    ...     }
    ... )
    >>> for one in found:
    ...     print(one.code, one.agreements, one.message("en"))
    ACR002 ('a', 'b') 375-2018 and 375 2018 are the same case number, but for spaces and punctuation.
    """
    known = {
        name: agreement_of(case)
        for name, case in named_cases(agreements).items()
    }
    return tuple(found for rule in rules for found in rule.findings(known))
