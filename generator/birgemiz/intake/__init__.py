"""From folders to records or problems; every problem knows its file and line."""
