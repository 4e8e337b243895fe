# SPDX-License-Identifier: MIT
"""One test for many values tells for which it fails: *ett prov för alla*."""

import pytest

from .each import each


class TestEach:
    """`each`."""

    def test_tries_all(self):
        """Every value is tried, in its order."""
        tried = []

        @each("value", [1, 2, 3])
        def test(value):
            tried.append(value)

        test()

        assert [1, 2, 3] == tried

    def test_notes_the_value(self):
        """What is raised says for which value."""

        def fails(value):
            assert value < 2

        with pytest.raises(AssertionError) as caught:
            each("value", [1, 2, 3])(fails)()

        assert ["value: 2"] == caught.value.__notes__
