# SPDX-License-Identifier: MIT
"""Promises of reporting: *redovisning*."""

from iop.agreement.reporting import Reporting


class TestReporting:
    """`Reporting`."""

    def test_number_is_not_counted(self):
        """The number is what the agreement states, and the list what it lists."""
        reporting = Reporting(number=4, reports=())

        assert (4, ()) == (reporting.number, reporting.reports)
