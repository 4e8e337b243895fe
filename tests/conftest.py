# SPDX-License-Identifier: MIT
"""How hard the laws are tried: profiles of Hypothesis (*prövning*).

``HYPOTHESIS_PROFILE`` names one, such as ``deep``. Without it ``mutants`` is
chosen under a mutation tool (which sets ``MUTANT_UNDER_TEST``), ``ci`` where
``CI`` is set, and else ``dev``.
"""

import os

from hypothesis import HealthCheck, Phase, settings


# A project of its own, which test_toy_project.py installs and runs.
collect_ignore = ["toy_project"]

# What is made small is not explained too: every `find` of the documentation
# would pay for that with a hundred more draws.
_UNEXPLAINED = tuple(phase for phase in Phase if phase is not Phase.explain)

# No deadline anywhere: a slow machine is no fault of the library.
settings.register_profile(
    "dev", max_examples=50, deadline=None, phases=_UNEXPLAINED
)
settings.register_profile(
    "ci",
    max_examples=200,
    deadline=None,
    derandomize=True,
    phases=_UNEXPLAINED,
    print_blob=True,
)
# For once in a while: what the others try, many times over.
settings.register_profile(
    "deep", max_examples=5000, deadline=None, database=None
)
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
    or ("mutants" if os.environ.get("MUTANT_UNDER_TEST") else "")
    or ("ci" if os.environ.get("CI") else "dev")
)
