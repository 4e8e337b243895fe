# SPDX-License-Identifier: MIT
"""Draw the pictures that the pages show, each time the pages are built."""

from datetime import date
from pathlib import Path

import iop
from iop.examples import trygghet_127_continued, trygghet_127_ledger
from iop.render import charts


FOLDER = Path(__file__).parent / "how-to" / "pictures"


def draw() -> None:
    """Write each picture beside the page that shows it."""
    followed = iop.follow_up(
        trygghet_127_continued(), trygghet_127_ledger(), on=date(2018, 9, 1)
    )
    FOLDER.mkdir(exist_ok=True)
    for name, picture in (
        ("time.svg", charts.time_chart(followed)),
        ("contributions.svg", charts.contributions_chart(followed)),
    ):
        picture.savefig(FOLDER / name, metadata={"Date": None})


if __name__ == "__main__":
    draw()
