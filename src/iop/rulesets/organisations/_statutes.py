# SPDX-License-Identifier: MIT
"""What the organisation is, and who may sign for it: *stadgar*."""

from .._prelude import *


DEFINITION = "idea-based-definition"
"""The criterion under which a person judges the statutes."""
TITLE = Text("Idéburen enligt lagen", "Idea-based under the law")
"""What that criterion is called."""
FIRST_DAY = IDEA_BASED_DEFINITION.values[0].first_day
DEFINED = IDEA_BASED_DEFINITION.values[0].citation
NO_ORGANISATION = NotApplicable(
    Text("Ingen organisation anges.", "No organisation is stated.")
)
SINCE_2023 = Text(
    "Definitionen finns i lag sedan den 1 januari 2023. Ett avtal som ingicks "
    "dessförinnan prövas inte mot den.",
    "The definition has been in law since 1 January 2023. An agreement that "
    "was entered before then is not held against it.",
)
"""Why the day of the award counts (*avtalets dag*)."""
