# SPDX-License-Identifier: MIT
"""How hard the laws are tried: profiles of Hypothesis (*prövning*).

``HYPOTHESIS_PROFILE`` names one, such as ``deep``. Without it ``mutants`` is
chosen under a mutation tool (which sets ``MUTANT_UNDER_TEST``), and else
``dev``.
"""

import gc
import os

from hypothesis import HealthCheck, Phase, settings


# A project of its own, which test_toy_project.py installs and runs.
collect_ignore = ["toy_project"]

# A slow machine is no fault of the library: nothing has a deadline, and values
# may be drawn slowly. And what is made small is not explained too, which would
# take a hundred more draws.
_ANYWHERE = settings(
    deadline=None,
    phases=[phase for phase in Phase if phase is not Phase.explain],
    suppress_health_check=[HealthCheck.too_slow],
)

settings.register_profile("dev", _ANYWHERE, max_examples=5)
# Always the same, and so few that a line which only luck reaches is seen not
# to be covered.
settings.register_profile(
    "few", _ANYWHERE, max_examples=5, derandomize=True, database=None
)
settings.register_profile(
    "ci", _ANYWHERE, max_examples=100, derandomize=True, print_blob=True
)
# For once in a while: what the others try, many times over.
settings.register_profile("deep", _ANYWHERE, max_examples=5000, database=None)
# A mutation tool runs a test many times in one process, each time on a new
# instance of its class; Hypothesis would take that for a mistake. That a test
# fails is all it asks, so nothing is made small.
settings.register_profile(
    "mutants",
    max_examples=25,
    deadline=None,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.differing_executors],
)

settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE")
    or ("mutants" if os.environ.get("MUTANT_UNDER_TEST") else "dev")
)

# What was collected stays, and need not be looked through for garbage often.
gc.set_threshold(100_000, 50, 50)
