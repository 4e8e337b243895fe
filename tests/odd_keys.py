# SPDX-License-Identifier: MIT
"""Agreements with keys that nobody could take for words: *udda nycklar*."""

import attrs

from iop.agreement import as_history
from iop.followup import follow_up
from iop.values import refers_to


def odd(value):
    """Return a value with every key in it made odd, alike wherever it stands.

    What names a criterion is no key of the agreement, and stays.
    """
    if isinstance(value, tuple):
        return tuple(map(odd, value))
    if not _is_made_of_parts(value):
        return value
    changed = {}
    for field in attrs.fields(type(value)):
        held = getattr(value, field.name)
        is_key = field.name == "key" or refers_to(field.type) is not None
        if isinstance(held, str) and is_key:
            changed[field.name] = _odd(held)
        elif isinstance(held, tuple) and _names(field.type):
            changed[field.name] = tuple(map(_odd, held))
        else:
            changed[field.name] = odd(held)
    return attrs.evolve(
        value,
        **{name.lstrip("_"): new for name, new in changed.items()},
    )


def _odd(key):
    return f"qz-{key}"


def _names(kind):
    """Return whether a list is of keys."""
    return "Refers(" in str(kind)


def odd_follow_up(followed):
    """Return a follow-up of what has odd keys, on the same day."""
    return follow_up(
        odd(as_history(followed.history)), odd(followed.ledger), on=followed.on
    )


def _is_made_of_parts(value):
    """Return whether it is a part of an agreement, or an entry."""
    room = type(value).__module__.split(".")[:2]
    return attrs.has(type(value)) and room in (
        ["iop", "agreement"],
        ["iop", "ledger"],
    )
