# SPDX-License-Identifier: MIT
"""Documents drawn from a JSON Schema alone: *dragna ur schemat*.

Of what the library's schemas use, and no more: another word in a schema fails.
"""

from hypothesis import strategies as st


__all__ = ["documents"]

_ANNOTATIONS = {"$schema", "$defs", "title", "description", "format"}
_MOST_OPTIONAL = 4
_LARGEST = 10**6


def documents(schema, *, defs):
    """Draw what *schema* takes; a reference is looked up in *defs*."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/$defs/")
        return st.deferred(lambda: documents(defs[name], defs=defs))
    for word in ("anyOf", "oneOf"):
        if word in schema:
            return st.one_of(
                [documents(one, defs=defs) for one in schema[word]]
            )
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    kinds = schema["type"]
    kinds = [kinds] if isinstance(kinds, str) else kinds
    return st.one_of([_TYPES[kind](schema, defs) for kind in kinds])


def words(schema):
    """Return the words that a schema is written with, in every depth."""
    found = set(schema) - _ANNOTATIONS
    held = [
        *schema.get("anyOf", ()),
        *schema.get("oneOf", ()),
        *schema.get("properties", {}).values(),
        *schema.get("$defs", {}).values(),
        *([schema["items"]] if "items" in schema else []),
    ]
    return found.union(*map(words, held))


@st.composite
def _objects(draw, schema, defs):
    properties = schema["properties"]
    optional = [name for name in properties if name not in schema["required"]]
    stated = draw(
        st.lists(
            st.sampled_from(optional), unique=True, max_size=_MOST_OPTIONAL
        )
        if optional
        else st.just([])
    )
    return {
        name: draw(documents(properties[name], defs=defs))
        for name in properties
        if name in schema["required"] or name in stated
    }


def _integers(schema, _):
    low = schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
    high = schema.get("maximum", schema.get("exclusiveMaximum", 1) - 1)
    return st.integers(max(low, -_LARGEST), min(high, _LARGEST))


_TYPES = {
    "object": _objects,
    "array": lambda schema, defs: st.lists(
        documents(schema["items"], defs=defs), max_size=2
    ),
    "string": lambda schema, _: st.from_regex(schema["pattern"]),
    "integer": _integers,
    "boolean": lambda _, __: st.booleans(),
    "null": lambda _, __: st.none(),
}
