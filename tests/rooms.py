# SPDX-License-Identifier: MIT
"""What the library hands out, room by room: *rummen*."""

import importlib
import pkgutil

import iop


def rooms():
    """Import every public room, nested ones too."""
    return [
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(iop.__path__, "iop.")
        if not any(part.startswith("_") for part in found.name.split("."))
    ]


def handed_out():
    """Return each public name, and what it stands for."""
    return {
        name: getattr(room, name)
        for room in rooms()
        if not room.__name__.startswith("iop.rulesets.")
        for name in room.__all__
    }
