# SPDX-License-Identifier: MIT
"""How partnerships fare: what happened, and what an officer is told of it."""

from datetime import date

from iop.render import follow_up_text

from . import papers


PAID_IN_TWO = papers.agreement(
    term={"period": papers.YEAR},
    budget={"contributions": [papers.gift(400_000)]},
    payments={
        "instalments": [
            {
                "key": f"del-{number}",
                "amount": {"money": papers.kr(200_000)},
                "due": {"kind": "on-date", "day": day},
            }
            for number, day in ((1, "2019-02-01"), (2, "2019-08-01"))
        ]
    },
)
"""An agreement for 2019, paid on the first of February and of August."""


class TestAppealed:
    """The decision is appealed against, and payments are withheld meanwhile.

    The payment of February is withheld until the appeal is settled in June.
    """

    HAPPENED = (
        *papers.signed_by("namnden", "grannarna"),
        ("appealed", "2019-01-10", {}),
        ("withheld", "2019-01-15", {}),
        ("appeal-settled", "2019-06-12", {"outcome": "dismissed"}),
        ("withheld", "2019-06-12", {"until": "2019-06-12"}),
    )

    def on(self, day, *more):
        """Follow it up on a day."""
        return papers.followed(PAID_IN_TWO, *self.HAPPENED, *more, on=day)

    def test_meanwhile(self):
        """Nothing is late while it is withheld, and the text says why."""
        followed = self.on(date(2019, 5, 2))
        text = follow_up_text(followed).replace("\N{NO-BREAK SPACE}", " ")

        assert papers.faults(followed) == []
        assert [one.name for one in followed.held] == [
            "payment/del-1",
            "payment/del-2",
        ]
        assert (
            "  Senast 1 februari 2019, enligt avtalet. Utbetalningen hålls "
            "inne sedan den 15 januari 2019.\n"
        ) in text

    def test_once_it_is_settled(self):
        """It is due the day after, and late the day after that."""
        due, late = (self.on(date(2019, 6, day)) for day in (13, 14))

        assert papers.faults(due) == []
        assert [code for code, _ in papers.faults(late)] == ["LED018"]
        assert late["payment/del-1"].due == date(2019, 6, 13)
        assert late["payment/del-2"].due == date(2019, 8, 1)

    def test_paid(self):
        """What is paid on the day that it is let go is in time."""
        paid = {"amount": papers.kr(200_000), "instalment": "del-1"}
        followed = self.on(date(2019, 7, 1), ("paid", "2019-06-13", paid))

        assert papers.faults(followed) == []
        assert followed["payment/del-1"].progress.value == "met-in-time"
