# SPDX-License-Identifier: MIT
"""What the library hands out, room by room: *rummen*."""

import importlib
import pkgutil

import iop
from iop import rulesets


def rooms():
    """Import the front door and every public room, nested ones too."""
    found = [
        importlib.import_module(room.name)
        for room in pkgutil.walk_packages(iop.__path__, "iop.")
        if not any(part.startswith("_") for part in room.name.split("."))
    ]
    return [iop, *found]


def names():
    """Yield each public name, and what it stands for, once for each room."""
    for room in rooms():
        for name in room.__all__:
            yield name, getattr(room, name)


def handed_out():
    """Return each public name, and what it stands for.

    What the sets of rules name for each other is left out: within them one
    name may stand for several things.
    """
    return {
        name: value
        for name, value in names()
        if not getattr(value, "__module__", "").startswith("iop.rulesets.")
        or hasattr(rulesets, name)
    }
