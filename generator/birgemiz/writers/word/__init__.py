"""A paper as a Word document (ECMA-376, WordprocessingML) that an office prints and signs."""

from birgemiz.writers.word.compose import word

__all__ = ["word"]
