# SPDX-License-Identifier: MIT
"""A figure with words to the left and a chart to the right: *bildyta*.

Matplotlib is imported here, and in what draws on such a figure. Nothing of
what a user has set for all figures is changed, and what is drawn does not
turn on it: fonts, colours and sizes are given with each part, and no name is
read as mathematics.
"""

import functools
from collections.abc import Iterable, Sequence
from typing import Any

import attrs
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, findfont, get_font
from matplotlib.ft2font import FT2Font
from matplotlib.patches import Rectangle

from ...values import Lang, Text, plural
from ._rows import Chart, Room, TimeRow


__all__ = ["DARK", "GREY", "PALE", "RED", "Picture", "Sheet"]

DARK, GREY, PALE, LIGHT = "#1a1a1a", "#595959", "#a9bfd4", "#dde3ea"
RED = "#b4453c"
"""Told apart by how light they are, and so in grey as well."""

_FAMILY = "DejaVu Sans"
_WIDTH, _LEFT, _GAP, _EDGE = 10.0, 4.5, 0.2, 0.15
_TITLE_LINE, _LINE = 0.21, 0.16
_OVER, _TICKS, _LEGEND = 0.3, 0.32, 0.3
"""Inches: what a line takes, and what stands above and below the rows."""
_TITLE, _HEAD, _SMALL = 11.0, 9.0, 7.5
"""Sizes of letters, in points."""
_POINTS, _RESOLUTION = 72, 96
_MORE = (
    Text("{number} rad till ritas inte.", "{number} more line is not drawn."),
    Text(
        "{number} rader till ritas inte.", "{number} more lines are not drawn."
    ),
)
_TITLE_LINES, _NOTE_LINES = 2, 3
_AS_USUAL = Room()
_LEFT_TO_RIGHT, _NO_GLYPH = "\u200e", "\ufffd"
_ISOLATES = frozenset("\u2066\u2067\u2068\u2069")


class _Bytes:
    """What a picture is written to, and no file."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []

    def write(self, part: bytes) -> None:
        self.parts.append(bytes(part))

    def flush(self) -> None:
        """Do nothing: what is written is there at once."""


class Picture(Figure):
    """A figure that shows itself in a notebook, and says what it shows.

    A figure of Matplotlib's own does the former only once pyplot has been
    imported.

    Attributes:
        alt: What it shows, in words.
    """

    alt: str

    def _repr_png_(self) -> tuple[bytes, dict[str, str]]:
        held: Any = _Bytes()
        FigureCanvasAgg(self).print_png(  # type: ignore[no-untyped-call]
            held, metadata={"Software": None}
        )
        return b"".join(held.parts), {"alt": self.alt}


@functools.cache
def _font(*, is_bold: bool) -> FT2Font:
    """Return the font that comes with Matplotlib."""
    return get_font(findfont(_properties(10, is_bold=is_bold)))


def _properties(size: float, *, is_bold: bool = False) -> FontProperties:
    weight = "bold" if is_bold else "normal"
    return FontProperties(
        family=[_FAMILY],
        style="normal",
        variant="normal",
        weight=weight,
        stretch="normal",
        size=size,
        math_fontfamily="dejavusans",
    )


@functools.cache
def _characters() -> frozenset[int]:
    """Return the characters that both fonts have."""
    plain, bold = _font(is_bold=False), _font(is_bold=True)
    return frozenset(plain.get_charmap()) & frozenset(bold.get_charmap())


@functools.cache
def _drawable(character: str) -> str:
    """Return a character as it can be drawn; marks that turn text, turn none."""
    if character in _ISOLATES:
        return _LEFT_TO_RIGHT
    return character if ord(character) in _characters() else _NO_GLYPH


@functools.cache
def _advance(character: str, *, is_bold: bool) -> float:
    """Measure a character, in parts of the size it is written in."""
    font = _font(is_bold=is_bold)
    font.set_size(10, _POINTS)
    return font.load_char(ord(character)).linearHoriAdvance / 65536 / 10


def _width(text: str, size: float, *, is_bold: bool = False) -> float:
    """Measure a text in inches."""
    advances = (_advance(c, is_bold=is_bold) for c in text)
    return sum(advances) * size / _POINTS


def _lines(
    text: str, size: float, width: float, most: int, *, is_bold: bool = False
) -> list[str]:
    """Break a text into lines that have room; what has none is cut."""
    measure = functools.partial(_width, size=size, is_bold=is_bold)
    rest = "".join(map(_drawable, text))
    found: list[str] = []
    while rest and len(found) < most:
        whole = rest
        if measure(whole) <= width:
            found.append(whole)
            break
        is_last = len(found) == most - 1
        room = width - measure("…") if is_last else width
        end = 1
        while measure(rest[: end + 1]) <= room:
            end += 1
        at = rest.rfind(" ", 1, end + 1)
        if at > 0 and not is_last:
            end = at
        found.append(rest[:end].rstrip(" ") + ("…" if is_last else ""))
        rest = rest[end:].lstrip(" ")
    return found


@attrs.define
class Sheet:
    """A figure with a row of words beside each row of a chart.

    Attributes:
        picture: The figure.
        axes: Where the chart is drawn: a row is one high, and the first is
            at the top, from 0 to 1.
        rows: The rows that have room; the least urgent have none.
        room: How much room each has.
        legend_at: Where the legend stands, in parts of the height.
    """

    picture: Picture
    axes: Axes
    rows: Sequence[Any]
    room: Room
    legend_at: float

    @classmethod
    def of(
        cls, chart: Chart[Any], lang: Lang, room: Room = _AS_USUAL
    ) -> "Sheet":
        """Lay out a chart: its title, the words of its rows, its notes."""
        rows, left_out = _with_room(chart.rows, room.most)
        notes = [*chart.notes]
        if left_out:
            notes.append(plural(left_out, *(room.more or _MORE), lang))
        across = _WIDTH - 2 * _EDGE
        title = _lines(chart.title, _TITLE, across, _TITLE_LINES, is_bold=True)
        foot = [
            one
            for note in notes
            for one in _lines(note, _SMALL, across, _NOTE_LINES)
        ]
        top = _EDGE + len(title) * _TITLE_LINE + _OVER
        bottom = _TICKS + _LEGEND + len(foot) * _LINE + _EDGE
        body = max(1, len(rows)) * room.high
        height = top + body + bottom
        picture = Picture(
            figsize=(_WIDTH, height),
            dpi=_RESOLUTION,
            facecolor="white",
            edgecolor="white",
            frameon=True,
        )
        picture.set_layout_engine("none")
        picture.alt = chart.text
        axes = picture.add_axes(
            (
                (_LEFT + _GAP) / _WIDTH,
                bottom / height,
                (_WIDTH - _LEFT - _GAP - _EDGE * 2) / _WIDTH,
                body / height,
            )
        )
        axes.set_axis_off()
        axes.set_autoscale_on(False)
        axes.set_ylim(max(1, len(rows)), 0)
        at = (bottom - _TICKS) / height
        sheet = cls(picture, axes, rows, room, at)
        sheet._write(title, foot, height, top)
        return sheet

    def _write(
        self, title: list[str], foot: list[str], height: float, top: float
    ) -> None:
        """Write the title, the words of the rows, and the notes."""
        for number, one in enumerate(title):
            y = height - _EDGE - number * _TITLE_LINE - 0.13
            self._put(one, y / height, _TITLE, is_bold=True)
        for number, row in enumerate(self.rows):
            y = height - top - number * self.room.high - 0.16
            self._write_row(row, y, height)
        for number, one in enumerate(reversed(foot)):
            y = _EDGE + number * _LINE + 0.04
            self._put(one, y / height, _SMALL)

    def _write_row(self, row: Any, y: float, height: float) -> None:
        """Write the title of a row, and under or beside it what it tells."""
        room, is_late = self.room, isinstance(row, TimeRow) and row.is_late
        end = _LEFT if room.beside is None else room.beside
        (head,) = _lines(row.title, _HEAD, end - _EDGE, 1, is_bold=is_late)
        self._put(head, y / height, _HEAD, is_bold=is_late)
        if room.beside is None:
            told, at, under, most = row.told, _EDGE, 0.14, room.told
        else:
            told = getattr(row, "brief", "") or row.told
            at, under, most = room.beside + _GAP / 2, 0.0, 1
        for n, one in enumerate(_lines(told, _SMALL, _LEFT - at, most)):
            told_at = (y - under - n * 0.13) / height
            self._put(one, told_at, _SMALL, x=at, color=GREY)

    def _put(
        self,
        text: str,
        y: float,
        size: float,
        *,
        x: float = _EDGE,
        is_bold: bool = False,
        color: str = DARK,
    ) -> None:
        self.picture.text(
            x / _WIDTH,
            y,
            text,
            fontproperties=_properties(size, is_bold=is_bold),
            color=color,
            va="baseline",
            ha="left",
            parse_math=False,
            usetex=False,
        )

    def words(self, x: float, y: float, text: str, **how: Any) -> None:
        """Write words in the chart, at a place of its own measure."""
        self.axes.text(
            x,
            y,
            "".join(map(_drawable, text)),
            fontproperties=_properties(_SMALL),
            color=DARK,
            parse_math=False,
            usetex=False,
            **how,
        )

    def lines_between(self) -> None:
        """Draw thin lines between the rows."""
        for number in range(len(self.rows) + 1):
            self.axes.axhline(
                number, color=LIGHT, linewidth=0.8, linestyle="-", zorder=0
            )

    def ticks(self, marks: Iterable[tuple[float, str]]) -> None:
        """Draw a scale under the rows; of marks too near, every other."""
        bottom = max(1, len(self.rows))
        room = _WIDTH - _LEFT - _GAP - 2 * _EDGE
        kept = list(marks)
        while sum(_width(f"{text}  ", _SMALL) for _, text in kept) > room:
            kept = kept[::2]
        for x, text in kept:
            self.axes.axvline(
                x, color=LIGHT, linewidth=0.8, linestyle="-", zorder=0
            )
            self.words(x, bottom + 0.12, text, va="top", ha="center")

    def bar(
        self, first: float, last: float, middle: float, high: float, **how: Any
    ) -> None:
        """Draw a bar along a row."""
        self.axes.add_patch(
            Rectangle(
                (first, middle - high / 2),
                last - first,
                high,
                **{"linewidth": 0.9, **how},
            )
        )

    def mark(self, x: float, y: float, marker: str, **how: Any) -> None:
        """Draw a mark at a place."""
        self.axes.plot([x], [y], **marked(marker, **how))

    def legend(self, handles: Sequence[Artist], labels: Sequence[str]) -> None:
        """Say under the chart what each mark is."""
        self.picture.legend(
            handles,
            labels,
            loc="upper left",
            bbox_to_anchor=(_EDGE / _WIDTH, self.legend_at),
            ncols=max(1, len(labels)),
            prop=_properties(_SMALL),
            frameon=False,
            labelcolor=DARK,
            borderpad=0,
            borderaxespad=0,
            handlelength=2.0,
            handleheight=0.9,
            handletextpad=0.5,
            columnspacing=1.5,
            numpoints=1,
            markerscale=1,
        )


def marked(
    marker: str, *, size: float = 7, face: str = DARK, edge: str = DARK
) -> dict[str, Any]:
    """Return how a mark is drawn."""
    return {
        "marker": marker,
        "markersize": size,
        "markerfacecolor": face,
        "markeredgecolor": edge,
        "markeredgewidth": 1.2,
        "linestyle": "none",
        "clip_on": False,
        "zorder": 5,
    }


def _with_room(rows: Sequence[Any], most: int) -> tuple[Sequence[Any], int]:
    """Choose the most urgent rows, in their order; and count the rest."""
    if len(rows) <= most:
        return rows, 0
    numbers = sorted(
        range(len(rows)), key=lambda n: getattr(rows[n], "urgency", 0)
    )
    return [rows[n] for n in sorted(numbers[:most])], len(rows) - most
