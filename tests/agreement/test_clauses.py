# SPDX-License-Identifier: MIT
"""Promises of clauses: *villkor*."""

from iop.agreement.clauses import Clause, ClauseSubject


class TestClause:
    """`Clause`."""

    def test_words_are_kept(self):
        """The words of a clause are kept as they are, line by line."""
        words = "  1. Ändringar\r\n\tgörs skriftligen.\n"
        clause = Clause(subject=ClauseSubject.CHANGES, text=words)

        assert words == clause.text
