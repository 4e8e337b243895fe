# SPDX-License-Identifier: MIT
"""Promises of looking up a place in an act: *lagrum i lagtext*.

On a made-up act, in the form of those that lie beside the clone.
"""

import pytest

from .act_text import folder_or_skip, latest_amendment, place, text_of


ACT = """\
# Lag (2020:1) om prov

## Författningstext

1 kap. Inledande bestämmelser

Lagens innehåll

1 § Denna lag gäller prov. I 2 kap. 1 § finns
undantag.

2 § Med prov avses

1. en del-
tentamen, och

2. annat.

Detsamma gäller

1. övningar. Lag (2021:30).

19 a kap. Undantag

1 § Lagen gäller inte

lek. Lag (2021:4).

2 a § Mer finns i [lagen](https://example.org).

Rubrik till nästa

3 § Slut.

Övergångsbestämmelser

2020:1

1. Denna lag träder i kraft den 1 maj 2020.

2. Äldre bestämmelser gäller prov som har påbörjats.

2021:30

Denna lag träder i kraft den 1 juni 2021.

Bilaga 1

Bilaga 2 a

Förteckning

Prov        100 000
"""

OLD = """\
# Lag (1930:1) om tid

## Författningstext

1 §  Tid räknas.

2 § Dag räknas.
"""


class TestPlace:
    """What stands at a place."""

    @pytest.mark.parametrize(
        ("pinpoint", "words"),
        [
            (
                "1 kap. 1 §",
                "Denna lag gäller prov. I 2 kap. 1 § finns undantag.",
            ),
            ("1 kap.", "1 kap. Inledande bestämmelser"),
            (
                "1 kap. 2 §",
                (
                    "Med prov avses 1. en deltentamen, och 2. annat. "
                    "Detsamma gäller 1. övningar. Lag (2021:30)."
                ),
            ),
            (
                "1 kap. 2 § första stycket",
                "Med prov avses 1. en deltentamen, och 2. annat.",
            ),
            ("1 kap. 2 § första stycket 1", "1. en deltentamen, och"),
            ("1 kap. 2 § 2", "2. annat."),
            (
                "1 kap. 2 § andra stycket",
                "Detsamma gäller 1. övningar. Lag (2021:30).",
            ),
            ("19 a kap. 1 §", "Lagen gäller inte lek. Lag (2021:4)."),
            ("19 a kap. 2 a §", "Mer finns i lagen."),
            ("19 a kap. 2 a och 3 §§", "Mer finns i lagen. Slut."),
            (
                "övergångsbestämmelserna till 2020:1, punkt 2",
                "2. Äldre bestämmelser gäller prov som har påbörjats.",
            ),
            (
                "övergångsbestämmelserna till 2021:30",
                "Denna lag träder i kraft den 1 juni 2021.",
            ),
            ("bilaga 2 a", "Bilaga 2 a Förteckning Prov 100 000"),
        ],
    )
    def test_is_found(self, pinpoint, words):
        """A place is found with its words, on one line and no headings."""
        assert words == place(ACT, pinpoint)

    @pytest.mark.parametrize(
        "pinpoint",
        [
            "1 §",
            "1 kap. 3 §",
            "2 kap. 1 §",
            "20 kap.",
            "1 kap. 2 § tredje stycket",
            "1 kap. 2 § 1",
            "1 kap. 2 § 3",
            "19 a kap. 1–3 §§",
            "övergångsbestämmelserna till 2020:1, punkt 3",
            "övergångsbestämmelserna till 2022:1",
            "bilaga 3",
        ],
    )
    def test_is_not_found(self, pinpoint):
        """A place that is not there, or could be two, is none."""
        assert place(ACT, pinpoint) is None

    @pytest.mark.parametrize(
        ("pinpoint", "words"),
        [
            ("1 §", "Tid räknas."),
            ("1–2 §§", "Tid räknas. Dag räknas."),
            ("1 kap. 1 §", None),
        ],
    )
    def test_no_chapters(self, pinpoint, words):
        """An act may have no chapters."""
        assert words == place(OLD, pinpoint)


class TestLatestAmendment:
    """The latest amendment that an act names."""

    def test_latest(self):
        """The number counts, not where it stands."""
        assert "SFS 2021:30" == latest_amendment(ACT)

    def test_none(self):
        """An act as it was made names none."""
        assert latest_amendment(OLD) is None


class TestFiles:
    """The files of the acts."""

    def test_is_read(self, tmp_path):
        """An act is read by its number; one that is not there is none."""
        (tmp_path / "SFS_2020_1.md").write_text(ACT, encoding="utf-8")

        assert ACT == text_of("SFS 2020:1", tmp_path)
        assert text_of("SFS 2020:2", tmp_path) is None

    def test_folder(self, tmp_path):
        """The folder is used where it is; else the test is skipped."""
        assert tmp_path == folder_or_skip(tmp_path)
        with pytest.raises(pytest.skip.Exception, match="not at hand"):
            folder_or_skip(tmp_path / "none")
