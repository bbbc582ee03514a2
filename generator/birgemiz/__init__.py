"""Turns a district's notes of the weekly methodological hour into its website."""

__version__ = "0.1.0"
