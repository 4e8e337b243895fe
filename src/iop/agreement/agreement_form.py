# SPDX-License-Identifier: MIT
"""What kind of agreement it is: *avtalets form*."""

from ..values import Choice


__all__ = ["AgreementForm"]


class AgreementForm(Choice):
    """What kind of agreement the papers say it is: *avtalets form*."""

    IOP = (
        "iop",
        "idéburet offentligt partnerskap (IOP)",
        "idea-based public partnership (IOP)",
    )
    ASSOCIATION_GRANT = (
        "association-grant",
        "föreningsbidrag",
        "association grant",
    )
    OPERATING_GRANT = "operating-grant", "verksamhetsbidrag", "operating grant"
    PROCURED_CONTRACT = (
        "procured-contract",
        "upphandlat avtal",
        "procured contract",
    )
    COOPERATION = (
        "cooperation",
        "samverkansavtal",
        "cooperation contract",
    )
    LETTER_OF_INTENT = (
        "letter-of-intent",
        "avsiktsförklaring",
        "letter of intent",
    )
