# SPDX-License-Identifier: MIT
"""What is reported of Stockholm's guidelines for IOP: *Stockholms riktlinjer*.

The text of the guidelines was not read. These rules hold an agreement against
what other documents say of them, and each rule says which document. They are
neither the guidelines nor a list of their criteria. They are asked of the
city's own agreements, and from the first year in which the guidelines are known
to hold, on the day of the award.

Some things only a person can judge. Such a rule takes a `Judgement` with a
reason, under the name of the rule as its criterion.
"""

from .._collection import collected


__all__ = ["RULES"]

RULES = collected(__name__, __path__)
"""All rules of this set.

Rules out of the guidelines' own text (*ur riktlinjernas text*): none yet. This
folder is the place for somebody who has the text. For each point of it:

1. Write a rule in a file of its own, with a code from ``STO101`` on, as the
   rules here are written.
2. Cite the place, as ``Citation(source=GUIDELINES, provenance=Provenance.READ,
   pinpoint="avsnitt 3")``: the section or page where it stands.
3. Let *ska* be an error, *bör* a warning, and anything else a note.
4. Ask it of the city, as ``asked_of=CITY``. Set the first day to the day of
   adoption once that is known, and never guess it.
5. Where it says what a rule here only reports, take away the one here and name
   it in the changelog.
"""
