# SPDX-License-Identifier: MIT
"""Whether somebody will find out what good it did: *utvärdering*."""

from .._prelude import *


def evaluated(evaluation: Evaluation) -> Agreement:
    """Make an agreement that states its evaluation."""
    return Agreement(reporting=Reporting(evaluation=evaluation))
