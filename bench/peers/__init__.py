"""Other generators given the same notes."""
