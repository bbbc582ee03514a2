"""Pure functions of the regulation: what is promised, what became of it, what does not agree."""
