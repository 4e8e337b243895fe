# SPDX-License-Identifier: MIT
"""How the documentation is built: *dokumentationens inställningar*."""

import sys
from importlib import metadata
from pathlib import Path


project = "iop"
author = "iop-avtal contributors"
project_copyright = "2026, iop-avtal contributors"
version = release = metadata.version("iop-avtal")

extensions = [
    "myst_nb",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
]

html_theme = "furo"
html_title = f"iop {release}"
html_show_sphinx = False
# Texts stand as they are written: the quotes of English are not those of Swedish.
smartquotes = False

# A name in single backquotes is shown as code, as in Markdown.
default_role = "literal"
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
# A default is shown by its name: the usual rules fill a page when written out.
autodoc_preserve_defaults = True
napoleon_numpy_docstring = False
# attrs makes a descriptor of every field; the docstring tells of it already.
napoleon_use_ivar = True

# A notebook is run each time the pages are built.
nb_execution_mode = "force"
nb_execution_raise_on_error = True
nb_execution_timeout = 120

# Every reference must lead somewhere. Those below lead out of the house, and
# the build has no network to look them up in.
nitpicky = True
nitpick_ignore_regex = [
    (r"py:.*", r"iop\..*\b_\w+"),  # What is private has no page.
    # What libraries of the extras give, which are not opened here.
    (r"py:class", r"(pa|pd|pl)\.\w+|Picture"),
    # The form in an annotation, by its name; Sphinx seeks `Annotated` itself
    # where the type is that it annotates.
    (r"py:class", r"_?as_\w+|iop\.\w+\.\w+\.Annotated"),
    (
        r"py:.*",
        r"(abc|attr|attrs|collections|datetime|decimal|enum|fractions|hypothesis|types|typing)\b.*",
    ),
]


def _no_type_first(_app, what, *event):  # noqa: ANN001, ANN002, ANN202 - the form is Sphinx's
    """Keep napoleon from taking the words before a colon for a type."""
    if what in {"attribute", "data", "property"}:
        # An empty comment: napoleon looks for the type on the first line.
        event[-1][:0] = ["..", ""]


def _draw(_app):  # noqa: ANN001, ANN202 - the form is Sphinx's
    """Draw the pictures that the pages show."""
    sys.path.insert(0, str(Path(__file__).parent))
    import pictures

    pictures.draw()


def _in_its_language(_app, _name, _template, context, _doctree):  # noqa: ANN001, ANN202
    """Say of a page that names its language that it is in that language."""
    lang = (context.get("meta") or {}).get("lang")
    if lang and "body" in context:
        context["body"] = f'<div lang="{lang}">{context["body"]}</div>'


_NAVIGATION = {}


def _navigate_once(_app, name, _template, context, _doctree):  # noqa: ANN001, ANN202
    """Make the navigation of the pages of code, which is alike, once a folder.

    They are in no table of contents, so none of them is marked in it. To make
    it anew for each took a third of the build.
    """
    made = context.get("toctree")
    if not name.startswith("_modules/") or made is None:
        return

    def toctree(**options):  # noqa: ANN003, ANN202
        key = (name.rpartition("/")[0], *sorted(options.items()))
        if key not in _NAVIGATION:
            _NAVIGATION[key] = made(**options)
        return _NAVIGATION[key]

    context["toctree"] = toctree


def setup(app):  # noqa: ANN001, ANN201 - the form is Sphinx's
    """Hook in what is ours, the docstrings ahead of napoleon."""
    app.connect("autodoc-process-docstring", _no_type_first, priority=400)
    app.connect("builder-inited", _draw)
    app.connect("html-page-context", _in_its_language)
    # Ahead of the theme, which asks for the navigation.
    app.connect("html-page-context", _navigate_once, priority=400)
