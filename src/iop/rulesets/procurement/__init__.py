# SPDX-License-Identifier: MIT
"""Whether an agreement looks like a purchase: *upphandling*.

A purchase falls under the Public Procurement Act (*LOU*), and what it is called
does not matter. These rules point out signs of a purchase that somebody has
stated. A sign is no verdict, and neither is the lack of signs: nothing here
says whether an agreement is a purchase.

Three signs are what the Supreme Administrative Court is reported to have gone
by in HFD 2020 ref. 15. The judgment said what the law already meant, of an
agreement of 2016, so agreements of before it are asked too. The other signs are
the library's own sense or another body's practice, and hold on any day.

That an agreement is below a limit of the Act does not make a purchase an IOP.
"""

from .._collection import collected


__all__ = ["RULES"]

RULES = collected(__name__, __path__)
"""All rules of this set."""
