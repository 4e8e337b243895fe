# SPDX-License-Identifier: MIT
"""Whether an agreement looks like a purchase: *upphandling*.

A purchase falls under the Public Procurement Act (*LOU*), and what it is called
does not matter. These rules point out signs of a purchase that somebody has
stated. A sign is no verdict, and neither is the lack of signs: nothing here
says whether an agreement is a purchase.

Four signs, PRO001 to PRO003 and PRO007, rest on the Public Procurement Act and
on HFD 2020 ref. 15, of which the court's own summary was read. That judgment
explained the law on an agreement of 2016, so they are asked of agreements made
before it as well. The other signs are the library's own sense; that each was
there in the case is cited as a fact, and not as a ground.

Where no public party gives anything there is no pay, and no sign is asked for.

That an agreement is below a limit of the Act does not make a purchase an IOP.
"""

from .._collection import collected


__all__ = ["RULES"]

RULES = collected(__name__, __path__)
"""All rules of this set."""
