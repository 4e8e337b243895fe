# SPDX-License-Identifier: MIT
"""Write the page of what came of a document, as plain data, key by key."""

from iop.plain.results._keys import ENTRANCES, KEYS, PlainKey


_INTRODUCTION = """\
`iop.plain` writes what came of a document as `dict`, `list`, `str`, `int`, `bool` and `None`, which any JSON library can write.
Here every key is listed.
How to keep a review, and show later what was said, is [a page of its own](../how-to/show-later-what-was-said.md).

| function | what it returns | takes |
| --- | --- | --- |
| `iop.plain.review()` | [`review`](#review) | a `Review`, from `iop.review()` or `iop.review_follow_up()` |
| `iop.plain.tasks()` | [`tasks`](#tasks) | a `Review` |
| `iop.plain.follow_up()` | [`follow-up`](#follow-up) | a `FollowUp` |
| `iop.plain.settlement()` | [`settlement`](#settlement) | a `FollowUp` |
| `iop.plain.compare_reviews()` | [`comparison`](#comparison) | two reviews, as they were kept or as they are |

They have one habit:

- `format` is the number of the form, `iop.plain.REVIEW_FORMAT`, and `kind` says which of them it is.
  A key that is added does not change the number; a key that is taken away, or means something else, does.
- Every key is always there; what is not known is `null`, and what there is none of is an empty list.
- A text is an object with a string for each language asked for, `{"sv": "...", "en": "..."}`: `lang="sv"` gives Swedish alone, and both are given unless you say so.
- A word, such as `"not-met"`, is for programs; `words` has what people call it.
- What many rules share stands once: facts by place, fixes by id, sources and figures of the law by key.
- The same question gives the same answer, to the letter, in any process.

Persons are left out of the facts, and of the changes that a fix makes.
`{"withheld": true}` stands where a field names a person, or where people write freely and may name one: the name of a signatory, who has judged, the text of a decision.
Of what may be a person's number two digits at most are left.
With `names=True` all is handed out as it is stated.
What a rule says stands as it is, and so does what a part is called: a rule may quote the reason that a judgement gives, and a line of a budget is called by its description.
No rule of the library tells who has signed or judged.

## Kinds of values

| kind | what stands there |
| --- | --- |
| string, int, bool | that |
| text | an object of a string for each language |
| word | a string; the list of `words` that tells of it is named |
| day | `"2019-02-28"`, or EDTF where it is known in part |
| money | `{"amount": "850000.00", "currency": "SEK"}` |
| pointer | a JSON Pointer into the agreement; `circumstances:` or `follow-up:` before it leads into those |
| digest | SHA-256 in hexadecimal, see `iop.plain.digest()` |
| plain | any value in its [plain form](plain-form.md); `null` where nothing is stated |
| list of, map of | a list; an object whose keys are names, ids or places |
"""


def page(notice: str) -> str:
    """Write the page."""
    others = [name for name in KEYS if name not in ENTRANCES.values()]
    parts = [
        "# The plain form of a review",
        notice,
        _INTRODUCTION.strip(),
        *(_section(name) for name in (*ENTRANCES.values(), *others)),
    ]
    return "\n\n".join(parts) + "\n"


def _section(name: str) -> str:
    rows = "\n".join(map(_row, KEYS[name]))
    return (
        f"## {name}\n\n"
        "| key | kind | may be null | på svenska | in English |\n"
        f"| --- | --- | --- | --- | --- |\n{rows}"
    )


def _row(key: PlainKey) -> str:
    is_optional = key.kind.endswith("?") or key.kind == "plain"
    kind = _kind(key.kind.removesuffix("?"))
    return (
        f"| `{key.name}` | {kind} | {'yes' if is_optional else ''} "
        f"| {key.meaning.sv} | {key.meaning.en} |"
    )


def _kind(kind: str) -> str:
    head, _, rest = kind.partition(":")
    if head in ("list", "map"):
        return f"{head} of {_kind(rest)}"
    if head == "object":
        return f"[{rest}](#{rest})"
    return f"word, `{rest}`" if rest else kind
