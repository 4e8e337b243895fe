# SPDX-License-Identifier: MIT
"""Draw the floors of the house, from the contract and the import graph.

A box is a folder; on which floor it stands, `pyproject.toml` says. A line goes
from a folder to one that it imports, and so always down; a door that leads no
further than others that are drawn is left out.
"""

import tomllib
from html import escape
from itertools import pairwise
from pathlib import Path

import grimp


ROOT = Path(__file__).parents[1]
WIDTH, HEIGHT, GAP_X, STEP_Y, EDGE = 130, 34, 60, 84, 30


def floors() -> list[list[str]]:
    """Read the floors off the contract, from the roof to the ground."""
    project = tomllib.loads(
        (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    )
    contract, *_ = project["tool"]["importlinter"]["contracts"]
    return [layer.split(" | ") for layer in contract["layers"]]


def doors() -> list[tuple[str, str]]:
    """Find which folder imports which, off the import graph.

    The one door upward is told of on the page, and not drawn.
    """
    graph = grimp.build_graph("iop", cache_dir=None)
    rows = floors()
    return [
        (above, below)
        for level, row in enumerate(rows)
        for above in row
        for lower in rows[level + 1 :]
        for below in lower
        if graph.direct_import_exists(
            importer=f"iop.{above}",
            imported=f"iop.{below}",
            as_packages=True,
        )
    ]


def drawn_doors() -> list[tuple[str, str]]:
    """Keep the doors that lead where no way through other folders does."""
    below: dict[str, set[str]] = {}
    for above, under in doors():
        below.setdefault(above, set()).add(under)
    reached: dict[str, set[str]] = {}

    def all_below(room: str) -> set[str]:
        if room not in reached:
            own = below.get(room, set())
            reached[room] = own.union(*map(all_below, own))
        return reached[room]

    return [
        (above, under)
        for above, unders in below.items()
        for under in sorted(unders)
        if not any(under in all_below(one) for one in unders)
    ]


def picture() -> str:
    """Draw the house as SVG."""
    rows = floors()
    most = max(map(len, rows))
    width = 2 * EDGE + most * WIDTH + (most - 1) * GAP_X + 2 * GAP_X
    height = 2 * EDGE + (len(rows) - 1) * STEP_Y + HEIGHT
    at: dict[str, tuple[float, float]] = {}
    for level, row in enumerate(rows):
        for place, room in enumerate(row):
            x = width / 2 + (place - (len(row) - 1) / 2) * (WIDTH + GAP_X)
            at[room] = (x, EDGE + HEIGHT / 2 + level * STEP_Y)
    level_of = {room: n for n, row in enumerate(rows) for room in row}
    lines = [
        _line(at[above], at[below], level_of[below] - level_of[above])
        for above, below in drawn_doors()
    ]
    return "\n".join(
        [
            (
                '<svg xmlns="http://www.w3.org/2000/svg" '
                f'viewBox="0 0 {width:g} {height:g}" role="img" '
                'font-family="sans-serif">'
            ),
            "<title>The floors of the house</title>",
            f"<desc>{escape(_told(rows))}</desc>",
            f'<rect width="{width:g}" height="{height:g}" fill="#fff"/>',
            *lines,
            *(_box(room, *place) for room, place in at.items()),
            "</svg>\n",
        ]
    )


def _told(rows: list[list[str]]) -> str:
    above_to_below = (
        f"{', '.join(above)} above {', '.join(below)}"
        for above, below in pairwise(rows)
    )
    return "; ".join(above_to_below)


def _box(room: str, x: float, y: float) -> str:
    return (
        f'<g><rect x="{x - WIDTH / 2:g}" y="{y - HEIGHT / 2:g}" '
        f'width="{WIDTH}" height="{HEIGHT}" rx="6" fill="#eef3f8" '
        'stroke="#456"/>'
        f'<text x="{x:g}" y="{y + 5:g}" text-anchor="middle" '
        f'font-size="14" fill="#123">{escape(room)}</text></g>'
    )


def _line(
    above: tuple[float, float], below: tuple[float, float], floors_down: int
) -> str:
    """Draw a door; one that passes floors bends around what stands there."""
    (x0, y0), (x1, y1) = above, below
    y0, y1 = y0 + HEIGHT / 2, y1 - HEIGHT / 2
    bend = 0 if floors_down == 1 else 26 * floors_down
    middle = (x0 + x1) / 2 + (bend if x0 >= x1 else -bend)
    return (
        f'<path d="M{x0:g} {y0:g}Q{middle:g} {(y0 + y1) / 2:g} '
        f'{x1:g} {y1:g}" fill="none" stroke="#456" stroke-opacity="0.45"/>'
    )
