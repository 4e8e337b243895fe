# SPDX-License-Identifier: MIT
"""Short marks by which plain data is known again: *kontrollsummor*.

Whoever has kept a document can show later that it is the one that was
reviewed; and of a rule, that it says what it said.
"""

import functools
import hashlib
from collections.abc import Iterable
from typing import Any

from ...rules import Rule
from ...values import as_instance
from ..documents import plain_value


__all__ = ["digest", "rule_digest"]

_ESCAPED = {
    **{chr(code): f"\\u{code:04x}" for code in range(0x20)},
    "\b": "\\b",
    "\t": "\\t",
    "\n": "\\n",
    "\f": "\\f",
    "\r": "\\r",
    '"': '\\"',
    "\\": "\\\\",
}
_ESCAPES = str.maketrans(_ESCAPED)
"""What JSON escapes in a text, and nothing else."""


def digest(plain: object) -> str:
    """Return the digest of plain data: *kontrollsumma*.

    It is SHA-256, in hexadecimal, of the data as JSON in UTF-8 with the keys
    in order and no spaces, so that others can compute it: in Python of
    ``json.dumps(plain, sort_keys=True, separators=(",", ":"),
    ensure_ascii=False)``.

    Raises:
        IllFormedError: If there is something in it that is no plain data,
            such as a float.

    >>> digest({"format": 2, "name": "127-trygghet"})[:12]
    '97f712cfcb3c'
    >>> digest({"share": 0.5})
    Traceback (most recent call last):
    ...
    iop.values.errors.IllFormedError: got the float 0.5; right is a value that has a plain form, for example: Money(850_000) [plain.value]
    """
    return hashlib.sha256(_json(plain_value(plain)).encode()).hexdigest()


def _json(plain: Any) -> str:
    """Write plain data in the one way that its digest is of."""
    match plain:
        case dict():
            inside = (
                f"{_json(key)}:{_json(plain[key])}" for key in sorted(plain)
            )
            return f"{{{','.join(inside)}}}"
        case list():
            return f"[{','.join(map(_json, plain))}]"
        case str():
            return f'"{plain.translate(_ESCAPES)}"'
        case None:
            return "null"
        case bool():
            return str(plain).lower()
        case _:
            return str(plain)


_SAYS = (
    "code",
    "name",
    "title",
    "demand",
    "advice",
    "finding",
    "fault",
    "tells",
    "severity",
    "citations",
    "first_day",
    "last_day",
    "law_day",
    "law_day_reason",
    "asked_of",
    "reads",
    "figures",
)
"""All that a rule says of itself."""


@functools.lru_cache(maxsize=2**12)
def _of_rule(rule: Rule) -> str:
    return digest({name: plain_value(getattr(rule, name)) for name in _SAYS})


def rule_digest(rule: Rule) -> str:
    """Return the digest of what a rule says: *regelns kontrollsumma*.

    Of its code, name, severity and texts; of the sources it cites; of the days
    between which it is in force, whose law it takes and why; of the places it
    reads, and of its figures with all their values. Its function is not
    counted, which the version of the library tells of.

    Raises:
        IllFormedError: If *rule* is no rule.

    >>> import attrs
    >>> from iop.rulesets import catalogue
    >>> rule = catalogue()["CON301"]
    >>> renamed = attrs.evolve(rule, name="another-name")
    >>> rule_digest(rule) == rule_digest(renamed)
    False
    """
    return _of_rule(as_instance(rule, Rule))


def rules_digest(rules: Iterable[Rule]) -> str:
    """Return the digest of what several rules say, in the order of codes."""
    return digest([[rule.code, rule_digest(rule)] for rule in rules])
