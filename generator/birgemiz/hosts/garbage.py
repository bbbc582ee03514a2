"""How often Python looks for objects that hold each other and nothing else needs."""

RARELY = (100_000, 50, 1_000)
"""Thresholds for ``gc.set_threshold``: records hold no cycles, and looking for them costs a sixth of a build."""
