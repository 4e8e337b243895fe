# SPDX-License-Identifier: MIT
"""How the small documents are put together: *handlingar*."""

from datetime import date

import iop
from iop.rulesets import FULL, review


BOARD = {
    "kind": "public-body",
    "key": "namnden",
    "name": "Socialnämnden",
    "body_kind": "committee",
}
CLUB = {
    "kind": "organisation",
    "key": "grannarna",
    "name": "Föreningen Grannarna",
}
YEAR = {"first": "2019-01-01", "last": "2019-12-31"}
ON = date(2019, 6, 30)


def kr(kronor):
    """State a sum."""
    return {"amount": f"{kronor}.00", "currency": "SEK"}


def gift(kronor, party="namnden", **more):
    """State money that a party gives."""
    return {
        "kind": "money",
        "key": f"bidrag-{party}",
        "party": party,
        "amount": {"money": kr(kronor)},
        **more,
    }


def agreement(**parts):
    """Read an agreement between a board and an association."""
    return iop.from_plain({"format": 1, "parties": [BOARD, CLUB], **parts})


def ledger(*entries):
    """Read what has happened: kind, day, and what more is said."""
    return iop.from_plain(
        {
            "format": 1,
            "entries": [
                {"kind": kind, "key": f"h{number}", "on": day, **facts}
                for number, (kind, day, facts) in enumerate(entries)
            ],
        },
        iop.Ledger,
    )


def signed_by(*parties, on="2018-12-20"):
    """Say that it was proposed, decided and signed."""
    return (
        ("proposed", "2018-11-01", {}),
        ("decided", "2018-12-01", {"outcome": "approved"}),
        *(("signed", on, {"party": party}) for party in parties),
    )


def followed(made, *entries, on=ON):
    """Follow up an agreement on a day."""
    return iop.follow_up(made, ledger(*entries), on=on)


def faults(follow_up):
    """Say which rules on what has happened are broken, and how."""
    found = iop.review_follow_up(follow_up).findings
    return [(one.code, one.message("sv")) for one in found]


def said(made, *codes, on=ON):
    """Say what each of some rules finds, in both languages."""
    outcomes = review(made, on=on, rules=FULL)
    return [
        (one.code, one.message("sv"), one.message("en"))
        for code in codes
        for one in outcomes[code].findings
    ]


def status(made, code, on=ON):
    """Name what comes of a rule."""
    return review(made, on=on, rules=FULL)[code].status.value
