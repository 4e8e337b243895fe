# SPDX-License-Identifier: MIT
"""Laws of the rules on reports: what is swept or summed up misses no pair."""

from datetime import date, timedelta
from itertools import combinations

from hypothesis import example, given
from hypothesis import strategies as st

from iop.agreement.agreement import Agreement
from iop.agreement.deadlines import OnDate
from iop.agreement.reporting import Report, Reporting, ReportKind
from iop.rules.inputs import At
from iop.rulesets import FULL
from iop.values.formats import written
from iop.values.periods import Period


AT = At(on=date(2018, 6, 1))
FIRST = date(2018, 1, 1)

PERIODS = st.builds(
    lambda first, days: Period(
        FIRST + timedelta(first),
        None if days is None else FIRST + timedelta(first + days),
    ),
    st.integers(0, 6),
    st.none() | st.integers(0, 5),
)
"""Short periods of few days, so that many touch, hold or overlap another."""


@st.composite
def duties(draw):
    """Reports of few reporters, some of none, on short periods."""
    return tuple(
        Report(
            key=f"r{number}",
            kind=draw(st.sampled_from(ReportKind)),
            reporter=draw(st.sampled_from([None, "a", "a", "b"])),
            covers=draw(st.none() | PERIODS | PERIODS | PERIODS),
            due=draw(
                st.none()
                | st.integers(0, 5).map(
                    lambda day: OnDate(day=FIRST + timedelta(day))
                )
            ),
        )
        for number in range(draw(st.integers(2, 7)))
    )


def report(number, reporter, first, days):
    """Make a report on so many days, without end where they are not told."""
    last = None if days is None else FIRST + timedelta(first + days - 1)
    return Report(
        key=f"r{number}",
        kind=ReportKind.INTERIM,
        reporter=reporter,
        covers=Period(FIRST + timedelta(first), last),
    )


def held(code, listed):
    """Hold reports against a rule."""
    agreement = Agreement(reporting=Reporting(reports=listed))
    return FULL[code].outcome(agreement, AT)


def overlapping(listed):
    """Hold every two reports against each other, to find what overlaps."""
    pairs, unnamed = [], set()
    for (at, one), (place, other) in combinations(enumerate(listed), 2):
        shared = one.covers and other.covers
        shared = shared and one.covers.intersection(other.covers)
        if shared in (None, one.covers, other.covers):
            continue
        who = one.reporter, other.reporter
        unnamed |= {
            number
            for number, duty in ((at, one), (place, other))
            if duty.reporter is None
        }
        if None not in who and len({*who}) == 1:
            days = shared.first if shared.first == shared.last else shared
            said = "Redovisning {} ({}) och redovisning {} ({}) avser båda {}."
            told = said.format(
                at + 1,
                one.kind.text.sv,
                place + 1,
                other.kind.text.sv,
                written(days),
            )
            pairs.append((place, told))
    return sorted(pairs, key=lambda pair: pair[0]), unnamed


class TestOverlap:
    """FUP007 finds each pair of reports that overlap, and no others."""

    @given(duties())
    @example((report(0, "a", 0, 3), report(1, "a", 2, None)))
    @example((report(0, "a", 2, 3), report(1, "a", 0, 3)))
    @example((report(0, "a", 0, 2), report(1, "a", 0, 3)))
    @example((report(0, "a", 0, 3), report(1, "a", 1, 2)))
    @example((report(0, "a", 0, 1), report(1, "a", 1, 1)))
    @example((report(0, None, 0, 3), report(1, "b", 2, 3)))
    @example((report(0, "b", 0, 3), report(1, None, 2, 3)))
    @example((report(0, None, 0, None), report(1, None, 2, None)))
    def test_all_pairs(self, listed):
        """It tells as much as if all pairs were held against each other."""
        pairs, unnamed = overlapping(listed)
        outcome = held("FUP007", listed)

        assert pairs == [
            (
                int(finding.pointer.split("/")[3]),
                finding.message("sv"),
            )
            for finding in outcome.findings
        ]
        asked = {f"/reporting/reports/{number}/reporter" for number in unnamed}
        told = {
            place for place in outcome.not_stated if place.endswith("reporter")
        }
        assert told == (set() if pairs else asked)


def comes_after(one, other):
    """Return whether one numbered report comes after another."""
    days = [duty.due and duty.due.day for _, duty in (one, other)]
    return one[0] > other[0] if None in days else days[0] > days[1]


class TestFinalLast:
    """CON303 finds each interim report after all final ones it may follow."""

    @given(duties())
    def test_all_pairs(self, listed):
        """It tells as much as if each were held against each final one."""
        numbered = list(enumerate(listed))
        late = []
        for one in numbered:
            finals = [
                other
                for other in numbered
                if other[1].kind is ReportKind.FINAL
                and (
                    None in (one[1].reporter, other[1].reporter)
                    or one[1].reporter == other[1].reporter
                )
            ]
            is_interim = one[1].kind is ReportKind.INTERIM
            if is_interim and finals:
                late += [one[0]] * all(comes_after(one, f) for f in finals)

        assert late == [
            int(finding.pointer.split("/")[3])
            for finding in held("CON303", listed).findings
        ]
