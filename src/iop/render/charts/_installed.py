# SPDX-License-Identifier: MIT
"""What it takes to draw: *Matplotlib*."""

__all__ = ["ask_for_matplotlib"]


def ask_for_matplotlib() -> None:
    """Refuse to draw without Matplotlib, and say what to install."""
    try:
        import matplotlib as mpl  # noqa: F401 - what draws imports it
    except ImportError as error:
        message = (
            "charts are drawn with Matplotlib, which is not installed: "
            "pip install 'iop-avtal[charts]'"
        )
        raise ModuleNotFoundError(message, name="matplotlib") from error
