# SPDX-License-Identifier: MIT
"""How a due day is reckoned: *beräkning av tidsfrister*.

A day may be fixed, the last of a period, or so many months, days or working
days after something. Months are reckoned as in `iop.schedules`, working days as
in `iop.workdays`; the day of the event itself is not counted.

A due day that is no working day stays, or moves to the next, as the agreement
says (`Term.day_off`). Where it says nothing the day stays as it is written:
that is this library's choice. The act on the reckoning of statutory time
(1930:173) lets such a day move, but is known here from general knowledge alone
(*unverified*), and it is not for the library to say that it reaches an
agreement.
"""

from .days import Due, reckon
from .past import Past, as_past


__all__ = ["Due", "Past", "as_past", "reckon"]
