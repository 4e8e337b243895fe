# SPDX-License-Identifier: MIT
"""What the library hands out, room by room: *rummen*."""

import importlib
import pkgutil
import re

import iop
from iop import plain, rulesets
from iop.portfolio.columns import TABLES


NOT_ROOMS = re.compile("_|[a-z]{3}[0-9]{3}_")
"""What is private, and the files of rules, which hold one rule each."""


AS_LISTED = (
    *TABLES.values(),
    plain.follow_up,
    plain.review,
    plain.settlement,
    plain.tasks,
)
"""What is named as what it lists, or writes as plain data."""


def room_names():
    """Name every public room, nested ones too."""
    return sorted(
        found.name
        for found in pkgutil.walk_packages(iop.__path__, "iop.")
        if not any(map(NOT_ROOMS.match, found.name.split(".")))
    )


def rooms():
    """Import the front door and every public room."""
    return [iop, *map(importlib.import_module, room_names())]


def names():
    """Yield each public name, and what it stands for, once for each room."""
    for room in rooms():
        for name in room.__all__:
            yield name, getattr(room, name)


def handed_out():
    """Return each public name, and what it stands for.

    What the sets of rules name for each other is left out: within them one
    name may stand for several things. So is what is named as what it lists:
    `tests.portfolio.test_columns` and `tests.plain.test_reviews` try it all.
    """
    return {
        name: value
        for name, value in names()
        if not any(value is one for one in AS_LISTED)
        and (
            not getattr(value, "__module__", "").startswith("iop.rulesets.")
            or hasattr(rulesets, name)
        )
    }
