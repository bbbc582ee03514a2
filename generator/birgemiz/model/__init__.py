"""Frozen records; no input, no output."""
