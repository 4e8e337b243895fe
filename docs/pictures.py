# SPDX-License-Identifier: MIT
"""Draw the pictures that the pages show, each time the pages are built."""

from datetime import date
from pathlib import Path

import iop
from iop.examples import trygghet_127_continued, trygghet_127_ledger
from iop.portfolio import charts as many
from iop.render import charts


FOLDER = Path(__file__).parent / "how-to" / "pictures"


def draw() -> None:
    """Write each picture beside the page that shows it."""
    followed = iop.follow_up(
        trygghet_127_continued(), trygghet_127_ledger(), on=date(2018, 9, 1)
    )
    on = date(2024, 9, 30)
    made_up = iop.examples.portfolio(200)
    all_followed = {
        name: iop.follow_up(history, ledger, on=on)
        for name, (history, ledger) in made_up.items()
    }
    reviews = {
        name: iop.review(one.agreement, on=on)
        for name, one in all_followed.items()
    }
    FOLDER.mkdir(exist_ok=True)
    for name, picture in (
        ("time.svg", charts.time_chart(followed)),
        ("contributions.svg", charts.contributions_chart(followed)),
        ("obligations.svg", many.obligations_chart(all_followed)),
        ("sums.svg", many.sums_chart(all_followed)),
        ("verdicts.svg", many.verdicts_chart(reviews)),
        ("terms.svg", many.terms_chart(all_followed)),
    ):
        picture.savefig(FOLDER / name, metadata={"Date": None})


if __name__ == "__main__":
    draw()
