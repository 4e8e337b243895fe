# SPDX-License-Identifier: MIT
"""Review 127-trygghet, as an officer's report of 2018 states it.

Reads the plain form of the agreement from the file of the same name beside
this one, reviews it as of 1 June 2018, and prints what to do next, or the whole
review, in Swedish or English; or writes both as a page of HTML. A document that
cannot be read is answered with all its faults.

    python trygghet_127.py
    python trygghet_127.py --full
    python trygghet_127.py --lang en
    python trygghet_127.py --html review.html
"""

import argparse
import io
import json
import sys
from datetime import date
from pathlib import Path

import iop
from iop.render import review_html, review_text, to_do_text
from iop.values.errors import PlainFormError, as_lang


DOCUMENT = Path(__file__).with_suffix(".json")
ON = date(2018, 6, 1)
ALL = {
    "sv": "Hela granskningen: trygghet_127.py --full",
    "en": "The whole review: trygghet_127.py --full",
}


def main() -> int:
    """Print what to do; return 1 if the document cannot be read, else 0."""
    parser = argparse.ArgumentParser(description="Review 127-trygghet.")
    parser.add_argument("--lang", choices=["sv", "en"], default="sv")
    parser.add_argument(
        "--full", action="store_true", help="print the whole review"
    )
    parser.add_argument(
        "--html", metavar="FILE", type=Path, help="write a page to FILE"
    )
    asked = parser.parse_args()
    lang = as_lang(asked.lang)
    plain = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    try:
        agreement = iop.from_plain(plain)
    except PlainFormError as error:
        print(error.message(lang), file=sys.stderr)
        return 1
    review = iop.review(agreement, on=ON)
    if asked.html:
        page = review_html(review, lang, page=True)
        asked.html.write_text(page, encoding="utf-8")
    elif asked.full:
        print(review_text(review, lang), end="")
    else:
        print(to_do_text(review, lang), end="")
        print(ALL[lang])
    return 0


if __name__ == "__main__":
    # Swedish letters in any surroundings, also where the locale knows none.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    sys.exit(main())
