"""``python -m birgemiz``."""

from birgemiz.cli import main

main()
