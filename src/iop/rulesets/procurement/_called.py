# SPDX-License-Identifier: MIT
"""Whether the papers call the agreement an IOP: *vad det kallas*."""

import re

from ...agreement import AgreementForm
from ...values import Text


__all__ = ["no_verdict"]

_NAME = re.compile(r"\biop\b|\bidébur\w+ offentlig")
_SIGN = Text(
    "Det är ett tecken på köp men ingen dom.",
    "That is a sign of a purchase but no verdict.",
)
_SIGN_OF_AN_IOP = Text(
    "Det är ett tecken på köp men ingen dom. Vad avtalet kallas avgör inte "
    "saken.",
    "That is a sign of a purchase but no verdict. What the agreement is "
    "called does not settle the matter.",
)


def no_verdict(form: AgreementForm | None, called: str | None) -> Text:
    """Say that a sign is no verdict; of an IOP, that its name settles nothing.

    Args:
        form: The form of the agreement by its papers.
        called: What it is called.

    >>> print(no_verdict(AgreementForm.COOPERATION, None).en)
    That is a sign of a purchase but no verdict.
    >>> no_verdict(None, "IOP-avtal") == no_verdict(AgreementForm.IOP, None)
    True
    >>> no_verdict(None, "Biopsiavtal") == no_verdict(None, None)
    True
    """
    is_called_so = _NAME.search((called or "").casefold())
    if form is AgreementForm.IOP or is_called_so:
        return _SIGN_OF_AN_IOP
    return _SIGN
