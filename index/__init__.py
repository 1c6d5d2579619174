"""The index: passages to vectors, and the passages that meet a query."""
