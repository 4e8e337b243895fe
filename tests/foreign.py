# SPDX-License-Identifier: MIT
"""Values as other libraries have them, for what must take them (*främmande*)."""

import numbers
from datetime import datetime


@numbers.Integral.register
class Whole:
    """A whole number that is no `int`, as those of NumPy."""

    def __init__(self, number):
        self.number = number

    def __int__(self):
        return self.number


@numbers.Real.register
class Single:
    """A float that is no `float`, as the short ones of NumPy."""


class Timestamp(datetime):
    """A time of a class of its own, as that of pandas."""
