# SPDX-License-Identifier: MIT
"""A criterion for when an IOP may be used: *kriterium*.

The same criterion stands in several bodies' lists. Here it is said once, in
the library's own words; which list asks for it, and how strongly, an edition
says.
"""

import attrs

from ...values import Key, Shown, Text, checked


__all__ = ["Criterion"]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Criterion(Shown):
    """Something that a person judges, yes or no: *kriterium*.

    Attributes:
        key: The word by which a judgement names it, such as ``C6``.
        number: Its number; it ends the codes of the rules that ask for it.
        name: A short name in words, such as ``both-finance``.
        title: What it is called.
        question: The question that is answered with yes or no.
        statement: What holds where the answer is yes; it can stand after
            *att* and *that*.
        advice: What to do where the answer is no.
        note: Who else says something of it.

    >>> from iop.rulesets.criteria import BOTH_FINANCE
    >>> BOTH_FINANCE.question.en
    'Do both sides finance the work, with money or with something else?'
    >>> Criterion(
    ...     key="C 6",
    ...     number=6,
    ...     name="both-finance",
    ...     title=BOTH_FINANCE.title,
    ...     question=BOTH_FINANCE.question,
    ...     statement=BOTH_FINANCE.statement,
    ...     advice=BOTH_FINANCE.advice,
    ... )
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: Criterion.key: got "C 6"; right is a key of letters, digits and - . _ between them, at most 64, for example: slutredovisning [key.form]
    """

    _EXAMPLE = "rulesets.criteria.BOTH_FINANCE"

    key: Key
    number: int
    name: Key
    title: Text
    question: Text
    statement: Text
    advice: Text
    note: Text | None = None

    @property
    def called(self) -> Text:
        """Its title within quotation marks.

        >>> from iop.rulesets.criteria import BOTH_FINANCE
        >>> print(BOTH_FINANCE.called.en)
        “Both sides finance”
        """
        return Text(f"”{self.title.sv}”", f"“{self.title.en}”")
