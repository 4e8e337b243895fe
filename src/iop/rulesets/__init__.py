# SPDX-License-Identifier: MIT
"""The sets of rules: *regelverk*.

Each set is a module that ends in ``RULES``.
"""

from .consistency import RULES as CONSISTENCY


__all__ = ["CONSISTENCY"]
