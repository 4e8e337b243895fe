# SPDX-License-Identifier: MIT
"""One test for many values of one kind: *ett prov för alla*.

A test a value would cost more than what it tries. The first value for which
the promise is not kept is noted on what the test raises.
"""

import functools
import inspect


def each(name, values):
    """Let a test try each value in turn, under the name of a parameter."""

    def decorated(test):
        @functools.wraps(test)
        def one_by_one(*args, **others):
            for value in values:
                try:
                    test(*args, **others, **{name: value})
                except BaseException as error:
                    error.add_note(f"{name}: {value}")
                    raise

        taken = inspect.signature(test)
        one_by_one.__signature__ = taken.replace(
            parameters=[
                one for one in taken.parameters.values() if one.name != name
            ]
        )
        return one_by_one

    return decorated
