"""Front matter and YAML files as JSON Schema (2020-12), by which editors check and complete what people write."""
