# SPDX-License-Identifier: MIT
"""Promises of what tells parts of several kinds apart: *slag*."""

import attrs
import pytest

from iop.values.errors import IllFormedError
from iop.values.fields import sample
from iop.values.kinds import Kind
from iop.values.texts import Text


PREMISES = Kind("premises", Text("lokaler", "premises"))


class TestKind:
    """A kind has a slug, and words in both languages."""

    def test_holds_both(self):
        """Both can be read off it, and stand in its `repr`."""
        assert ("premises", Text("lokaler", "premises")) == (
            PREMISES.slug,
            PREMISES.text,
        )
        assert (
            "Kind(slug='premises', text=Text(sv='lokaler', en='premises'))"
        ) == repr(PREMISES)

    def test_example(self):
        """The example of a refusal is itself such a kind."""
        assert PREMISES == eval(sample(Kind))  # noqa: S307 - the library's own

    def test_cannot_be_altered(self):
        """What a kind is called stays so."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            PREMISES.slug = "rooms"

    @pytest.mark.parametrize(
        ("slug", "text", "message"),
        [
            (
                "the premises",
                Text("lokaler", "premises"),
                'Kind.slug: got "the premises"; right is a key of letters, digits and - . _ between them, at most 64, for example: slutredovisning [key.form]',
            ),
            (
                "premises",
                "lokaler",
                'Kind.text: got "lokaler"; right is Text, for example: Text("mål", "goal") [type.expected]',
            ),
        ],
    )
    def test_refuses_the_rest(self, slug, text, message):
        """The slug is a key, and the words are in both languages."""
        with pytest.raises(IllFormedError) as caught:
            Kind(slug, text)

        assert message == str(caught.value)
