"""Records in a reader's words; no knowledge of formats."""
