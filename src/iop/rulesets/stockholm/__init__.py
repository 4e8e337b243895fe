# SPDX-License-Identifier: MIT
"""What is reported of Stockholm's guidelines for IOP: *Stockholms riktlinjer*.

The text of the guidelines was not read. These rules hold an agreement against
what other documents say of them, and each rule says which document. They are
neither the guidelines nor a list of their criteria, and the day from which the
guidelines hold is not known, so no rule has a first day.

Some things only a person can judge. Such a rule takes a `Judgement` with a
reason, under the name of the rule as its criterion.
"""

from ...rules import Rule, RuleSet
from ..stockholm import parties, references, suitability


__all__ = ["FROM_THE_TEXT", "RULES"]

FROM_THE_TEXT: tuple[Rule, ...] = ()
"""Rules out of the guidelines' own text (*ur riktlinjernas text*): none yet.

This is the place for somebody who has the text. For each point of it:

1. Write a rule in a room of this package, with a code from ``STO101`` on, as
   the rules here are written.
2. Cite the place, as ``Citation(source=GUIDELINES, standing=Standing.READ,
   pinpoint="avsnitt 3")``: the section or page where it stands.
3. Let *ska* be an error, *bör* a warning, and anything else a remark.
4. Set the first day once the day of adoption is known, and never guess it.
5. Put the rule in this tuple. Where it says what a rule below only reports,
   leave out the one below and name it in the changelog.
"""

RULES = (
    parties.RULES
    | suitability.RULES
    | references.RULES
    | RuleSet(FROM_THE_TEXT)
)
"""All rules of this set."""
