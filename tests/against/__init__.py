# SPDX-License-Identifier: MIT
"""Tests against others' work: *prövat mot andras arbete*.

Each file names its judge: a library or a language that others wrote, or a
computation written from the text of the rule and not from the library's code.
A validator of JSON Schema stands beside its subject, in
``plain/test_schemas.py``.
"""
