# SPDX-License-Identifier: MIT
"""What due days and instalments are counted from (*läget en dag*)."""

from iop.followup._by_day import ByDay
from iop.followup._snapshot import snapshot_of
from iop.ledger.ledger import Ledger


def snapshot_on(day, agreement, *entries):
    """Gather what has happened to an agreement by a day."""
    return snapshot_of(ByDay.of(agreement, Ledger(entries=entries), day))
