"""From views to bytes, one module an output format."""
