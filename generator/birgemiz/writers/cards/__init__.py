"""Card images as PNG: words measured and set by the letters' own shapes, drawn by resvg."""
