# SPDX-License-Identifier: MIT
"""LED016: Who may give notice (*vem som får säga upp*)."""

from .._prelude import *
from ._days import on_day
from ._endings import GIVEN, ON, PAID, with_notice
from ._happenings import by_version
from ._places import entry_at
from ._specimens import by_day


@rule(
    code="LED016",
    name="notice-by-wrong-party",
    title=Text("Vem som får säga upp", "Who may give notice"),
    demand=Text(
        "Avtalet bör sägas upp av den part som får säga upp det.",
        "Notice should be given by the party that may give it.",
    ),
    advice=Text(
        "Kontrollera vem som sade upp avtalet.", "Check who gave notice."
    ),
    finding=Text(
        "{party} sade upp avtalet {day}, men enligt avtalet får bara {by} "
        "göra det.",
        "{party} gave notice {day}, but by the agreement only {by} may.",
    ),
    fault=Text("Fel part sade upp avtalet", "The wrong party gave notice"),
    tells=Text(
        "om parten fick säga upp avtalet",
        "whether the party could give notice",
    ),
    severity=Severity.WARNING,
    citations=(OWN_CHECK,),
    meets=with_notice,
    breaks=with_notice,
    meets_followed=by_day(ON, PAID, GIVEN, agreement=with_notice()),
    breaks_followed=by_day(
        ON,
        PAID,
        attrs.evolve(GIVEN, party="sdn"),
        agreement=with_notice(),
    ),
    related=("LED015",),
)
def notice_by_wrong_party(followed: FollowUp) -> Iterator[Observation]:
    """Hold who gave notice against who may.

    Where the agreement says how notice is given, and not by whom, either
    party may.
    """
    given = tuple(by_version(followed, NoticeGiven, lambda version: version))
    for number, entry, version in given:
        notice = notice_of(version, entry.party)
        if notice is None:
            yield NotStated("/term/notice")
        elif notice.by is not None and not same_party(
            version, notice.by, entry.party
        ):
            yield violation(
                entry_at(number),
                day=on_day(entry.on),
                party=followed.names.of("party", entry.party),
                by=followed.names.of("party", notice.by, is_within=True),
            )
    if not given:
        yield NotApplicable(
            Text("Ingen har sagt upp avtalet.", "Nobody has given notice.")
        )
