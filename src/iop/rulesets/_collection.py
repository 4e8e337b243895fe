# SPDX-License-Identifier: MIT
"""The rules of a folder, one a file: *insamling*."""

import importlib
import pkgutil
import re
from collections.abc import Iterable

from ..rules import Rule, RuleSet


def collected(package: str, path: Iterable[str]) -> RuleSet:
    """Collect the rules of a folder, from the files named by their codes.

    Args:
        package: The whole name of the folder's package.
        path: Where its files are, as its ``__path__`` says.
    """
    found = []
    for file in pkgutil.iter_modules(path):
        if re.match("[a-z]{3}[0-9]{3}_", file.name):
            room = importlib.import_module(f"{package}.{file.name}")
            found += [
                value
                for value in vars(room).values()
                if isinstance(value, Rule)
                and value.check.__module__ == room.__name__
            ]
    return RuleSet(found)
