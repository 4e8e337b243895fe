# SPDX-License-Identifier: MIT
"""What the sets of rules promise: one file of tests for each set."""
