# SPDX-License-Identifier: MIT
"""What always holds: one class for each law, its docstring the law."""
