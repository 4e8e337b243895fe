# SPDX-License-Identifier: MIT
"""Who enters an agreement: *parter*."""

from hypothesis import strategies as st

from ..agreement import (
    LegalForm,
    Organisation,
    ParticipantRole,
    PublicBody,
    PublicBodyKind,
    Signatory,
)
from ..values import OrganisationGroup
from ._values import organisation_numbers
from ._words import ASSOCIATIONS, PLACES


__all__ = ["organisations", "public_bodies"]

_FORMS = {
    LegalForm.NON_PROFIT_ASSOCIATION: OrganisationGroup.NON_PROFIT,
    LegalForm.FOUNDATION: OrganisationGroup.NON_PROFIT,
    LegalForm.ECONOMIC_ASSOCIATION: OrganisationGroup.ECONOMIC_ASSOCIATION,
}
"""Legal forms, each with the group of its organisation numbers."""


@st.composite
def public_bodies(
    draw: st.DrawFn, *, key: str = "namnden", name: str | None = None
) -> PublicBody:
    """Draw public bodies (*offentliga parter*): boards that do not exist.

    Args:
        key: The key that other parts name it by.
        name: Its name; one of those in store if it is not given.

    >>> from hypothesis import given
    >>> @given(public_bodies())
    ... def test_number(body):
    ...     assert body.number.digits.startswith("2")
    >>> test_number()
    """
    place = draw(
        st.sampled_from(
            [one for one in PLACES if name in (None, one.board)] or PLACES
        )
    )
    return PublicBody(
        key=key,
        name=name or place.board,
        body_kind=(
            PublicBodyKind.DISTRICT_BOARD
            if place.board.endswith("stadsdelsnämnd")
            else PublicBodyKind.COMMITTEE
        ),
        municipality=place.municipality,
        region="Stockholm",
        department=f"Förvaltningen i {place.name}",
        number=draw(organisation_numbers(group=OrganisationGroup.PUBLIC)),
        also_known_as=("nämnden",),
        roles=(ParticipantRole.FUNDER,),
        signed_for_by=key,
        succeeds=(f"fore-{key}",),
        merged_in=("Sommargruppen",),
    )


@st.composite
def organisations(
    draw: st.DrawFn, *, key: str = "foreningen", name: str | None = None
) -> Organisation:
    """Draw idea-based organisations (*idéburna organisationer*), none real.

    The number begins as the legal form asks.

    Args:
        key: The key that other parts name it by.
        name: Its name; one of those in store if it is not given.

    >>> from hypothesis import given
    >>> @given(organisations())
    ... def test_has_a_number(organisation):
    ...     assert organisation.number is not None
    >>> test_has_a_number()
    """
    form = draw(st.sampled_from(list(_FORMS)))
    return Organisation(
        key=key,
        name=name or draw(st.sampled_from(ASSOCIATIONS)),
        legal_form=form,
        number=draw(
            organisation_numbers(group=_FORMS[form], series=_series(key))
        ),
        statutory_purpose="att stärka gemenskap och delaktighet, utan "
        "vinstsyfte",
        is_registered=draw(st.booleans()),
        signatories=(Signatory(role="ordförande", jointly=False),),
        also_known_as=("föreningen",),
        roles=(ParticipantRole.RECIPIENT,),
        signed_for_by=key,
        succeeds=(f"fore-{key}",),
        merged_in=("Sommargruppen",),
    )


def _series(key: str) -> int:
    """Return parties of one agreement numbers out of different series."""
    tail = key.rpartition("-")[2]
    return 2 + (int(tail) % 7 if tail.isascii() and tail.isdigit() else 0)
