# SPDX-License-Identifier: MIT
"""What the library promises: one file of tests for each room."""
