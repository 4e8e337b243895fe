# SPDX-License-Identifier: MIT
"""Reviews, changes and follow-ups as text for a person to read: *utskrift*."""

from .amended import changes_text
from .following import follow_up_text
from .reviews import review_text


__all__ = ["changes_text", "follow_up_text", "review_text"]
