# SPDX-License-Identifier: MIT
"""CON102: Unique keys (*unika nycklar*)."""

from .._prelude import *


def _is_named(kind: object) -> bool:
    """Return whether parts of this type have keys."""
    return hasattr(kind, "NOUN")


@rule(
    code="CON102",
    name="duplicate-key",
    title=Text(
        "En beteckning för varje del",
        "A key of its own",
    ),
    demand=Text(
        "Två delar av samma slag ska inte ha samma beteckning. Delavtalen "
        "räknas var för sig.",
        "Two parts of one kind must not have the same key. Each annex "
        "agreement counts for itself.",
    ),
    advice=Text(
        "Ge delarna olika beteckningar och se över hänvisningarna till dem.",
        "Give the parts different keys, and look over what refers to them.",
    ),
    finding=Text(
        "{part} har samma beteckning som {first}.",
        "{part} has the same key as {first}.",
    ),
    fault=Text(
        "Två delar har samma beteckning", "Two parts have the same key"
    ),
    tells=Text(
        "om varje del har en egen beteckning",
        "whether each part has a key of its own",
    ),
    severity=Severity.ERROR,
    citations=(OWN_CHECK,),
    meets=lambda: Agreement(
        budget=Budget(
            costs=(
                CostLine(key="lon", description="Lön"),
                CostLine(key="lokal", description="Lokal"),
            )
        )
    ),
    breaks=lambda: Agreement(
        budget=Budget(
            costs=(
                CostLine(key="lon", description="Lön"),
                CostLine(key="lon", description="Lokal"),
            )
        )
    ),
)
def duplicate_key(agreement: Agreement) -> Iterator[Observation]:
    """Look for a key that two parts of one kind have.

    What stands in an annex agreement is a paper of its own.
    """
    taken: dict[tuple[tuple[str, ...], str, str], str] = {}
    kinds: list[tuple[tuple[str, ...], str]] = []
    for pointer, _, value in find(agreement, _is_named):
        noun, key = value.NOUN, value.key
        if key is None:
            continue
        tokens = split(pointer)
        is_within = tokens[0] == "annex_agreements" and len(tokens) > 2  # noqa: PLR2004 - list and number
        paper = tokens[:2] if is_within else ()
        if (paper, noun, key) in taken:
            first = taken[paper, noun, key]
            yield violation(
                f"{pointer}/key",
                part=Called(pointer),
                first=Called(first, is_within=True),
            )
        taken.setdefault((paper, noun, key), pointer)
        kinds.append((paper, noun))
    if len(kinds) == len({*kinds}):
        yield NotApplicable(
            Text(
                "Avtalet har inte två delar av samma slag.",
                "The agreement has no two parts of one kind.",
            )
        )
