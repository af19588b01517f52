"""The small parts that every page and sheet is put together from."""
