# SPDX-License-Identifier: MIT
"""What is summed up, and by what: *mått och indelning*."""

from ..values import Choice


__all__ = ["FROM_SETTLEMENT", "Grouping", "Key", "Measure"]

Key = str | int | None
"""A year or a name (*nyckel*); ``None`` gathers what cannot be told apart."""


class Measure(Choice):
    """What is summed up: *mått*.

    Attributes:
        PROMISED: What is put in besides the public money: money of others,
            and all that is no money, at its value.
        DELIVERED: What has been accounted for of that.
    """

    AGREED = "agreed", "avtalat från början", "agreed at first"
    AMENDED = "amended", "avtalat nu", "agreed now"
    PAID = "paid", "utbetalt", "paid"
    ACCOUNTED = "accounted", "redovisat i pengar", "accounted for in money"
    IN_KIND = "in-kind", "redovisat i annat", "accounted for in kind"
    APPROVED = "approved", "godkänt", "approved"
    UNUSED = "unused", "inte använt", "unused"
    REPAID = "repaid", "återbetalt", "repaid"
    TO_BE_REPAID = "to-be-repaid", "kvar att betala tillbaka", "to be repaid"
    PROMISED = "promised", "andra insatser, utlovade", "others, promised"
    DELIVERED = "delivered", "andra insatser, levererade", "others, delivered"

    @property
    def column(self) -> str:
        """The name of its column, and of its field in a settlement."""
        return str(self.value).replace("-", "_")


class Grouping(Choice):
    """By what sums are grouped: *indelning*.

    Attributes:
        ALL: Not at all.
        BODY: By the public party. Of several each has what it gives, and what
            is paid and accounted for of that, as far as it is known from which
            contribution it is taken.
        ORGANISATION: By the organisation.
        SOURCE: By the appropriation, or what the contribution is called.
    """

    ALL = "all", "allt", "all"
    YEAR = "year", "år", "year"
    BODY = "body", "offentlig part", "public party"
    ORGANISATION = "organisation", "organisation", "organisation"
    SOURCE = "source", "källa", "source"


FROM_SETTLEMENT: tuple[Measure, ...] = tuple(
    one for one in Measure if one not in {Measure.PROMISED, Measure.DELIVERED}
)
"""The measures that a settlement tells (*avstämningens belopp*)."""
