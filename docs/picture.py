# SPDX-License-Identifier: MIT
"""Draw the lifecycle of an agreement, from the table of the library.

Boxes stand where `PLACES` puts them; the arrows are those of the table. Each
has a number, and the page that shows the picture tells what it is.
"""

from html import escape

from iop.ledger.lifecycle import ENDS, TRANSITIONS, State, Step


PLACES = {
    State.DRAFT: (0, 1),
    State.PROPOSED: (1, 1),
    State.DECIDED: (2, 1),
    State.SIGNED: (3, 1),
    State.ACTIVE: (4, 1),
    State.REPORTING_OUT: (5, 1),
    State.SETTLED: (6, 1),
    State.ENDED: (7, 1),
    State.REJECTED: (2, 0),
    State.REPLACED: (5, 0),
    State.TERMINATED: (5, 2),
}
"""In which column and row each state stands; one is no state of the table."""

BENDS = {
    (State.DECIDED, State.DRAFT): 0.4,
    (State.PROPOSED, State.DRAFT): 0.35,
    (State.SIGNED, State.ENDED): 0.58,
    (State.ACTIVE, State.SETTLED): 0.24,
    (State.ACTIVE, State.ENDED): 0.34,
    (State.REPORTING_OUT, State.ACTIVE): 0.5,
    (State.REPORTING_OUT, State.ENDED): -0.33,
}
"""How much an arrow bends that would else go through a box."""

NUMBER_AT = {
    (State.ACTIVE, State.SETTLED): 0.3,
    (State.ACTIVE, State.ENDED): 0.24,
}
"""Where on its arrow a number stands that would else lie on another."""

WIDTH, HEIGHT, STEP_X, STEP_Y = 160, 44, 205, 190
LEFT, TOP, BELOW = 100, 70, 50


def moves() -> list[tuple[int, State, State, tuple[Step, ...]]]:
    """Number the ways from one state to another, each with its steps."""
    found: dict[tuple[State, State], tuple[Step, ...]] = {}
    for (before, step), after in TRANSITIONS.items():
        if before is not after:
            steps = found.get((before, after), ())
            found[before, after] = (*steps, step)
    order = list(State)
    return [
        (number, before, after, found[before, after])
        for number, (before, after) in enumerate(
            sorted(found, key=lambda way: tuple(map(order.index, way))), 1
        )
    ]


def picture() -> str:
    """Draw the lifecycle as SVG."""
    width = 2 * LEFT + 7 * STEP_X
    height = TOP + 2 * STEP_Y + BELOW
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            'role="img" font-family="sans-serif">'
        ),
        "<title>Avtalets livscykel – the lifecycle of an agreement</title>",
        f"<desc>{escape(_told())}</desc>",
        (
            '<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" '
            'markerWidth="8" markerHeight="8" orient="auto">'
            '<path d="M0 0L10 5L0 10z" fill="#456"/></marker></defs>'
        ),
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
        *(_arrow(*move) for move in moves()),
        *map(_box, PLACES),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _told() -> str:
    return "; ".join(
        f"{number}: {before.text.en} to {after.text.en}"
        for number, before, after, _ in moves()
    )


def _center(state: State) -> tuple[float, float]:
    column, row = PLACES[state]
    return LEFT + column * STEP_X, TOP + row * STEP_Y


def _box(state: State) -> str:
    x, y = _center(state)
    edge = 3 if state in ENDS else 1
    return (
        f'<g><rect x="{x - WIDTH / 2:g}" y="{y - HEIGHT / 2:g}" '
        f'width="{WIDTH}" height="{HEIGHT}" rx="8" fill="#eef3f8" '
        f'stroke="#456" stroke-width="{edge}"/>'
        f'<text x="{x:g}" y="{y - 3:g}" text-anchor="middle" '
        f'font-size="14" fill="#123">{escape(state.text.sv)}</text>'
        f'<text x="{x:g}" y="{y + 14:g}" text-anchor="middle" '
        f'font-size="11" fill="#456">{escape(state.text.en)}</text></g>'
    )


def _arrow(
    number: int, before: State, after: State, steps: tuple[Step, ...]
) -> str:
    """Draw one way as a curve, from the edge of one box to the other's."""
    (x0, y0), (x1, y1) = _center(before), _center(after)
    bend = BENDS.get((before, after), 0.0)
    cx = (x0 + x1) / 2 + (y1 - y0) * bend
    cy = (y0 + y1) / 2 - (x1 - x0) * bend

    def at(share: float) -> tuple[float, float]:
        rest = 1 - share
        return (
            rest * rest * x0 + 2 * rest * share * cx + share * share * x1,
            rest * rest * y0 + 2 * rest * share * cy + share * share * y1,
        )

    line = [at(n / 100) for n in range(101)]
    line = [
        point
        for point in line
        if not _inside(point, before) and not _inside(point, after)
    ]
    share = NUMBER_AT.get((before, after), 0.5)
    mx, my = line[int(len(line) * share)]
    path = "L".join(f"{x:.1f} {y:.1f}" for x, y in line)
    named = ", ".join(step.text.sv for step in steps)
    return (
        f"<g><title>{escape(f'{number}: {named}')}</title>"
        f'<path d="M{path}" fill="none" stroke="#456" stroke-width="1.4" '
        'marker-end="url(#tip)"/>'
        f'<circle cx="{mx:.0f}" cy="{my:.0f}" r="10" fill="#fff" '
        f'stroke="#456"/><text x="{mx:.0f}" y="{my + 4:.0f}" '
        f'text-anchor="middle" font-size="11" fill="#123">{number}</text></g>'
    )


def _inside(point: tuple[float, float], state: State) -> bool:
    x, y = _center(state)
    return (
        abs(point[0] - x) <= WIDTH / 2 + 3
        and abs(point[1] - y) <= HEIGHT / 2 + 3
    )
