# SPDX-License-Identifier: MIT
"""Promises that what real papers say can be said: *verkliga avtal*.

Each small document is made up; it is of a kind that real agreements are of.
"""
