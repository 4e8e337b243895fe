# SPDX-License-Identifier: MIT
"""Let Hypothesis take its time, and not too much of it (*tid*).

A slow machine breaks no rule; and twenty cases show what a test does.
"""

from hypothesis import HealthCheck, settings


settings.register_profile(
    "patient",
    deadline=None,
    max_examples=20,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("patient")
