# SPDX-License-Identifier: MIT
"""Let Hypothesis take its time: a slow machine breaks no rule (*tid*)."""

from hypothesis import HealthCheck, settings


settings.register_profile(
    "patient",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("patient")
