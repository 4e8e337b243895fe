# SPDX-License-Identifier: MIT
"""All that the file of a rule is written with: *förord*.

A file with a rule begins with ``from .._prelude import *``: the parts of the
agreement, the entries of the ledger, the follow-up, what a rule says, sources
and figures, and the values.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

import attrs

from ..agreement import *
from ..followup import *
from ..law import *
from ..ledger import *
from ..rules import *
from ..values import *
from ._facts import *
